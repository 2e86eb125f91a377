import { replayPlan } from '../compute/placement/greedy-plan.ts';
import { placeRuns } from '../compute/placement/place-runs.ts';
import type { PlacedRun, PlacementCase } from '../compute/placement/placement-case.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import { prepareEngine, runWorldsHere } from '../simulation/run-worlds.ts';
import type { SamplingPlan } from '../simulation/sampling-plan.ts';

/** What one order of runs for all worlds loses against a plan made for each world alone. */
export interface PlanRegret {
  readonly worlds: number;
  /** Share of the value of the world's own best plan that is lost, world by world. */
  readonly byWorld: readonly number[];
  readonly mean: number;
  readonly worst: number;
}

/**
 * Holds the plan of the training runs against the exact plan of each of the first worlds, by the
 * accelerators that jobs can hold there; sizes of runs as planned. Null where nothing was planned.
 */
export const planRegret = async (
  bound: BoundProgramme,
  plan: SamplingPlan,
  worlds = 30,
): Promise<PlanRegret | null> => {
  const asked = bound.plan?.asked;
  const usable = bound.model.byPath.get('workloads.usable');
  if (!asked || !usable) return null;
  const few = { ...plan, design: { ...plan.design, worlds } };
  const run = runWorldsHere(prepareEngine(bound, [usable]), few, {});
  const planned = (bound.plan?.runs ?? []).flatMap(({ run: { name }, clusterName, start }) =>
    clusterName === null || start === null
      ? []
      : [{ run: name, place: clusterName, startMonth: Math.floor(start / run.monthsPerStep) }],
  );
  const byWorld: number[] = [];
  for (let world = 0; world < worlds; world++) {
    const there: PlacementCase = {
      ...asked,
      sites: asked.sites.map((site, cluster) => ({
        ...site,
        usableGpus: Array.from(
          { length: asked.months },
          (_, step) => run.series(usable, cluster, step)[world]!,
        ),
      })),
    };
    const own = await placeRuns(there);
    const held = replayPlan(heldToPlaces(there, planned), { runs: planned, flows: [] });
    byWorld.push(own.objective > 0 ? (own.objective - held.objective) / own.objective : 0);
  }
  const sum = byWorld.reduce((all, regret) => all + regret, 0);
  return { worlds, byWorld, mean: sum / worlds, worst: Math.max(0, ...byWorld) };
};

/** In every world a run keeps the cluster of the plan. */
const heldToPlaces = (there: PlacementCase, planned: readonly PlacedRun[]): PlacementCase => ({
  ...there,
  gangRuns: (there.gangRuns ?? []).map((run) => {
    const place = planned.find((one) => one.run === run.id)?.place;
    return place === undefined ? run : { ...run, places: [place] };
  }),
});
