import { at, type Expression, max, min, not, select } from '../../equations/expression.ts';
import { lowest, peak } from '../../equations/over-time.ts';
import { alongNetwork } from '../../equations/passes.ts';
import { given, perWorld, type Quantity } from '../../equations/quantity.ts';
import { horizonEnd } from '../clock.ts';
import { building, energisedBy, sequence, siteOf, supply } from '../dimensions.ts';
import { poweredAt, powerIsStated } from '../power-supply.ts';
import { unhinderedReady } from './activities.ts';
import {
  chipsDuration,
  commissioningDuration,
  fitOutDuration,
  permitsDuration,
  shellDuration,
} from './inputs.ts';
import { finalChipsDone, finalWorksDone } from './progress.ts';
import { readyAt } from './ready.ts';
import { followsAnother, start, worksStart } from './schedule.ts';
import { chipsRun, worked } from './stocks.ts';

// The delay of a building against its plan, and where it comes from. The plan takes the middle value
// of every start, interval and duration, and power on the day that was stated for it. The walk goes
// back along what really held the building up: of works, chips and power the one that came last.

const plan = (name: string, title: string): Quantity =>
  given(`buildings.plan.${name}`, { over: building, unit: 'month', title });

export const planFirstStart = plan('firstStart', 'Middle value of the first start of the group');
export const planEvery = plan('every', 'Middle value of the interval to the building before');
export const planPermits = plan('permits', 'Middle value of the time for land and permits');
export const planShell = plan('shell', 'Middle value of the time for the shell');
export const planFitOut = plan('fitOut', 'Middle value of the time for the fit-out');
export const planChips = plan('chips', 'Middle value of the delivery time of chips');
export const planCommissioning = plan('commissioning', 'Middle value of the commissioning time');
export const planSupply = given('power.planDate', {
  over: supply,
  unit: 'month',
  title: 'Date stated for the tranche',
});

const planStart = perWorld('buildings.plan.start', {
  over: building,
  unit: 'month',
  title: 'Start of work in the plan',
  is: alongNetwork(sequence, select(followsAnother, -Infinity, planFirstStart), (before) =>
    before.plus(followsAnother.times(planEvery)),
  ),
});

const planCommissioningStart = perWorld('buildings.plan.commissioningStart', {
  over: building,
  unit: 'month',
  title: 'Start of commissioning in the plan',
  is: max(
    planStart.plus(planPermits).plus(planShell).plus(max(planFitOut, planChips)),
    select(at(siteOf, powerIsStated), at(energisedBy, planSupply, Infinity), -Infinity),
  ),
});

export const planReady = perWorld('buildings.plan.ready', {
  over: building,
  unit: 'month',
  title: 'When the building is ready in the plan',
  is: planCommissioningStart.plus(planCommissioning),
});

export const slip = perWorld('buildings.slip', {
  over: building,
  unit: 'month',
  title: 'Slip for want of money: when it is ready less when it would be, money never lacking',
  is: select(unhinderedReady.isLess(Infinity), readyAt.minus(unhinderedReady), 0),
});

const worksEnd = perWorld('buildings.worksEnd', {
  over: building,
  unit: 'month',
  title: 'When the works are done, or the end of the horizon',
  is: min(finalWorksDone, horizonEnd),
});

const chipsEnd = perWorld('buildings.chipsEnd', {
  over: building,
  unit: 'month',
  title: 'When the chips are there, or the end of the horizon',
  is: min(finalChipsDone, horizonEnd),
});

const powerEnd = perWorld('buildings.powerEnd', {
  over: building,
  unit: 'month',
  title: 'When power is there, or the end of the horizon',
  is: min(lowest(poweredAt), horizonEnd),
});

export const worksDrive = perWorld('buildings.worksDrive', {
  over: building,
  unit: '1',
  title: '1 where the works are what the commissioning waited for last',
  is: worksEnd.isAtLeast(max(chipsEnd, powerEnd)),
});

export const chipsDrive = perWorld('buildings.chipsDrive', {
  over: building,
  unit: '1',
  title: '1 where the chips are what the commissioning waited for last',
  is: not(worksDrive).times(chipsEnd.isAtLeast(powerEnd)),
});

export const powerDrives = perWorld('buildings.powerDrives', {
  over: building,
  unit: '1',
  title: '1 where power is what the commissioning waited for last',
  is: not(worksDrive.plus(chipsDrive)),
});

export const delay = perWorld('buildings.delay', {
  over: building,
  unit: 'month',
  title: 'Delay against the plan; what is not ready counts up to the end of the horizon',
  is: min(readyAt, horizonEnd).minus(min(planReady, horizonEnd)),
});

const part = (name: string, title: string, is: Expression): Quantity =>
  perWorld(`buildings.delayBy.${name}`, { over: building, unit: 'month', title, is });

const path = worksDrive.plus(chipsDrive);

export const delayByStart = part(
  'start',
  'Delay by a later start of work',
  path.times(start.minus(planStart)),
);

export const delayByPermits = part(
  'permits',
  'Delay by land and permits',
  path.times(permitsDuration.minus(planPermits)),
);

export const delayByConstruction = part(
  'construction',
  'Delay by shell, fit-out and commissioning',
  path
    .times(shellDuration.minus(planShell))
    .plus(worksDrive.times(fitOutDuration.minus(planFitOut)))
    .plus(commissioningDuration.minus(planCommissioning)),
);

export const delayByChips = part(
  'chips',
  'Delay by the delivery of chips',
  chipsDrive.times(chipsDuration.minus(planChips)),
);

export const delayByPower = part(
  'power',
  'Delay by power: the wait for it beyond the planned start of commissioning',
  select(powerDrives, powerEnd.minus(min(planCommissioningStart, horizonEnd)), 0),
);

export const delayByMoney = part(
  'money',
  'Delay by money: months in which what held the building up stood still unpaid',
  worksDrive
    .times(max(0, worksEnd.minus(worksStart).minus(peak(worked))))
    .plus(
      chipsDrive.times(
        max(0, chipsEnd.minus(worksStart).minus(shellDuration).minus(peak(chipsRun))),
      ),
    ),
);

export const delayByFloat = part(
  'float',
  'What the parts leave: float of the plan used up (negative), or time beyond the horizon',
  delay
    .minus(delayByStart)
    .minus(delayByPermits)
    .minus(delayByConstruction)
    .minus(delayByChips)
    .minus(delayByPower)
    .minus(delayByMoney),
);
