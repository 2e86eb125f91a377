import type { Distribution } from './distribution.ts';
import { exp, log } from './elementary/index.ts';
import type { Lognormal, Normal } from './families/normal.ts';

/** The normal score of 95 %. */
const SCORE_95 = 1.6448536269514722;

/** The normal whose 5 % and 95 % quantiles are low and high. */
export function normalFromInterval90(low: number, high: number): Normal {
  return { kind: 'normal', mean: 0.5 * (low + high), sd: (high - low) / (2 * SCORE_95) };
}

/** The lognormal whose 5 % and 95 % quantiles are low and high, both above zero. */
export function lognormalFromInterval90(low: number, high: number): Lognormal {
  const logLow = log(low);
  const logHigh = log(high);
  const median = exp(0.5 * (logLow + logHigh));
  return { kind: 'lognormal', median, sigma: (logHigh - logLow) / (2 * SCORE_95) };
}

/** The normal score of 90 %. */
const SCORE_90 = 1.2815515655446004;

/** The lognormal around an estimate whose 10 % and 90 % quantiles lie as far apart as low and high. */
export function lognormalFromInterval80(low: number, estimate: number, high: number): Lognormal {
  return { kind: 'lognormal', median: estimate, sigma: (log(high) - log(low)) / (2 * SCORE_90) };
}

/** `low to high`: a lognormal when both are positive, else a normal; a point when they are equal. */
export function fromInterval90(low: number, high: number): Distribution {
  if (low === high) return { kind: 'point', value: low };
  return low > 0 ? lognormalFromInterval90(low, high) : normalFromInterval90(low, high);
}

/** `centre ± half`: a normal with that 90 % interval; a point when half is zero. */
export function normalFromPlusMinus(centre: number, half: number): Distribution {
  if (half === 0) return { kind: 'point', value: centre };
  return { kind: 'normal', mean: centre, sd: Math.abs(half) / SCORE_95 };
}
