import { finiteOrNull, requireFinite, requireFiniteList } from './finite.ts';

/**
 * Average life of a loan in years: sum of t principal_t / sum of principal, times the years of a
 * period; the first repayment is at t = 1. Null where nothing is repaid.
 */
export function averageLife(inputs: {
  readonly principal: readonly number[];
  readonly periodYears?: number;
}): number | null {
  const { principal, periodYears = 1 } = inputs;
  requireFiniteList('averageLife', 'principal', principal);
  requireFinite('averageLife', { periodYears });
  let repaid = 0;
  let weighted = 0;
  principal.forEach((amount, index) => {
    repaid += amount;
    weighted += (index + 1) * amount;
  });
  return finiteOrNull((weighted / repaid) * periodYears);
}
