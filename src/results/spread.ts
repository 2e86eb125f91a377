import { FAN_PROBABILITIES } from '../simulation/spread-columns.ts';
import { meanOf } from '../uncertainty/statistics/moments.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { Spread } from './run-summary.ts';

/** Quantiles (exact, R-7) and mean over the worlds. */
export const spreadOf = (values: Float64Array): Spread => {
  const [p5, p10, p25, p50, p75, p90, p95] = quantilesOf(values, FAN_PROBABILITIES) as [
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
