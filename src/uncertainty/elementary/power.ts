import { type Doubled, doubledProduct, exactProduct, exactSum } from './doubled.ts';
import { elementaryProgram, type NumberStep, type StepWriter } from './elementary-program.ts';
import { exponentialOf, LN2_HIGH, LN2_LOW } from './exponential.ts';
import { splitNumber } from './logarithm.ts';
import { polynomial } from './polynomial.ts';

/** (2 artanh(s)/s - 2 - 2/3 s^2) / s^4 in powers of s^2, s up to 0.1716; error 2.8e-16. */
const SERIES_REMAINDER = [
  0.40000000000000024, 0.2857142857133851, 0.2222222227110234, 0.18181808247544543,
  0.15385574796462032, 0.13285957435193352, 0.1291361767218225,
];
const TWO_THIRDS_HIGH = 0.6666666666666666;
const TWO_THIRDS_LOW = 3.700743415417188e-17;
const TWO_TO_66 = 73786976294838210000;

/** ln x to about 2^-70 of itself, for a finite x above zero; finite for anything else. */
function doubledLogarithm(w: StepWriter, x: NumberStep): Doubled {
  const { exponent, fraction } = splitNumber(w, x);
  // s = f / (2 + f) with the remainder of the division kept
  const divisor = w.add(fraction, 2);
  const divisorLow = w.sub(fraction, w.sub(divisor, 2));
  const quotient = w.div(fraction, divisor);
  const back = exactProduct(w, quotient, divisor);
  const left = w.sub(w.sub(w.sub(fraction, back.high), back.low), w.mul(quotient, divisorLow));
  const s: Doubled = { high: quotient, low: w.div(left, divisor) };
  const square = doubledProduct(w, s, s);
  // ln(1 + f) = s (2 + s^2 (2/3 + s^2 P(s^2)))
  const far = w.mul(square.high, polynomial(w, square.high, SERIES_REMAINDER));
  const inner = exactSum(w, w.constant(TWO_THIRDS_HIGH), far);
  const series = { high: inner.high, low: w.add(inner.low, TWO_THIRDS_LOW) };
  const bracket = doubledProduct(w, square, series);
  const outer = exactSum(w, w.constant(2), bracket.high);
  const factor = { high: outer.high, low: w.add(outer.low, bracket.low) };
  const fractional = doubledProduct(w, s, factor);
  const whole = exactSum(w, w.mul(exponent, LN2_HIGH), fractional.high);
  const rest = w.add(w.mul(exponent, LN2_LOW), fractional.low);
  return exactSum(w, whole.high, w.add(whole.low, rest));
}

/**
 * x^y, relative error below 1e-15 wherever the result is a normal number (y ln x is carried in
 * double-double). The special values are those of IEEE 754-2019 `pow`:
 *
 * - x^±0 = 1 and 1^y = 1, NaN included; (-1)^±Infinity = 1. (ECMAScript's own pow differs.)
 * - a finite x < 0 with an integer y gives ±|x|^y, minus for odd y; with any other y it is NaN.
 * - (±0)^y: ±0 for odd y > 0, +0 for other y > 0, ±Infinity for odd y < 0, else +Infinity;
 *   (±Infinity)^y = (±0)^-y.
 * - |x| < 1: x^Infinity = 0, x^-Infinity = Infinity; |x| > 1 the reverse.
 * - otherwise a NaN gives NaN.
 */
export const powerProgram = elementaryProgram('pow', 2, (w, base, exponent) => {
  const x = base!;
  const y = exponent!;
  const infinity = w.constant(Number.POSITIVE_INFINITY);
  const size = w.unary('abs', x);
  const isZero = w.compare('eq', size, 0);
  const isInfinite = w.compare('eq', size, infinity);

  const logarithm = doubledLogarithm(w, size);
  const bounded = w.binary('pmax', w.binary('pmin', TWO_TO_66, y), -TWO_TO_66);
  const product = exactProduct(w, bounded, logarithm.high);
  const low = w.add(product.low, w.mul(bounded, logarithm.low));
  // only where the result saturates can the low part exceed this bound
  const boundedLow = w.binary('pmax', w.binary('pmin', 1e-12, low), -1e-12);
  const ordinary = exponentialOf(w, product.high, boundedLow);

  const rises = w.either(
    w.both(isZero, w.compare('lt', y, 0)),
    w.both(isInfinite, w.compare('lt', 0, y)),
  );
  const extreme = w.select(rises, infinity, 0);
  const magnitude = w.select(w.either(isZero, isInfinite), extreme, ordinary);

  const negative = w.either(w.compare('lt', x, 0), w.compare('lt', w.div(1, x), 0));
  const half = w.mul(y, 0.5);
  const halfGap = w.compare('lt', w.unary('floor', half), half);
  const isInteger = w.compare('eq', w.unary('floor', y), y);
  const flips = w.both(negative, w.both(isInteger, halfGap));
  const signed = w.select(flips, w.unary('neg', magnitude), magnitude);

  const positive = w.either(w.compare('le', 0, x), isInfinite);
  const ordered = w.both(w.compare('eq', x, x), w.compare('eq', y, y));
  const defined = w.both(ordered, w.either(positive, isInteger));
  const one = w.either(w.compare('eq', y, 0), w.compare('eq', x, 1));
  return w.select(one, 1, w.select(defined, signed, Number.NaN));
});
