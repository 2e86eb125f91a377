import { meanOf, standardDeviationOf } from './moments.ts';

/** 97.5 % quantile of Student's t with 15 degrees of freedom, of 16 replicates. */
const T_975_15 = 2.131449545559323;

/** An estimate from independent replicates, with what chance alone may have moved it by. */
export interface ReplicateEstimate {
  readonly estimate: number;
  /** Standard deviation of the replicates' estimates over the root of their number. */
  readonly standardError: number;
  /** 95 % interval by Student's t, 15 degrees of freedom. */
  readonly low: number;
  readonly high: number;
}

/** The mean of 16 replicate estimates, its standard error (sd / 4) and its 95 % t interval. */
export function replicateEstimate(estimates: Float64Array): ReplicateEstimate {
  if (estimates.length !== 16) {
    throw new RangeError(`${estimates.length} replicates: the interval is made for 16`);
  }
  const estimate = meanOf(estimates);
  const standardError = standardDeviationOf(estimates) / 4;
  const half = T_975_15 * standardError;
  return { estimate, standardError, low: estimate - half, high: estimate + half };
}

/** Applies a statistic to each of 16 equal blocks of a column of worlds in order of world. */
export function byReplicate(
  values: Float64Array,
  statistic: (block: Float64Array) => number,
): Float64Array {
  if (values.length === 0 || values.length % 16 !== 0) {
    throw new RangeError(`${values.length} worlds do not make 16 equal replicates`);
  }
  const size = values.length / 16;
  return Float64Array.from({ length: 16 }, (_, replicate) =>
    statistic(values.subarray(replicate * size, (replicate + 1) * size)),
  );
}
