import { type GangRun, type PlacementCase, PlacementError } from './placement-case.ts';

/** A site, or sites on one network: where a gang can run as a whole. */
export interface Place {
  readonly id: string;
  /** Indices of its sites. */
  readonly sites: readonly number[];
  readonly maxGpus: number;
}

/** Every site by itself, then every network of several sites. */
export function placesOf({ sites, networks = [] }: PlacementCase): readonly Place[] {
  const own = sites.map(({ id }, index): Place => ({ id, sites: [index], maxGpus: Infinity }));
  const joined = networks.map((network): Place => {
    const members = network.sites.map((id) => sites.findIndex((site) => site.id === id));
    if (members.includes(-1)) throw new PlacementError(`${network.id} joins an unknown site.`);
    return { id: network.id, sites: members, maxGpus: network.maxGpus ?? Infinity };
  });
  return [...own, ...joined];
}

/** The first and last month in which the run may start; none when it cannot end in time. */
export function startsOf(run: GangRun, months: number): readonly number[] {
  const first = Math.max(0, Math.ceil(run.earliest));
  const last = Math.min(run.deadline, months) - run.durationMonths;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

export function mayRunAt(run: GangRun, place: Place): boolean {
  return run.places === undefined || run.places.includes(place.id);
}

/** Value of a month of one of its accelerators. */
export function valueDensity({ value, gpus, durationMonths }: GangRun): number {
  const gpuMonths = gpus * durationMonths;
  return gpuMonths > 0 ? value / gpuMonths : Number.POSITIVE_INFINITY;
}

/** The order in which a plan's runs are served: by start, then by value, then as in the case. */
export function inOrderOfStart<
  Placed extends { readonly run: string; readonly startMonth: number },
>(placed: readonly Placed[], { gangRuns = [] }: PlacementCase): readonly Placed[] {
  const rank = new Map(gangRuns.map((run, index) => [run.id, { index, value: valueDensity(run) }]));
  const of = ({ run }: Placed) => rank.get(run) ?? { index: 0, value: 0 };
  return [...placed].sort(
    (a, b) => a.startMonth - b.startMonth || of(b).value - of(a).value || of(a).index - of(b).index,
  );
}
