import type { CheckedBelief } from '../programme/checked-programme.ts';
import { estimateMean, estimateProbability } from './estimate.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { BeliefSummary, Estimate } from './run-summary.ts';
import type { Target } from './targets.ts';
import type { Worlds } from './worlds.ts';

/** What one belief leads to: the same figures for every belief, none called likely. */
export const summariseBelief = (
  belief: CheckedBelief,
  worlds: Worlds,
  figures: readonly Figure[],
): BeliefSummary => ({
  name: belief.name,
  title: belief.title,
  note: belief.note,
  worlds: worlds.worlds,
  figures: figures.map((figure) => ({
    path: figure.path,
    title: figure.title,
    unit: figure.unit,
    estimate: estimateMean(Float64Array.from(valuesOf(worlds, figure))),
  })),
});

/** How likely each target is under each belief, by the order of the targets. */
export const targetsUnder = (
  belief: CheckedBelief,
  worlds: Worlds,
  targets: readonly Target[],
): readonly { readonly belief: string; readonly probability: Estimate }[] =>
  targets.map((target) => ({
    belief: belief.name,
    probability: estimateProbability(target.test(worlds).holds),
  }));
