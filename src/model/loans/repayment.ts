import {
  all,
  at,
  constant,
  max,
  not,
  now,
  select,
  stepLength,
} from '../../equations/expression.ts';
import { atMonth, following, previous, windowSum } from '../../equations/over-time.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { horizonEnd, stepEnd } from '../clock.ts';
import { borrowerOf, loan } from '../dimensions.ts';
import { lenderCash } from './lender-case.ts';
import * as terms from './terms.ts';

const money = { over: loan, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

export const isClosing = series('loans.isClosing', {
  over: loan,
  unit: '1',
  title: '1 in the step at whose end the term of repayment begins',
  is: all(terms.closing.isMore(now), terms.closing.isAtMost(stepEnd)),
});

export const isInTerm = series('loans.isInTerm', {
  over: loan,
  unit: '1',
  title: '1 in the steps from then to the last repayment',
  is: all(terms.closing.isAtMost(now), terms.maturity.isMore(now)),
});

export const sustained = series('loans.sustained', {
  ...flow,
  title: 'Debt service at which the cover is the target in the lender’s case',
  is: select(
    isInTerm,
    select(
      terms.isServiceFloored,
      max(at(borrowerOf, lenderCash), 0),
      at(borrowerOf, lenderCash),
    ).over(terms.targetCover),
    0,
  ),
});

const stepsBeyond = max(terms.maturity.minus(horizonEnd).over(stepLength), 0);
const annuity = select(
  terms.stepRate.differsFrom(0),
  constant(1)
    .minus(constant(1).plus(terms.stepRate).toThe(constant(0).minus(stepsBeyond)))
    .over(select(terms.stepRate.differsFrom(0), terms.stepRate, 1)),
  stepsBeyond,
);

export const sustainedBeyond = perWorld('loans.sustainedBeyond', {
  ...money,
  title: 'Value at the end of the horizon of service after it, as high as in the last step',
  is: select(stepsBeyond.isMore(0), atMonth(sustained, horizonEnd).times(annuity), 0),
});

export const sustainedValue = stock('loans.sustainedValue', {
  ...money,
  title: 'Value at the start of the step of the sustained service from then on',
  note: 'At the rate of the loan: the loan that this service repays exactly.',
  ends: sustainedBeyond,
});
next(
  sustainedValue,
  following(sustainedValue).plus(sustained).over(constant(1).plus(terms.stepRate)),
);

const stepsLeft = max(terms.maturity.minus(now).over(stepLength), 1);
const isLastStep = terms.maturity.isAtMost(stepEnd);
const grown = constant(1).plus(terms.stepRate).toThe(stepsLeft).minus(1);
const isWorth = sustainedValue.differsFrom(0);
const sculpted = constant(1).minus(
  following(sustainedValue).over(select(isWorth, sustainedValue, constant(1, 'USD'))),
);
const levelled = select(grown.differsFrom(0), grown, 1);

/**
 * Share of the opening balance that a step repays; r the rate of the step, n the steps left: level
 * payments r / ((1 + r)^n - 1), level principal 1 / n, bullet nothing before the last step; sculpted
 * 1 - V' / V, with V and V' the values of the service sustained from this and from the next step on.
 * Paid from the opening balance, the plan of any size is the same plan: what was not repaid, or was
 * repaid early, is spread over the steps left.
 */
export const repaidShare = series('loans.repaidShare', {
  over: loan,
  unit: '1',
  title: 'Share of the opening balance that the plan repays in the step',
  is: select(
    isInTerm,
    select(
      isLastStep,
      1,
      select(
        terms.isSculpted,
        select(isWorth, select(terms.mayRedraw, sculpted, max(sculpted, 0)), 0),
        select(
          all(not(terms.isBullet), terms.closing.plus(terms.interestOnly).isAtMost(now)),
          select(
            all(terms.isLevel, grown.differsFrom(0)),
            terms.stepRate.over(levelled),
            constant(1).over(stepsLeft),
          ),
          0,
        ),
      ),
    ),
    0,
  ),
});

/** What one dollar of the loan does: the plan is the same for every size. */
export const unitBalance = stock('loans.unitBalance', {
  over: loan,
  unit: '1',
  title: 'Outstanding, by the plan, of each dollar outstanding when the term begins',
  starts: select(terms.closing.isAtMost(0), 1, 0),
});
next(
  unitBalance,
  select(isClosing, 1, previous(unitBalance).times(constant(1).minus(repaidShare))),
);

export const unitService = series('loans.unitService', {
  over: loan,
  unit: '1',
  flow: true,
  title: 'Interest and repayment, by the plan, of each dollar outstanding when the term begins',
  is: select(isInTerm, previous(unitBalance).times(terms.stepRate.plus(repaidShare)), 0),
});

export const unitReserveAhead = series('loans.unitReserveAhead', {
  over: loan,
  unit: '1',
  title: 'Debt service reserve that the start of the step asks for, of each such dollar',
  is: select(
    terms.isReserveByWindow,
    windowSum(unitService, 0, terms.reserveMonths),
    unitService.times(terms.reserveMonths.over(stepLength)),
  ),
});

export const reservePerBalance = series('loans.reservePerBalance', {
  over: loan,
  unit: '1',
  title: 'Debt service reserve that the end of the step asks for, of each dollar outstanding then',
  is: select(
    unitBalance.differsFrom(0),
    following(unitReserveAhead).over(select(unitBalance.differsFrom(0), unitBalance, 1)),
    0,
  ),
});
