import type { Estimate, Spread } from '../../src/results/run-summary.ts';
import type { ComputeSummary } from '../../src/results/workloads-summary.ts';

const around = (p50: number, width = 0.5): Spread => ({
  p5: p50 * (1 - width),
  p10: p50 * (1 - 0.8 * width),
  p25: p50 * (1 - 0.4 * width),
  p50,
  p75: p50 * (1 + 0.5 * width),
  p90: p50 * (1 + width),
  p95: p50 * (1 + 1.3 * width),
  mean: p50 * 1.05,
});

const share = (value: number): Estimate => ({
  value,
  standardError: 0.004,
  low: Math.max(0, value - 0.008),
  high: Math.min(1, value + 0.008),
});

/** What a programme could train and serve, with a field's laboratories. */
export const fixtureCompute = (steps: number): ComputeSummary => {
  const rising = (most: number): readonly number[] =>
    Array.from({ length: steps }, (_, step) => (most * step) / steps);
  const band = (most: number) => ({
    p10: rising(0.6 * most),
    p50: rising(most),
    p90: rising(1.5 * most),
  });
  return {
    years: [2025, 2026, 2027, 2028, 2029].map((year, at) => ({
      year,
      largestRunFlop: around(2e26 * 2.2 ** at),
      parameters: around(1.4e12 * 1.5 ** at),
      trainingTokens: around(2.1e13 * 1.5 ** at),
      loss: around(1.88 - 0.008 * at, 0.02),
      dataExhausted: share(0.02 * at),
      costUsd: around(1.4e8 * 2.4 ** at),
      tenfold: { costUsd: around(1.4e9 * 2.4 ** at), loss: around(1.86 - 0.006 * at, 0.02) },
      trendFlop: around(4.7e26 * 4.5 ** at, 0.2),
      reachesTrend: share(at === 0 ? 0.16 : 0.01),
      tokens: around(2e13 * 8 ** at),
      revenueUsd: around(4e7 * 5 ** at),
      usdPerMillionTokens: at === 0 ? null : around(0.34),
      idleShare: around(0.3),
    })),
    trend: { everReached: share(0.17), partsIn: { p10: 2026, p50: 2026, p90: 2027 } },
    text: [
      {
        text: 'By the end of 2029 the largest training run is 4.7e27 FLOP.',
        fr: 'Fin 2029, le plus grand entraînement est de 4,7e27 FLOP.',
        paths: ['workloads.byYear.largestRun'],
      },
    ],
    runs: [
      {
        name: 'ten times the largest known',
        size: 'as stated',
        flop: around(4.2e26),
        accelerators: 43_238,
        cluster: 'Abilene campus',
        planned: { start: 24_307, months: 5 },
        started: { p10: 24_306, p50: 24_308, p90: 24_312 },
        finished: { p10: 24_310.2, p50: 24_313.5, p90: 24_319 },
        finishedProbability: share(0.99),
        deadline: { month: 24_324, kept: share(0.91) },
      },
      {
        name: 'out of <reach>',
        size: 'the best by its date',
        flop: around(4e28),
        accelerators: 1,
        cluster: null,
        planned: { start: null, months: 0 },
        started: { p10: null, p50: null, p90: null },
        finished: { p10: null, p50: null, p90: null },
        finishedProbability: share(0),
        deadline: null,
      },
    ],
    services: [
      {
        name: 'assistant & API',
        by: 'OpenAI',
        model: 'deepseek-v3',
        tokensPerAccelerator: { 'gb200-nvl72': 3694 },
      },
    ],
    clusters: [
      {
        name: 'Abilene campus',
        sites: ['Abilene'],
        accelerator: 'gb200-nvl72',
        trainedFlop: around(5e27),
      },
    ],
    laboratories: {
      unit: 'H100e',
      parties: [
        { party: 'OpenAI', compute: band(3e6), leads: rising(0.8) },
        { party: 'xAI', compute: band(2e5), leads: rising(0.1) },
      ],
      outside: [{ party: 'OpenAI', programme: 'azure-fy2025', share: band(0.9) }],
    },
  };
};
