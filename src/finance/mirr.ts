import { log } from '../uncertainty/elementary/index.ts';
import { exponentialLessOne } from './compound-growth.ts';
import { finiteOrNull, requireFinite, requireFiniteList } from './finite.ts';

/**
 * Modified internal rate of return: inflows are reinvested at one rate to the last period,
 * outflows financed at another from the first,
 * (FV of inflows / PV of outflows)^(1 / (n - 1)) - 1 for n flows (OpenFormula 6.12.27 MIRR).
 * Null where one of the two is missing.
 */
export function mirr(inputs: {
  readonly cashFlows: readonly number[];
  readonly financeRate: number;
  readonly reinvestRate: number;
}): number | null {
  const { cashFlows, financeRate, reinvestRate } = inputs;
  requireFinite('mirr', { financeRate, reinvestRate });
  requireFiniteList('mirr', 'cashFlows', cashFlows);
  const last = cashFlows.length - 1;
  const discount = 1 / (1 + financeRate);
  let inflows = 0;
  for (const flow of cashFlows) inflows = inflows * (1 + reinvestRate) + Math.max(flow, 0);
  let outflows = 0;
  for (let k = last; k >= 0; k--) outflows = outflows * discount - Math.min(cashFlows[k]!, 0);
  if (!(inflows > 0 && outflows > 0) || last < 1) return null;
  return finiteOrNull(exponentialLessOne((log(inflows) - log(outflows)) / last));
}
