import { exp } from '../../uncertainty/elementary/index.ts';
import { SERVING_BANDS } from './fitted-constants.ts';
import type { PreparedServing } from './serving-inputs.ts';

/** Kinds of serving that the model misses by different amounts. */
export type ServingBandKind = 'dense' | 'experts' | 'contest' | 'phase';

export function servingBandKind({ demand, contest, shape }: PreparedServing): ServingBandKind {
  if (demand.phase !== 'both') return 'phase';
  if (contest) return 'contest';
  return shape.experts > 0 ? 'experts' : 'dense';
}

/** Ends of the 80 % interval of a rate, as factors, from rows whose source the fit did not see. */
export function servingBand(kind: ServingBandKind): {
  readonly low: number;
  readonly high: number;
} {
  const [low, high] = SERVING_BANDS[kind];
  return { low: exp(low), high: exp(high) };
}
