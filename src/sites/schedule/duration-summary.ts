import { mean as meanOf, quantile } from '../../uncertainty/distribution.ts';
import { exp, log, normalScore } from '../../uncertainty/elementary/index.ts';

/** A duration by its least, likeliest and greatest value, or by its median and 90 % quantile. */
export type DurationShape =
  | {
      readonly distribution: 'triangular' | 'pert';
      readonly min: number;
      readonly mode: number;
      readonly max: number;
    }
  | { readonly distribution: 'lognormal'; readonly p50: number; readonly p90: number };

/** Moments and quantiles of a duration; the parameters that only some shapes have. */
export interface DurationSummary {
  readonly mean: number;
  readonly variance: number;
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
  /** Of a PERT, the two parameters of its beta. */
  readonly alpha?: number;
  readonly beta?: number;
  /** Of a lognormal, mean and standard deviation of the logarithm. */
  readonly mu?: number;
  readonly sigma?: number;
}

/**
 * What a three-point or two-quantile estimate says, in closed form. Variances: triangular
 * ((b - a)^2 - (m - a)(b - m))/18, PERT (mean - a)(b - mean)/7, lognormal mean^2 (e^(sigma^2) - 1);
 * a lognormal has sigma = ln(p90/p50)/z(0.9).
 * Throws a RangeError unless min <= mode <= max, min < max, or 0 < p50 < p90.
 */
export function durationSummary(shape: DurationShape): DurationSummary {
  if (shape.distribution === 'lognormal') {
    const { p50, p90 } = shape;
    if (!(p50 > 0 && p90 > p50)) throw new RangeError(`p50 ${p50}, p90 ${p90}: need 0 < p50 < p90`);
    const sigma = log(p90 / p50) / normalScore(0.9);
    const lognormal = { kind: 'lognormal', median: p50, sigma } as const;
    const mean = meanOf(lognormal);
    const variance = mean * mean * (exp(sigma * sigma) - 1);
    return { mean, variance, ...quantiles(lognormal), mu: log(p50), sigma };
  }
  const { min: low, mode, max: high } = shape;
  if (!(low <= mode && mode <= high && low < high)) {
    throw new RangeError(`min ${low}, mode ${mode}, max ${high} do not ascend`);
  }
  const width = high - low;
  if (shape.distribution === 'triangular') {
    const triangular = { kind: 'triangular', low, mode, high } as const;
    const variance = (width * width - (mode - low) * (high - mode)) / 18;
    return { mean: meanOf(triangular), variance, ...quantiles(triangular) };
  }
  const pert = { kind: 'pert', low, mode, high } as const;
  const mean = meanOf(pert);
  return {
    mean,
    variance: ((mean - low) * (high - mean)) / 7,
    ...quantiles(pert),
    alpha: 1 + (4 * (mode - low)) / width,
    beta: 1 + (4 * (high - mode)) / width,
  };
}

function quantiles(distribution: Parameters<typeof quantile>[0]) {
  const at = (p: number) => quantile(distribution, p);
  return { p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9), p95: at(0.95) };
}
