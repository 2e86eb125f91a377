import { isMap, isScalar, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { bundledFiles } from '../../../src/programme/bundled-files.ts';
import { checkProgramme } from '../../../src/programme/check-programme.ts';
import type { Problem } from '../../../src/programme/problem.ts';

/** A formula to a workbook, markup and a script to a page. */
export const PLANT =
  `=HYPERLINK('http://planted.example/','x')</title></textarea></script>` +
  `<script>planted()</script><img src=x onerror=planted()><svg onload=planted()>&lt;b&gt;`;
/** Where there may be a quotation mark. */
const QUOTED = `"' onmouseover="planted()" x="`;
const ADDRESS = 'javascript:planted()//';

export interface Planted {
  readonly text: string;
  /** Fields that were planted, as `claims.*.quote`. */
  readonly fields: readonly string[];
}

interface Found {
  readonly field: string;
  readonly scalar: Scalar;
  readonly plain: string;
}

/** What is tried in a field, the worst first; last what stood there. */
const TRIES: readonly ((plain: string) => string)[] = [
  (plain) => `${PLANT}${QUOTED}${plain}`,
  (plain) => `${PLANT}${plain}`,
  (plain) => `${ADDRESS}${plain}`,
  (plain) => plain,
];

/**
 * A programme with a plant in every field that its reader takes for a text, and in every name
 * given. Which fields these are is found by planting all, and taking back what the reader refuses.
 */
export const plantedProgramme = (
  source: string,
  path: string,
  others: Readonly<Record<string, string>>,
  names: readonly string[] = [],
): Planted => {
  const document = parseDocument(renamed(source, names));
  const found = textsOf(document);
  const tried = new Map(found.map(({ field }) => [field, 0]));
  for (;;) {
    for (const { field, scalar, plain } of found) {
      scalar.value = TRIES[tried.get(field) as number]?.(plain);
    }
    const text = document.toString({ lineWidth: 0 });
    const { programme, problems } = checkProgramme(path, bundledFiles({ ...others, [path]: text }));
    if (programme) {
      const fields = [...tried].flatMap(([field, at]) => (at < TRIES.length - 1 ? [field] : []));
      return { text, fields };
    }
    const refused = fieldsAt(text, problems);
    let isMore = false;
    for (const field of refused) {
      const at = tried.get(field) as number;
      if (at === TRIES.length - 1) continue;
      tried.set(field, at + 1);
      isMore = true;
    }
    if (!isMore) throw new Error(`what is planted cannot be told: ${JSON.stringify(problems[0])}`);
  }
};

const textsOf = (document: ReturnType<typeof parseDocument>): readonly Found[] => {
  const found: Found[] = [];
  visit(document, {
    Scalar: (key, scalar, ancestors) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      found.push({ field: fieldOf([...ancestors, scalar]), scalar, plain: scalar.value });
    },
  });
  return found;
};

/** The fields in which the problems stand. */
const fieldsAt = (text: string, problems: readonly Problem[]): ReadonlySet<string> => {
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1);
  const spans = textsOf(parseDocument(text)).map(({ field, scalar }) => ({
    field,
    from: scalar.range?.[0] ?? 0,
    to: scalar.range?.[1] ?? 0,
  }));
  const fields = new Set<string>();
  for (const { line, column, severity } of problems) {
    if (severity !== 'error') continue;
    const at = (starts[line - 1] as number) + column - 1;
    for (const { field, from, to } of spans)
      if (at >= from && at < Math.max(to, from + 1)) fields.add(field);
  }
  return fields;
};

/** Wherever a name stands, as a key, alone, or in a path. */
const renamed = (source: string, names: readonly string[]): string => {
  const document = parseDocument(source);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      for (const name of names) {
        node.value =
          node.value === name
            ? `${PLANT}${name}`
            : String(node.value).replaceAll(`"${name}"`, `"${PLANT}${name}"`);
      }
    },
  });
  return String(document);
};

const fieldOf = (ancestors: readonly unknown[]): string =>
  ancestors
    .flatMap((node, at) => {
      const pair = node as Pair;
      if (!('key' in (node as object)) || !isMap(ancestors[at - 1])) return [];
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      return [/^[a-z_]+$/.test(name) ? name : '*'];
    })
    .join('.');
