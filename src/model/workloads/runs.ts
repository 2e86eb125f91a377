import {
  all,
  at,
  clamp,
  max,
  min,
  now,
  select,
  stepLength,
  sumBy,
} from '../../equations/expression.ts';
import { lowest, peak, previous } from '../../equations/over-time.ts';
import { assignInOrder } from '../../equations/passes.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { cluster, clusterOfRun, run } from '../dimensions.ts';
import { peakSpeed, placeInTables, shareOfPeak, usable } from './clusters.ts';
import { earliestStart, flopNeeded, gang } from './inputs.ts';

export const runSpeed = perWorld('workloads.runSpeed', {
  over: run,
  unit: 'FLOP/s',
  title: 'Operations a second of the run on all of its accelerators',
  is: gang
    .times(at(clusterOfRun, peakSpeed))
    .times(shareOfPeak(at(clusterOfRun, placeInTables), gang)),
});

export const runFlop = perWorld('workloads.runFlop', {
  over: run,
  unit: 'FLOP',
  title: 'Operations that the run takes in all',
  is: flopNeeded.plus(0),
});

export const flopDone = stock('workloads.flopDone', {
  over: run,
  unit: 'FLOP',
  title: 'Operations of the run that are done',
});

export const acceleratorsWanted = series('workloads.acceleratorsWanted', {
  over: run,
  unit: 'GPU',
  title: 'Accelerators that the run waits for or works on',
  is: select(all(earliestStart.isLess(stepEnd), previous(flopDone).isLess(flopNeeded)), gang, 0),
});

export const acceleratorsKept = series('workloads.acceleratorsKept', {
  over: run,
  unit: 'GPU',
  title: 'Accelerators kept for the run, in the order of the plan',
  is: assignInOrder({ wanted: acceleratorsWanted, capacity: usable, of: clusterOfRun }).assigned,
});

export const acceleratorsAtWork = series('workloads.acceleratorsAtWork', {
  over: run,
  unit: 'GPU',
  title: 'Accelerators on which the run trains: all of them or none',
  note: 'What is kept for a run that still waits for the rest serves users meanwhile.',
  is: select(acceleratorsKept.isAtLeast(gang), gang, 0),
});

const flopInStep = series('workloads.flopInStep', {
  over: run,
  unit: 'FLOP',
  flow: true,
  title: 'Operations that the run could do in the step',
  is: select(
    acceleratorsAtWork.isMore(0),
    runSpeed.times(clamp(stepEnd.minus(earliestStart), 0, stepLength)).in('FLOP'),
    0,
  ),
});
next(flopDone, min(flopNeeded, previous(flopDone).plus(flopInStep)));

export const runStarted = stock('workloads.runStarted', {
  over: run,
  unit: 'month',
  title: 'When the run started; infinite until then',
  starts: Infinity,
});
next(
  runStarted,
  min(
    previous(runStarted),
    select(acceleratorsAtWork.isMore(0), max(now, earliestStart), Infinity),
  ),
);

export const runFinished = stock('workloads.runFinished', {
  over: run,
  unit: 'month',
  title: 'When the run was finished; infinite until then',
  starts: Infinity,
});
next(
  runFinished,
  min(
    previous(runFinished),
    select(
      all(acceleratorsAtWork.isMore(0), flopDone.isAtLeast(flopNeeded)),
      max(now, earliestStart).plus(flopNeeded.minus(previous(flopDone)).over(runSpeed).in('month')),
      Infinity,
    ),
  ),
);

export const startedAt = perWorld('workloads.startedAt', {
  over: run,
  unit: 'month',
  title: 'When the run starts, in months since the start; infinite when never',
  is: lowest(runStarted),
});

export const finishedAt = perWorld('workloads.finishedAt', {
  over: run,
  unit: 'month',
  title: 'When the run is finished, in months since the start; infinite when never',
  is: lowest(runFinished),
});

export const trainedAtCluster = perWorld('workloads.trainedAtCluster', {
  over: cluster,
  unit: 'FLOP',
  title: 'Operations of the training runs done on the cluster over the horizon',
  is: sumBy(clusterOfRun, peak(flopDone)),
});

export const acceleratorsTraining = series('workloads.acceleratorsTraining', {
  over: cluster,
  unit: 'GPU',
  title: 'Accelerators of the cluster on which training runs work',
  is: sumBy(clusterOfRun, acceleratorsAtWork),
});
