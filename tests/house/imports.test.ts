import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles, withoutComments } from './source-files.ts';

/** The route of data, one way (docs: the folders of src). Folders of one place know not each other. */
const ROUTE: readonly (readonly string[])[] = [
  ['language'],
  ['quantities'],
  ['uncertainty'],
  ['equations'],
  ['finance', 'compute', 'sites'],
  ['model'],
  ['programme'],
  ['simulation'],
  ['results'],
  ['charts'],
  ['report'],
  ['export'],
  ['web'],
  ['cli'],
];
const placeOf = new Map(ROUTE.flatMap((names, place) => names.map((name) => [name, place])));
/** Everything up to here runs in Node and in the browser alike, with the same bits. */
const ENGINE_ENDS = placeOf.get('results') as number;

const ALLOWED_MATH = /^(abs|min|max|floor|ceil|trunc|round|sqrt|sign|imul|clz32|fround)\b/;

/** `worker-pool.node.ts`, `worker-pool.browser.ts` and `node-files.ts` belong to one platform. */
const isPlatform = (path: string): boolean =>
  /\.(node|browser)\.tsx?$/.test(path) || path === 'programme/node-files.ts';

const isEngine = (file: SourceFile): boolean => {
  const place = placeOf.get(file.folder);
  return place !== undefined && place <= ENGINE_ENDS;
};

const resolved = (from: string, to: string): string => {
  const segments = from.split('/').slice(0, -1);
  for (const segment of to.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** What a file does against the one-way rule, one line a finding. */
const importFindings = (file: SourceFile): readonly string[] => {
  const findings: string[] = [];
  const own = placeOf.get(file.folder);
  for (const { to, line } of importsOf(file)) {
    const where = `${file.path}:${line} imports ${to}`;
    if (to.startsWith('node:') && isEngine(file) && !isPlatform(file.path)) {
      findings.push(`${where}: the engine runs in the browser too`);
    }
    if (!to.startsWith('.') || file.folder === 'entries') continue;
    const target = resolved(file.path, to);
    const folder = target.split('/')[0] ?? '';
    const place = placeOf.get(folder);
    if (isEngine(file) && isPlatform(target) && !isPlatform(file.path)) {
      findings.push(`${where}: what belongs to one platform comes in as an argument`);
    }
    if (folder === file.folder) continue;
    if (place === undefined || own === undefined) {
      findings.push(`${where}: ${place === undefined ? folder : file.folder} is not on the route`);
    } else if (place >= own) findings.push(`${where}: ${folder} is not to the left`);
  }
  return findings;
};

const findingsOf = (file: SourceFile, pattern: RegExp, why: string): readonly string[] =>
  [...file.code.matchAll(pattern)].map((match) => {
    const line = file.code.slice(0, match.index).split('\n').length;
    return `${file.path}:${line} ${match[0]}: ${why}`;
  });

/** What would make two platforms differ by a bit, or a run depend on the hour. */
const sameBitsFindings = (file: SourceFile): readonly string[] => [
  ...[...file.code.matchAll(/\bMath\b(\s*\.\s*)?/g)]
    .filter((match) => {
      const rest = file.code.slice(match.index + match[0].length);
      // A template that writes code: what it writes is read here as well.
      if (match[1] !== undefined && rest.startsWith('$' + '{')) return false;
      return match[1] === undefined || !ALLOWED_MATH.test(rest);
    })
    .map((match) => {
      const line = file.code.slice(0, match.index).split('\n').length;
      const text = file.code.slice(match.index, match.index + 16).split('\n')[0];
      return `${file.path}:${line} ${text}: not the same bits everywhere`;
    }),
  ...findingsOf(file, /\bIntl\b|\btoLocale\w*|\blocaleCompare\b/g, 'depends on the place'),
  ...findingsOf(file, /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)/g, 'depends on the hour'),
];

const fileOf = (path: string, code: string): SourceFile => ({
  path,
  folder: path.split('/')[0] ?? '',
  code: withoutComments(code),
});

describe('the findings find', () => {
  it.each([
    ['equations/a.ts', "import { x } from '../model/power.ts';", 'not to the left'],
    ['finance/a.ts', "import type { X } from '../compute/flop.ts';", 'not to the left'],
    ['uncertainty/a.ts', "export { x } from '../helpers/y.ts';", 'not on the route'],
    ['results/a.ts', "const x = await import('node:fs');", 'in the browser too'],
    ['simulation/a.ts', "import { x } from './pool.node.ts';", 'as an argument'],
  ])('%s: %s', (path, code, finding) => {
    expect(importFindings(fileOf(path, code))).toEqual([expect.stringContaining(finding)]);
  });

  it.each([
    ['Math.exp(1)', 1],
    ['const { log } = Math;', 1],
    ["Math['pow'](2, 3)", 1],
    ['Math.absolute(1)', 1],
    ['Math.max(1, Math.round(2))', 0],
    ['a.localeCompare(b)', 1],
    ['x.toLocaleString()', 1],
    ['new Intl.NumberFormat()', 1],
    ['Date.now() + new Date()', 2],
    ['/* Math.exp */ 1 // Intl', 0],
  ])('%s', (code, count) => {
    expect(sameBitsFindings(fileOf('model/a.ts', code))).toHaveLength(count);
  });

  it('lets platform files, entries and later folders do what is theirs', () => {
    for (const [path, code] of [
      ['simulation/pool.node.ts', "import { Worker } from 'node:worker_threads';"],
      ['entries/finance.ts', "import { irr } from '../finance/irr.ts';"],
      ['cli/main.ts', "import { x } from '../report/page.ts'; import 'node:fs';"],
      ['results/a.ts', "import { x } from '../simulation/run.ts';"],
    ] as const) {
      expect(importFindings(fileOf(path, code))).toEqual([]);
    }
  });
});

describe('the sources', () => {
  const files = sourceFiles();

  it('are read', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('import one way only', () => {
    expect(files.flatMap(importFindings)).toEqual([]);
  });

  it('use nothing that differs between platforms up to results', () => {
    expect(files.filter(isEngine).flatMap(sameBitsFindings)).toEqual([]);
  });

  it('name nothing of the DOM or of Node up to results', () => {
    // The compiler itself tells: the engine is checked without either's declarations.
    const folder = mkdtempSync(join(tmpdir(), 'gigastack-engine-'));
    const root = new URL('../../', import.meta.url).pathname;
    const globals = join(folder, 'globals.d.ts');
    const config = join(folder, 'tsconfig.json');
    const canary = join(folder, 'canary.ts');
    writeFileSync(globals, SHARED_GLOBALS);
    writeFileSync(canary, 'export const title = document.title + process.title;\n');
    writeFileSync(
      config,
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { lib: ['ES2023'], types: [], rootDir: '/', noEmit: true },
        include: [],
        files: [
          globals,
          canary,
          ...files
            .filter((file) => isEngine(file) && !isPlatform(file.path))
            .map((file) => join(root, 'src', file.path)),
        ],
      }),
    );
    const output = outputOf(join(root, 'node_modules/.bin/tsc'), ['-p', config]);
    rmSync(folder, { recursive: true });
    // TS2304, TS2552, TS2580, TS2584, TS2503, TS2591: a name that is declared nowhere.
    const unknown = output
      .split('\n')
      .filter((line) =>
        /^(?!.*node_modules).*error TS(2304|2552|2580|2584|2503|2591|18004)/.test(line),
      );
    const inCanary = (line: string): boolean => line.includes('canary.ts');
    expect(unknown.filter(inCanary)).toHaveLength(2);
    expect(unknown.filter((line) => !inCanary(line))).toEqual([]);
    expect(output).not.toMatch(/error TS(5\d{3}|6\d{3}|18003)/);
  });
});

const outputOf = (command: string, args: readonly string[]): string => {
  try {
    return execFileSync(command, args, { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

/** What Node and every browser share beyond ES2023; its types live in the DOM's declarations. */
const SHARED_GLOBALS = `
declare namespace WebAssembly {
  class Module { constructor(bytes: BufferSource); }
  class Instance { constructor(module: Module, imports?: unknown); readonly exports: Exports; }
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number; shared?: boolean });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  type Exports = Record<string, any>;
  type Imports = Record<string, any>;
  function validate(bytes: BufferSource): boolean;
  function compile(bytes: BufferSource): Promise<Module>;
  function instantiate(module: Module, imports?: unknown): Promise<Instance>;
}
type BufferSource = ArrayBufferView | ArrayBuffer;
declare class TextEncoder { encode(text?: string): Uint8Array<ArrayBuffer>; }
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: BufferSource): string;
}
declare function structuredClone<T>(value: T): T;
declare class URL { constructor(url: string, base?: string); readonly href: string; readonly protocol: string; readonly hostname: string; readonly pathname: string; }
`;
