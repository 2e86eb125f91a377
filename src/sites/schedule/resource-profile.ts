/** What is in use of each resource over time: steps between breakpoints, none after the last. */
export interface ResourceProfile {
  readonly capacities: Float64Array;
  /** Breakpoints, ascending; the first is 0. */
  readonly times: Float64Array;
  /** Use of resource r from breakpoint b to the next, at b * resources + r. */
  readonly used: Float64Array;
  count: number;
}

/** What sums of fractional requests may exceed a capacity by, as a share of it. */
const ROUNDING = 1e-9;

/** An empty profile with room for `activities`. */
export function emptyProfile(capacities: Float64Array, activities: number): ResourceProfile {
  const most = 2 * activities + 2;
  return {
    capacities: capacities.map((capacity) => capacity * (1 + ROUNDING)),
    times: new Float64Array(most),
    used: new Float64Array(most * capacities.length),
    count: 1,
  };
}

/** Frees every resource. */
export function clearProfile(profile: ResourceProfile): void {
  profile.count = 1;
  profile.used.fill(0, 0, profile.capacities.length);
}

/** The first time from `earliest` on at which what `requests` asks is free for `duration`. */
export function earliestFit(
  profile: ResourceProfile,
  requests: Float64Array,
  requestsAt: number,
  duration: number,
  earliest: number,
): number {
  const { capacities, times, used, count } = profile;
  const resources = capacities.length;
  let step = count - 1;
  while (times[step]! > earliest) step--;
  let start = earliest;
  for (; step < count && times[step]! < start + duration; step++) {
    for (let r = 0; r < resources; r++) {
      if (used[step * resources + r]! + requests[requestsAt + r]! > capacities[r]!) {
        // nothing is in use after the last breakpoint, so there is a next one
        start = times[step + 1]!;
        break;
      }
    }
  }
  return start;
}

/** Books `requests` from `start` to `finish`. */
export function book(
  profile: ResourceProfile,
  requests: Float64Array,
  requestsAt: number,
  start: number,
  finish: number,
): void {
  if (start === finish) return;
  const { capacities, used } = profile;
  const resources = capacities.length;
  const first = breakpointAt(profile, start);
  const last = breakpointAt(profile, finish);
  for (let step = first; step < last; step++) {
    for (let r = 0; r < resources; r++) used[step * resources + r]! += requests[requestsAt + r]!;
  }
}

function breakpointAt(profile: ResourceProfile, time: number): number {
  const { capacities, times, used } = profile;
  const resources = capacities.length;
  let step = profile.count - 1;
  while (times[step]! > time) step--;
  if (times[step] === time) return step;
  times.copyWithin(step + 2, step + 1, profile.count);
  used.copyWithin((step + 1) * resources, step * resources, profile.count * resources);
  times[step + 1] = time;
  profile.count++;
  return step + 1;
}
