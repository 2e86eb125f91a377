import { exp, log } from '../elementary/index.ts';
import { gammaTails, gammaWeight } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { scoreOfTails } from './normal-cumulative.ts';
import { solveMonotone } from './solve-monotone.ts';

/** Below this the leading term p = x^a / Gamma(a + 1) is exact to the last digit. */
const LEADING_TERM_ONLY = -42;

/** The gamma quantile, scale 1, at a place given by its tails: Newton on logarithms. */
export function gammaQuantile(shape: number, lower: number, upper: number): number {
  if (lower <= 0) return 0;
  if (upper <= 0) return Number.POSITIVE_INFINITY;
  const fromLower = lower <= upper;
  const target = log(fromLower ? lower : upper);
  const leading = (log(lower) + logGamma(shape + 1)) / shape;
  if (leading < LEADING_TERM_ONLY) return exp(leading);
  // Wilson & Hilferty (1931): the cube root is nearly normal
  const spread = 1 / (3 * Math.sqrt(shape));
  const root = 1 - spread * spread + spread * scoreOfTails(lower, upper);
  const start = root > 0.2 ? log(shape * root * root * root) : leading;
  const logX = solveMonotone(
    (u, slope) => {
      const x = exp(u);
      const tails = gammaTails(shape, x);
      const tail = fromLower ? tails.lower : tails.upper;
      slope[0] = gammaWeight(shape, x) / tail;
      return fromLower ? log(tail) - target : target - log(tail);
    },
    LEADING_TERM_ONLY - 1,
    log(shape + 2000 + 80 * Math.sqrt(shape)),
    start,
  );
  return exp(logX);
}
