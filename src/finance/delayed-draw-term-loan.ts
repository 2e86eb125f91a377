import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireCount, requireFinite, requireFiniteList } from './finite.ts';

/** Money drawn at the end of a month, counted from 0. */
export interface LoanDraw {
  readonly month: number;
  readonly amount: number;
}

/** Balance, interest and principal of months 0 to n. */
export type DelayedDrawTermLoan = BothSpellings<{
  closing_balance: number[];
  interest: number[];
  principal: number[];
}>;

/**
 * A loan drawn in parts, each repaid in equal monthly instalments from the month after its draw.
 * Interest of month t = opening balance x (max(index of month t - 1, floor) + margin) / 12.
 * Source of the form: delayed-draw term loans on accelerators, as disclosed in lenders' 8-K and
 * 10-Q filings (each draw amortises on its own).
 */
export function delayedDrawTermLoan(inputs: {
  readonly draws: readonly LoanDraw[];
  readonly instalmentsPerDraw: number;
  readonly margin: number;
  readonly indexFloor?: number;
  /** Annual index by month; the entry t - 1 is charged in month t. */
  readonly indexPath: readonly number[];
  readonly months: number;
}): DelayedDrawTermLoan {
  const { draws, instalmentsPerDraw, margin, indexPath, months, indexFloor = 0 } = inputs;
  requireFinite('delayedDrawTermLoan', { margin, indexFloor });
  requireFiniteList('delayedDrawTermLoan', 'indexPath', indexPath);
  requireCount('delayedDrawTermLoan', 'months', months);
  requireCount('delayedDrawTermLoan', 'instalmentsPerDraw', instalmentsPerDraw, 1);
  if (indexPath.length < months) {
    throw new RangeError(
      `delayedDrawTermLoan: indexPath has ${indexPath.length} months; ${months} are charged.`,
    );
  }
  for (const { month, amount } of draws) {
    requireCount('delayedDrawTermLoan', 'a draw month', month);
    requireFinite('delayedDrawTermLoan', { 'a draw amount': amount });
  }
  const closing: number[] = [];
  const interest: number[] = [];
  const principal: number[] = [];
  for (let month = 0; month <= months; month++) {
    let owed = 0;
    let due = 0;
    for (const draw of draws) {
      const age = month - draw.month;
      if (age < 0 || age > instalmentsPerDraw) continue;
      owed += draw.amount * (1 - age / instalmentsPerDraw);
      if (age > 0) due += draw.amount / instalmentsPerDraw;
    }
    const index = month === 0 ? 0 : Math.max(indexPath[month - 1]!, indexFloor);
    interest.push(month === 0 ? 0 : (closing[month - 1]! * (index + margin)) / 12);
    principal.push(due);
    closing.push(owed);
  }
  return inBothSpellings({ closing_balance: closing, interest, principal });
}
