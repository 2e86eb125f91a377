import { exp, log } from '../elementary/index.ts';
import { betaTails, betaWeight } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { scoreOfTails } from './normal-cumulative.ts';
import { solveMonotone } from './solve-monotone.ts';

/** Beyond this the leading term p = x^a / (a B(a, b)) is exact to the last digit. */
const LEADING_TERM_ONLY = -42;

/** The terms of log(a B(a, b)), kept from the last call: tables ask for thousands of quantiles in a row. */
let ofA = Number.NaN;
let ofB = Number.NaN;
let constant = { logA: 0, gammaA: 0, gammaB: 0, gammaBoth: 0 };

function constantsOf(a: number, b: number): typeof constant {
  if (a !== ofA || b !== ofB) {
    const [gammaA, gammaB, gammaBoth] = [logGamma(a), logGamma(b), logGamma(a + b)];
    constant = { logA: log(a), gammaA, gammaB, gammaBoth };
    ofA = a;
    ofB = b;
  }
  return constant;
}

/** The x with I_x(a, b) = lower, for lower up to about one half: Newton on logarithms. */
function lowerQuantile(a: number, b: number, lower: number): number {
  const logLower = log(lower);
  const { logA, gammaA, gammaB, gammaBoth } = constantsOf(a, b);
  const leading = (logLower + logA + gammaA + gammaB - gammaBoth) / a;
  if (leading < LEADING_TERM_ONLY - log(1 + b)) return exp(leading);
  const spread = Math.sqrt(1 / a + 1 / b);
  const logit = log(a / b) + spread * scoreOfTails(lower, 1 - lower);
  const start = a > 1 && b > 1 ? -log(1 + exp(-logit)) : leading;
  const logX = solveMonotone(
    (u, slope) => {
      const x = exp(u);
      const tail = betaTails(a, b, x, 1 - x).lower;
      slope[0] = betaWeight(a, b, x, 1 - x) / ((1 - x) * tail);
      return log(tail) - logLower;
    },
    LEADING_TERM_ONLY - log(1 + b) - 1,
    0,
    start,
  );
  return exp(logX);
}

/** The beta quantile at a place given by its tails, as x and y = 1 - x, each precise when small. */
export function betaQuantile(
  a: number,
  b: number,
  lower: number,
  upper: number,
): { x: number; y: number } {
  if (lower <= 0) return { x: 0, y: 1 };
  if (upper <= 0) return { x: 1, y: 0 };
  if (lower <= upper) {
    const x = lowerQuantile(a, b, lower);
    return { x, y: 1 - x };
  }
  const y = lowerQuantile(b, a, upper);
  return { x: 1 - y, y };
}
