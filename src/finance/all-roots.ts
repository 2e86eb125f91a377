import { exp } from '../uncertainty/elementary/index.ts';
import type { DiscountedSum } from './discounted-sum.ts';
import { polynomialRoots } from './polynomial-roots.ts';

/** Terms of the Taylor polynomial by which the sum is replaced on a short interval. */
const TERMS = 24;
/** 2^-53, half the distance from 1 to the next number. */
const ROUNDING = 1.1102230246251565e-16;

/**
 * Every root of a discounted sum between two ends, ascending.
 *
 * On an interval of centre c and half-width h the sum is, up to a positive factor e^(..),
 * sum of w_k e^(u_k s) for s in [-1, 1], with w_k = amount_k e^(-t_k c) and u_k = -(t_k - mean) h.
 *
 * - If |sum of w_k| > sum of |w_k| (e^|u_k| - 1), no root is there.
 * - If the remainder of the Taylor polynomial, at most sum of |w_k| |u_k|^n e^|u_k| / n!, is below
 *   rounding, the roots of the polynomial are the roots.
 * - Else the interval is halved.
 *
 * No interval is passed over without one of the two proofs, so no root is missed that differs
 * from its neighbours, and from no root, by more than rounding. Away from x = 0 few flows weigh,
 * the sum is smooth on the scale of |x|, and the intervals grow with it: their number rises with
 * the logarithm of the number of periods.
 */
export function allRoots(sum: DiscountedSum, lowest: number, highest: number): number[] {
  const found: number[] = [];
  const open: number[] = [lowest, highest];
  const { times, amounts, logs } = sum;
  const weights = new Float64Array(times.length);
  const exponents = new Float64Array(times.length);
  const coefficients = new Float64Array(TERMS);
  const sizes = new Float64Array(TERMS);
  while (open.length > 0) {
    const right = open.pop()!;
    const left = open.pop()!;
    const centre = (left + right) / 2;
    const halfWidth = (right - left) / 2;
    let heaviest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < times.length; k++) {
      exponents[k] = logs[k]! - times[k]! * centre;
      if (exponents[k]! > heaviest) heaviest = exponents[k]!;
    }
    let size = 0;
    let mean = 0;
    for (let k = 0; k < times.length; k++) {
      const weight = exponents[k]! - heaviest < -740 ? 0 : exp(exponents[k]! - heaviest);
      weights[k] = amounts[k]! < 0 ? -weight : weight;
      size += weight;
      mean += weight * times[k]!;
    }
    mean /= size;
    let value = 0;
    let change = 0;
    let remainder = 0;
    let shift = 0;
    for (let k = 0; k < times.length; k++) {
      const reach = Math.abs(times[k]! - mean) * halfWidth;
      const exponent = exponents[k]! - heaviest + reach;
      const most = exponent > 700 ? Number.POSITIVE_INFINITY : exponent < -740 ? 0 : exp(exponent);
      value += weights[k]!;
      change += most - Math.abs(weights[k]!);
      remainder += most * remainderFactor(reach);
      shift += Math.abs(weights[k]! * (times[k]! - mean) * centre);
    }
    const unit = ROUNDING * (8 + (2 * shift) / size);
    if (Math.abs(value) > change + unit * size) continue;
    const narrow = halfWidth < 1e-13 * (1 + Math.abs(centre));
    if (remainder > ROUNDING * size && !narrow) {
      // Unequal parts, so that no cut falls on a round rate such as 0.
      const cut = left + 0.4951 * (right - left);
      open.push(cut, right, left, cut);
      continue;
    }
    coefficients.fill(0);
    sizes.fill(0);
    for (let k = 0; k < times.length; k++) {
      const u = -(times[k]! - mean) * halfWidth;
      let term = weights[k]!;
      for (let j = 0; j < TERMS; j++) {
        coefficients[j]! += term;
        sizes[j]! += Math.abs(term);
        term *= u / (j + 1);
      }
    }
    for (const s of polynomialRoots(coefficients, sizes, unit)) {
      found.push(centre + s * halfWidth);
    }
  }
  return withoutRepeats(found);
}

/** |u|^n / n! for n = TERMS: below 10^-40 it cannot matter. */
function remainderFactor(reach: number): number {
  const cube = reach * reach * reach;
  const sixth = cube * cube;
  const twelfth = sixth * sixth;
  return (twelfth * twelfth) / 6.204484017332394e23;
}

/** A root at the seam of two intervals may be found from both sides. */
function withoutRepeats(roots: readonly number[]): number[] {
  const sorted = [...roots].sort((a, b) => a - b);
  return sorted.filter(
    (root, at) => at === 0 || root - sorted[at - 1]! > 1e-13 * (1 + Math.abs(root)),
  );
}
