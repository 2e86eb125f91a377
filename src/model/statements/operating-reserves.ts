import { now, select, stepLength } from '../../equations/expression.ts';
import { atMonth, following, previous, windowSum } from '../../equations/over-time.ts';
import {
  given,
  givenSeries,
  input,
  next,
  perWorld,
  series,
  stock,
} from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { company } from '../dimensions.ts';
import { lenderOperatingCosts } from './operations.ts';

export const operatingReserveMonths = input('reserves.operatingReserveMonths', {
  over: company,
  unit: 'month',
  title: 'Operating cost held in reserve',
  range: [0, Infinity],
});

export const isByWindow = given('reserves.isByWindow', {
  over: company,
  unit: '1',
  title:
    '1 for a reserve of the cost of the months ahead, 0 for that many months of the next step’s',
});

export const companyCloses = given('statements.closes', {
  over: company,
  unit: 'month',
  title: 'When the company begins to operate: its reserves are held from then on',
});

export const isFundedAtClose = given('reserves.isFundedAtClose', {
  over: company,
  unit: '1',
  title: '1 where reserves are paid in at close, 0 where they are filled from cash',
});

const stepsHeld = operatingReserveMonths.over(stepLength);

export const operatingReserveAhead = series('reserves.operatingReserveAhead', {
  over: company,
  unit: 'USD',
  title: 'Reserve for operating cost that the start of the step asks for, on the lender’s case',
  is: select(
    isByWindow,
    windowSum(lenderOperatingCosts, 0, operatingReserveMonths),
    lenderOperatingCosts.times(stepsHeld),
  ),
});

export const operatingReserveAtClose = perWorld('reserves.operatingReserveAtClose', {
  over: company,
  unit: 'USD',
  title: 'Reserve for operating cost that is funded at close',
  is: isFundedAtClose.times(atMonth(operatingReserveAhead, companyCloses)),
});

export const operatingReserve = series('reserves.operatingReserve', {
  over: company,
  unit: 'USD',
  title: 'Reserve for operating cost at the end of the step; released in the last',
  is: select(
    companyCloses.isAtMost(select(isFundedAtClose, stepEnd, now)),
    following(operatingReserveAhead),
    0,
  ),
});

const row = (name: string, title: string) =>
  givenSeries(`reserves.${name}`, { over: company, unit: 'USD', flow: true, title });

export const replacementFunding = row(
  'replacementFunding',
  'Set aside for the equipment that will be replaced',
);
export const replacementSpending = row(
  'replacementSpending',
  'Spent from the reserve on replacing equipment',
);

export const replacementReserve = stock('reserves.replacementReserve', {
  over: company,
  unit: 'USD',
  title: 'Reserve for replacing equipment at the end of the step',
});
next(
  replacementReserve,
  previous(replacementReserve).plus(replacementFunding).minus(replacementSpending),
);
