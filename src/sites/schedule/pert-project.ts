import { normalScore } from '../../uncertainty/elementary/index.ts';
import { normalCumulative } from '../../uncertainty/special/normal-cumulative.ts';
import { criticalPath } from './critical-path.ts';
import type { NetworkActivity, Relation } from './network.ts';

/** An activity by three estimates of its length. */
export interface ThreePointActivity extends NetworkActivity {
  readonly optimistic: number;
  readonly mostLikely: number;
  readonly pessimistic: number;
}

export interface PertCase {
  readonly activities: readonly ThreePointActivity[];
  readonly relations?: readonly Relation[];
  /** Finishes whose probability is asked. */
  readonly deadlines?: readonly number[];
  /** Probabilities whose finish is asked; 0.5, 0.8 and 0.9 where left out. */
  readonly confidences?: readonly number[];
}

export interface PertProject {
  readonly mean: Readonly<Record<string, number>>;
  readonly variance: Readonly<Record<string, number>>;
  /** The critical path of the mean durations. */
  readonly duration: number;
  readonly critical: readonly string[];
  readonly pathVariance: number;
  readonly pathSd: number;
  /** By deadline, the probability of a finish no later. */
  readonly pFinishBy: Readonly<Record<string, number>>;
  /** By probability, the finish that is met with it. */
  readonly finishAtConfidence: Readonly<Record<string, number>>;
}

/**
 * The classical estimate: mean (a + 4 m + b)/6 and variance ((b - a)/6)^2 for each activity, the
 * critical path of the means, the sum of the variances along it, and a normal finish. Where paths
 * merge it is too early, which `scheduleRisk` is not; variances of several critical paths add up.
 * Throws a RangeError unless optimistic <= most likely <= pessimistic.
 * Source: Malcolm, Roseboom, Clark & Fazar, Operations Research 7 (1959) 646-669.
 */
export function pertProject(asked: PertCase): PertProject {
  const { activities, relations = [], deadlines = [], confidences = [0.5, 0.8, 0.9] } = asked;
  for (const { id, optimistic, mostLikely, pessimistic } of activities) {
    if (0 <= optimistic && optimistic <= mostLikely && mostLikely <= pessimistic) continue;
    const points = `${optimistic}, ${mostLikely}, ${pessimistic}`;
    throw new RangeError(`activity ${id}: ${points} do not ascend from 0 or more`);
  }
  const means = activities.map((one) => ({
    id: one.id,
    ...(one.predecessors === undefined ? {} : { predecessors: one.predecessors }),
    duration: (one.optimistic + 4 * one.mostLikely + one.pessimistic) / 6,
  }));
  const variances = activities.map(({ id, optimistic, pessimistic }) => {
    const sd = (pessimistic - optimistic) / 6;
    return [id, sd * sd] as const;
  });
  const { duration, critical } = criticalPath({ activities: means, relations });
  const variance: Record<string, number> = Object.fromEntries(variances);
  const pathVariance = critical.reduce((sum, id) => sum + variance[id]!, 0);
  const pathSd = Math.sqrt(pathVariance);
  const by = (deadline: number) => {
    if (pathSd === 0) return deadline >= duration ? 1 : 0;
    return normalCumulative((deadline - duration) / pathSd);
  };
  return {
    mean: Object.fromEntries(means.map((one) => [one.id, one.duration])),
    variance,
    duration,
    critical,
    pathVariance,
    pathSd,
    pFinishBy: Object.fromEntries(deadlines.map((deadline) => [deadline, by(deadline)])),
    finishAtConfidence: Object.fromEntries(
      confidences.map((p) => [p, duration + pathSd * normalScore(p)]),
    ),
  };
}
