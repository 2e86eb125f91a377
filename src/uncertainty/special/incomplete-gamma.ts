import { exp } from '../elementary/index.ts';
import { type Tails, tailsFromLower, tailsFromUpper } from '../tails.ts';
import { continuedFraction } from './continued-fraction.ts';
import { deviance, stirlingRemainder } from './log-gamma.ts';

const TWO_PI = 6.283185307179586;

/** x times the gamma density of the given shape and scale 1: x^a e^-x / Gamma(a). */
export function gammaWeight(shape: number, x: number): number {
  if (x <= 0) return 0;
  const exponent = -stirlingRemainder(shape) - deviance(shape, x);
  return Math.sqrt(shape / TWO_PI) * exp(exponent);
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), a > 0, x >= 0.
 * Series below a + 1, continued fraction above (DLMF 8.11.4 and 8.9.2).
 */
export function gammaTails(shape: number, x: number): Tails {
  if (!(x > 0)) return Number.isNaN(x) ? { lower: x, upper: x } : { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const weight = gammaWeight(shape, x);
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return tailsFromLower(weight * sum);
  }
  const fraction = continuedFraction(
    x + 1 - shape,
    (n) => n * (shape - n),
    (n) => x + 2 * n + 1 - shape,
  );
  return tailsFromUpper(weight / fraction);
}
