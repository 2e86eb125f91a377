import { greedyPlan } from '../../compute/placement/greedy-plan.ts';
import type { GangRun, PlacementCase } from '../../compute/placement/placement-case.ts';
import { compileKernel } from '../../equations/kernel/compile.ts';
import { instantiateKernel } from '../../equations/kernel/instantiate.ts';
import { lookUp } from '../../equations/look-up.ts';
import type { Model } from '../../equations/model.ts';
import type { Structure } from '../../equations/structure.ts';
import { peakSpeed, trainable, usable } from '../../model/workloads/clusters.ts';
import { flopUtilisation, generationIndex, usefulTime } from '../../model/workloads/inputs.ts';
import { log } from '../../uncertainty/elementary/index.ts';
import type { CheckedProgramme } from '../checked-programme.ts';
import type { CheckedTrainingRun } from '../checked-workloads.ts';
import { centralValue } from './central-value.ts';
import type { WorkloadElements } from './workload-elements.ts';

/** A training run as planned on the central world. */
export interface PlannedRun {
  readonly run: CheckedTrainingRun;
  /** Index of its cluster; -1 where none can take it within the months. */
  readonly cluster: number;
  readonly clusterName: string | null;
  readonly accelerators: number;
  readonly flop: number;
  /** Months since the start of the horizon; null where it is not placed. */
  readonly start: number | null;
  readonly months: number;
}

/** The runs in the order in which they are served, and the case that the plan answered. */
export interface RunPlan {
  readonly runs: readonly PlannedRun[];
  readonly asked: PlacementCase | null;
}

/** Nobody is placed; enough to compute what there is to place on. */
export const unplanned = ({ runs }: WorkloadElements): RunPlan => ({
  runs: runs.map((run) => ({
    run,
    cluster: -1,
    clusterName: null,
    accelerators: 1,
    flop: 0,
    start: null,
    months: 0,
  })),
  asked: null,
});

/** The central world of what there is to place on. */
interface Capacity {
  /** Accelerators that jobs can hold, by cluster and step. */
  readonly usable: readonly Float64Array[];
  /** The largest run that each cluster could have ended, by step. */
  readonly trainable: readonly Float64Array[];
  /** Peak of an accelerator of the cluster, FLOP/s. */
  readonly peaks: readonly number[];
  /** Useful FLOP/s of so many accelerators of a cluster together. */
  speed(cluster: number, accelerators: number): number;
}

/**
 * Plans the runs once, on the world in which every input has its middle value: sizes that the file
 * leaves to the plan, the accelerators of each, its cluster, and the order in which worlds serve
 * them. Greedy by value; the exact plan of the same case is `placeRuns` of `gigastack/compute`.
 */
export const planRuns = (
  programme: CheckedProgramme,
  things: WorkloadElements,
  model: Model,
  structure: Structure,
  columns: readonly number[],
): RunPlan => {
  const capacity = centralCapacity(programme, things, model, structure, columns);
  const { monthsPerStep, steps } = programme;
  const longest = setting(programme, 'workloads.longest-run');
  const sized = things.runs.map((run) => sizeRun(run, things, capacity, programme, longest));
  const gangRuns = sized.flatMap(({ run, accelerators, flop, places }): GangRun[] => {
    if (places.length === 0 || accelerators < 1) return [];
    const slowest = Math.min(...places.map((place) => capacity.speed(place, accelerators)));
    const seconds = flop / slowest;
    const duration = Math.max(1, Math.ceil(seconds / SECONDS_A_MONTH / monthsPerStep));
    const stop = run.deadline === null ? steps : centralValue(run.deadline) / monthsPerStep;
    return [
      {
        id: run.name,
        gpus: accelerators,
        durationMonths: duration,
        earliest: Math.max(0, Math.floor(centralValue(run.earliest) / monthsPerStep)),
        deadline: Math.min(steps, Math.max(Math.floor(stop), duration)),
        value: run.weight * accelerators * duration,
        places: places.map((place) => things.clusters[place]!.name),
      },
    ];
  });
  const asked: PlacementCase = {
    months: steps,
    sites: things.clusters.map(({ name }, at) => ({
      id: name,
      usableGpus: [...capacity.usable[at]!],
    })),
    gangRuns,
  };
  const placed = placeAll(asked);
  const planned = sized.map(({ run, accelerators, flop }): PlannedRun => {
    const found = placed.get(run.name);
    const gang = gangRuns.find(({ id }) => id === run.name);
    return {
      run,
      cluster: things.clusters.findIndex(({ name }) => name === found?.place),
      clusterName: found?.place ?? null,
      accelerators: Math.max(1, accelerators),
      flop,
      start: found === undefined ? null : found.start * monthsPerStep,
      months: (gang?.durationMonths ?? 0) * monthsPerStep,
    };
  });
  const rank = ({ start }: PlannedRun): number => start ?? Number.POSITIVE_INFINITY;
  return { runs: [...planned].sort((a, b) => rank(a) - rank(b)), asked };
};

/** 730 hours, as everywhere in the model. */
const SECONDS_A_MONTH = 730 * 3600;

/** A run that cannot end by its date is planned without one: it is late, not left out. */
const placeAll = (asked: PlacementCase) => {
  const found = new Map<string, { readonly place: string; readonly start: number }>();
  const late: PlacementCase = {
    ...asked,
    gangRuns: (asked.gangRuns ?? []).map((run) => ({ ...run, deadline: asked.months })),
  };
  const inTime = greedyPlan(asked).runs;
  const all = inTime.length === (asked.gangRuns ?? []).length ? inTime : greedyPlan(late).runs;
  for (const { run, place, startMonth } of all) found.set(run, { place, start: startMonth });
  return found;
};

const setting = ({ settings }: CheckedProgramme, entry: string): number => {
  const given = settings[entry];
  if (!given) throw new Error(`the programme has no value of ${entry}`);
  return centralValue(given);
};

/** The size of a run, its accelerators, and the clusters on which it may run. */
const sizeRun = (
  run: CheckedTrainingRun,
  { clusters }: WorkloadElements,
  capacity: Capacity,
  { monthsPerStep, steps, sites }: CheckedProgramme,
  longest: number,
) => {
  const allowed = clusters.flatMap(({ name, sites: own }, at) => {
    const names = own.map((site) => sites[site]?.name ?? '');
    const here = run.at === null || run.at === name || names.includes(run.at);
    return here && names.every((site) => run.among.includes(site)) ? [at] : [];
  });
  const peakOf = (cluster: number, until: number): number =>
    capacity.usable[cluster]!.subarray(0, until).reduce((most, one) => Math.max(most, one), 0);
  const end = run.bestBy === null ? steps : Math.ceil(centralValue(run.bestBy) / monthsPerStep);
  const until = Math.max(1, Math.min(steps, end));
  const trainableAt = (cluster: number): number => capacity.trainable[cluster]![until - 1]!;
  const best = allowed.reduce(
    (one, other) => (trainableAt(other) > trainableAt(one) ? other : one),
    allowed[0]!,
  );
  const flop = run.flop === null ? trainableAt(best) : centralValue(run.flop);
  const places = run.flop === null ? [best] : allowed;
  if (run.accelerators !== null) {
    return { run, flop, accelerators: centralValue(run.accelerators), places };
  }
  const gangs = places.map((place) =>
    Math.min(peakOf(place, until), gangFor(flop, place, capacity, longest)),
  );
  const able = places.filter((_, at) => gangs[at]! >= 1);
  const accelerators = Math.floor(Math.min(...gangs.filter((gang) => gang >= 1), Infinity));
  return {
    run,
    flop,
    accelerators: Number.isFinite(accelerators) ? accelerators : 0,
    places: able,
  };
};

/** Accelerators that end so many operations in so many months; speed falls with their number. */
const gangFor = (flop: number, cluster: number, capacity: Capacity, months: number): number => {
  const needed = flop / (months * SECONDS_A_MONTH);
  let gang = needed / capacity.speed(cluster, 1);
  for (let turn = 0; turn < 30; turn++) {
    const speed = capacity.speed(cluster, gang);
    if (!(speed > 0)) return Number.POSITIVE_INFINITY;
    gang = Math.min(1e8, (gang * needed) / speed);
  }
  return gang;
};

const centralCapacity = (
  programme: CheckedProgramme,
  { clusters }: WorkloadElements,
  model: Model,
  structure: Structure,
  columns: readonly number[],
): Capacity => {
  const kernel = instantiateKernel(
    compileKernel(model, structure, { outputs: [usable, trainable, peakSpeed], pairs: 1 }),
  );
  columns.forEach((value, column) => {
    kernel.inputs[column * kernel.stride] = value;
  });
  kernel.run(1);
  const { steps } = structure;
  const series = (quantity: typeof usable): readonly Float64Array[] => {
    const output = kernel.output(quantity);
    return clusters.map((_, cluster) =>
      Float64Array.from(
        { length: steps },
        (__, step) => output[(cluster * steps + step) * kernel.stride] as number,
      ),
    );
  };
  const peaks = clusters.map((_, cluster) => kernel.output(peakSpeed)[cluster * kernel.stride]!);
  const lost = setting(programme, 'workloads.lost-per-failure');
  const factor = setting(programme, 'workloads.failure-factor');
  const group = setting(programme, 'workloads.recovery-group');
  const indices = structure.givens.get(generationIndex.path)!;
  const generations = structure.relations.get('accelerator of the cluster')!;
  return {
    usable: series(usable),
    trainable: series(trainable),
    peaks,
    speed: (cluster, accelerators) => {
      const place = indices[generations[cluster]!]!;
      const together = Math.max(1, Math.min(accelerators, group) * factor);
      const share =
        lookUp(structure, flopUtilisation, [place, accelerators]) *
        lookUp(structure, usefulTime, [log(together), lost]);
      return accelerators * peaks[cluster]! * share;
    },
  };
};
