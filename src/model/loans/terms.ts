import { constant, floor, max, negate, select, stepLength } from '../../equations/expression.ts';
import { given, input, perWorld, type Quantity } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { loan } from '../dimensions.ts';

const setting = (name: string, title: string): Quantity =>
  given(`loans.${name}`, { over: loan, unit: '1', title });
const months = (name: string, title: string): Quantity =>
  input(`loans.${name}`, { over: loan, unit: 'month', title, range: [0, Infinity] });
const share = (name: string, title: string, most = 1): Quantity =>
  input(`loans.${name}`, { over: loan, unit: '1', title, range: [0, most] });
const yearly = (name: string, title: string): Quantity =>
  input(`loans.${name}`, { over: loan, unit: '1/year', title, range: [-0.5, 10] });

export const baseRate = yearly('baseRate', 'Base rate a year');
export const margin = yearly('margin', 'Margin a year over the base rate');
export const hedgedShare = share(
  'hedgedShare',
  'Share of the loan whose base rate is fixed by a swap',
);
export const hedgeRate = yearly('hedgeRate', 'Base rate a year that the swap fixes');
export const isEffective = setting(
  'isEffective',
  '1 where the rate compounds to the year, 0 where a step bears its part of the year of it',
);
export const upfrontFee = share('upfrontFee', 'Fee for the loan, as a share of it');
export const commitmentFee = yearly(
  'commitmentFee',
  'Fee a year on what could be drawn and is not',
);

export const isLentAtClose = setting(
  'isLentAtClose',
  '1 for a loan lent in one sum at its close, 0 for one drawn as money is needed',
);
export const closes = input('loans.closes', {
  over: loan,
  unit: 'month',
  title: 'When the term of repayment begins (and a loan in one sum is lent), since the start',
});
export const tenor = months('tenor', 'Time from then to the last repayment');
export const interestOnly = months('interestOnly', 'Time from then without repayment');
export const isCapitalised = setting(
  'isCapitalised',
  '1 where interest and fees are added to the loan until its term begins, 0 where they are paid',
);

export const isSculpted = setting('isSculpted', '1 for service that follows the cash available');
export const isLevel = setting('isLevel', '1 for equal payments of interest and repayment');
export const isBullet = setting('isBullet', '1 for one repayment at the end');
export const isByDraw = setting('isByDraw', '1 where each draw is repaid evenly over the tenor');
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
  '1 for a loan that is a share of the cost, 0 for one sized by cover or by what is secured',
);
export const isSizedByCover = setting(
  'isSizedByCover',
  '1 for a loan that is what the cash available repays at the target cover',
);
export const shareOfCost = share('shareOfCost', 'Loan as a share of what is spent at close');
export const targetCover = share(
  'targetCover',
  'Cash available over debt service that the lender asks for',
  Infinity,
);
export const gearingCap = share(
  'gearingCap',
  'Largest loan as a share of the first-pass cost; infinite where none is set',
  Infinity,
);

export const reserveMonths = months('reserveMonths', 'Debt service held in reserve');
export const isReserveByWindow = setting(
  'isReserveByWindow',
  '1 for a reserve of the service of the months ahead, 0 for that many months of the next step’s',
);
export const isReserveFundedAtClose = setting(
  'isReserveFundedAtClose',
  '1 where the reserve is paid in at close, 0 where it is filled from cash',
);

export const isSupported = setting(
  'isSupported',
  '1 where the borrower may draw its sources for the service, 0 where it has its own cash',
);
export const sweepShare = share('sweepShare', 'Share of the cash left over that repays early');
export const lockUpCover = share(
  'lockUpCover',
  'Cover of the last twelve months below which nothing is paid out',
  Infinity,
);
export const graceMonths = months('graceMonths', 'How long service may be past due before default');
export const recoveryShare = share(
  'recoveryShare',
  'Share of the claim that comes back in default',
);

const wholeSteps = (time: ReturnType<typeof closes.plus>) =>
  negate(floor(negate(time.over(stepLength)))).times(stepLength);

export const closing = perWorld('loans.closing', {
  over: loan,
  unit: 'month',
  title: 'Beginning of the term of repayment, at the end of its step',
  is: wholeSteps(closes),
});

export const tenorInSteps = perWorld('loans.tenorInSteps', {
  over: loan,
  unit: 'month',
  title: 'Tenor in whole steps',
  is: wholeSteps(tenor),
});

export const repaymentSteps = perWorld('loans.repaymentSteps', {
  over: loan,
  unit: '1',
  title: 'Steps of the tenor',
  is: max(tenorInSteps.over(stepLength), 1),
});

export const maturity = perWorld('loans.maturity', {
  over: loan,
  unit: 'month',
  title: 'Last repayment, at the end of its step',
  is: closing.plus(tenorInSteps),
});

export const stepYears = stepLength.over(oneYear);
/** Margin + share hedged × rate of the swap + the rest × base rate. */
const rateOfYear = baseRate
  .plus(hedgedShare.times(hedgeRate.minus(baseRate)))
  .plus(margin)
  .times(constant(1, 'year'));

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
