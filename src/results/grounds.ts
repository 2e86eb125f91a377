import type { BoundProgramme } from '../programme/bound-programme.ts';
import { redrawn, type SamplingPlan } from '../simulation/sampling-plan.ts';
import { totalOrderIndex } from '../uncertainty/statistics/sensitivity.ts';
import type { Experiment } from './experiments.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { GroundsSummary } from './run-summary.ts';
import { SECOND_SAMPLE } from './sensitivity.ts';

/**
 * What each headline figure rests on: the share of its variance (total-order index, Jansen 1999)
 * that goes with inputs nobody published a source for, and with values known only after the
 * programme's day. The two may share inputs; they are not parts of a sum.
 */
export const groundsOf = (
  { inputs }: BoundProgramme,
  plan: SamplingPlan,
  experiment: Experiment,
  figures: readonly Figure[],
): readonly GroundsSummary[] => {
  const seed = plan.seed + SECOND_SAMPLE;
  const of = (drawn: SamplingPlan): readonly Float64Array[] => {
    const worlds = experiment(drawn);
    return figures.map((figure) => Float64Array.from(valuesOf(worlds, figure)));
  };
  const unsourced = new Set<string>();
  const later = new Set<string>();
  const all = new Set([
    ...plan.questions.map(({ stream }) => stream.path),
    ...plan.factors.map(({ stream }) => stream.path),
    ...plan.draws.map(({ stream }) => stream.path),
  ]);
  for (const { path, given } of inputs) {
    if (given.provenance.kind === 'assumption') unsourced.add(path);
    if (given.provenance.hindsight) later.add(path);
  }
  const asDrawn = of(plan);
  const anew = of(redrawn(plan, all, seed));
  const sharesOf = (streams: ReadonlySet<string>): readonly number[] => {
    if (streams.size === 0) return figures.map(() => 0);
    const mixed = of(redrawn(plan, streams, seed));
    return figures.map((_, at) => {
      const share = totalOrderIndex(asDrawn[at]!, anew[at]!, mixed[at]!);
      // A figure that is the same in every world has no variance to share.
      return Number.isFinite(share) ? Math.min(1, share) : 0;
    });
  };
  const unsourcedShares = sharesOf(unsourced);
  const hindsightShares = sharesOf(later);
  return figures.map(({ path, title }, at) => ({
    path,
    title,
    unsourcedShare: unsourcedShares[at]!,
    hindsightShare: hindsightShares[at]!,
  }));
};
