import { exp } from '../../uncertainty/elementary/index.ts';
import { SERVING_BANDS, SERVING_KNOWN } from './fitted-constants.ts';
import type { PreparedServing } from './serving-inputs.ts';

/** Kinds of serving that the model misses by different amounts. */
export type ServingBandKind = 'dense' | 'experts' | 'contest' | 'phase';

export function servingBandKind({ demand, contest, shape }: PreparedServing): ServingBandKind {
  if (demand.phase !== 'both') return 'phase';
  if (contest) return 'contest';
  return shape.experts > 0 ? 'experts' : 'dense';
}

const known = new Set(SERVING_KNOWN);

/**
 * Ends of the 80 % interval of a rate, as factors, from rows that the fit did not see; wider for
 * software that it has not seen on that chip (`key` as of `softwareKey`).
 */
export function servingBand(
  kind: ServingBandKind,
  key: string,
): { readonly low: number; readonly high: number } {
  const [low, high] = SERVING_BANDS[kind][known.has(key) ? 'known' : 'unknown'];
  return { low: exp(low), high: exp(high) };
}
