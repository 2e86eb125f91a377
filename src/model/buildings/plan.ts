import { clamp, max, min, now, select, stepLength } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { perWorld, series } from '../../equations/quantity.ts';
import { acceleratorsOfBuilding, chipsCost } from '../accelerators.ts';
import { stepEnd } from '../clock.ts';
import { building } from '../dimensions.ts';
import { chipsGranted } from '../scarce.ts';
import { chipDepositShare, shellDuration } from './inputs.ts';
import { spentAt } from './s-curve.ts';
import { chipsMonths, worksCost, worksMonths, worksPace, worksStart } from './schedule.ts';
import { chipsPaid, chipsRun, shellDone, worked, worksPaid } from './stocks.ts';

/** A bill that lacks less than this share of the whole is paid for the purpose of progress. */
export const TRIFLE = 1e-12;

/** Where the works of this step begin. */
export const worksBegin = max(now, worksStart);

export const worksTarget = series('buildings.worksTarget', {
  over: building,
  unit: 'month',
  title: 'Months of work that would be done by the end of the step if all were paid',
  is: min(previous(worked).plus(clamp(stepEnd.minus(worksStart), 0, stepLength)), worksMonths),
});

export const worksDue = series('buildings.worksDue', {
  over: building,
  unit: '1',
  title: 'Share of the works that must be paid to reach the target of the step',
  is: spentAt(worksTarget.times(worksPace)),
});

export const worksAsk = series('buildings.worksAsk', {
  over: building,
  unit: 'USD',
  flow: true,
  title: 'Money that the works ask for in this step',
  is: worksCost.times(max(0, worksDue.minus(previous(worksPaid)))),
});

export const shellExpected = series('buildings.shellExpected', {
  over: building,
  unit: 'month',
  title: 'When the shell stands if this step is paid; infinite when later than this step',
  is: min(
    previous(shellDone),
    select(
      worksTarget.isAtLeast(shellDuration),
      worksBegin.plus(max(0, shellDuration.minus(previous(worked)))),
      Infinity,
    ),
  ),
});

const chipsReach = series('buildings.chipsReach', {
  over: building,
  unit: 'month',
  title: 'Months of the delivery that would have run by the end of the step, makers willing',
  is: min(previous(chipsRun).plus(clamp(stepEnd.minus(shellExpected), 0, stepLength)), chipsMonths),
});

export const chipsWanted = series('buildings.chipsWanted', {
  over: building,
  unit: 'GPU',
  flow: true,
  title: 'Accelerators that the makers should make for the building in this step',
  note: 'None for an order whose deposit was due in an earlier step and is not paid.',
  is: select(
    max(previous(chipsPaid).plus(TRIFLE).isAtLeast(chipDepositShare), now.isAtMost(shellExpected)),
    acceleratorsOfBuilding.times(chipsReach.minus(previous(chipsRun)).over(chipsMonths)),
    0,
  ),
});

export const chipsMade = series('buildings.chipsMade', {
  over: building,
  unit: 'GPU',
  flow: true,
  title: 'Accelerators that are made for the building in this step',
  is: chipsGranted(chipsWanted),
});

export const chipsTarget = series('buildings.chipsTarget', {
  over: building,
  unit: 'month',
  title: 'Months of the delivery that would have run by the end of the step if all were paid',
  is: select(
    chipsMade.isLess(chipsWanted),
    previous(chipsRun).plus(chipsMonths.times(chipsMade.over(acceleratorsOfBuilding))),
    chipsReach,
  ),
});

export const chipsDue = series('buildings.chipsDue', {
  over: building,
  unit: '1',
  title: 'Share of the chips due: the deposit with the order, the rest on delivery',
  is: select(
    chipsTarget.isAtLeast(chipsMonths),
    1,
    select(chipsTarget.isMore(0), chipDepositShare, 0),
  ),
});

export const chipsAsk = series('buildings.chipsAsk', {
  over: building,
  unit: 'USD',
  flow: true,
  title: 'Money that the chips ask for in this step',
  is: chipsCost.times(max(0, chipsDue.minus(previous(chipsPaid)))),
});

/** What the plan, never short of money, would have paid by the end of the step. */
export const worksRequired = series('buildings.worksRequired', {
  over: building,
  unit: 'USD',
  title: 'What the works would have cost so far without any lack of money',
  is: worksCost.times(spentAt(clamp(stepEnd.minus(worksStart), 0, worksMonths).times(worksPace))),
});

const shellPlanned = perWorld('buildings.shellPlanned', {
  over: building,
  unit: 'month',
  title: 'When the shell would stand without any lack of money',
  is: worksStart.plus(shellDuration),
});

export const chipsRequired = series('buildings.chipsRequired', {
  over: building,
  unit: 'USD',
  title: 'What the chips would have cost so far without any lack of money',
  is: chipsCost.times(
    select(
      shellPlanned.plus(chipsMonths).isAtMost(stepEnd),
      1,
      select(shellPlanned.isLess(stepEnd), chipDepositShare, 0),
    ),
  ),
});
