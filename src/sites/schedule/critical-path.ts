import { type NetworkActivity, type Relation, scheduleNetwork } from './network.ts';
import { earliestStarts, latestStarts, projectFinishes, ROUNDING_SHARE } from './passes.ts';

/** An activity of known length. */
export interface TimedActivity extends NetworkActivity {
  readonly duration: number;
}

/** What is to be scheduled; durations and lags in one unit of the user's choice. */
export interface CriticalPathCase {
  readonly activities: readonly TimedActivity[];
  readonly relations?: readonly Relation[];
}

/** Earliest and latest start and finish of an activity, and how far it may slip. */
export interface ActivityTimes {
  readonly es: number;
  readonly ef: number;
  readonly ls: number;
  readonly lf: number;
  /** What it may slip without delaying the project: ls - es. */
  readonly totalFloat: number;
  /** What it may slip without moving any activity that waits for it. */
  readonly freeFloat: number;
}

export interface CriticalPath {
  /** The latest earliest finish: the least time in which the project can be done. */
  readonly duration: number;
  readonly activities: Readonly<Record<string, ActivityTimes>>;
  /** Activities without total float, in the order given. */
  readonly critical: readonly string[];
}

/**
 * The critical path method: a forward pass for the earliest times, a backward pass from the
 * project's finish for the latest ones. Time is continuous, without calendars; nothing starts
 * before 0. Free float is the least slack of a relation out of the activity, and that to the
 * project's finish where none leads out.
 * Throws a RangeError for a duration below 0 or not finite and for a faulty network.
 * Source: Kelley & Walker, "Critical-path planning and scheduling", Eastern Joint Computer
 * Conference (1959); the four relations: Fondahl, Stanford Technical Report 9 (1961).
 */
export function criticalPath({ activities, relations = [] }: CriticalPathCase): CriticalPath {
  for (const { id, duration } of activities) {
    if (!(duration >= 0 && duration < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`activity ${id}: duration ${duration} is no length of time`);
    }
  }
  const network = scheduleNetwork(activities, relations);
  const count = activities.length;
  const durations = Float64Array.from(network.given, (index) => activities[index]!.duration);
  const starts = new Float64Array(count);
  const latest = new Float64Array(count);
  const finish = new Float64Array(1);
  earliestStarts(network, durations, 1, starts);
  projectFinishes(network, durations, 1, starts, finish);
  latestStarts(network, durations, 1, finish, latest);
  const duration = finish[0]!;
  const rounding = ROUNDING_SHARE * Math.max(1, duration);
  const slack = leastSlacks(network, durations, starts, duration);
  const times: ActivityTimes[] = [];
  for (let place = 0; place < count; place++) {
    const es = starts[place]!;
    const ls = latest[place]!;
    const length = durations[place]!;
    const totalFloat = withoutRounding(ls - es, rounding);
    const freeFloat = withoutRounding(slack[place]!, rounding);
    times[network.given[place]!] = {
      es,
      ef: es + length,
      ls,
      lf: ls + length,
      totalFloat,
      freeFloat,
    };
  }
  return {
    duration,
    activities: Object.fromEntries(activities.map(({ id }, index) => [id, times[index]!])),
    critical: activities.filter((_, index) => times[index]!.totalFloat === 0).map(({ id }) => id),
  };
}

function leastSlacks(
  { ids, firstInto, from, types, lags, openEnd }: ReturnType<typeof scheduleNetwork>,
  durations: Float64Array,
  starts: Float64Array,
  finish: number,
): Float64Array {
  const slack = Float64Array.from(ids, (_, place) =>
    openEnd[place] === 1 ? finish - starts[place]! - durations[place]! : Number.POSITIVE_INFINITY,
  );
  for (let place = 0; place < ids.length; place++) {
    for (let at = firstInto[place]!; at < firstInto[place + 1]!; at++) {
      const i = from[at]!;
      const type = types[at]!;
      const earlier = starts[i]! + (type === 'FS' || type === 'FF' ? durations[i]! : 0);
      const later = starts[place]! + (type === 'FF' || type === 'SF' ? durations[place]! : 0);
      slack[i] = Math.min(slack[i]!, later - earlier - lags[at]!);
    }
  }
  return slack;
}

function withoutRounding(float: number, rounding: number): number {
  return Math.abs(float) <= rounding ? 0 : float;
}
