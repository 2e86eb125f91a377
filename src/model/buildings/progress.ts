import { all, at, constant, max, min, now, select } from '../../equations/expression.ts';
import { lowest, previous } from '../../equations/over-time.ts';
import { next, perWorld, series } from '../../equations/quantity.ts';
import { chipsCost } from '../accelerators.ts';
import { assigned } from '../capital/month.ts';
import { building, chipsBillOf, worksBillOf } from '../dimensions.ts';
import { chipDepositShare, shellDuration } from './inputs.ts';
import {
  chipsAsk,
  chipsDue,
  chipsTarget,
  shellExpected,
  TRIFLE,
  worksAsk,
  worksBegin,
  worksDue,
  worksTarget,
} from './plan.ts';
import { progressAt } from './s-curve.ts';
import { chipsMonths, worksCost, worksMonths } from './schedule.ts';
import {
  chipsDone,
  chipsPaid,
  chipsRun,
  shellDone,
  worked,
  worksDone,
  worksPaid,
} from './stocks.ts';

export const worksSpent = series('buildings.worksSpent', {
  over: building,
  unit: 'USD',
  flow: true,
  title: 'Money paid for works in this step',
  is: at(worksBillOf, assigned),
});

next(
  worksPaid,
  select(
    worksSpent.isAtLeast(worksAsk),
    max(worksDue, previous(worksPaid)),
    previous(worksPaid).plus(worksSpent.over(worksCost)),
  ),
);

// Work goes at full pace until the money of the step is spent, then stands still.
next(
  worked,
  select(
    worksSpent.plus(worksCost.times(TRIFLE)).isAtLeast(worksAsk),
    worksTarget,
    min(worksTarget, max(previous(worked), worksMonths.times(progressAt(worksPaid)))),
  ),
);

next(shellDone, select(worked.isAtLeast(shellDuration), shellExpected, Infinity));

next(
  worksDone,
  min(
    previous(worksDone),
    select(
      worked.isAtLeast(worksMonths),
      worksBegin.plus(worksMonths.minus(previous(worked))),
      Infinity,
    ),
  ),
);

export const chipsSpent = series('buildings.chipsSpent', {
  over: building,
  unit: 'USD',
  flow: true,
  title: 'Money paid for chips in this step',
  note: 'Set aside for an order that waits for a shell, it stays with the payer.',
  is: select(worked.isAtLeast(shellDuration), at(chipsBillOf, assigned), 0),
});

next(
  chipsPaid,
  select(
    chipsSpent.isAtLeast(chipsAsk),
    max(chipsDue, previous(chipsPaid)),
    previous(chipsPaid).plus(chipsSpent.over(chipsCost)),
  ),
);

next(
  chipsRun,
  select(
    all(worked.isAtLeast(shellDuration), chipsPaid.plus(TRIFLE).isAtLeast(chipDepositShare)),
    chipsTarget,
    previous(chipsRun),
  ),
);

next(
  chipsDone,
  min(
    previous(chipsDone),
    select(
      all(chipsRun.isAtLeast(chipsMonths), chipsPaid.isAtLeast(constant(1 - TRIFLE))),
      max(now, shellExpected).plus(chipsMonths.minus(previous(chipsRun))),
      Infinity,
    ),
  ),
);

export const finalWorksDone = perWorld('buildings.finalWorksDone', {
  over: building,
  unit: 'month',
  title: 'When shell and fit-out are done; infinite when not within the horizon',
  is: lowest(worksDone),
});

export const finalChipsDone = perWorld('buildings.finalChipsDone', {
  over: building,
  unit: 'month',
  title: 'When the chips are delivered; infinite when not within the horizon',
  is: lowest(chipsDone),
});
