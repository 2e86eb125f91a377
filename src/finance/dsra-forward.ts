import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite, requireFiniteList } from './finite.ts';

/**
 * Debt service reserve that looks ahead: the balance at the end of t holds months / periodMonths
 * of the service of t + 1. Entry 0 is the close, the last entry is 0.
 */
export function dsraForward(inputs: {
  readonly debtService: readonly number[];
  readonly months: number;
  readonly periodMonths?: number;
}): BothSpellings<{ closing_balance: number[] }> {
  const { debtService, months, periodMonths = 12 } = inputs;
  requireFiniteList('dsraForward', 'debtService', debtService);
  requireFinite('dsraForward', { months, periodMonths });
  if (!(periodMonths > 0)) {
    throw new RangeError(`dsraForward: periodMonths is ${periodMonths}; it must be above 0.`);
  }
  const periods = months / periodMonths;
  return inBothSpellings({
    closing_balance: [...debtService.map((service) => periods * service), 0],
  });
}
