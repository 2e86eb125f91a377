import { finiteOrNull, requireFinite } from './finite.ts';

/**
 * Weighted average cost of capital after tax:
 * E / (D + E) x cost of equity + D / (D + E) x cost of debt x (1 - tax rate).
 * Null where there is neither debt nor equity.
 */
export function wacc(inputs: {
  readonly debt: number;
  readonly equity: number;
  readonly costOfEquity: number;
  readonly costOfDebt: number;
  readonly taxRate?: number;
}): number | null {
  const { debt, equity, costOfEquity, costOfDebt, taxRate = 0 } = inputs;
  requireFinite('wacc', { debt, equity, costOfEquity, costOfDebt, taxRate });
  const capital = debt + equity;
  if (capital === 0) return null;
  const afterTax = costOfDebt * (1 - taxRate);
  return finiteOrNull((equity / capital) * costOfEquity + (debt / capital) * afterTax);
}
