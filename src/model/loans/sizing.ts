import { at, constant, max, min, select } from '../../equations/expression.ts';
import { atMonth } from '../../equations/over-time.ts';
import { perWorld, series } from '../../equations/quantity.ts';
import { securedLevel } from '../capital/ladder.ts';
import { horizonEnd } from '../clock.ts';
import { borrowerOf, companyOf, loan, party, sourceOf } from '../dimensions.ts';
import { operatingReserveAtClose } from '../statements/operating-reserves.ts';
import { costBeforeFinancing, fixedCosts } from '../statements/uses-at-close.ts';
import { sustainedValue, unitReserveAhead } from './repayment.ts';
import * as terms from './terms.ts';

const money = { over: loan, unit: 'USD' } as const;
const isWithin = terms.closing.isLess(horizonEnd);

export const sustainedLoan = perWorld('loans.sustainedLoan', {
  ...money,
  title: 'Loan that the cash of the lender’s case repays at the target cover',
  is: select(isWithin, atMonth(sustainedValue, terms.closing), 0),
});

const ofParty = (name: string, title: string, of: typeof fixedCosts) =>
  perWorld(`uses.${name}OfParty`, { over: party, unit: 'USD', title, is: at(companyOf, of) });
const fixed = ofParty('fixedCosts', 'Fixed costs at close', fixedCosts);
const before = ofParty('costBeforeFinancing', 'Cost before financing', costBeforeFinancing);
const operatingReserve = ofParty(
  'operatingReserve',
  'Reserve for operating cost at close',
  operatingReserveAtClose,
);
const usesBeforeLoan = at(borrowerOf, fixed).plus(at(borrowerOf, operatingReserve));

export const firstPassCost = perWorld('loans.firstPassCost', {
  ...money,
  title: 'Cost against which gearing is capped',
  note: 'Fixed costs, the reserve for operating cost, and the fee as if all the building were lent.',
  is: usesBeforeLoan.plus(terms.upfrontFee.times(at(borrowerOf, before))),
});

/**
 * A loan that is the share g of size = (costs + reserves)(1 + g fee), the debt service reserve
 * being d dollars for each dollar lent: loan = g (1 + g fee) costs / (1 - g (1 + g fee) d).
 * Source: NREL, SAM single-owner model, "debt percent" sizing.
 */
const loanPerUse = terms.shareOfCost.times(
  constant(1).plus(terms.shareOfCost.times(terms.upfrontFee)),
);
const reservePerLoan = select(
  terms.isReserveFundedAtClose,
  atMonth(unitReserveAhead, terms.closing),
  0,
);
export const loanByShare = perWorld('loans.loanByShare', {
  ...money,
  title:
    'Loan that is the stated share of what is spent at close, its own fee and reserve included',
  is: loanPerUse.times(usesBeforeLoan).over(constant(1).minus(loanPerUse.times(reservePerLoan))),
});

const securedForLoan = series('loans.secured', {
  ...money,
  title: 'Money secured of the source of the loan',
  is: at(sourceOf, securedLevel),
});

export const mostLent = perWorld('loans.mostLent', {
  ...money,
  title: 'What is secured when the loan closes: no more is lent',
  is: select(isWithin, atMonth(securedForLoan, max(terms.closing, 0)), 0),
});

export const size = perWorld('loans.size', {
  ...money,
  title: 'Money lent in one sum at close',
  note: 'Sized on the lender’s case; what happens after the close changes its cover, not its size.',
  is: select(
    terms.isLentAtClose,
    min(
      select(
        terms.isSizedByShare,
        loanByShare,
        min(
          select(terms.isSizedByCover, sustainedLoan, Infinity),
          select(
            terms.gearingCap.isLess(Infinity),
            terms.gearingCap.times(firstPassCost),
            Infinity,
          ),
        ),
      ),
      mostLent,
    ),
    0,
  ),
});
