import type { Estimate } from './run-summary.ts';

/** Student's t, two-sided 95 %, by degrees of freedom 1 to 30 (Fisher & Yates 1963, table III). */
const T_95 = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157,
  2.228139, 2.200985, 2.178813, 2.160369, 2.144787, 2.13145, 2.119905, 2.109816, 2.100922, 2.093024,
  2.085963, 2.079614, 2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.04523,
  2.042272,
] as const;

/**
 * Mean over the worlds with the error that the replicates show: the standard deviation of the
 * replicates' means over sqrt(replicates), and a 95 % t interval (15 degrees of freedom for 16).
 * Honest for scrambled Sobol points, whose worlds are not independent within a replicate.
 */
export const estimateMean = (values: ArrayLike<number>, replicates: number): Estimate => {
  const size = values.length / replicates;
  const means: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += values[replicate * size + at] as number;
    means.push(sum / size);
  }
  return estimateOfReplicates(means);
};

/** Any statistic, from its value in each replicate. */
export const estimateOfReplicates = (
  replicateValues: readonly number[],
  whole?: number,
): Estimate => {
  const count = replicateValues.length;
  let sum = 0;
  for (const value of replicateValues) sum += value;
  const mean = sum / count;
  let squares = 0;
  for (const value of replicateValues) squares += (value - mean) * (value - mean);
  const value = whole ?? mean;
  if (count < 2) return { value, standardError: Infinity, low: -Infinity, high: Infinity };
  const standardError = Math.sqrt(squares / (count - 1) / count);
  const t = T_95[Math.min(count - 1, T_95.length) - 1] as number;
  return { value, standardError, low: value - t * standardError, high: value + t * standardError };
};

/** A probability: the share of worlds in which `holds` is 1, its interval kept within 0 and 1. */
export const estimateProbability = (holds: ArrayLike<number>, replicates: number): Estimate => {
  const { value, standardError, low, high } = estimateMean(holds, replicates);
  return { value, standardError, low: Math.max(0, low), high: Math.min(1, high) };
};
