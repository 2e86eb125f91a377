import { checkDistribution, type Distribution } from '../../uncertainty/distribution.ts';

/** How long something takes: a number or a distribution, three points (a PERT), or outcomes. */
export interface DurationEstimate {
  readonly duration?: number | Distribution;
  readonly optimistic?: number;
  readonly mostLikely?: number;
  readonly pessimistic?: number;
  readonly outcomes?: readonly { readonly duration: number; readonly probability: number }[];
}

/** The distribution of an estimate. Throws a RangeError, begun by `whose`, where it is none. */
export function durationDistribution(estimate: DurationEstimate, whose: string): Distribution {
  const distribution = asDistribution(estimate, whose);
  const [problem] = checkDistribution(distribution);
  if (problem !== undefined) {
    throw new RangeError(`${whose}: ${problem.field}: ${problem.message}; ${problem.remedy}`);
  }
  if (distribution.kind === 'point' && distribution.value < 0) {
    throw new RangeError(`${whose}: ${distribution.value} is no length of time`);
  }
  return distribution;
}

function asDistribution(estimate: DurationEstimate, whose: string): Distribution {
  const { duration, outcomes, optimistic: low, mostLikely: mode, pessimistic: high } = estimate;
  if (typeof duration === 'number') return { kind: 'point', value: duration };
  if (duration !== undefined) return duration;
  if (outcomes !== undefined) {
    const values = outcomes.map((outcome) => outcome.duration);
    return { kind: 'discrete', values, weights: outcomes.map(({ probability }) => probability) };
  }
  if (low === undefined || mode === undefined || high === undefined) {
    throw new RangeError(
      `${whose}: give a duration, outcomes, or optimistic, mostLikely, pessimistic`,
    );
  }
  if (low === high && low === mode) return { kind: 'point', value: low };
  return { kind: 'pert', low, mode, high };
}
