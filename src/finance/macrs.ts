import { requireCount, requireFinite } from './finite.ts';

/** When in its first year an asset counts as placed in service. */
export type MacrsConvention =
  | 'half-year'
  | 'mid-quarter-1'
  | 'mid-quarter-2'
  | 'mid-quarter-3'
  | 'mid-quarter-4';

const firstYearShares: Readonly<Record<MacrsConvention, number>> = {
  'half-year': 0.5,
  'mid-quarter-1': 0.875,
  'mid-quarter-2': 0.625,
  'mid-quarter-3': 0.375,
  'mid-quarter-4': 0.125,
};

/**
 * US tax depreciation of `basis` by year, from the first tax year on (one year more than the
 * recovery period). Declining balance of 200 % a recovery period, 150 % for 15 and 20 years, each
 * year the greater of that and the straight line over the years left; the charges add up to the
 * basis. The published tables round these percentages to 0.01 (20 years: 0.001).
 * Source: IRS Publication 946, "Figuring the deduction without tables" and appendix A,
 * tables.
 */
export function macrs(inputs: {
  readonly basis: number;
  readonly recoveryYears: number;
  readonly convention?: MacrsConvention;
}): number[] {
  const { basis, recoveryYears, convention = 'half-year' } = inputs;
  requireFinite('macrs', { basis });
  requireCount('macrs', 'recoveryYears', recoveryYears, 1);
  const firstYear = firstYearShares[convention];
  if (firstYear === undefined) {
    throw new RangeError(
      `macrs: no convention is called "${convention}"; write one of ` +
        `${Object.keys(firstYearShares).join(', ')}.`,
    );
  }
  const decliningRate = Math.min(1, (recoveryYears >= 15 ? 1.5 : 2) / recoveryYears);
  const charges: number[] = [];
  let left = 1;
  let yearsLeft = recoveryYears;
  for (let year = 0; year <= recoveryYears; year++) {
    const shareOfYear = year === 0 ? firstYear : Math.min(1, yearsLeft);
    const straightLine = (left * shareOfYear) / yearsLeft;
    const charge = Math.min(left, Math.max(left * decliningRate * shareOfYear, straightLine));
    const last = year === recoveryYears;
    charges.push(basis * (last ? left : charge));
    left -= charge;
    yearsLeft -= shareOfYear;
  }
  return charges;
}
