import type { Network } from '../equations/dimension.ts';
import { constant, type Expression, select } from '../equations/expression.ts';
import { alongNetwork, alongNetworkBackward, latestOfPredecessors } from '../equations/passes.ts';
import { perWorld, type Quantity } from '../equations/quantity.ts';

/** Differences below this are roundings of sums of months. */
const INSTANT = constant(1e-9, 'month');

/*
 * The critical-path method on a network whose activities start when all before them are finished:
 * earliest dates by a forward pass, latest ones by a backward pass from the deadline.
 *
 *     ES = max(no sooner than, EF of predecessors)     EF = ES + duration
 *     LF = min(deadline, LS of successors)             LS = LF - duration      float = LS - ES
 *
 * Kelley, J. E. and Walker, M. R. (1959), "Critical-Path Planning and Scheduling", Proceedings of
 * the Eastern Joint Computer Conference, p. 160-173.
 */
interface Activities {
  readonly chapter: string;
  readonly network: Network;
  readonly duration: Quantity;
}

const dateOf = (
  { chapter, network }: Activities,
  name: string,
  title: string,
  is: Expression,
): Quantity => perWorld(`${chapter}.${name}`, { over: network.over, unit: 'month', title, is });

/** The forward pass. */
export const earliestDates = (activities: Activities, noSoonerThan: Expression) => {
  const { network, duration } = activities;
  const earliestFinish = dateOf(
    activities,
    'earliestFinish',
    'Earliest finish of the activity, money never lacking',
    alongNetwork(network, noSoonerThan, (begin) => begin.plus(duration)),
  );
  const earliestStart = dateOf(
    activities,
    'earliestStart',
    'Earliest start of the activity, money never lacking',
    latestOfPredecessors(network, noSoonerThan, earliestFinish),
  );
  return { earliestStart, earliestFinish };
};

/** The backward pass from the deadline. */
export const latestDates = (
  activities: Activities,
  earliestStart: Quantity,
  deadline: Expression,
) => {
  const { chapter, network, duration } = activities;
  const latestStart = dateOf(
    activities,
    'latestStart',
    'Latest start of the activity that delays nothing',
    alongNetworkBackward(network, deadline, (finish) => finish.minus(duration)),
  );
  const latestFinish = dateOf(
    activities,
    'latestFinish',
    'Latest finish of the activity that delays nothing',
    latestStart.plus(duration),
  );
  const totalFloat = dateOf(
    activities,
    'totalFloat',
    'Time by which the activity may be late without delaying anything',
    // Infinite dates (power that never comes) have no difference; their activity is critical.
    select(latestStart.equals(earliestStart), 0, latestStart.minus(earliestStart)),
  );
  const isCritical = perWorld(`${chapter}.isCritical`, {
    over: network.over,
    unit: '1',
    title: '1 where the activity has no float; its mean over the worlds is its criticality',
    is: totalFloat.isAtMost(INSTANT),
  });
  return { latestStart, latestFinish, totalFloat, isCritical };
};
