import { finiteOrNull, requireFinite, requireFiniteList } from './finite.ts';

/**
 * Net present value of cash flows one period apart: sum of CF_k (1 + rate)^-(k + firstPeriod).
 * `firstPeriod` 0 puts the first flow today; 1 is the spreadsheets' NPV (OpenFormula 6.12.28).
 * Null at a rate of -100 %.
 */
export function npv(inputs: {
  readonly rate: number;
  readonly cashFlows: readonly number[];
  readonly firstPeriod?: number;
}): number | null {
  const { rate, cashFlows, firstPeriod = 0 } = inputs;
  requireFinite('npv', { rate, firstPeriod });
  requireFiniteList('npv', 'cashFlows', cashFlows);
  const discount = 1 / (1 + rate);
  let value = 0;
  for (let k = cashFlows.length - 1; k >= 0; k--) value = value * discount + cashFlows[k]!;
  for (let k = 0; k < firstPeriod; k++) value *= discount;
  for (let k = 0; k > firstPeriod; k--) value *= 1 + rate;
  return finiteOrNull(value);
}
