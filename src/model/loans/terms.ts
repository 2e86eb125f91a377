import { constant, floor, negate, select, stepLength } from '../../equations/expression.ts';
import { given, input, perWorld } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { loan } from '../dimensions.ts';

const setting = (name: string, title: string) =>
  given(`loans.${name}`, { over: loan, unit: '1', title });

const months = (name: string, title: string) =>
  input(`loans.${name}`, { over: loan, unit: 'month', title, range: [0, Infinity] });

const share = (name: string, title: string) =>
  input(`loans.${name}`, { over: loan, unit: '1', title, range: [0, 1] });

export const annualRate = input('loans.annualRate', {
  over: loan,
  unit: '1/year',
  title: 'Interest a year on what is outstanding',
  range: [-0.5, 10],
});
export const isEffective = setting(
  'isEffective',
  '1 where the rate compounds to the year, 0 where a step bears its part of the year of it',
);

export const closes = months('closes', 'Financial close, in months since the start');
export const tenor = months('tenor', 'Time from the close to the last repayment');
export const interestOnly = months('interestOnly', 'Time from the close without repayment');

export const isSculpted = setting('isSculpted', '1 for service that follows the cash available');
export const isLevel = setting('isLevel', '1 for equal payments of interest and principal');
export const isBullet = setting('isBullet', '1 for one repayment at the end');
export const mayRedraw = setting(
  'mayRedraw',
  '1 where sculpted service below the interest adds to the loan, 0 where it is no repayment',
);
export const isServiceFloored = setting(
  'isServiceFloored',
  '1 where the lender counts no negative cash, 0 where a bad step takes from the others',
);

export const isSizedByShare = setting(
  'isSizedByShare',
  '1 for a loan that is a share of the cost, 0 for one that is sized by its cover',
);
export const shareOfCost = share('shareOfCost', 'Loan as a share of what is spent at close');
export const targetCover = input('loans.targetCover', {
  over: loan,
  unit: '1',
  title: 'Cash available over debt service that the lender asks for',
  range: [0, Infinity],
});
export const gearingCap = input('loans.gearingCap', {
  over: loan,
  unit: '1',
  title: 'Largest loan as a share of the first-pass cost; infinite where none is set',
  range: [0, Infinity],
});
export const upfrontFee = share('upfrontFee', 'Fee at close as a share of the loan');

export const reserveMonths = months('reserveMonths', 'Debt service held in reserve');
export const isReserveByWindow = setting(
  'isReserveByWindow',
  '1 for a reserve of the service of the months ahead, 0 for that many months of the next step’s',
);

const wholeSteps = (time: ReturnType<typeof closes.plus>) =>
  negate(floor(negate(time.over(stepLength)))).times(stepLength);

export const closing = perWorld('loans.closing', {
  over: loan,
  unit: 'month',
  title: 'Financial close at the end of its step',
  is: wholeSteps(closes),
});

export const maturity = perWorld('loans.maturity', {
  over: loan,
  unit: 'month',
  title: 'Last repayment, at the end of its step',
  is: closing.plus(wholeSteps(tenor)),
});

const stepYears = stepLength.over(oneYear);
const rateOfYear = annualRate.times(constant(1, 'year'));

export const stepRate = perWorld('loans.stepRate', {
  over: loan,
  unit: '1',
  title: 'Interest of a step on what is outstanding at its start',
  is: select(
    isEffective,
    constant(1).plus(rateOfYear).toThe(stepYears).minus(1),
    rateOfYear.times(stepYears),
  ),
});
