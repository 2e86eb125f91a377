import { exp } from '../../uncertainty/elementary/index.ts';
import type { PreparedRun } from './estimate-inputs.ts';
import { TRAINING_BANDS, TRAINING_KNOWN } from './fitted-constants.ts';

/** Kinds of runs that the model misses by different amounts. */
export type BandKind = 'older' | 'plainTorch' | 'current' | 'experts' | 'otherChips' | 'searched';

/** The kind a run is of: the first that holds, the widest first. */
export function bandKind(run: PreparedRun): BandKind {
  const { rates, layout, stack, shape } = run.inputs;
  if (rates.family !== 'gpu') return 'otherChips';
  if (!layout.given) return 'searched';
  if (shape.experts > 0) return 'experts';
  if (stack.unfused) return 'older';
  return stack.plainTorch ? 'plainTorch' : 'current';
}

const known = new Set(TRAINING_KNOWN);

/**
 * The ends of the 80 % interval of a step time, as factors: quantiles of ln(measured / predicted)
 * over rows that the fit did not see. `key` is that of `softwareKey`.
 */
export function bandOf(
  kind: BandKind,
  key: string,
): { readonly low: number; readonly high: number } {
  const [low, high] = TRAINING_BANDS[kind][known.has(key) ? 'known' : 'unknown'];
  return { low: exp(low), high: exp(high) };
}
