import { elementaryProgram, type NumberStep, type StepWriter } from './elementary-program.ts';
import { polynomial } from './polynomial.ts';

/** ln 2 = LN2_HIGH + LN2_LOW; the low 21 bits of LN2_HIGH are zero, so k LN2_HIGH is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;

/** (e^r - 1 - r) / r^2 on |r| <= 0.34661, Chebyshev fit at 50 digits, error 1.1e-16. */
const EXPONENTIAL_REMAINDER = [
  0.5000000000000001, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062,
  0.0013888888917214578, 0.0001984126986305428, 0.00002480152129461859, 0.000002755726845896983,
  2.7620089080782014e-7, 2.5100385984118463e-8,
];

/**
 * e^(high + low) for any high that is not NaN and a |low| below 1e-12.
 * With k = round(high / ln 2) and r = high + low - k ln 2: 2^k (1 + r + r^2 q(r)), the power of two
 * multiplied in two halves so that overflow and subnormal results round once.
 */
export function exponentialOf(w: StepWriter, high: NumberStep, low?: NumberStep): NumberStep {
  const x = w.binary('pmax', w.binary('pmin', 710, high), -746);
  const k = w.unary('floor', w.add(w.mul(x, LOG2_E), 0.5));
  const leading = w.sub(x, w.mul(k, LN2_HIGH));
  const reduction = w.mul(k, LN2_LOW);
  const trailing = low === undefined ? reduction : w.sub(reduction, low);
  const r = w.sub(leading, trailing);
  const remainder = w.mul(w.mul(r, r), polynomial(w, r, EXPONENTIAL_REMAINDER));
  const significand = w.add(w.add(leading, w.sub(remainder, trailing)), 1);
  const half = w.unary('floor', w.mul(k, 0.5));
  const otherHalf = w.sub(k, half);
  const scaled = w.mul(significand, w.unary('powerOfTwo', half));
  return w.mul(scaled, w.unary('powerOfTwo', otherHalf));
}

/**
 * e^x. Within 1 unit in the last place. exp(-Infinity) = 0, exp(Infinity) = Infinity,
 * exp(±0) = 1, exp(NaN) = NaN; results below 2^-1022 are subnormal, rounded once more.
 * Source of the method: Cody & Waite, Software Manual for the Elementary Functions (1980), ch. 6.
 */
export const exponentialProgram = elementaryProgram('exp', 1, (w, x) =>
  w.select(w.compare('eq', x!, x!), exponentialOf(w, x!), x!),
);
