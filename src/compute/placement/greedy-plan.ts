import { fillFlows, noFlows, repeatFlows } from './fill-flows.ts';
import { type FreeCapacity, freeCapacity } from './free-capacity.ts';
import type { GangRun, PlacedRun, PlacementCase, PlacementPlan } from './placement-case.ts';
import {
  inOrderOfStart,
  mayRunAt,
  type Place,
  placesOf,
  startsOf,
  valueDensity,
} from './places.ts';

/**
 * A plan by value: what is worth most for a GPU-month is placed first, a gang at its earliest end
 * and there where the fewest accelerators are left over. Runs that must finish come before all.
 */
export function greedyPlan(given: PlacementCase): PlacementPlan {
  const free = freeCapacity(given);
  const flows = noFlows(given);
  const places = placesOf(given);
  const placed: PlacedRun[] = [];
  for (const run of byValue(given.gangRuns ?? [])) {
    const density = valueDensity(run);
    if (run.mustFinish !== true) fillFlows(given, free, flows, density);
    const found = bestFit(given, free, run, places);
    if (found !== null) placed.push(take(free, run, found.place, found.start));
  }
  fillFlows(given, free, flows);
  return planOf(given, placed, flows, 'greedy');
}

/**
 * A plan's order held against other capacity, as in a world where buildings are late: its users
 * first, from another site where theirs is late, then its runs in their order, each at the place of the
 * plan and not before its month there, else wherever it still ends in time; last, what is free is
 * given to whom it is worth most. A run that finds no place in time is not placed.
 */
export function replayPlan(
  given: PlacementCase,
  plan: Pick<PlacementPlan, 'runs' | 'flows'>,
): PlacementPlan {
  const free = freeCapacity(given);
  const flows = noFlows(given);
  const places = placesOf(given);
  const runs = new Map((given.gangRuns ?? []).map((run) => [run.id, run]));
  repeatFlows(
    given,
    free,
    flows,
    plan.flows.filter(({ kind }) => kind === 'inference'),
  );
  const placed: PlacedRun[] = [];
  for (const planned of plan.runs) {
    const run = runs.get(planned.run);
    if (run === undefined) continue;
    const later = { ...run, earliest: Math.max(run.earliest, planned.startMonth) };
    const own = places.filter(({ id }) => id === planned.place);
    const found = bestFit(given, free, later, own) ?? bestFit(given, free, run, places);
    if (found !== null) placed.push(take(free, run, found.place, found.start));
  }
  fillFlows(given, free, flows);
  return planOf(given, placed, flows, 'replay');
}

const byValue = (runs: readonly GangRun[]): readonly GangRun[] =>
  [...runs].sort(
    (a, b) =>
      Number(b.mustFinish ?? false) - Number(a.mustFinish ?? false) ||
      valueDensity(b) - valueDensity(a),
  );

function take(free: FreeCapacity, run: GangRun, place: Place, start: number): PlacedRun {
  free.takeGang(place, start, run.durationMonths, run.gpus);
  return { run: run.id, place: place.id, startMonth: start };
}

/** The earliest start, and among places that allow it the one that is left with the least. */
function bestFit(
  given: PlacementCase,
  free: FreeCapacity,
  run: GangRun,
  places: readonly Place[],
): { readonly place: Place; readonly start: number } | null {
  for (const start of startsOf(run, given.months)) {
    let best: Place | null = null;
    let least = Infinity;
    for (const place of places) {
      if (!mayRunAt(run, place)) continue;
      const over = free.scarcest(place, start, run.durationMonths) - run.gpus;
      if (over < -1e-9 || over >= least) continue;
      least = over;
      best = place;
    }
    if (best !== null) return { place: best, start };
  }
  return null;
}

function planOf(
  given: PlacementCase,
  placed: readonly PlacedRun[],
  flows: ReturnType<typeof noFlows>,
  method: PlacementPlan['method'],
): PlacementPlan {
  const values = new Map((given.gangRuns ?? []).map(({ id, value }) => [id, value]));
  let unmet = 0;
  let lost = 0;
  flows.open.forEach((months, region) => {
    const open = months.reduce((sum, gpus) => sum + gpus, 0);
    unmet += open;
    lost += open * given.inference![region]!.unmetCost;
  });
  return {
    objective: placed.reduce((sum, { run }) => sum + values.get(run)!, 0) + flows.worth - lost,
    runs: inOrderOfStart(placed, given),
    flows: flows.flows,
    runsPlaced: placed.length,
    unmetGpuMonths: unmet,
    method,
  };
}
