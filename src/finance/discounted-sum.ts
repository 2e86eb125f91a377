import { log } from '../uncertainty/elementary/index.ts';

/**
 * A present value as a function of x = log(1 + rate): sum of amount_k e^(-t_k x). Times rise and
 * start at 0, no amount is 0, and flows of the same time are one.
 */
export interface DiscountedSum {
  readonly times: Float64Array;
  readonly amounts: Float64Array;
  /** log |amount|. */
  readonly logs: Float64Array;
  readonly signChanges: number;
}

/** 2^-52, the distance from 1 to the next number. */
const EPSILON = 2.220446049250313e-16;

/**
 * Brings flows into the form of a discounted sum: sorted, equal times added up, zeros left out.
 * A sum of equal times that is nil but for rounding counts as nil.
 */
export function discountedSum(times: readonly number[], amounts: readonly number[]): DiscountedSum {
  const order = ascendingOrder(times);
  const keptTimes = new Float64Array(times.length);
  const keptAmounts = new Float64Array(times.length);
  let kept = 0;
  let signChanges = 0;
  for (let at = 0; at < times.length; ) {
    const row = order === null ? at : order[at]!;
    const time = times[row]!;
    let sum = amounts[row]!;
    let size = Math.abs(sum);
    for (at += 1; at < times.length; at++) {
      const next = order === null ? at : order[at]!;
      if (times[next] !== time) break;
      sum += amounts[next]!;
      size += Math.abs(amounts[next]!);
    }
    if (Math.abs(sum) <= size * EPSILON) continue;
    if (kept > 0 && sum > 0 !== keptAmounts[kept - 1]! > 0) signChanges += 1;
    keptTimes[kept] = kept === 0 ? time : time - keptTimes[0]!;
    keptAmounts[kept] = sum;
    kept += 1;
  }
  if (kept > 0) keptTimes[0] = 0;
  const logs = new Float64Array(signChanges > 1 ? kept : 0);
  for (let k = 0; k < logs.length; k++) logs[k] = log(Math.abs(keptAmounts[k]!));
  return {
    times: keptTimes.subarray(0, kept),
    amounts: keptAmounts.subarray(0, kept),
    logs,
    signChanges,
  };
}

/** The rows in order of time, or null where they stand in it already. */
function ascendingOrder(times: readonly number[]): number[] | null {
  let at = 1;
  while (at < times.length && times[at]! >= times[at - 1]!) at += 1;
  if (at >= times.length) return null;
  return times.map((_, row) => row).sort((a, b) => times[a]! - times[b]!);
}
