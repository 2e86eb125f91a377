import { log } from '../elementary/index.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** B_2k / (2k (2k - 1)), k = 1 ... 8 (Stirling's series, DLMF 5.11.1). */
const SERIES = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
  0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
];
const LARGE = 12;

function stirlingSeries(x: number): number {
  const square = x * x;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum / square + SERIES[k]!;
  return sum / x;
}

/** ln Gamma(x) for x > 0; absolute error about 1e-15 times the larger of 1 and |ln Gamma(x)|. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < LARGE) {
    product *= shifted;
    shifted += 1;
  }
  const main = (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_TWO_PI;
  return main + stirlingSeries(shifted) - log(product);
}

/** ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi)/2): what Stirling's formula leaves over. */
export function stirlingRemainder(x: number): number {
  if (x >= LARGE) return stirlingSeries(x);
  return logGamma(x) - ((x - 0.5) * log(x) - x + HALF_LOG_TWO_PI);
}

/**
 * x - m - m ln(x / m) negated and made positive: m ln(m / x) + x - m >= 0, without cancellation
 * where x is close to m. Source: C. Loader, "Fast and accurate computation of binomial
 * probabilities" (2000), function bd0.
 */
export function deviance(m: number, x: number): number {
  const v = (x - m) / (x + m);
  if (Math.abs(v) > 0.1) return m * log(m / x) + x - m;
  // m ln(m/x) = -2 m (v + v^3/3 + ...), x - m = v (x + m)
  const square = v * v;
  let sum = 0;
  for (let k = 12; k >= 1; k--) sum = sum * square + 1 / (2 * k + 1);
  return (x - m) * v - 2 * m * v * square * sum;
}
