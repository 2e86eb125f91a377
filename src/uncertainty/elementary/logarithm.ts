import { elementaryProgram, type NumberStep, type StepWriter } from './elementary-program.ts';
import { LN2_HIGH, LN2_LOW } from './exponential.ts';
import { polynomial } from './polynomial.ts';

/** (2 artanh(s)/s - 2) / s^2 in powers of s^2, s up to 0.1716; fit at 50 digits, error 3.2e-16. */
const LOGARITHM_REMAINDER = [
  0.666666666666667, 0.39999999999899444, 0.2857142862600327, 0.22222211130259878,
  0.18182889455674947, 0.15331710618210773, 0.14616585424888623,
];
const SQRT_HALF = 0.7071067811865476;
const TWO_TO_MINUS_1000 = 9.332636185032189e-302;
const TWO_TO_54 = 18014398509481984;

/**
 * x = 2^exponent (1 + fraction) with 1 + fraction between sqrt(1/2) and sqrt(2), exactly, for a
 * finite x above zero. For anything else the numbers mean nothing and are selected away.
 * The exponent of x sqrt(1/2), plus one, is the one wanted; no case distinction is needed.
 */
export function splitNumber(
  w: StepWriter,
  x: NumberStep,
): { exponent: NumberStep; fraction: NumberStep } {
  const small = w.compare('lt', x, TWO_TO_MINUS_1000);
  const scaled = w.select(small, w.mul(x, TWO_TO_54), x);
  const oneLess = w.unary('exponentOf', w.mul(scaled, SQRT_HALF));
  // 2^-(oneLess + 1) in two factors, so that neither leaves the range of powerOfTwo
  const factor = w.unary('powerOfTwo', w.sub(1, oneLess));
  const fraction = w.sub(w.mul(w.mul(scaled, 0.25), factor), 1);
  return { exponent: w.add(oneLess, w.select(small, -53, 1)), fraction };
}

/**
 * ln x for a finite x above zero; some finite number for anything else.
 * With s = f / (2 + f): ln(1 + f) = 2 artanh(s) = f - (f^2/2 - s (f^2/2 + R(s^2))).
 */
export function logarithmOf(w: StepWriter, x: NumberStep): NumberStep {
  const { exponent, fraction } = splitNumber(w, x);
  const s = w.div(fraction, w.add(fraction, 2));
  const square = w.mul(s, s);
  const remainder = w.mul(square, polynomial(w, square, LOGARITHM_REMAINDER));
  const halfSquare = w.mul(w.mul(fraction, 0.5), fraction);
  const correction = w.add(w.mul(s, w.add(halfSquare, remainder)), w.mul(exponent, LN2_LOW));
  return w.sub(w.mul(exponent, LN2_HIGH), w.sub(w.sub(halfSquare, correction), fraction));
}

/**
 * The natural logarithm. Within 1 unit in the last place, subnormal arguments included.
 * log(±0) = -Infinity, log(x < 0) = NaN, log(Infinity) = Infinity, log(NaN) = NaN, log(1) = +0.
 * Source of the method: artanh series after argument reduction, as in Cody & Waite (1980), ch. 5.
 */
export const logarithmProgram = elementaryProgram('log', 1, (w, x) => {
  const ordinary = w.both(w.compare('lt', 0, x!), w.compare('lt', x!, Number.POSITIVE_INFINITY));
  const zeroOrNone = w.select(w.compare('eq', x!, 0), Number.NEGATIVE_INFINITY, Number.NaN);
  const infinite = w.compare('eq', x!, Number.POSITIVE_INFINITY);
  const special = w.select(infinite, Number.POSITIVE_INFINITY, zeroOrNone);
  return w.select(ordinary, logarithmOf(w, x!), special);
});
