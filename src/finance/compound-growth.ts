import { exp, log } from '../uncertainty/elementary/index.ts';

/**
 * (1 + rate)^periods - 1, accurate also where the growth is small. Null where the power does not
 * exist (a rate of -100 % or less with periods that are not whole, or dividing by zero).
 *
 * For ordinary rates: log(1 + x) = x log(u) / (u - 1) with u = 1 + x rounded, and
 * exp(y) - 1 = (v - 1) y / log(v) with v = exp(y) rounded; the rounding errors cancel
 * (W. Kahan's device, in N. Higham, Accuracy and Stability of Numerical Algorithms, 1.14.1).
 */
export function growthLessOne(rate: number, periods: number): number | null {
  if (periods === 0) return 0;
  if (rate > -1) return exponentialLessOne(periods * logOfOnePlus(rate));
  if (!Number.isInteger(periods)) return null;
  let power = 1;
  let base = 1 + rate;
  for (let left = Math.abs(periods); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= base;
    base *= base;
  }
  const growth = periods < 0 ? 1 / power : power;
  return Number.isFinite(growth) ? growth - 1 : null;
}

/** log(1 + x), accurate for small x. */
export function logOfOnePlus(x: number): number {
  const rounded = 1 + x;
  return rounded === 1 ? x : (log(rounded) * x) / (rounded - 1);
}

/** exp(x) - 1, accurate for small x. */
export function exponentialLessOne(x: number): number {
  if (x < -1 || x > 1) return exp(x) - 1;
  const rounded = exp(x);
  return rounded === 1 ? x : ((rounded - 1) * x) / log(rounded);
}
