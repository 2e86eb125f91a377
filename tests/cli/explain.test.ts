import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortestRoute } from '../../src/cli/page/formula-route.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { findResult } from '../../src/results/prediction-test.ts';
import { gigastack, ROOT } from './built.ts';

const STARGATE = 'programmes/stargate-2025-01';

describe('explain', () => {
  it('reaches the question in dispute, its rival claims, their quotes and lines', async () => {
    const ended = await gigastack(['explain', STARGATE, 'capital.gap', '--at', '2028-12']);
    expect(ended).toMatchObject({ code: 0, error: '' });
    const text = ended.out.replace(/\s+/g, ' ');
    for (const part of [
      'Dec 2028: $',
      '= sumOver(party, capital.behind)',
      'How much of its Stargate money had SoftBank secured',
      'capital.securedMoney[SoftBank equity]',
      'Elon Musk (asserts), 22 Jan 2025, X: < $10B',
      '"SoftBank has well under $10B secured." [en]',
      'Sam Altman (denies), 22 Jan 2025, X: >= $10B',
      'What does not depend on it',
      'when these buildings are ready: Abilene 1, Abilene 2',
    ]) {
      expect(text).toContain(part);
    }
    expect(ended.out).toMatch(/programmes\/stargate-2025-01\/programme\.yaml:\d+/);
  });

  it('tells every figure once as JSON, and its arithmetic can be done again', async () => {
    const words = [
      'explain',
      STARGATE,
      'capital.gap',
      '--at',
      '2028-12',
      '--depth',
      '12',
      '--json',
    ];
    const ended = await gigastack(words);
    expect(ended).toMatchObject({ code: 0, error: '' });
    const told = JSON.parse(ended.out) as {
      figures: {
        key: string;
        value: number;
        formula: string | null;
        input: { citation: { url: string } | null } | null;
        claims: string[];
        parts: string[];
      }[];
    };
    expect(told).toMatchObject({ schema: 'gigastack-explain/1', world: 'central' });
    const byKey = new Map(told.figures.map((figure) => [figure.key, figure]));
    expect(byKey.size).toBe(told.figures.length);
    const [gap] = told.figures;
    expect(gap).toMatchObject({
      key: 'capital.gap 2028-12',
      formula: 'sumOver(party, capital.behind)',
    });
    expect(gap!.value).toBeGreaterThan(0);
    const sum = gap!.parts.reduce((total, key) => total + byKey.get(key)!.value, 0);
    expect(sum / gap!.value).toBeCloseTo(1, 12);
    expect(told.figures.flatMap(({ parts }) => parts).every((key) => byKey.has(key))).toBe(true);
    const inputs = told.figures.filter(({ input }) => input !== null);
    expect(inputs.length).toBeGreaterThan(10);
    expect(inputs.some(({ input }) => input?.citation?.url.startsWith('https://'))).toBe(true);
    const secured = [
      'explain',
      STARGATE,
      'capital.secured',
      '--at',
      '2028-12',
      '--depth',
      '6',
      '--json',
    ];
    expect((await gigastack(secured)).out).toContain('softbank-well-under-10b');
  });

  it('goes there by formulas that truly refer to each other', () => {
    const bound = bindProgramme(checkProgramme(join(ROOT, STARGATE), nodeFiles(ROOT)).programme!);
    const place = findResult(bound.model, bound.structure, 'capital.gap')!;
    const route = shortestRoute(bound, place, 'softbank-secured');
    expect(route.map(({ quantity }) => quantity.path)).toEqual(
      expect.arrayContaining(['capital.gap', 'capital.drawable', 'capital.securedMoney']),
    );
    expect(
      shortestRoute(
        bound,
        findResult(bound.model, bound.structure, 'buildings.plan.ready."Abilene 1"')!,
        'softbank-secured',
      ),
    ).toEqual([]);
  });

  it('tells an element, another world and another depth', async () => {
    const path = 'capital.behind."Example Campus Company"';
    const flags = ['--world', '17', '--depth', '1', '--at', '2027-06'];
    const ended = await gigastack(['explain', 'programmes/starter', path, ...flags]);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('In world 17');
    expect(ended.out).toContain('more with --depth');
  });
});

describe('compare', () => {
  it('finds no difference between a programme and itself', async () => {
    const ended = await gigastack(['compare', 'programmes/starter', 'programmes/starter']);
    expect(ended.code).toBe(0);
    const [, bridge = ''] = ended.out.split('From A to B');
    expect(bridge).not.toContain('site:');
    const ends = [...bridge.matchAll(/^[AB] +(\S+)$/gm)].map(([, value]) => value);
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBe(ends[1]);
  });

  it('names the inputs that make the difference', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gigastack-compare-'));
    try {
      mkdirSync(join(folder, 'programmes'));
      cpSync(join(ROOT, 'library'), join(folder, 'library'), { recursive: true });
      cpSync(join(ROOT, 'programmes/starter'), join(folder, 'programmes/b'), { recursive: true });
      const path = join(folder, 'programmes/b/programme.yaml');
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text
          .replace('value: 60 %', 'value: 20 %')
          .replace('it: { value: 50 MW IT', 'it: { value: 60 MW IT'),
      );
      const b = join(folder, 'programmes/b');
      const ended = await gigastack(['compare', 'programmes/starter', b], {
        environment: { COLUMNS: '100' },
      });
      expect(ended.code).toBe(0);
      expect(ended.out).toMatch(/source: Bank loan +1 +-\$/);
      expect(ended.out).toContain('site: Example Campus');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('sensitivity', () => {
  it('ranks single inputs, the question first where it decides', async () => {
    const ended = await gigastack(['sensitivity', 'programmes/starter', 'capital.peakGap']);
    expect(ended.code).toBe(0);
    const first = ended.out.split('\n').findIndex((line) => line.startsWith('───')) + 1;
    expect(ended.out.split('\n')[first]).toContain('How much of its equity');
  });
});
