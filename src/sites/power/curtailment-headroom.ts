/** A system's load by hour, and how much of a new load may be curtailed. */
export interface CurtailmentHeadroomCase {
  readonly systemLoadMw: readonly number[];
  /** The highest total that the system serves: often its own peak. */
  readonly thresholdMw: number;
  /** Curtailed energy / (new load x hours), at most. */
  readonly curtailmentRate: number;
}

export interface CurtailmentHeadroom {
  /** The largest constant load that is curtailed no more; Infinity at a rate of 1. */
  readonly headroomMw: number;
  readonly curtailedMwh: number;
  readonly hoursWithCurtailment: number;
  /** Unbroken runs of curtailed hours. */
  readonly events: number;
  readonly meanEventHours: number;
  readonly longestEventHours: number;
  /** Of the hours with curtailment, those in which at least half of the load still runs. */
  readonly shareOfCurtailedHoursKeepingHalf: number;
  readonly maxCurtailmentMw: number;
}

/**
 * The largest L with sum of max(0, system + L - threshold) = rate x L x hours. The left side is
 * convex and piecewise linear in L, so with hours sorted by load the right piece gives L exactly.
 * 0 where the system alone exceeds the threshold by more than any load would be allowed.
 * Throws a RangeError for no hours and a rate outside 0 to 1.
 * Source: Norris, Profeta, Patino-Echeverri & Cowie-Haskell, "Rethinking Load Growth", Nicholas
 * Institute, Duke University (2025).
 */
export function curtailmentHeadroom(asked: CurtailmentHeadroomCase): CurtailmentHeadroom {
  const { systemLoadMw, thresholdMw, curtailmentRate } = asked;
  const hours = systemLoadMw.length;
  if (hours === 0) throw new RangeError('headroom needs at least one hour of load');
  if (!(curtailmentRate >= 0 && curtailmentRate <= 1)) {
    throw new RangeError(`curtailment rate ${curtailmentRate}: give a share from 0 to 1`);
  }
  const roomMw = Float64Array.from(systemLoadMw, (load) => thresholdMw - load).sort();
  const headroomMw = largestLoad(roomMw, curtailmentRate);
  const curtailedMw = systemLoadMw.map((load) => Math.max(0, load + headroomMw - thresholdMw));
  let events = 0;
  let longestEventHours = 0;
  let run = 0;
  let hoursWithCurtailment = 0;
  let keepingHalf = 0;
  let curtailedMwh = 0;
  let maxCurtailmentMw = 0;
  // what rounding leaves at the very hour that sets the limit
  const nothing = 1e-9 * Math.max(1, Math.abs(thresholdMw));
  for (const mw of curtailedMw) {
    if (mw <= nothing) {
      run = 0;
      continue;
    }
    if (run === 0) events++;
    run++;
    longestEventHours = Math.max(longestEventHours, run);
    hoursWithCurtailment++;
    if (mw <= headroomMw / 2) keepingHalf++;
    curtailedMwh += mw;
    maxCurtailmentMw = Math.max(maxCurtailmentMw, mw);
  }
  return {
    headroomMw,
    curtailedMwh,
    hoursWithCurtailment,
    events,
    meanEventHours: events === 0 ? 0 : hoursWithCurtailment / events,
    longestEventHours,
    shareOfCurtailedHoursKeepingHalf:
      hoursWithCurtailment === 0 ? 0 : keepingHalf / hoursWithCurtailment,
    maxCurtailmentMw,
  };
}

/** With k hours curtailed, k L - (room of the k tightest) = rate L hours. */
function largestLoad(roomMw: Float64Array, rate: number): number {
  const allowed = rate * roomMw.length;
  let room = 0;
  for (let k = 1; k <= roomMw.length; k++) {
    room += roomMw[k - 1]!;
    if (k <= allowed) continue;
    const load = room / (k - allowed);
    // hours that the system overfills by itself can leave no load that is curtailed so little
    if (load < roomMw[k - 1]!) return 0;
    // this piece holds until the next hour has no room either
    if (k === roomMw.length || load <= roomMw[k]!) return Math.max(0, load);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Headroom under the peak where hours sorted by load fall in a straight line from peak to minimum:
 * L = 2 rate (peak - minimum) while L <= peak - minimum, else (peak - minimum)/(2 (1 - rate)).
 */
export function linearLoadHeadroom(asked: {
  readonly peakMw: number;
  readonly minimumMw: number;
  readonly curtailmentRate: number;
}): { readonly headroomMw: number; readonly shareOfHoursWithCurtailment: number } {
  const range = asked.peakMw - asked.minimumMw;
  const rate = asked.curtailmentRate;
  const headroomMw = rate <= 0.5 ? 2 * rate * range : range / (2 * (1 - rate));
  return { headroomMw, shareOfHoursWithCurtailment: Math.min(1, headroomMw / range) };
}
