import { at, constant, maxBy, select } from '../../equations/expression.ts';
import {
  alongNetwork,
  alongNetworkBackward,
  latestOfPredecessors,
} from '../../equations/passes.ts';
import { given, perWorld } from '../../equations/quantity.ts';
import { activity, building, buildingOf, precedence } from '../dimensions.ts';
import { buildingEnergised } from '../power-supply.ts';
import {
  chipsDuration,
  commissioningDuration,
  fitOutDuration,
  permitsDuration,
  shellDuration,
} from './inputs.ts';
import { start } from './schedule.ts';

// The network of each building as it would go if no money ever lacked: land and permits, shell, then
// fit-out beside the chips ordered when the shell stands; commissioning waits for all and for power.

/** Differences below this are roundings of sums of months. */
const instant = constant(1e-9, 'month');

const isKind = (name: string, what: string) =>
  given(`activities.${name}`, { over: activity, unit: '1', title: `1 for ${what}, else 0` });

export const isPermits = isKind('isPermits', 'land and permits');
export const isShell = isKind('isShell', 'the shell');
export const isFitOut = isKind('isFitOut', 'the fit-out');
export const isChips = isKind('isChips', 'the chips');
export const isPower = isKind('isPower', 'the arrival of power, which takes no time of its own');
export const isCommissioning = isKind('isCommissioning', 'the commissioning');

export const activityDuration = perWorld('activities.duration', {
  over: activity,
  unit: 'month',
  title: 'Duration of the activity',
  is: at(buildingOf, permitsDuration)
    .times(isPermits)
    .plus(at(buildingOf, shellDuration).times(isShell))
    .plus(at(buildingOf, fitOutDuration).times(isFitOut))
    .plus(at(buildingOf, chipsDuration).times(isChips))
    .plus(at(buildingOf, commissioningDuration).times(isCommissioning)),
});

const noSoonerThan = select(
  isPermits,
  at(buildingOf, start),
  select(isPower, at(buildingOf, buildingEnergised), -Infinity),
);

export const earliestFinish = perWorld('activities.earliestFinish', {
  over: activity,
  unit: 'month',
  title: 'Earliest finish of the activity, money never lacking',
  is: alongNetwork(precedence, noSoonerThan, (begin) => begin.plus(activityDuration)),
});

export const earliestStart = perWorld('activities.earliestStart', {
  over: activity,
  unit: 'month',
  title: 'Earliest start of the activity, money never lacking',
  is: latestOfPredecessors(precedence, noSoonerThan, earliestFinish),
});

export const unhinderedReady = perWorld('buildings.unhinderedReady', {
  over: building,
  unit: 'month',
  title: 'When the building would be ready, money never lacking',
  is: maxBy(buildingOf, earliestFinish),
});

export const latestStart = perWorld('activities.latestStart', {
  over: activity,
  unit: 'month',
  title: 'Latest start of the activity that does not delay its building',
  is: alongNetworkBackward(precedence, at(buildingOf, unhinderedReady), (finish) =>
    finish.minus(activityDuration),
  ),
});

export const latestFinish = perWorld('activities.latestFinish', {
  over: activity,
  unit: 'month',
  title: 'Latest finish of the activity that does not delay its building',
  is: latestStart.plus(activityDuration),
});

export const totalFloat = perWorld('activities.totalFloat', {
  over: activity,
  unit: 'month',
  title: 'Time by which the activity may be late without delaying its building',
  is: select(latestStart.equals(earliestStart), 0, latestStart.minus(earliestStart)),
});

export const isCritical = perWorld('activities.isCritical', {
  over: activity,
  unit: '1',
  title: '1 where the activity has no float; its mean over the worlds is its criticality',
  is: latestStart.minus(instant).isAtMost(earliestStart),
});
