import { exp } from '../elementary/index.ts';
import { type Tails, tailsFromLower, tailsFromUpper } from '../tails.ts';
import { continuedFraction } from './continued-fraction.ts';
import { deviance, stirlingRemainder } from './log-gamma.ts';

const TWO_PI = 6.283185307179586;

/** What of the weight depends on a and b alone, kept from the last call: solvers ask many times. */
let ofA = Number.NaN;
let ofB = Number.NaN;
let remainders = 0;

function stirlingRemainders(a: number, b: number): number {
  if (a !== ofA || b !== ofB) {
    remainders = stirlingRemainder(a + b) - stirlingRemainder(a) - stirlingRemainder(b);
    ofA = a;
    ofB = b;
  }
  return remainders;
}

/** x (1 - x) times the beta density: x^a y^b / B(a, b) with y = 1 - x given for itself. */
export function betaWeight(a: number, b: number, x: number, y: number): number {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const exponent = stirlingRemainders(a, b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a / n / TWO_PI) * b) * exp(exponent);
}

/** The fraction of DLMF 8.17.22 without its factor; converges fast for x < (a + 1)/(a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  return continuedFraction(
    1,
    (n) => {
      const m = n >> 1;
      const scale = (a + n - 1) * (a + n);
      if (n & 1) return (-(a + m) * (a + b + m) * x) / scale;
      return (m * (b - m) * x) / scale;
    },
    () => 1,
  );
}

/** The regularised incomplete beta function I_x(a, b) and its complement; y = 1 - x. */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (Number.isNaN(x)) return { lower: x, upper: x };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const weight = betaWeight(a, b, x, y);
  if (x * (a + b + 2) < a + 1) return tailsFromLower(weight / (a * fraction(a, b, x)));
  return tailsFromUpper(weight / (b * fraction(b, a, y)));
}
