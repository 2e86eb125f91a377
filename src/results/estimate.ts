import { meanOf } from '../uncertainty/statistics/moments.ts';
import { byReplicate, replicateEstimate } from '../uncertainty/statistics/replicate-error.ts';
import type { Estimate } from './run-summary.ts';

/**
 * Mean over the worlds with the error that the 16 replicates show: honest for scrambled Sobol
 * points, whose worlds are not independent within a replicate.
 */
export const estimateMean = (values: Float64Array): Estimate => {
  const { estimate, standardError, low, high } = replicateEstimate(byReplicate(values, meanOf));
  return { value: estimate, standardError, low, high };
};

/** A probability: the share of worlds in which `holds` is 1, its interval kept within 0 and 1. */
export const estimateProbability = (holds: Float64Array): Estimate => {
  const { value, standardError, low, high } = estimateMean(holds);
  return { value, standardError, low: Math.max(0, low), high: Math.min(1, high) };
};
