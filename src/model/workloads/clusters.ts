import {
  at,
  constant,
  type Expression,
  log,
  lookup,
  max,
  maxOver,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../../equations/expression.ts';
import { lag, previous } from '../../equations/over-time.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { flopPerSecondPerAccelerator, itPowerPerAccelerator } from '../accelerators.ts';
import { cluster, clusterOf, generationAt, generationOfCluster } from '../dimensions.ts';
import { energisedMonthsAtSite } from '../power.ts';
import { usdPerAcceleratorHour } from './cost.ts';
import {
  failureFactor,
  flopUtilisation,
  generationIndex,
  longestRun,
  lostPerFailure,
  packing,
  recoveryGroup,
  speedAcross,
  trainingSpeed,
  usefulTime,
} from './inputs.ts';

export const usableMonths = series('workloads.usableMonths', {
  over: cluster,
  unit: 'GPU-month',
  flow: true,
  title: 'Accelerators of the cluster that jobs can hold, times the part of the step they ran',
  is: sumBy(clusterOf, energisedMonthsAtSite.over(at(generationAt, itPowerPerAccelerator))).times(
    packing,
  ),
});

export const usable = series('workloads.usable', {
  over: cluster,
  unit: 'GPU',
  title: 'Accelerators of the cluster that jobs can hold, average of the step',
  is: usableMonths.over(stepLength),
});

export const usableSoFar = stock('workloads.usableSoFar', {
  over: cluster,
  unit: 'GPU-month',
  title: 'Accelerators that jobs could hold so far, times their months',
});
next(usableSoFar, previous(usableSoFar).plus(usableMonths));

export const placeInTables = perWorld('workloads.placeInTables', {
  over: cluster,
  unit: '1',
  title: 'Place of the cluster’s accelerator in the tables',
  is: at(generationOfCluster, generationIndex),
});

export const peakSpeed = perWorld('workloads.peakSpeed', {
  over: cluster,
  unit: 'FLOP/s/GPU',
  title: 'Peak of an accelerator of the cluster, with the error of the training model on it',
  note: 'Peak x error of the estimate x speed kept across sites; the tables give the share of it.',
  is: at(generationOfCluster, flopPerSecondPerAccelerator.times(trainingSpeed)).times(speedAcross),
});

/** Useful share of the time where so many accelerators stop together, by ln of their number. */
const timeWith = (accelerators: Expression): Expression =>
  lookup(
    usefulTime,
    log(max(1, accelerators.times(failureFactor).over(constant(1, 'GPU')))),
    lostPerFailure,
  );

export const timeOfGroup = perWorld('workloads.timeOfGroup', {
  unit: '1',
  title: 'Useful share of the time of a run that is larger than the recovery group',
  is: timeWith(recoveryGroup),
});

/** What a run on so many accelerators makes of their peak: the step's share times the useful time. */
export const shareOfPeak = (place: Expression, accelerators: Expression): Expression =>
  lookup(flopUtilisation, place, accelerators.over(constant(1, 'GPU'))).times(
    // Larger runs go on without the part that failed; most are, so that the table is seldom read.
    select(accelerators.isAtLeast(recoveryGroup), timeOfGroup, timeWith(accelerators)),
  );

export const monthsInWindow = series('workloads.monthsInWindow', {
  over: cluster,
  unit: 'GPU-month',
  title: 'Accelerators that jobs could hold, times their months, in the length of the largest run',
  is: usableSoFar.minus(lag(usableSoFar, longestRun)),
});

export const usefulShare = series('workloads.usefulShare', {
  over: cluster,
  unit: '1',
  title: 'What a run on the whole cluster makes of the peak: share of the step and of the time',
  note: 'At the mean number of accelerators in the length of the largest run.',
  is: select(
    monthsInWindow.isMore(0),
    shareOfPeak(placeInTables, monthsInWindow.over(longestRun)),
    0,
  ),
});

export const trainable = series('workloads.trainable', {
  over: cluster,
  unit: 'FLOP',
  title: 'Largest training run that the cluster alone could have ended by then',
  is: monthsInWindow.times(peakSpeed).times(usefulShare).in('FLOP'),
});

export const largestRun = series('workloads.largestRun', {
  unit: 'FLOP',
  title: 'Largest training run that one cluster could have ended by then',
  is: maxOver(cluster, trainable),
});

export const costOfLargestRun = series('workloads.costOfLargestRun', {
  unit: 'USD',
  title: 'What the accelerators of that run cost for its time: chips, building and running',
  is: maxOver(
    cluster,
    select(
      trainable.isAtLeast(largestRun),
      monthsInWindow.times(usdPerAcceleratorHour).in('USD'),
      0,
    ),
  ),
});

export const usefulFlop = series('workloads.usefulFlop', {
  unit: 'FLOP',
  flow: true,
  reported: true,
  title: 'Operations that training on all clusters would do in the step',
  is: sumOver(cluster, usableMonths.times(peakSpeed).times(usefulShare)).in('FLOP'),
});
