import type { ScheduleNetwork } from './network.ts';

/*
 * Both passes run over several worlds at once: the value of place p in world w stands at
 * p * worlds + w, so that the innermost loops have no branch.
 */

/**
 * Earliest starts: the least that satisfy every relation, none below 0.
 * FS S_j >= S_i + d_i + lag; SS S_j >= S_i + lag; FF S_j >= S_i + d_i + lag - d_j;
 * SF S_j >= S_i + lag - d_j.
 */
export function earliestStarts(
  network: ScheduleNetwork,
  durations: Float64Array,
  worlds: number,
  starts: Float64Array,
): void {
  const { ids, firstInto, from, types, lags } = network;
  for (let place = 0; place < ids.length; place++) {
    const to = place * worlds;
    for (let w = 0; w < worlds; w++) starts[to + w] = 0;
    for (let at = firstInto[place]!; at < firstInto[place + 1]!; at++) {
      const i = from[at]! * worlds;
      const lag = lags[at]!;
      const type = types[at]!;
      if (type === 'FS') {
        for (let w = 0; w < worlds; w++) {
          const least = starts[i + w]! + durations[i + w]! + lag;
          if (least > starts[to + w]!) starts[to + w] = least;
        }
      } else if (type === 'SS') {
        for (let w = 0; w < worlds; w++) {
          const least = starts[i + w]! + lag;
          if (least > starts[to + w]!) starts[to + w] = least;
        }
      } else if (type === 'FF') {
        for (let w = 0; w < worlds; w++) {
          const least = starts[i + w]! + durations[i + w]! + lag - durations[to + w]!;
          if (least > starts[to + w]!) starts[to + w] = least;
        }
      } else {
        for (let w = 0; w < worlds; w++) {
          const least = starts[i + w]! + lag - durations[to + w]!;
          if (least > starts[to + w]!) starts[to + w] = least;
        }
      }
    }
  }
}

/** The latest of all earliest finishes, for each world; 0 for a network of nothing. */
export function projectFinishes(
  network: ScheduleNetwork,
  durations: Float64Array,
  worlds: number,
  starts: Float64Array,
  finishes: Float64Array,
): void {
  for (let w = 0; w < worlds; w++) finishes[w] = 0;
  for (let place = 0; place < network.ids.length; place++) {
    const at = place * worlds;
    for (let w = 0; w < worlds; w++) {
      const finish = starts[at + w]! + durations[at + w]!;
      if (finish > finishes[w]!) finishes[w] = finish;
    }
  }
}

/** Latest starts that keep every relation and the project's finish. */
export function latestStarts(
  network: ScheduleNetwork,
  durations: Float64Array,
  worlds: number,
  finishes: Float64Array,
  latest: Float64Array,
): void {
  const { ids, firstInto, from, types, lags } = network;
  for (let place = 0; place < ids.length; place++) {
    const at = place * worlds;
    for (let w = 0; w < worlds; w++) latest[at + w] = finishes[w]! - durations[at + w]!;
  }
  for (let place = ids.length - 1; place >= 0; place--) {
    const to = place * worlds;
    for (let at = firstInto[place]!; at < firstInto[place + 1]!; at++) {
      const i = from[at]! * worlds;
      const lag = lags[at]!;
      const type = types[at]!;
      if (type === 'FS') {
        for (let w = 0; w < worlds; w++) {
          const most = latest[to + w]! - lag - durations[i + w]!;
          if (most < latest[i + w]!) latest[i + w] = most;
        }
      } else if (type === 'SS') {
        for (let w = 0; w < worlds; w++) {
          const most = latest[to + w]! - lag;
          if (most < latest[i + w]!) latest[i + w] = most;
        }
      } else if (type === 'FF') {
        for (let w = 0; w < worlds; w++) {
          const most = latest[to + w]! + durations[to + w]! - lag - durations[i + w]!;
          if (most < latest[i + w]!) latest[i + w] = most;
        }
      } else {
        for (let w = 0; w < worlds; w++) {
          const most = latest[to + w]! + durations[to + w]! - lag;
          if (most < latest[i + w]!) latest[i + w] = most;
        }
      }
    }
  }
}

/** A float below this share of the project's length is none: what rounding leaves of zero. */
export const ROUNDING_SHARE = 1e-11;
