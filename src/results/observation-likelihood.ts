import type { Measurement } from '../programme/checked-observation.ts';
import { exp, log } from '../uncertainty/elementary/index.ts';
import { normalCumulative } from '../uncertainty/special/normal-cumulative.ts';
import { effectiveSampleSize } from '../uncertainty/statistics/weighted.ts';

/**
 * Logarithm of how likely a finding is in a world where the result is `computed`, but for a constant:
 * a number found is normal about the result, -((x - y) / s)^2 / 2; a bound holds with the probability
 * that a reading of the result with the same error keeps it. -Infinity where it cannot be.
 */
export const logLikelihood = (
  computed: number,
  { operator, value, error }: Pick<Measurement, 'operator' | 'value' | 'error'>,
): number => {
  if (operator === '=') {
    const off = (computed - value) / error;
    return Number.isFinite(off) ? (-off * off) / 2 : Number.NEGATIVE_INFINITY;
  }
  const room = operator === '<' || operator === '<=' ? value - computed : computed - value;
  return log(normalCumulative(room / error));
};

/** The weights of worlds under some findings, and what they are worth. */
export interface WorldWeights {
  /** One a world, the largest 1; all 0 where no world can be. */
  readonly weights: Float64Array;
  /** How many equally weighted worlds they are worth (Kish). */
  readonly effective: number;
}

/** exp of the sums of log likelihoods, scaled so that the likeliest world weighs 1. */
export const weightsOf = (logs: readonly Float64Array[], worlds: number): WorldWeights => {
  const sums = new Float64Array(worlds);
  for (const column of logs) {
    for (let world = 0; world < worlds; world++) sums[world]! += column[world]!;
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const sum of sums) best = Math.max(best, sum);
  const weights = Number.isFinite(best)
    ? sums.map((sum) => exp(sum - best))
    : new Float64Array(worlds);
  return { weights, effective: effectiveSampleSize(weights) };
};
