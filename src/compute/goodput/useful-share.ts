import { exp } from '../../uncertainty/elementary/index.ts';

/**
 * Work between two checkpoints that loses least, seconds: Daly's refinement of Young's
 * sqrt(2 w M), with w the seconds of a write and M the mean time between failures.
 * Daly, A higher order estimate of the optimum checkpoint interval (2006), equation 37.
 */
export function checkpointInterval(writeSeconds: number, meanSecondsBetween: number): number {
  if (writeSeconds >= 2 * meanSecondsBetween) return meanSecondsBetween;
  const half = writeSeconds / (2 * meanSecondsBetween);
  const young = Math.sqrt(2 * writeSeconds * meanSecondsBetween);
  return young * (1 + Math.sqrt(half) / 3 + half / 9) - writeSeconds;
}

/**
 * Share of the time that ends up in the model: t / ((M + r) (exp((t + w) / M) - 1)), exact where
 * failures come at random (exponential), t the work between checkpoints, r the restart.
 * Daly 2006, equation 20. One where failures and writes cost nothing.
 */
export function usefulShare(inputs: {
  readonly intervalSeconds: number;
  readonly writeSeconds: number;
  readonly restartSeconds: number;
  readonly meanSecondsBetween: number;
}): number {
  const { intervalSeconds, writeSeconds, restartSeconds, meanSecondsBetween } = inputs;
  const span = intervalSeconds + writeSeconds;
  const grown = exp(span / meanSecondsBetween) - 1;
  if (grown < 1e-9) return intervalSeconds / (span * (1 + restartSeconds / meanSecondsBetween));
  return intervalSeconds / ((meanSecondsBetween + restartSeconds) * grown);
}
