import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite } from './finite.ts';
import { sculptedDebt } from './sculpted-debt.ts';

/** What is spent at close and where it comes from. */
export type SourcesAndUses = BothSpellings<{
  debt: number;
  total_uses: number;
  equity: number;
  opening_dsra: number;
}>;

/**
 * Sources and uses at close when the debt is sculpted to annual CFADS: uses = fixed costs
 * + upfront fee x debt + opening DSRA + opening opex reserve; the opening DSRA holds
 * `dsraMonths` / 12 of the first year's service; equity is the rest.
 * Source: NREL, SAM single-owner model, "project term debt" and "total installed cost".
 */
export function sourcesAndUsesSculpted(inputs: {
  readonly fixedCosts: number;
  readonly openingOpexReserve?: number;
  readonly upfrontFeeFraction?: number;
  readonly dsraMonths?: number;
  readonly cfads: readonly number[];
  readonly interestRate: number;
  readonly targetDscr: number;
}): SourcesAndUses {
  const { fixedCosts, cfads, interestRate, targetDscr } = inputs;
  const { openingOpexReserve = 0, upfrontFeeFraction = 0, dsraMonths = 0 } = inputs;
  requireFinite('sourcesAndUsesSculpted', {
    fixedCosts,
    openingOpexReserve,
    upfrontFeeFraction,
    dsraMonths,
  });
  const loan = sculptedDebt({ cfads, ratePerPeriod: interestRate, targetDscr });
  const openingDsra = (dsraMonths / 12) * (loan.debt_service[0] ?? 0);
  const totalUses = fixedCosts + openingOpexReserve + openingDsra + upfrontFeeFraction * loan.debt;
  return inBothSpellings({
    debt: loan.debt,
    total_uses: totalUses,
    equity: totalUses - loan.debt,
    opening_dsra: openingDsra,
  });
}
