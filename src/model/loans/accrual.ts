import { all, at, constant, max, min, not, now, select } from '../../equations/expression.ts';
import { lag, previous } from '../../equations/over-time.ts';
import { next, series, stock } from '../../equations/quantity.ts';
import { drawable, drawnSoFar } from '../capital/drawable.ts';
import { availableFrom, drawnBefore, securedLevel } from '../capital/ladder.ts';
import { stepEnd } from '../clock.ts';
import { loan, sourceOf, takenOutBy } from '../dimensions.ts';
import { isClosing, isInTerm, repaidShare, reservePerBalance } from './repayment.ts';
import { size } from './sizing.ts';
import * as terms from './terms.ts';

// What a loan bears and what falls due in a step, from what was outstanding at its start. What is
// paid of it is settled in the month of its borrower (capital), which moves the stocks.

const money = { over: loan, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

export const balance = stock('loans.balance', {
  ...money,
  title: 'Outstanding at the end of the step',
  starts: at(sourceOf, drawnBefore),
});
export const unpaidInterest = stock('loans.unpaidInterest', {
  ...money,
  title: 'Interest and fees that fell due and were not paid',
});
export const unpaidPrincipal = stock('loans.unpaidPrincipal', {
  ...money,
  title: 'Repayment that fell due and was not paid; part of what is outstanding',
});
export const reserve = stock('loans.reserve', {
  ...money,
  title: 'Debt service reserve at the end of the step',
});
/** Its next value stands with the month of the borrower: money drawn as it is needed. */
export const drawnAsNeeded = stock('loans.drawn', {
  ...money,
  title: 'Money drawn as it was needed, in the step',
});

export const interest = series('loans.interest', {
  ...flow,
  title: 'Interest of the step, on what was outstanding or unpaid at its start',
  is: previous(balance).plus(previous(unpaidInterest)).times(terms.stepRate),
});

const isDrawnAsNeeded = not(terms.isLentAtClose);
const isOpen = all(
  isDrawnAsNeeded,
  at(sourceOf, availableFrom).isAtMost(now),
  min(
    select(terms.isByDraw, terms.maturity, terms.closing),
    at(takenOutBy, terms.closing, Infinity),
  ).isMore(now),
);

export const fees = series('loans.fees', {
  ...flow,
  title: 'Fees of the step: at the start of the loan, and on what could be drawn and is not',
  is: terms.upfrontFee
    .times(
      select(
        terms.isLentAtClose,
        select(isClosing, size, 0),
        select(
          all(
            at(sourceOf, availableFrom).isAtLeast(now),
            at(sourceOf, availableFrom).isLess(stepEnd),
          ),
          at(sourceOf, securedLevel),
          0,
        ),
      ),
    )
    .plus(
      select(
        isOpen,
        terms.commitmentFee
          .times(constant(1, 'year'))
          .times(terms.stepYears)
          .times(max(0, at(sourceOf, securedLevel).minus(at(sourceOf, previous(drawnSoFar))))),
        0,
      ),
    ),
});

export const isBuilding = series('loans.isBuilding', {
  over: loan,
  unit: '1',
  title: '1 in the steps before the term of repayment begins',
  is: terms.closing.isMore(now),
});

const isTakenOut = at(takenOutBy, isClosing);

export const capitalised = series('loans.capitalised', {
  ...flow,
  title: 'Interest and fees added to the loan instead of paid, as far as its money reaches',
  is: select(
    all(isDrawnAsNeeded, isBuilding, terms.isCapitalised, not(isTakenOut)),
    min(interest.plus(fees), at(sourceOf, drawable)),
    0,
  ),
});

export const lent = series('loans.lent', {
  ...flow,
  title: 'Money lent in one sum in the step',
  is: select(isClosing, size, 0),
});

const drawnBeforeStep = series('loans.drawnBeforeStep', {
  ...flow,
  title: 'Money drawn in the step before',
  is: previous(drawnAsNeeded),
});
const drawsInRepayment = stock('loans.drawsInRepayment', {
  ...money,
  starts: at(sourceOf, drawnBefore),
  title: 'Draws of the tenor before this step, each of which repays its part',
});
next(
  drawsInRepayment,
  previous(drawsInRepayment).plus(drawnBeforeStep).minus(lag(drawnBeforeStep, terms.tenorInSteps)),
);

export const isOver = series('loans.isOver', {
  over: loan,
  unit: '1',
  title: '1 from the step of the last repayment on: nothing more is drawn',
  note: 'Or of the step in which another loan takes this one out.',
  is: min(terms.maturity, at(takenOutBy, terms.closing, Infinity)).isAtMost(stepEnd),
});

export const principal = series('loans.principal', {
  ...flow,
  title: 'Repayment that falls due in the step; all of it where another loan takes this one out',
  is: select(
    isTakenOut,
    previous(balance).minus(previous(unpaidPrincipal)),
    select(
      terms.isByDraw,
      min(
        max(0, drawsInRepayment.over(terms.repaymentSteps)),
        previous(balance).minus(previous(unpaidPrincipal)),
      ),
      previous(balance).minus(previous(unpaidPrincipal)).times(repaidShare),
    ),
  ),
});

export const interestDue = series('loans.interestDue', {
  ...flow,
  title: 'Interest and fees owed in the step: what was unpaid, and what is not added to the loan',
  is: previous(unpaidInterest).plus(interest).plus(fees).minus(capitalised),
});

export const principalDue = series('loans.principalDue', {
  ...flow,
  title: 'Repayment owed in the step: what was unpaid, and what falls due',
  is: previous(unpaidPrincipal).plus(principal),
});

export const serviceDue = series('loans.serviceDue', {
  ...flow,
  title:
    'Interest, fees and repayment owed in the step; below zero where the plan adds to the loan',
  is: interestDue.plus(principalDue),
});

export const service = series('loans.service', {
  ...flow,
  title: 'Interest and repayment of the step by the plan, nothing unpaid before',
  is: select(isInTerm, interest.plus(principal), 0),
});

export const redrawn = series('loans.redrawn', {
  ...flow,
  title: 'Money that the plan adds to the loan beyond the interest, where service is below zero',
  is: max(0, constant(0).minus(serviceDue)),
});

export const reserveAsked = series('loans.reserveAsked', {
  ...money,
  title: 'Debt service reserve that the end of the step asks for, by the plan',
  is: select(
    terms.closing.isAtMost(select(terms.isReserveFundedAtClose, stepEnd, now)),
    reservePerBalance.times(previous(balance).plus(lent).plus(capitalised).minus(principalDue)),
    0,
  ),
});
