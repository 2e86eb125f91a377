import { exp, log } from '../uncertainty/elementary/index.ts';
import type { DiscountedSum } from './discounted-sum.ts';

/**
 * The one root of a discounted sum whose amounts change sign once.
 *
 * Seen from the change of sign, let A be the value of the earlier flows and B that of the later
 * ones, both positive. log B - log A falls without end as the rate rises, so exactly one root
 * exists (Descartes' rule of signs, which holds for real exponents too), and Newton's steps on it
 * are x += (log B - log A) / (distance between the mean times of B and A). A bracket is kept for
 * the rare step that leaves the line. Null where the root lies outside (lowest, highest).
 */
export function singleChangeRoot(
  sum: DiscountedSum,
  lowest: number,
  highest: number,
): number | null {
  const { times, amounts } = sum;
  let change = 1;
  while (amounts[change]! > 0 === amounts[0]! > 0) change += 1;
  const pivot = times[change - 1]!;
  let wholePeriods = times[times.length - 1]! < 1e4;
  for (let k = 0; k < times.length; k++) {
    if (!Number.isInteger(times[k]!)) wholePeriods = false;
  }

  let low = lowest;
  let high = highest;
  let x = 0;
  for (let step = 0; step < 200; step++) {
    let earlier = 0;
    let earlierMoment = 0;
    let later = 0;
    let laterMoment = 0;
    if (wholePeriods) {
      const growth = exp(x);
      const discount = exp(-x);
      let weight = 1;
      let at = pivot;
      for (let k = change - 1; k >= 0; k--) {
        for (; at > times[k]!; at--) weight *= growth;
        const value = Math.abs(amounts[k]!) * weight;
        earlier += value;
        earlierMoment += value * (pivot - at);
      }
      weight = 1;
      at = pivot;
      for (let k = change; k < times.length; k++) {
        for (; at < times[k]!; at++) weight *= discount;
        const value = Math.abs(amounts[k]!) * weight;
        later += value;
        laterMoment += value * (at - pivot);
      }
    } else {
      for (let k = 0; k < times.length; k++) {
        const distance = Math.abs(times[k]! - pivot);
        const weight = x === 0 ? 1 : exp((pivot - times[k]!) * x);
        const value = Math.abs(amounts[k]!) * weight;
        if (k < change) {
          earlier += value;
          earlierMoment += value * distance;
        } else {
          later += value;
          laterMoment += value * distance;
        }
      }
    }
    const excess = log(later) - log(earlier);
    if (excess === 0) return x;
    if (excess > 0) low = x;
    else high = x;
    const move = excess / (laterMoment / later + earlierMoment / earlier);
    let next = x + move;
    if (!(next > low && next < high)) next = nearerMiddle(low, high);
    // Newton's error is squared by each step: after one below 1e-9 it is below rounding.
    if (next === x + move && Math.abs(move) <= 1e-9 * (1 + Math.abs(x))) {
      return next > lowest && next < highest ? next : null;
    }
    if (high - low <= 1e-15 * (1 + Math.abs(low))) break;
    x = next;
  }
  const root = (low + high) / 2;
  const outside = low === lowest || high === highest;
  return outside && (root - lowest < 1e-9 || highest - root < 1e-9) ? null : root;
}

/** The middle by size of a bracket that may span orders of magnitude around zero. */
function nearerMiddle(low: number, high: number): number {
  if (low < 0 && high > 0 && high - low > 1) return low + high > 0 ? high / 8 : low / 8;
  return (low + high) / 2;
}
