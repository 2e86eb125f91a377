import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { finiteOrNull, requireFiniteList } from './finite.ts';

/**
 * Money multiple and payback of periodic flows: moic = sum of inflows / sum of outflows (null
 * without outflows); payback = the first time at which the running total comes back to zero,
 * linear within the period, null if it never does.
 */
export function equityMultiple(inputs: {
  readonly cashFlows: readonly number[];
}): BothSpellings<{ moic: number | null; payback_periods: number | null }> {
  const { cashFlows } = inputs;
  requireFiniteList('equityMultiple', 'cashFlows', cashFlows);
  let inflows = 0;
  let outflows = 0;
  let total = 0;
  let payback: number | null = null;
  cashFlows.forEach((flow, period) => {
    if (flow > 0) inflows += flow;
    else outflows -= flow;
    if (payback === null && total < 0 && total + flow >= 0) payback = period - 1 - total / flow;
    total += flow;
  });
  return inBothSpellings({
    moic: outflows === 0 ? null : finiteOrNull(inflows / outflows),
    payback_periods: payback as number | null,
  });
}
