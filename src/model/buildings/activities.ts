import { at, maxBy, select } from '../../equations/expression.ts';
import { given, perWorld } from '../../equations/quantity.ts';
import { earliestDates, latestDates } from '../critical-path.ts';
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

const activities = { chapter: 'activities', network: precedence, duration: activityDuration };

export const { earliestStart, earliestFinish } = earliestDates(activities, noSoonerThan);

export const unhinderedReady = perWorld('buildings.unhinderedReady', {
  over: building,
  unit: 'month',
  title: 'When the building would be ready, money never lacking',
  is: maxBy(buildingOf, earliestFinish),
});

export const { latestStart, latestFinish, totalFloat, isCritical } = latestDates(
  activities,
  earliestStart,
  at(buildingOf, unhinderedReady),
);
