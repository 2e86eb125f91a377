import { requireCount, requireFinite } from './finite.ts';

/**
 * Straight-line depreciation of `basis` over `recoveryYears`, half a year of charge in the first
 * year and half in the year after the last (IRS Publication 946, half-year convention).
 */
export function straightLineHalfYear(inputs: {
  readonly basis: number;
  readonly recoveryYears: number;
}): number[] {
  const { basis, recoveryYears } = inputs;
  requireFinite('straightLineHalfYear', { basis });
  requireCount('straightLineHalfYear', 'recoveryYears', recoveryYears, 1);
  const year = basis / recoveryYears;
  return [year / 2, ...new Array<number>(recoveryYears - 1).fill(year), year / 2];
}
