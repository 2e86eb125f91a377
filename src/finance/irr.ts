import { requireFiniteList } from './finite.ts';
import { type RateOfReturn, rateOfReturn } from './rate-of-return.ts';

/**
 * Internal rate of return of flows one period apart: every rate r > -1 with
 * sum of CF_t (1 + r)^-t = 0, the first flow at t = 0. Rates are per period.
 *
 * All roots are told, not only the first found, and none is made up where none exists.
 */
export function irr(inputs: { readonly cashFlows: readonly number[] }): RateOfReturn {
  requireFiniteList('irr', 'cashFlows', inputs.cashFlows);
  return rateOfReturn(
    inputs.cashFlows.map((_, period) => period),
    inputs.cashFlows,
  );
}
