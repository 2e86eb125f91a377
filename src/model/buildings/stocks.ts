import { clamp, type Expression, max, negate, select } from '../../equations/expression.ts';
import { next, perWorld, stock } from '../../equations/quantity.ts';
import { building } from '../dimensions.ts';
import { poweredAt, poweredBefore } from '../power-supply.ts';
import { chipDepositShare, commissioningDuration, shellDuration } from './inputs.ts';
import { spentAt } from './s-curve.ts';
import { chipsMonths, worksMonths, worksPace, worksStart } from './schedule.ts';

/** What was done before the first step is taken as paid. */
const workedBefore = perWorld('buildings.workedBefore', {
  over: building,
  unit: 'month',
  title: 'Months of work done before the horizon',
  is: clamp(negate(worksStart), 0, worksMonths),
});

const shellDoneBefore = perWorld('buildings.shellDoneBefore', {
  over: building,
  unit: 'month',
  title: 'When the shell stood, where that was before the horizon',
  is: select(workedBefore.isAtLeast(shellDuration), worksStart.plus(shellDuration), Infinity),
});

const worksDoneBefore = perWorld('buildings.worksDoneBefore', {
  over: building,
  unit: 'month',
  title: 'When the works were done, where that was before the horizon',
  is: select(workedBefore.isAtLeast(worksMonths), worksStart.plus(worksMonths), Infinity),
});

const chipsRunBefore = perWorld('buildings.chipsRunBefore', {
  over: building,
  unit: 'month',
  title: 'Months of the delivery of chips that ran before the horizon',
  is: clamp(negate(shellDoneBefore), 0, chipsMonths),
});

const chipsDoneBefore = perWorld('buildings.chipsDoneBefore', {
  over: building,
  unit: 'month',
  title: 'When the chips were delivered, where that was before the horizon',
  is: select(chipsRunBefore.isAtLeast(chipsMonths), shellDoneBefore.plus(chipsMonths), Infinity),
});

const chipsPaidBefore = perWorld('buildings.chipsPaidBefore', {
  over: building,
  unit: '1',
  title: 'Share of the chips that was paid before the horizon',
  is: select(
    chipsRunBefore.isAtLeast(chipsMonths),
    1,
    select(chipsRunBefore.isMore(0), chipDepositShare, 0),
  ),
});

export const worked = stock('buildings.worked', {
  over: building,
  unit: 'month',
  title: 'Months of work done on shell and fit-out',
  starts: workedBefore,
});

export const worksPaid = stock('buildings.worksPaid', {
  over: building,
  unit: '1',
  title: 'Share of the works that has been paid',
  starts: spentAt(workedBefore.times(worksPace)),
});

export const shellDone = stock('buildings.shellDone', {
  over: building,
  unit: 'month',
  title: 'When the shell stood; infinite until it does',
  starts: shellDoneBefore,
});

export const chipsRun = stock('buildings.chipsRun', {
  over: building,
  unit: 'month',
  title: 'Months of the delivery of chips that have run since the deposit',
  starts: chipsRunBefore,
});

export const chipsPaid = stock('buildings.chipsPaid', {
  over: building,
  unit: '1',
  title: 'Share of the chips that has been paid',
  starts: chipsPaidBefore,
});

export const worksDone = stock('buildings.worksDone', {
  over: building,
  unit: 'month',
  title: 'When shell and fit-out were done; infinite until then',
  starts: worksDoneBefore,
});

export const chipsDone = stock('buildings.chipsDone', {
  over: building,
  unit: 'month',
  title: 'When the chips were delivered and paid; infinite until then',
  starts: chipsDoneBefore,
});

const readyWhen = (works: Expression, chips: Expression, power: Expression): Expression =>
  max(works, chips, power).plus(commissioningDuration);

export const readyBefore = perWorld('buildings.readyBefore', {
  over: building,
  unit: 'month',
  title: 'When the building is ready, as known before the horizon',
  is: readyWhen(worksDoneBefore, chipsDoneBefore, poweredBefore),
});

export const readyKnown = stock('buildings.readyKnown', {
  over: building,
  unit: 'month',
  title: 'When the building is ready, as known at the end of the step; else infinite',
  note: 'Works done, chips delivered, power there; then commissioning.',
  starts: readyBefore,
});
next(readyKnown, readyWhen(worksDone, chipsDone, poweredAt));
