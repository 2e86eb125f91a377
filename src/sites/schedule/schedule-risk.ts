import { mean as meanOfDistribution } from '../../uncertainty/distribution.ts';
import type { Loadings } from '../../uncertainty/factors.ts';
import { meanOf, standardDeviationOf } from '../../uncertainty/statistics/moments.ts';
import { orderStatistics } from '../../uncertainty/statistics/quantiles.ts';
import { type ActivityRisk, activityRisks, addWorlds, emptyMoments } from './activity-moments.ts';
import { criticalPath } from './critical-path.ts';
import { drawDurations, prepareDraws, WORLDS_AT_ONCE } from './duration-draws.ts';
import { type DurationEstimate, durationDistribution } from './duration-estimate.ts';
import { type NetworkActivity, type Relation, scheduleNetwork } from './network.ts';
import { earliestStarts, latestStarts, projectFinishes } from './passes.ts';

/** An activity of uncertain length; loadings on named drivers correlate it with others. */
export interface RiskActivity extends NetworkActivity, DurationEstimate {
  readonly loadings?: Loadings;
}

/** Something that happens or not, and then lengthens the activities it names. */
export interface RiskEvent {
  readonly id: string;
  readonly probability: number;
  readonly impacts: readonly ({ readonly activity: string } & DurationEstimate)[];
}

export interface ScheduleRiskCase {
  readonly activities: readonly RiskActivity[];
  readonly relations?: readonly Relation[];
  readonly events?: readonly RiskEvent[];
  /** 10,000 where left out. */
  readonly worlds?: number;
  /** 1 where left out. */
  readonly seed?: number;
  /** Finishes whose probability is asked. */
  readonly deadlines?: readonly number[];
  /** Probabilities whose finish is asked; 0.1, 0.5, 0.8 and 0.9 where left out. */
  readonly probabilities?: readonly number[];
  /** Activities whose own finishes are asked. */
  readonly milestones?: readonly string[];
}

/** Numbers by the name of an activity, event or place. */
type ByName = Readonly<Record<string, number>>;

export interface ScheduleRisk {
  readonly worlds: number;
  readonly mean: number;
  readonly sd: number;
  /** Of the mean, from the number of worlds alone. */
  readonly standardError: number;
  /** The critical path of the mean durations with no event; where paths merge it is too early. */
  readonly durationOfMeans: number;
  readonly mergeBias: number;
  /** By deadline, the share of worlds that finish no later. */
  readonly cdf: ByName;
  /** By probability, the least finish that this share of worlds does not exceed. */
  readonly quantiles: ByName;
  /** By milestone, the same of its own finish. */
  readonly milestones: Readonly<Record<string, ByName>>;
  /** By activity, the share of worlds in which it has no total float. */
  readonly criticalityIndex: ByName;
  /** By activity, the Pearson correlation of its duration with the finish; 0 where one is certain. */
  readonly cruciality: ByName;
  /** By activity, criticality x sd of its duration / sd of the finish. */
  readonly scheduleSensitivityIndex: ByName;
  /** By event, how much later the project finishes for it, as a mean over all worlds. */
  readonly delayByEvent: ByName;
}

/**
 * Monte Carlo on a network of activities. In each world every activity draws a duration, every
 * event happens or not, and both passes of the critical path method run. Draws are keyed by seed
 * and name: another activity or event moves nobody else's. Negative durations are taken for 0.
 * Throws a RangeError for a faulty network, estimate, probability or number of worlds.
 * Source of the indices: Williams, Journal of the Operational Research Society 43 (1992) 353-357;
 * PMI, PMBOK Guide (schedule sensitivity index).
 */
export function scheduleRisk(asked: ScheduleRiskCase): ScheduleRisk {
  const { activities, relations = [], events = [], worlds = 10_000, milestones = [] } = asked;
  if (!(Number.isSafeInteger(worlds) && worlds >= 2)) {
    throw new RangeError(`${worlds} worlds: give a whole number of 2 or more`);
  }
  const network = scheduleNetwork(activities, relations);
  const count = activities.length;
  const draws = prepareDraws(network, activities, events, asked.seed ?? 1);
  const milestonePlaces = milestones.map((id) => {
    const place = network.ids.indexOf(id);
    if (place < 0) throw new RangeError(`milestone ${id}: no activity is called ${id}`);
    return place;
  });
  const finishes = new Float64Array(worlds);
  const milestoneFinishes = milestones.map(() => new Float64Array(worlds));
  const moments = emptyMoments(count);
  const eventDelays = events.map(() => 0);
  const durations = new Float64Array(count * WORLDS_AT_ONCE);
  const starts = new Float64Array(count * WORLDS_AT_ONCE);
  const latest = new Float64Array(count * WORLDS_AT_ONCE);
  const finish = new Float64Array(WORLDS_AT_ONCE);
  const without = new Float64Array(WORLDS_AT_ONCE);
  for (let first = 0; first < worlds; first += WORLDS_AT_ONCE) {
    const now = Math.min(WORLDS_AT_ONCE, worlds - first);
    const happened = drawDurations(draws, first, now, durations);
    for (const [index, added] of happened.entries()) {
      // the finish without this one event, all others as they are
      if (added === undefined) continue;
      for (let at = 0; at < count * now; at++) durations[at] = durations[at]! - added[at]!;
      earliestStarts(network, durations, now, starts);
      projectFinishes(network, durations, now, starts, without);
      for (let at = 0; at < count * now; at++) durations[at] = durations[at]! + added[at]!;
      for (let w = 0; w < now; w++) eventDelays[index]! -= without[w]!;
    }
    earliestStarts(network, durations, now, starts);
    projectFinishes(network, durations, now, starts, finish);
    latestStarts(network, durations, now, finish, latest);
    for (const [index, added] of happened.entries()) {
      if (added === undefined) continue;
      for (let w = 0; w < now; w++) eventDelays[index]! += finish[w]!;
    }
    addWorlds(moments, now, durations, starts, latest, finish);
    finishes.set(finish.subarray(0, now), first);
    for (const [index, place] of milestonePlaces.entries()) {
      const at = place * now;
      for (let w = 0; w < now; w++) {
        milestoneFinishes[index]![first + w] = starts[at + w]! + durations[at + w]!;
      }
    }
  }
  const mean = meanOf(finishes);
  const sd = standardDeviationOf(finishes);
  const durationOfMeans = meanPath(activities, relations);
  const risks = activityRisks(moments, worlds, mean, sd);
  const probabilities = asked.probabilities ?? [0.1, 0.5, 0.8, 0.9];
  const ofActivities = (field: keyof ActivityRisk): ByName => {
    const pairs = network.ids.map((id, place) => [id, risks[place]![field]] as const);
    const found = new Map(pairs);
    return Object.fromEntries(activities.map(({ id }) => [id, found.get(id)!]));
  };
  return {
    worlds,
    mean,
    sd,
    standardError: sd / Math.sqrt(worlds),
    durationOfMeans,
    mergeBias: mean - durationOfMeans,
    cdf: Object.fromEntries((asked.deadlines ?? []).map((day) => [day, shareBy(finishes, day)])),
    quantiles: quantilesByName(finishes, probabilities),
    milestones: Object.fromEntries(
      milestones.map((id, i) => [id, quantilesByName(milestoneFinishes[i]!, probabilities)]),
    ),
    criticalityIndex: ofActivities('criticality'),
    cruciality: ofActivities('cruciality'),
    scheduleSensitivityIndex: ofActivities('sensitivity'),
    delayByEvent: Object.fromEntries(events.map(({ id }, i) => [id, eventDelays[i]! / worlds])),
  };
}

function meanPath(activities: readonly RiskActivity[], relations: readonly Relation[]): number {
  const means = activities.map((one) => ({
    id: one.id,
    ...(one.predecessors === undefined ? {} : { predecessors: one.predecessors }),
    duration: Math.max(0, meanOfDistribution(durationDistribution(one, `activity ${one.id}`))),
  }));
  return criticalPath({ activities: means, relations }).duration;
}

/** Sums over a network can differ by rounding from the same sum written by a person. */
const SAME_TIME = 1e-9;

function shareBy(finishes: Float64Array, deadline: number): number {
  const limit = deadline + SAME_TIME * Math.max(1, Math.abs(deadline));
  let met = 0;
  for (let w = 0; w < finishes.length; w++) if (finishes[w]! <= limit) met++;
  return met / finishes.length;
}

function quantilesByName(values: Float64Array, probabilities: readonly number[]): ByName {
  const last = values.length - 1;
  const ranks = probabilities.map((p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`probability ${p}: give one from 0 to 1`);
    return Math.min(last, Math.max(0, Math.ceil(p * values.length - 1e-9) - 1));
  });
  const found = orderStatistics(values, ranks);
  return Object.fromEntries(probabilities.map((p, index) => [p, found[index]!]));
}
