import { select, stepLength } from '../../equations/expression.ts';
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
import { party } from '../dimensions.ts';
import { operatingCosts } from './operations.ts';

export const operatingReserveMonths = input('reserves.operatingReserveMonths', {
  over: party,
  unit: 'month',
  title: 'Operating cost held in reserve',
  range: [0, Infinity],
});

export const isByWindow = given('reserves.isByWindow', {
  over: party,
  unit: '1',
  title:
    '1 for a reserve of the cost of the months ahead, 0 for that many months of the next step’s',
});

export const isFundedAtClose = given('reserves.isFundedAtClose', {
  over: party,
  unit: '1',
  title: '1 where reserves are paid in at close, 0 where they are filled from cash',
});

const stepsHeld = operatingReserveMonths.over(stepLength);

export const operatingReserveAhead = series('reserves.operatingReserveAhead', {
  over: party,
  unit: 'USD',
  title: 'Reserve for operating cost that the start of the step asks for',
  is: select(
    isByWindow,
    windowSum(operatingCosts, 0, operatingReserveMonths),
    operatingCosts.times(stepsHeld),
  ),
});

export const operatingReserveAtClose = perWorld('reserves.operatingReserveAtClose', {
  over: party,
  unit: 'USD',
  title: 'Reserve for operating cost that is funded at close',
  is: isFundedAtClose.times(atMonth(operatingReserveAhead, 0)),
});

export const operatingReserve = series('reserves.operatingReserve', {
  over: party,
  unit: 'USD',
  title: 'Reserve for operating cost at the end of the step; released in the last',
  starts: operatingReserveAtClose,
  is: following(operatingReserveAhead),
});

const row = (name: string, title: string) =>
  givenSeries(`reserves.${name}`, { over: party, unit: 'USD', flow: true, title });

export const replacementFunding = row(
  'replacementFunding',
  'Set aside for the equipment that will be replaced',
);
export const replacementSpending = row(
  'replacementSpending',
  'Spent from the reserve on replacing equipment',
);

export const replacementReserve = stock('reserves.replacementReserve', {
  over: party,
  unit: 'USD',
  title: 'Reserve for replacing equipment at the end of the step',
});
next(
  replacementReserve,
  previous(replacementReserve).plus(replacementFunding).minus(replacementSpending),
);
