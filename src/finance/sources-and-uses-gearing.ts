import { inBothSpellings } from './both-spellings.ts';
import { type Amortization, debtSchedule } from './debt-schedule.ts';
import { requireFinite } from './finite.ts';
import type { SourcesAndUses } from './sources-and-uses-sculpted.ts';

/**
 * Sources and uses at close when the debt is a fraction g of the size
 * (fixed costs + opening opex reserve + opening DSRA)(1 + g fee). The DSRA is months / 12 of the
 * first year's service, so proportional to the debt; with d = DSRA per unit of debt the loop
 * closes in one step: debt = g (1 + g fee)(fixed + opex reserve) / (1 - g (1 + g fee) d).
 * Source: NREL, SAM single-owner model, "debt percent" sizing. Refused where the reserve
 * would need more debt than it leaves room for (a denominator of zero or less).
 */
export function sourcesAndUsesGearing(inputs: {
  readonly fixedCosts: number;
  readonly openingOpexReserve?: number;
  readonly debtFraction: number;
  readonly upfrontFeeFraction?: number;
  readonly dsraMonths?: number;
  readonly interestRate: number;
  readonly tenorYears: number;
  readonly interestOnlyYears?: number;
  readonly amortization?: Amortization;
}): SourcesAndUses {
  const { fixedCosts, debtFraction, interestRate, tenorYears } = inputs;
  const { openingOpexReserve = 0, upfrontFeeFraction = 0, dsraMonths = 0 } = inputs;
  const { interestOnlyYears = 0, amortization = 'level_payment' } = inputs;
  requireFinite('sourcesAndUsesGearing', {
    fixedCosts,
    openingOpexReserve,
    debtFraction,
    upfrontFeeFraction,
    dsraMonths,
  });
  const unit = debtSchedule({
    principal: 1,
    ratePerPeriod: interestRate,
    periods: tenorYears,
    interestOnlyPeriods: interestOnlyYears,
    amortization,
  });
  const dsraPerDebt = (dsraMonths / 12) * (unit.interest[0]! + unit.principal[0]!);
  const debtPerUse = debtFraction * (1 + debtFraction * upfrontFeeFraction);
  const room = 1 - debtPerUse * dsraPerDebt;
  if (!(room > 0)) {
    throw new RangeError(
      `sourcesAndUsesGearing: a reserve of ${dsraMonths} months at a debt fraction of ` +
        `${debtFraction} needs more debt than it leaves room for; lower one of them.`,
    );
  }
  const debt = (debtPerUse * (fixedCosts + openingOpexReserve)) / room;
  const openingDsra = dsraPerDebt * debt;
  const totalUses = fixedCosts + openingOpexReserve + openingDsra + upfrontFeeFraction * debt;
  return inBothSpellings({
    debt,
    total_uses: totalUses,
    equity: totalUses - debt,
    opening_dsra: openingDsra,
  });
}
