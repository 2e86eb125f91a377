import { performance } from 'node:perf_hooks';
import { irr, xirr } from '../src/entries/finance.ts';
import { type RiskActivity, scheduleRisk } from '../src/entries/sites.ts';
import type { PlainFunctions } from './results.ts';

/** Functions of the trade, each on its own: `plain-functions REPEATS`. Prints one line of JSON. */
const repeats = Number(process.argv[2] ?? 7);

const timesOf = (rounds: number, once: (round: number) => void): number[] =>
  Array.from({ length: repeats }, () => {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) once(round);
    return (performance.now() - start) / rounds;
  });

const DURATIONS = {
  triangular: (at: number) => ({ low: 5 + (at % 5), mode: 12 + (at % 7), high: 25 + (at % 9) }),
  pert: (at: number) => ({ low: 5 + (at % 5), mode: 12 + (at % 7), high: 25 + (at % 9) }),
  lognormal: (at: number) => ({ median: 10 + (at % 7), sigma: 0.4 }),
} as const;

const networkOf = (kind: keyof typeof DURATIONS): RiskActivity[] =>
  Array.from({ length: 150 }, (_, at) => ({
    id: `A${at}`,
    duration: { kind, ...DURATIONS[kind](at) } as NonNullable<RiskActivity['duration']>,
    predecessors: at < 3 ? [] : [...new Set([`A${at - 1 - (at % 3)}`, `A${Math.floor(at / 2)}`])],
  }));

// One outlay and 360 months of income: one change of sign.
const monthly = Array.from({ length: 361 }, (_, month) =>
  month === 0 ? -100_000 : 700 + (month % 12) * 11,
);
const dates = monthly.map((_, month) => {
  const year = 2025 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-15`;
});

const riskOf = (kind: keyof typeof DURATIONS): number[] => {
  const activities = networkOf(kind);
  return timesOf(1, () => scheduleRisk({ activities, worlds: 10_000 }));
};

const result: PlainFunctions = {
  scheduleRisk: {
    triangular: riskOf('triangular'),
    pert: riskOf('pert'),
    lognormal: riskOf('lognormal'),
  },
  irr: timesOf(500, () => irr({ cashFlows: monthly })),
  xirr: timesOf(200, () => xirr({ dates, amounts: monthly })),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
