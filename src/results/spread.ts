import type { Spread } from './run-summary.ts';

/** Sorted copy; NaN is refused, because no quantile would be what it says. */
const sorted = (values: ArrayLike<number>): Float64Array => {
  const copy = Float64Array.from(values);
  for (const value of copy) if (Number.isNaN(value)) throw new Error('a result is not a number');
  return copy.sort();
};

/** Quantile of sorted values: linear between order statistics (R-7 of Hyndman & Fan 1996). */
export const quantileOfSorted = (values: Float64Array, probability: number): number => {
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const low = values[below] as number;
  const high = values[Math.min(below + 1, values.length - 1)] as number;
  // Infinity stands for "never in the horizon"; between it and a date there is no date.
  if (low === high || position === below) return low;
  return low + (high - low) * (position - below);
};

export const SPREAD_PROBABILITIES = {
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
} as const;

/** Quantiles and mean over the worlds. */
export const spreadOf = (values: ArrayLike<number>): Spread => {
  const order = sorted(values);
  let sum = 0;
  for (const value of order) sum += value;
  const at = (probability: number): number => quantileOfSorted(order, probability);
  return {
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
    mean: sum / order.length,
  };
};

export const medianOf = (values: ArrayLike<number>): number =>
  quantileOfSorted(sorted(values), 0.5);
