import { all, constant, max, not, now, select, stepLength } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { next, series, stock } from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { loan } from '../dimensions.ts';
import { closing, interestOnly, isBullet, isLevel, maturity, stepRate } from './terms.ts';

export const isClosing = series('loans.isClosing', {
  over: loan,
  unit: '1',
  title: '1 in the step at whose end the loan closes; none for a loan that is there at the start',
  is: all(closing.isMore(now), closing.isAtMost(stepEnd)),
});

export const isInTerm = series('loans.isInTerm', {
  over: loan,
  unit: '1',
  title: '1 in the steps from the close to the last repayment',
  is: all(closing.isAtMost(now), maturity.isMore(now)),
});

const stepsLeft = max(maturity.minus(now).over(stepLength), 1);
const isLastStep = maturity.isAtMost(stepEnd);
const grown = constant(1).plus(stepRate).toThe(stepsLeft).minus(1);

/**
 * Share of the opening balance that a step repays; r the rate of the step, n the steps left:
 * level payments r / ((1 + r)^n - 1), level principal 1 / n, bullet nothing before the last step.
 * Paid from the opening balance, an annuity over the steps left is the annuity over all of them.
 */
export const repaidShare = series('loans.repaidShare', {
  over: loan,
  unit: '1',
  title: 'Share of the opening balance that the plan repays in the step, if it is not sculpted',
  is: select(
    isInTerm,
    select(
      isLastStep,
      1,
      select(
        all(not(isBullet), closing.plus(interestOnly).isAtMost(now)),
        select(
          all(isLevel, grown.differsFrom(0)),
          stepRate.over(select(grown.differsFrom(0), grown, 1)),
          constant(1).over(stepsLeft),
        ),
        0,
      ),
    ),
    0,
  ),
});

/** What one dollar of the loan does: the plan is the same for every size. */
export const unitBalance = stock('loans.unitBalance', {
  over: loan,
  unit: '1',
  title: 'Outstanding of each dollar lent at close, by a plan that is not sculpted',
  starts: select(closing.isAtMost(0), 1, 0),
});
next(
  unitBalance,
  select(isClosing, 1, previous(unitBalance).times(constant(1).minus(repaidShare))),
);

export const unitService = series('loans.unitService', {
  over: loan,
  unit: '1',
  flow: true,
  title: 'Interest and repayment of each dollar lent at close, by that plan',
  is: previous(unitBalance).times(stepRate.plus(repaidShare)),
});
