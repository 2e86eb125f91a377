import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite, requireFiniteList } from './finite.ts';

/** What the revolver did, by period. */
export type Revolver = BothSpellings<{
  draw: number[];
  repay: number[];
  interest: number[];
  closing_revolver: number[];
  closing_cash: number[];
  unfunded: number[];
}>;

/**
 * A revolving credit that keeps cash at a minimum. Interest on the opening balance is paid first;
 * then a lack of cash is drawn, up to the limit, and cash above the minimum repays. What the limit
 * cannot cover is `unfunded`: cash stays that far below the minimum, since no money came.
 */
export function revolver(inputs: {
  readonly netCashFlow: readonly number[];
  readonly openingCash: number;
  readonly minimumCash: number;
  readonly limit: number;
  readonly ratePerPeriod: number;
}): Revolver {
  const { netCashFlow, openingCash, minimumCash, limit, ratePerPeriod } = inputs;
  requireFiniteList('revolver', 'netCashFlow', netCashFlow);
  requireFinite('revolver', { openingCash, minimumCash, limit, ratePerPeriod });
  const rows = inBothSpellings({
    draw: [] as number[],
    repay: [] as number[],
    interest: [] as number[],
    closing_revolver: [] as number[],
    closing_cash: [] as number[],
    unfunded: [] as number[],
  });
  let cash = openingCash;
  let drawn = 0;
  for (const flow of netCashFlow) {
    const interest = drawn * ratePerPeriod;
    cash += flow - interest;
    const lack = Math.max(minimumCash - cash, 0);
    const draw = Math.min(lack, Math.max(limit - drawn, 0));
    const repay = Math.min(Math.max(cash - minimumCash, 0), drawn);
    cash += draw - repay;
    drawn += draw - repay;
    rows.draw.push(draw);
    rows.repay.push(repay);
    rows.interest.push(interest);
    rows.closing_revolver.push(drawn);
    rows.closing_cash.push(cash);
    rows.unfunded.push(lack - draw);
  }
  return rows;
}
