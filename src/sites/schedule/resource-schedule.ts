import type { StreamKey } from '../../uncertainty/philox.ts';
import { streamKey } from '../../uncertainty/stream-key.ts';
import { worldUniform } from '../../uncertainty/uniform.ts';
import { criticalPath, type TimedActivity } from './critical-path.ts';
import { type Relation, type RelationType, scheduleNetwork } from './network.ts';
import { emptyProfile, type ResourceProfile } from './resource-profile.ts';
import { type ResourceNetwork, serialSchedule } from './serial-schedule.ts';

/** An activity that holds some of the shared resources from its start to its finish. */
export interface ResourceActivity extends TimedActivity {
  /** Crews, cranes, teams held, by resource; none where left out. */
  readonly requests?: Readonly<Record<string, number>>;
}

export interface ResourceScheduleCase {
  readonly activities: readonly ResourceActivity[];
  readonly relations?: readonly Relation[];
  /** How much there is of each resource, all the time. */
  readonly capacities: Readonly<Record<string, number>>;
  /** Improvements to try after the priority rules; 60 where left out. */
  readonly tries?: number;
  /** Decides the random tries; 1 where left out. */
  readonly seed?: number;
}

export interface ResourceSchedule {
  readonly duration: number;
  readonly activities: Readonly<
    Record<string, { readonly start: number; readonly finish: number }>
  >;
  /** No schedule is shorter: the critical path, or a resource in full use throughout. */
  readonly lowerBound: number;
  /** True where the duration equals the lower bound; a longer one may be the shortest too. */
  readonly provenShortest: boolean;
}

/**
 * A short schedule under limited resources, by a heuristic: serial schedule generation by latest
 * start, latest finish and number of successors, then random changes to the order of the best one,
 * each schedule pushed to the right and back to the left again.
 * Throws a RangeError for what `criticalPath` refuses, for a resource not named in `capacities`,
 * and for a request below 0 or above the capacity.
 * Source: Kolisch & Hartmann, European Journal of Operational Research 174 (2006) 23-37; double
 * justification: Valls, Ballestín & Quintanilla, same journal 165 (2005) 375-386.
 */
export function resourceSchedule(asked: ResourceScheduleCase): ResourceSchedule {
  const { activities, relations = [], capacities, tries = 60, seed = 1 } = asked;
  const path = criticalPath({ activities, relations });
  const names = Object.keys(capacities);
  const limits = Float64Array.from(names, (name) => capacities[name]!);
  const requestsOf = activities.map((activity) => requestsInOrder(activity, names, limits));
  const forward = networkOf(activities, relations, requestsOf);
  const mirrored = networkOf(
    activities,
    allRelations(activities, relations).map(mirror),
    requestsOf,
  );
  const search: Search = {
    forward,
    mirrored,
    acrossTo: placesIn(mirrored, forward),
    backTo: placesIn(forward, mirrored),
    profile: emptyProfile(limits, activities.length),
    best: new Float64Array(activities.length),
    finish: Number.POSITIVE_INFINITY,
  };
  const workloads = names.map((_, r) => {
    const work = activities.reduce(
      (sum, { duration }, i) => sum + duration * requestsOf[i]![r]!,
      0,
    );
    return work === 0 ? 0 : work / limits[r]!;
  });
  const lowerBound = Math.max(path.duration, ...workloads);
  const enough = lowerBound * (1 + 1e-12);
  for (const rule of priorityRules(forward, path.activities)) {
    if (search.finish > enough) improve(search, rule);
  }
  const key = streamKey(seed, 'sites.resourceSchedule');
  for (let attempt = 0; attempt < tries && search.finish > enough; attempt++) {
    improve(search, changedOrder(search, key, attempt));
  }
  const times = forward.network.ids.map((id, place) => {
    const start = search.best[place]!;
    return [id, { start, finish: start + forward.durations[place]! }] as const;
  });
  const byId = new Map(times);
  const duration = activities.length === 0 ? 0 : search.finish;
  return {
    duration,
    activities: Object.fromEntries(activities.map(({ id }) => [id, byId.get(id)!])),
    lowerBound,
    provenShortest: duration <= enough,
  };
}

interface Search {
  readonly forward: ResourceNetwork;
  /** The same project run backwards in time. */
  readonly mirrored: ResourceNetwork;
  /** For each place of the mirrored network its place in the other, and the reverse. */
  readonly acrossTo: Int32Array;
  readonly backTo: Int32Array;
  readonly profile: ResourceProfile;
  /** Starts of the best schedule so far. */
  best: Float64Array;
  finish: number;
}

function requestsInOrder(
  { id, requests = {} }: ResourceActivity,
  names: readonly string[],
  limits: Float64Array,
): Float64Array {
  for (const name of Object.keys(requests)) {
    if (!names.includes(name)) throw new RangeError(`activity ${id}: no capacity for ${name}`);
  }
  return Float64Array.from(names, (name, r) => {
    const request = requests[name] ?? 0;
    if (request >= 0 && request <= limits[r]!) return request;
    throw new RangeError(`activity ${id}: asks ${request} of ${limits[r]} ${name}`);
  });
}

function allRelations(
  activities: readonly TimedActivity[],
  relations: readonly Relation[],
): Relation[] {
  const implied = activities.flatMap(({ id, predecessors = [] }) =>
    predecessors.map((from) => ({ from, to: id })),
  );
  return [...relations, ...implied];
}

const MIRRORED: Readonly<Record<RelationType, RelationType>> = {
  FS: 'FS',
  SS: 'FF',
  FF: 'SS',
  SF: 'SF',
};

function mirror({ from, to, type = 'FS', lag = 0 }: Relation): Relation {
  return { from: to, to: from, type: MIRRORED[type], lag };
}

function networkOf(
  activities: readonly ResourceActivity[],
  relations: readonly Relation[],
  requestsOf: readonly Float64Array[],
): ResourceNetwork {
  const network = scheduleNetwork(
    activities.map(({ id }) => ({ id })),
    relations,
  );
  const resources = requestsOf[0]?.length ?? 0;
  const requests = new Float64Array(activities.length * resources);
  network.given.forEach((index, place) => {
    requests.set(requestsOf[index]!, place * resources);
  });
  const durations = Float64Array.from(network.given, (index) => activities[index]!.duration);
  return { network, durations, requests };
}

function placesIn(one: ResourceNetwork, other: ResourceNetwork): Int32Array {
  const placeOf = new Int32Array(other.network.given.length);
  other.network.given.forEach((index, place) => {
    placeOf[index] = place;
  });
  return one.network.given.map((index) => placeOf[index]!);
}

/** Priority values by place: latest start, latest finish, and number of all that wait. */
function priorityRules(
  { network }: ResourceNetwork,
  times: Readonly<Record<string, { readonly ls: number; readonly lf: number }>>,
): Float64Array[] {
  const { ids, firstInto, from } = network;
  const waiting = ids.map(() => new Set<number>());
  for (let place = ids.length - 1; place >= 0; place--) {
    for (let at = firstInto[place]!; at < firstInto[place + 1]!; at++) {
      const behind = waiting[from[at]!]!;
      behind.add(place);
      for (const later of waiting[place]!) behind.add(later);
    }
  }
  return [
    Float64Array.from(ids, (id) => times[id]!.lf),
    Float64Array.from(ids, (id) => times[id]!.ls),
    Float64Array.from(waiting, (behind) => -behind.size),
  ];
}

/** Schedules by these priorities, justifies to the right and to the left, keeps what is shorter. */
function improve(search: Search, priorities: Float64Array): void {
  const { forward, mirrored, acrossTo, backTo, profile } = search;
  const starts = new Float64Array(priorities.length);
  const reversed = new Float64Array(priorities.length);
  let finish = serialSchedule(forward, priorities, profile, starts);
  keep(search, starts, finish);
  for (let round = 0; round < 2; round++) {
    const latestFirst = Float64Array.from(
      acrossTo,
      (place) => -starts[place]! - forward.durations[place]!,
    );
    serialSchedule(mirrored, latestFirst, profile, reversed);
    const latestStarts = Float64Array.from(
      backTo,
      (place) => -reversed[place]! - mirrored.durations[place]!,
    );
    const shorter = serialSchedule(forward, latestStarts, profile, starts);
    keep(search, starts, shorter);
    if (!(shorter < finish)) return;
    finish = shorter;
  }
}

function keep(search: Search, starts: Float64Array, finish: number): void {
  if (!(finish < search.finish)) return;
  search.finish = finish;
  search.best = starts.slice();
}

/** The order of the best schedule with each start moved at random, at times a little, at times more. */
function changedOrder(search: Search, key: StreamKey, attempt: number): Float64Array {
  const count = search.best.length;
  const reach = search.finish * [0.1, 0.2, 0.4][attempt % 3]!;
  return search.best.map(
    (start, place) => start + reach * (worldUniform(key, attempt * count + place) - 0.5),
  );
}
