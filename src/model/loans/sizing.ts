import { at, constant, max, min, select, stepLength } from '../../equations/expression.ts';
import { atMonth, following, windowSum } from '../../equations/over-time.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { horizonEnd } from '../clock.ts';
import { borrowerOf, loan } from '../dimensions.ts';
import { lenderCash } from '../statements/lender-cash.ts';
import { isFundedAtClose, operatingReserveAtClose } from '../statements/operating-reserves.ts';
import { costBeforeFinancing, fixedCosts } from '../statements/uses-at-close.ts';
import { isInTerm, unitService } from './repayment.ts';
import * as terms from './terms.ts';

const money = { over: loan, unit: 'USD' } as const;

export const cashAvailable = series('loans.cashAvailable', {
  ...money,
  flow: true,
  title: 'Cash available for debt service in the term of the loan, as the lender counts it',
  is: select(isInTerm, at(borrowerOf, lenderCash), 0),
});

export const sustained = series('loans.sustained', {
  ...money,
  flow: true,
  title: 'Debt service at which the cover is the target',
  is: select(terms.isServiceFloored, max(cashAvailable, 0), cashAvailable).over(terms.targetCover),
});

export const sustainedValue = stock('loans.sustainedValue', {
  ...money,
  title: 'Value at the start of the step of the sustained service from then on',
  note: 'At the rate of the loan: the loan that this service repays exactly.',
});
next(
  sustainedValue,
  following(sustainedValue).plus(sustained).over(constant(1).plus(terms.stepRate)),
);

export const sustainedLoan = perWorld('loans.sustainedLoan', {
  ...money,
  title: 'Loan that the cash available repays at the target cover',
  is: select(terms.closing.isLess(horizonEnd), atMonth(sustainedValue, terms.closing), 0),
});

export const firstPassCost = perWorld('loans.firstPassCost', {
  ...money,
  title: 'Cost against which gearing is capped',
  note: 'Fixed costs, the reserve for operating cost, and the fee as if all the building were lent.',
  is: at(borrowerOf, fixedCosts)
    .plus(terms.upfrontFee.times(at(borrowerOf, costBeforeFinancing)))
    .plus(at(borrowerOf, operatingReserveAtClose)),
});

const unitReserveAhead = series('loans.unitReserveAhead', {
  over: loan,
  unit: '1',
  title: 'Debt service reserve that the start of the step asks for, of each dollar lent at close',
  is: select(
    terms.isReserveByWindow,
    windowSum(unitService, 0, terms.reserveMonths),
    unitService.times(terms.reserveMonths.over(stepLength)),
  ),
});

/**
 * A loan that is the share g of size = (costs + reserves)(1 + g fee), the debt service reserve
 * being d dollars for each dollar lent: loan = g (1 + g fee) costs / (1 - g (1 + g fee) d).
 * Source: NREL, SAM single-owner model, "debt percent" sizing.
 */
const reservePerLoan = at(borrowerOf, isFundedAtClose).times(
  atMonth(unitReserveAhead, terms.closing),
);
const loanPerUse = terms.shareOfCost.times(
  constant(1).plus(terms.shareOfCost.times(terms.upfrontFee)),
);
export const loanByShare = perWorld('loans.loanByShare', {
  ...money,
  title:
    'Loan that is the stated share of what is spent at close, its own fee and reserve included',
  is: loanPerUse
    .times(at(borrowerOf, fixedCosts).plus(at(borrowerOf, operatingReserveAtClose)))
    .over(constant(1).minus(loanPerUse.times(reservePerLoan))),
});

export const size = perWorld('loans.size', {
  ...money,
  title: 'Money lent at close',
  note: 'Sized on the lender’s case; what happens after the close changes its cover, not its size.',
  is: select(
    terms.isSizedByShare,
    loanByShare,
    min(sustainedLoan, terms.gearingCap.times(firstPassCost)),
  ),
});

export const sustainedShare = perWorld('loans.sustainedShare', {
  over: loan,
  unit: '1',
  title: 'Money lent over the loan that the cash available repays at the target cover',
  note: 'Below 1 where the gearing cap binds: the service is that share, the cover rises.',
  is: select(sustainedLoan.differsFrom(0), size.over(sustainedLoan), 0),
});
