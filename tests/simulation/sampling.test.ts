import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import type { GivenValue } from '../../src/programme/checked-programme.ts';
import { plainDesign } from '../../src/simulation/plain-design.ts';
import { blockSampler, sampleWorld } from '../../src/simulation/sample-block.ts';
import { redrawn, samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { streamOrder } from '../../src/simulation/stream-order.ts';
import { cumulative, type Distribution } from '../../src/uncertainty/distribution.ts';
import { normalScore } from '../../src/uncertainty/elementary/index.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { correlationOf, meanOf } from '../../src/uncertainty/statistics/moments.ts';
import { drawnByPath } from './drawn-by-path.ts';
import { evenOdds, tinyProgramme } from './tiny-programme.ts';

const plan = (bound: BoundProgramme, design = replicateDesign(4_096), belief = evenOdds) =>
  samplingPlan(bound, belief, 11, design);

const distributions: fc.Arbitrary<Distribution> = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }).map((value) => ({ kind: 'point', value }) as const),
  fc
    .record({ median: fc.double({ min: 0.5, max: 9, noNaN: true }) })
    .map(({ median: middle }) => ({ kind: 'lognormal', median: middle, sigma: 0.3 }) as const),
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 }))
    .map(([low, width]) => ({ kind: 'uniform', low, high: low + width }) as const),
);

const paths = [
  'sources.Debt.secured',
  'sources.SoftBank.secured',
  'prices.level',
  'sites.Abilene.cost',
  'sites.Milam.power',
  'sites.Abilene.every',
];

/** Which streams a change of the value at a path may move: its own. */
const ownStream = (changed: string, path: string): boolean =>
  path === changed ||
  (changed === 'sites.Abilene.every' && /^sites\.Abilene\.buildings\.\d+\.every$/.test(path));

describe('common random numbers', () => {
  const design = replicateDesign(1);
  const before = drawnByPath(tinyProgramme(), plan(tinyProgramme(), design), 512);

  it('with Sobol points a change of a value, distribution or loading moves that input only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        distributions,
        fc.constantFrom({}, { markets: 0.3 }, { markets: -1 }),
        (changed, distribution, loadings) => {
          const value: Partial<GivenValue> =
            changed === 'sources.SoftBank.secured'
              ? { claimDistributions: [distribution, distribution, distribution], loadings }
              : { distribution, loadings };
          const bound = tinyProgramme({ values: { [changed]: value } });
          const after = drawnByPath(bound, plan(bound, design), 512);
          for (const [path, column] of before) {
            if (!ownStream(changed, path)) expect(after.get(path)).toEqual(column);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with Sobol points one claim more moves the question and its input only', () => {
    const claims: readonly Distribution[] = [1, 2, 3, 4].map((value) => ({ kind: 'point', value }));
    const values = { 'sources.SoftBank.secured': { claimDistributions: claims } };
    const bound = tinyProgramme({ values });
    const belief = { name: 'four', weights: { 'softbank-money': [1, 1, 1, 1] } };
    const after = drawnByPath(bound, plan(bound, design, belief), 512);
    for (const [path, column] of before) {
      const own = path === 'sources.SoftBank.secured' || path === 'questions.softbank-money';
      if (!own) expect(after.get(path)).toEqual(column);
    }
  });

  it('another belief moves the claims drawn, and the value by its claim alone', () => {
    const weights = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)).filter((w) => w.some((x) => x > 0));
    const bound = tinyProgramme();
    fc.assert(
      fc.property(weights, (drawn) => {
        const belief = { name: 'x', weights: { 'softbank-money': drawn } };
        const after = drawnByPath(bound, plan(bound, design, belief), 512);
        const now = after.get('questions.softbank-money')!;
        const then = before.get('questions.softbank-money')!;
        const [a, b] = [after, before].map((all) => all.get('sources.SoftBank.secured')!);
        for (let world = 0; world < 512; world++) {
          expect(drawn[now[world]!]).toBeGreaterThan(0);
          if (now[world] === then[world]) expect(a![world]).toBe(b![world]);
        }
        for (const [path, column] of before) {
          const own = path === 'sources.SoftBank.secured' || path.startsWith('questions.');
          if (!own) expect(after.get(path)).toEqual(column);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with plain streams neither a site more, nor other buildings, nor their order moves any', () => {
    const names = fc.uniqueArray(fc.constantFrom('Abilene', 'Milam', 'Doña Ana', 'Zeta', 'Aa'), {
      minLength: 1,
    });
    const plain = plainDesign(512);
    const all = tinyProgramme({ sites: { Abilene: 3, Milam: 3, 'Doña Ana': 3, Zeta: 3, Aa: 3 } });
    const reference = drawnByPath(all, plan(all, plain));
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 3 }), (sites, count) => {
        const options = { sites: Object.fromEntries(sites.map((name) => [name, count])) };
        const bound = tinyProgramme({ ...options, steps: 5 });
        for (const [path, column] of drawnByPath(bound, plan(bound, plain))) {
          expect(column).toEqual(reference.get(path));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shares the numbers of one path between its columns', () => {
    const bound = tinyProgramme();
    const { inputs } = sampleWorld(plan(bound), 77);
    const costs = bound.inputs.flatMap(({ path }, at) =>
      path === 'sites.Abilene.cost' ? [at] : [],
    );
    expect(costs).toHaveLength(3);
    expect(new Set(costs.map((at) => inputs[at])).size).toBe(1);
    const own = bound.inputs.flatMap(({ path }, at) => (path.endsWith('.every') ? [at] : []));
    expect(new Set(own.map((at) => inputs[at])).size).toBe(own.length);
  });
});

describe('what is drawn', () => {
  const bound = tinyProgramme();
  const drawn = drawnByPath(bound, plan(bound));

  it('has the distribution that was given', () => {
    const uniform = (path: string): Float64Array => {
      const { distribution } = bound.inputs.find((input) => input.path === path)!.given;
      return drawn
        .get(path)!
        .map((value) => cumulative(distribution!, value))
        .sort();
    };
    for (const path of ['sources.Debt.secured', 'prices.level', 'sites.Milam.cost']) {
      const sorted = uniform(path);
      let distance = 0;
      sorted.forEach((u, rank) => {
        distance = Math.max(distance, Math.abs(u - (rank + 0.5) / sorted.length));
      });
      // Scrambled Sobol points are more even than chance, whose distance would be about 0.02.
      expect(distance).toBeLessThan(path.startsWith('sites') ? 0.004 : 0.02);
    }
  });

  it('draws claims by their weights', () => {
    const belief = { name: 'x', weights: { 'softbank-money': [0.25, 0, 0.75] } };
    const claims = drawnByPath(bound, plan(bound, replicateDesign(4_096), belief)).get(
      'questions.softbank-money',
    )!;
    const share = (claim: number): number => meanOf(claims.map((drew) => (drew === claim ? 1 : 0)));
    expect([share(0), share(1), share(2)]).toEqual([0.25, 0, 0.75]);
  });

  it('correlates scores by the product of their loadings, 0.8 x -0.5', () => {
    const score = (path: string): Float64Array => {
      const { distribution } = bound.inputs.find((input) => input.path === path)!.given;
      return drawn.get(path)!.map((value) => normalScore(cumulative(distribution!, value)));
    };
    const correlation = correlationOf(score('sources.Debt.secured'), score('prices.level'));
    expect(Math.abs(correlation + 0.4)).toBeLessThan(0.02);
    const others = correlationOf(score('sources.Debt.secured'), score('sites.Milam.cost'));
    expect(Math.abs(others)).toBeLessThan(0.02);
  });

  it('is the same in whatever block, and beyond the table of Sobol points comes from Philox', () => {
    const many = tinyProgramme({ sites: { Big: 1_200 } });
    const { beyondTable, draws } = plan(many);
    expect(beyondTable.length).toBe(draws.length + 2 - 1_024);
    expect(beyondTable.every((path) => path.startsWith('sites.Big.buildings.'))).toBe(true);
    const { inputs } = sampleWorld(plan(many), 300);
    const block = new Float64Array(inputs.length * 256);
    blockSampler(plan(many)).fill(256, 256, block, 256);
    inputs.forEach((value, column) => {
      expect(block[column * 256 + 44]).toBe(value);
    });
  });

  it('draws some streams anew and leaves the others', () => {
    const anew = redrawn(plan(bound), new Set(['prices.level', 'questions.softbank-money']), 99);
    const after = drawnByPath(bound, anew);
    const moved = [...drawn].filter(([path, column]) => {
      const now = after.get(path)!;
      return column.some((value, world) => value !== now[world]);
    });
    expect(moved.map(([path]) => path).sort()).toEqual([
      'prices.level',
      'questions.softbank-money',
      'sources.SoftBank.secured',
    ]);
    const [a, b] = [drawn.get('prices.level')!, after.get('prices.level')!];
    expect(Math.abs(correlationOf(a, b))).toBeLessThan(0.3);
  });

  it('keys a monthly process by path, world and month', () => {
    const process = {
      kind: 'meanReverting',
      scale: 'log',
      initial: 1,
      mean: 1,
      halfLifeMonths: 12,
      sd: 0.2,
    } as const;
    const processes = new Map([['prices.level', process]]);
    const monthsOf = (steps: number, design = replicateDesign(1)): Float64Array => {
      const longer = tinyProgramme({ steps });
      const planned = samplingPlan(longer, evenOdds, 11, design, processes);
      return sampleWorld(planned, 260).inputs.slice(-steps);
    };
    expect(monthsOf(12)).toEqual(monthsOf(24).slice(0, 12));
    expect(monthsOf(12)).toEqual(monthsOf(12, plainDesign(512)));
    expect(monthsOf(12)[0]).toBe(1);
    expect(new Set(monthsOf(12)).size).toBe(12);
  });
});

describe('plans that cannot be', () => {
  const bound = tinyProgramme();
  it.each([
    [{}, /weighs 0 of the 3 claims of the question softbank-money/],
    [{ 'softbank-money': [1, 0] }, /weighs 2 of the 3/],
    [{ 'softbank-money': [0, 0, 0] }, /no sound weights/],
    [{ 'softbank-money': [1, -1, 1] }, /no sound weights/],
  ])('%j', (weights, message) => {
    expect(() =>
      plan(bound, replicateDesign(1), { name: 'x', weights } as typeof evenOdds),
    ).toThrow(message);
  });

  it('refuses two values at one path and loadings beyond 1', () => {
    const [first, ...rest] = bound.inputs;
    const other = { ...first!, path: rest[0]!.path };
    expect(() => plan({ ...bound, inputs: [other, ...rest] })).toThrow(/two values that differ/);
    const loaded = tinyProgramme({
      values: { 'sites.Milam.cost': { loadings: { a: 0.9, b: 0.9 } } },
    });
    expect(() => plan(loaded)).toThrow(/squares of the loadings/);
  });
});

describe('the order of streams', () => {
  it('goes by kind, then by name, never by the order of writing', () => {
    const inputs = [
      { path: 'sites.B.cost', level: 'site' },
      { path: 'sites.A.buildings.1.every', level: 'building' },
      { path: 'sources.Z', level: 'programme' },
      { path: 'sites.A.cost', level: 'site' },
    ] as const;
    const order = streamOrder(['q2', 'q1'], ['markets'], inputs);
    const expected = [
      'questions.q1',
      'questions.q2',
      'factors.markets',
      'sources.Z',
      'sites.A.cost',
      'sites.B.cost',
      'sites.A.buildings.1.every',
    ];
    expect(expected.map(order.dimensionOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const turned = streamOrder(['q1', 'q2'], ['markets'], [...inputs].reverse());
    expect(expected.map(turned.dimensionOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
