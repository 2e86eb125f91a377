import { meanOf } from '../uncertainty/statistics/moments.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { Spread } from './run-summary.ts';

const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Quantiles (exact, R-7) and mean over the worlds. */
export const spreadOf = (values: Float64Array): Spread => {
  const [p5, p10, p25, p50, p75, p90, p95] = quantilesOf(values, PROBABILITIES) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (Number.isNaN(p50)) throw new Error('a result is not a number in some world');
  return { p5, p10, p25, p50, p75, p90, p95, mean: meanOf(values) };
};

export const medianOf = (values: Float64Array): number => quantilesOf(values, [0.5])[0] as number;
