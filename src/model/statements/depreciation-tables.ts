/**
 * Yearly shares of the cost that a class of US tax depreciation charges, half a year in the first
 * year and half in the one after the last. Source: IRS Publication 946, table A-1 (percentages of
 * general depreciation, half-year convention, as published) and table A-8 (straight line, 15 years).
 */
const published: Readonly<Record<string, readonly number[]>> = {
  macrs_3: [33.33, 44.45, 14.81, 7.41],
  macrs_5: [20, 32, 19.2, 11.52, 11.52, 5.76],
  macrs_7: [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46],
  macrs_10: [10, 18, 14.4, 11.52, 9.22, 7.37, 6.55, 6.55, 6.56, 6.55, 3.28],
  macrs_15: [5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95],
  macrs_20: [
    3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461,
    4.462, 4.461, 4.462, 4.461, 4.462, 4.461, 2.231,
  ],
  sl_15: [
    3.33, 6.67, 6.67, 6.67, 6.67, 6.67, 6.67, 6.66, 6.67, 6.66, 6.67, 6.66, 6.67, 6.66, 6.67, 3.33,
  ],
  bonus: [100],
};

/**
 * Yearly shares of a class: a published table by its name, or `sl_N` for N years of straight line
 * with half a year at either end. Throws a `RangeError` that lists the names.
 */
export const yearlyShares = (depreciationClass: string): readonly number[] => {
  const table = published[depreciationClass];
  if (table !== undefined) return table.map((percent) => percent / 100);
  const years = Number(/^sl_([1-9][0-9]?)$/.exec(depreciationClass)?.[1] ?? Number.NaN);
  if (!(years <= LONGEST)) {
    throw new RangeError(
      `no class of depreciation is called "${depreciationClass}"; write one of ` +
        `${Object.keys(published).join(', ')}, or sl_N for N years of straight line (up to ` +
        `${LONGEST}).`,
    );
  }
  return [0.5 / years, ...new Array<number>(years - 1).fill(1 / years), 0.5 / years];
};

const LONGEST = 99;

/** The share charged by the end of each year of age, from 0 at age 0, `years` years long. */
export const chargedByYear = (depreciationClass: string, years: number): readonly number[] => {
  const shares = yearlyShares(depreciationClass);
  const charged = [0];
  for (let year = 0; year < years; year++) {
    charged.push((charged[year] as number) + (shares[year] ?? 0));
  }
  return charged;
};
