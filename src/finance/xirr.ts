import { type DatedFlows, yearsFromEarliest } from './dated-flows.ts';
import { type RateOfReturn, rateOfReturn } from './rate-of-return.ts';

/**
 * Annual rate of return of dated flows: every rate r > -1 with sum of CF (1 + r)^-t = 0, t in
 * years from the earliest date by the day count (days / 365 unless given). Rows may stand in any
 * order; rows of one day are added up.
 */
export function xirr(inputs: DatedFlows): RateOfReturn {
  return rateOfReturn(yearsFromEarliest('xirr', inputs), inputs.amounts);
}
