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

/**
 * Brings flows into the form of a discounted sum: sorted, equal times added up, zeros left out.
 * A sum of equal times that is nil but for rounding counts as nil.
 */
export function discountedSum(times: readonly number[], amounts: readonly number[]): DiscountedSum {
  const order = times.map((_, row) => row).filter((row) => amounts[row] !== 0);
  order.sort((a, b) => times[a]! - times[b]!);
  const keptTimes: number[] = [];
  const keptAmounts: number[] = [];
  for (let at = 0; at < order.length; ) {
    const time = times[order[at]!]!;
    let sum = 0;
    let size = 0;
    for (; at < order.length && times[order[at]!] === time; at++) {
      sum += amounts[order[at]!]!;
      size += Math.abs(amounts[order[at]!]!);
    }
    if (Math.abs(sum) <= size * 2 ** -52) continue;
    keptTimes.push(time);
    keptAmounts.push(sum);
  }
  const first = keptTimes[0] ?? 0;
  let signChanges = 0;
  for (let k = 1; k < keptAmounts.length; k++) {
    if (keptAmounts[k]! > 0 !== keptAmounts[k - 1]! > 0) signChanges += 1;
  }
  return {
    times: Float64Array.from(keptTimes, (time) => time - first),
    amounts: Float64Array.from(keptAmounts),
    logs: signChanges > 1 ? Float64Array.from(keptAmounts, (a) => log(Math.abs(a))) : empty,
    signChanges,
  };
}

const empty = new Float64Array(0);
