import { at, max, min, select, sumBy } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { next, stock } from '../../equations/quantity.ts';
import { loan, takenOutBy } from '../dimensions.ts';
import { drawnAsNeeded, lent } from './accrual.ts';
import { isClosing } from './repayment.ts';
import { principalPaid } from './settled.ts';

export const tookOut = stock('loans.tookOut', {
  over: loan,
  unit: 'USD',
  title: 'Of the loan, what only repaid the loan that it took out: drawn twice and owed once',
});
next(
  tookOut,
  previous(tookOut).plus(
    min(
      lent.plus(drawnAsNeeded),
      sumBy(takenOutBy, select(at(takenOutBy, isClosing), max(principalPaid, 0), 0)),
    ),
  ),
);
