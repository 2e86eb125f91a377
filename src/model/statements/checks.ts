import { abs, at, max, maxOver, sumOver } from '../../equations/expression.ts';
import { peak, previous } from '../../equations/over-time.ts';
import { next, perWorld, type Quantity, series, stock } from '../../equations/quantity.ts';
import { drawnBefore } from '../capital/ladder.ts';
import { loan, party, sourceOf } from '../dimensions.ts';
import { balance, capitalised, drawnAsNeeded, lent } from '../loans/accrual.ts';
import { principalPaid, swept } from '../loans/settled.ts';
import {
  assets,
  betweenPartiesCancels,
  consolidatedImbalance,
  imbalance,
  unexplainedCash,
} from './three-statements.ts';

// What must be nil in every step, as the worst of a world: rounding, and nothing else.

const lentSoFar = stock('loans.lentSoFar', {
  over: loan,
  unit: 'USD',
  title: 'Lent so far: before the horizon, drawn, in one sum, and added as interest and fees',
  starts: at(sourceOf, drawnBefore),
});
next(lentSoFar, previous(lentSoFar).plus(drawnAsNeeded).plus(lent).plus(capitalised));
const repaidSoFar = stock('loans.repaidSoFar', {
  over: loan,
  unit: 'USD',
  title: 'Repaid so far, as due and early',
});
next(repaidSoFar, previous(repaidSoFar).plus(principalPaid).plus(swept));

export const unrolled = series('loans.unrolled', {
  over: loan,
  unit: 'USD',
  title: 'Outstanding less what was lent and not repaid; nil but for rounding',
  is: balance.minus(lentSoFar.minus(repaidSoFar)),
});

const worst = (name: string, title: string, of: Quantity): Quantity => {
  const { dimension } = of;
  return perWorld(`checks.${name}`, {
    unit: 'USD',
    title,
    is: max(peak(dimension ? maxOver(dimension, abs(of)) : abs(of)), 0),
  });
};

export const worstImbalance = worst(
  'worstImbalance',
  'Largest imbalance of any party in any step',
  imbalance,
);
export const worstUnexplained = worst(
  'worstUnexplainedCash',
  'Largest change of cash of any party in any step that its cash flow does not explain',
  unexplainedCash,
);
export const worstUnrolled = worst(
  'worstUnrolled',
  'Largest difference in any step between a loan and what was lent and not repaid of it',
  unrolled,
);
export const worstConsolidation = perWorld('checks.worstConsolidation', {
  unit: 'USD',
  title: 'Largest imbalance of all parties as one, or of what they bill each other, in any step',
  is: max(peak(abs(consolidatedImbalance)), peak(abs(betweenPartiesCancels))),
});

export const programmeSize = perWorld('checks.programmeSize', {
  unit: 'USD',
  title: 'Largest sum of the assets of all parties: the measure of rounding',
  is: peak(sumOver(party, assets)),
});
