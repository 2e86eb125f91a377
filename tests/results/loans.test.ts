import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/equations/quantity.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import {
  type LoanFigures,
  loanFigures,
  refinancingWall,
  summariseLoans,
} from '../../src/results/loans.ts';
import type { Worlds } from '../../src/results/worlds.ts';
import { makeProgramme } from '../model/hand-made.ts';

/* Sixteen worlds whose figures are written down: what the summary makes of them is arithmetic. */
const WORLDS = 16;
const NEVER = Number.POSITIVE_INFINITY;
const START = 2025 * 12;

const bound = bindProgramme(
  makeProgramme({
    steps: 60,
    parties: ['Owner', 'Bank'],
    sources: [
      { name: 'Equity', to: 'Owner', secured: 1e9 },
      {
        name: 'Bridge',
        by: 'Bank',
        to: 'Owner',
        secured: 1e9,
        loan: { rate: 0.1, repays: 'bullet', from: 12, over: 12 },
      },
      {
        name: 'Term',
        to: 'Owner',
        secured: 2e9,
        loan: {
          rate: 0.06,
          repays: 'level',
          draws: 'at close',
          from: 24,
          over: 36,
          takesOut: 'Bridge',
        },
      },
    ],
    sites: [],
  }),
);
const figures = loanFigures(bound) as LoanFigures;
const BRIDGE = 0;
const TERM = 1;

type Figures = Readonly<Record<string, readonly number[]>>;
const same = (value: number): number[] => new Array<number>(WORLDS).fill(value);
const some = (count: number, value: number, otherwise: number): number[] =>
  Array.from({ length: WORLDS }, (_, world) => (world < count ? value : otherwise));

/** What is not told of a loan is nil, or never. */
const worldsWith = (told: Readonly<Record<number, Figures>>): Worlds => ({
  worlds: WORLDS,
  replicates: WORLDS,
  steps: 60,
  monthsPerStep: 1,
  startMonth: START,
  perWorld: (quantity: Quantity, element: number) => {
    if (!figures.all.some((one) => one.quantity === quantity)) {
      throw new Error(`no figure ${quantity.path}`);
    }
    const isMonth = quantity.declaration.unit === 'month';
    const name = quantity.path.replace('figures.loans.', '');
    return Float64Array.from(told[element]?.[name] ?? same(isMonth ? NEVER : 0));
  },
  series: () => {
    throw new Error('no series is read');
  },
  answers: () => new Uint8Array(),
});

describe('loans as a lender looks at them', () => {
  const worlds = worldsWith({
    [BRIDGE]: {
      ...Object.fromEntries([2025, 2026, 2027, 2028, 2029].map((y) => [`cover.${y}`, same(NEVER)])),
      balance: same(9e8),
      due: same(9e8),
      dueMonth: some(8, 23, 30),
      pastDue: some(6, 24, NEVER),
      defaulted: [25, 25, 36, 59.5, ...same(NEVER).slice(4)],
      exposure: some(4, 1e9, 0),
      loss: some(4, 4e8, 0),
    },
    [TERM]: {
      service: same(5e8),
      cash: some(8, 1e9, 5e8),
      lowestCover: some(8, 1.5, 0.5),
      projectCover: same(1.9),
      'cover.2025': same(NEVER),
      'cover.2026': same(NEVER),
      'cover.2027': same(1.25),
      'lifeCover.2027': same(1.4),
      'cover.2028': same(NEVER),
      'lifeCover.2028': same(1.1),
      'cover.2029': same(NEVER),
    },
  });
  const [bridge, term] = summariseLoans(bound, worlds, figures);

  it('tells who takes out whom', () => {
    expect(bridge?.takenOutBy).toBe('Term');
    expect(bridge?.takesOut).toBeNull();
    expect(term?.takesOut).toBe('Bridge');
    expect([bridge?.by, bridge?.to]).toEqual(['Bank', 'Owner']);
  });

  it('counts the worlds in which it is past due, and in default, and in which year first', () => {
    expect(bridge?.pastDue.value).toBe(6 / 16);
    expect(bridge?.inDefault.value).toBe(4 / 16);
    expect(bridge?.defaultByYear).toEqual([
      { year: 2027, share: 2 / 16 },
      { year: 2028, share: 1 / 16 },
      { year: 2029, share: 1 / 16 },
    ]);
    expect(term?.inDefault.value).toBe(0);
    expect(term?.defaultByYear).toEqual([]);
  });

  it('loses in default a share of what is outstanding then, and on average of all worlds', () => {
    expect(bridge?.lossGivenDefault).toBeCloseTo(0.4, 12);
    expect(bridge?.expectedLossUsd).toBeCloseTo(1e8, 3);
    expect(term?.lossGivenDefault).toBeNull();
    expect(term?.expectedLossUsd).toBe(0);
  });

  it('has no cover without service, and the mean cover of all of it otherwise', () => {
    expect(bridge?.lowestCover).toBeNull();
    expect(bridge?.averageCover).toBeNull();
    expect(term?.averageCover?.mean).toBeCloseTo(1.5, 12);
    expect(term?.averageCover?.p90).toBe(2);
    expect(term?.lowestCover?.p10).toBe(0.5);
  });

  it('follows cover and life cover year by year, where there is any', () => {
    expect(bridge?.coverByYear).toEqual([]);
    expect(term?.coverByYear.map(({ year, cover }) => [year, cover.p50])).toEqual([
      [2027, 1.25],
      [2028, NEVER],
    ]);
    expect(term?.coverByYear[0]?.lifeCover.p50).toBe(1.4);
    expect(term?.projectCover.p50).toBe(1.9);
  });

  it('puts what falls due at once into its year, on average of the worlds', () => {
    const wall = refinancingWall(bound, worlds, figures, [bridge!, term!]);
    expect(wall).toEqual([
      { year: 2026, usd: 4.5e8, loans: ['Bridge'] },
      { year: 2027, usd: 4.5e8, loans: ['Bridge'] },
    ]);
    expect(bridge?.due.month).toEqual({ p10: START + 23, p50: START + 26.5, p90: START + 30 });
    expect(term?.due.month).toBeNull();
  });

  it('has nothing to tell of a programme without loans', () => {
    const bare = bindProgramme(
      makeProgramme({ steps: 12, parties: ['Owner'], sources: [], sites: [] }),
    );
    expect(loanFigures(bare)).toBeNull();
    expect(summariseLoans(bare, worlds, null)).toEqual([]);
    expect(refinancingWall(bare, worlds, null, [])).toEqual([]);
  });
});
