import { all, select, sumBy, sumOver } from '../../equations/expression.ts';
import { firstMonth, lowest, peak, total } from '../../equations/over-time.ts';
import { perWorld, series } from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { holderOf, loan, party, source, sourceOf } from '../dimensions.ts';
import { balance, principal, unpaidInterest } from '../loans/accrual.ts';
import { isInTerm } from '../loans/repayment.ts';
import { coverLastYear, inDefault, lossInDefault, paidOut } from '../loans/settled.ts';
import { maturity } from '../loans/terms.ts';
import { contributed } from '../statements/three-statements.ts';

// What a lender and an owner ask of a world: does it default, when, what is lost, what falls due.

export const defaults = perWorld('loans.defaults', {
  over: loan,
  unit: '1',
  title: '1 in a world in which the loan is ever in default',
  is: peak(inDefault),
});

export const defaultsAt = perWorld('loans.defaultsAt', {
  over: loan,
  unit: 'month',
  title: 'When it first is, in months since the start; infinite where it never is',
  is: firstMonth(inDefault),
});

export const lossOfLoan = perWorld('loans.loss', {
  over: loan,
  unit: 'USD',
  title: 'Loss in default: what was outstanding and unpaid then, less what comes back of it',
  is: total(lossInDefault),
});

export const largestBalance = perWorld('loans.largestBalance', {
  over: loan,
  unit: 'USD',
  title: 'Largest sum outstanding',
  is: peak(balance),
});

export const lowestCoverOfYear = perWorld('loans.lowestCoverOfYear', {
  over: loan,
  unit: '1',
  title: 'Least cover of any year of its term; infinite without debt service',
  is: lowest(select(isInTerm, coverLastYear, Infinity)),
});

export const maturing = series('loans.maturing', {
  over: loan,
  unit: 'USD',
  flow: true,
  title: 'Repayment that falls due in the last step of the loan: what must be found or refinanced',
  is: select(all(isInTerm, maturity.isAtMost(stepEnd)), principal, 0),
});

export const maturingInAll = series('loans.maturingTotal', {
  unit: 'USD',
  flow: true,
  title: 'Last repayments of all loans that fall due in the step',
  is: sumOver(loan, maturing),
});

export const outstanding = series('loans.outstanding', {
  unit: 'USD',
  title: 'Outstanding on all loans that state terms',
  is: sumOver(loan, balance),
});

const exposedBySource = series('loans.exposureOfSource', {
  over: source,
  unit: 'USD',
  title: 'Outstanding and unpaid on the loan of the source',
  is: sumBy(sourceOf, balance.plus(unpaidInterest)),
});

export const exposure = series('loans.exposureOfLender', {
  over: party,
  unit: 'USD',
  title: 'Outstanding and unpaid on all loans of the lender',
  is: sumBy(holderOf, exposedBySource),
});

export const paidInAll = perWorld('returns.paidIn', {
  over: party,
  unit: 'USD',
  title: 'Paid in by the owners of the party over the horizon',
  is: total(contributed),
});

export const paidOutInAll = perWorld('returns.paidOut', {
  over: party,
  unit: 'USD',
  title: 'Paid out to the owners of the party over the horizon',
  is: total(paidOut),
});

export const multiple = perWorld('returns.multiple', {
  over: party,
  unit: '1',
  title: 'Paid out over paid in; 0 where nothing is paid in',
  is: select(
    paidInAll.isMore(0),
    paidOutInAll.over(select(paidInAll.isMore(0), paidInAll, Infinity)),
    0,
  ),
});
