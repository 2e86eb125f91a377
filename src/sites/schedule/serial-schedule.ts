import type { ScheduleNetwork } from './network.ts';
import { book, clearProfile, earliestFit, type ResourceProfile } from './resource-profile.ts';

/** A network with what each place lasts and asks. */
export interface ResourceNetwork {
  readonly network: ScheduleNetwork;
  readonly durations: Float64Array;
  /** What place p asks of resource r, at p * resources + r. */
  readonly requests: Float64Array;
}

/**
 * Serial schedule generation: of the places whose predecessors are placed, the one of the least
 * priority value is placed next, as early as relations and resources allow. Returns the finish.
 * Source: Kelley, "The critical-path method: resources planning and scheduling", in Muth &
 * Thompson, Industrial Scheduling (1963).
 */
export function serialSchedule(
  { network, durations, requests }: ResourceNetwork,
  priorities: Float64Array,
  profile: ResourceProfile,
  starts: Float64Array,
): number {
  const { ids, firstInto, from, types, lags } = network;
  const count = ids.length;
  const resources = profile.capacities.length;
  clearProfile(profile);
  const placed = new Uint8Array(count);
  let finish = 0;
  for (let done = 0; done < count; done++) {
    const place = nextPlace(network, priorities, placed);
    const duration = durations[place]!;
    let earliest = 0;
    for (let at = firstInto[place]!; at < firstInto[place + 1]!; at++) {
      const i = from[at]!;
      const type = types[at]!;
      let least = starts[i]! + lags[at]!;
      if (type === 'FS' || type === 'FF') least += durations[i]!;
      if (type === 'FF' || type === 'SF') least -= duration;
      if (least > earliest) earliest = least;
    }
    const start = earliestFit(profile, requests, place * resources, duration, earliest);
    starts[place] = start;
    placed[place] = 1;
    book(profile, requests, place * resources, start, start + duration);
    finish = Math.max(finish, start + duration);
  }
  return finish;
}

function nextPlace(
  { ids, firstInto, from }: ScheduleNetwork,
  priorities: Float64Array,
  placed: Uint8Array,
): number {
  let best = -1;
  for (let place = 0; place < ids.length; place++) {
    if (placed[place] === 1) continue;
    if (best >= 0 && !(priorities[place]! < priorities[best]!)) continue;
    let ready = true;
    for (let at = firstInto[place]!; ready && at < firstInto[place + 1]!; at++) {
      ready = placed[from[at]!] === 1;
    }
    if (ready) best = place;
  }
  return best;
}
