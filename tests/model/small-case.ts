import fc from 'fast-check';
import type { ProjectCaseInputs } from '../../src/entries/finance.ts';

const years = 10;
const each = (value: number): number[] => [0, ...new Array<number>(years).fill(value)];

/** A building of 1,000 let for ten years. */
export const small: ProjectCaseInputs = {
  analysisYears: years,
  revenue: each(240),
  operatingExpenses: each(60),
  unitsSold: each(1000),
  costs: { capexBeforeFinancing: 1000, constructionFinancingCost: 40, upfrontFeeFraction: 0.02 },
  debt: {
    sizing: 'dscr',
    tenorYears: 8,
    interestRate: 0.06,
    dsraMonths: 6,
    targetDscr: 1.4,
  },
  reserves: { opexReserveMonths: 6, interestRate: 0.02 },
  tax: {
    federalRate: 0.21,
    stateRate: 0.05,
    depreciableBasisFederal: { macrs_5: 400, sl_39: 500 },
    depreciableBasisState: { macrs_5: 400, sl_39: 500 },
  },
  discount: { nominalRate: 0.09, realRate: 0.065 },
};

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const row = fc.array(unit, { minLength: years, maxLength: years });
const between = (low: number, high: number) => unit.map((x) => low + x * (high - low));

/** Cases of every convention: losses and profits, all repayments, steps of a year down to a month. */
export const anyCase: fc.Arbitrary<ProjectCaseInputs> = fc
  .record({
    revenue: row,
    costs: row,
    replacement: row,
    credits: row,
    sizing: fc.constantFrom('dscr' as const, 'fraction' as const),
    amortization: fc.constantFrom(
      'level_payment' as const,
      'level_principal' as const,
      'bullet' as const,
      'sculpted' as const,
    ),
    tenorYears: fc.integer({ min: 1, max: years }),
    interestOnlyYears: fc.integer({ min: 0, max: 2 }),
    interestRate: between(0, 0.15),
    dsraMonths: fc.integer({ min: 0, max: 24 }),
    opexReserveMonths: fc.integer({ min: 0, max: 24 }),
    targetDscr: between(1, 2),
    cap: fc.constantFrom(undefined, 0.5, 0.8),
    debtFraction: between(0.1, 0.8),
    taxLosses: fc.constantFrom('refunded' as const, 'carried' as const),
    loansAboveUses: fc.constantFrom('paid_out' as const, 'kept' as const),
    cfads: fc.constantFrom('before_tax' as const, 'after_tax' as const),
    lookAhead: fc.constantFrom('next_period' as const, 'months_ahead' as const),
    reserves: fc.constantFrom('at_close' as const, 'from_cash' as const),
    stateTaxDeductible: fc.boolean(),
    negativePrincipal: fc.constantFrom('redrawn' as const, 'none' as const),
    stepsPerYear: fc.constantFrom(1 as const, 4 as const, 12 as const),
  })
  .map((drawn) => {
    const funding = [0, ...drawn.replacement.map((x) => x * 20)];
    const held = funding.slice(1, 6).reduce((a, b) => a + b, 0);
    return {
      ...small,
      revenue: [0, ...drawn.revenue.map((x) => 100 + 200 * x)],
      operatingExpenses: [0, ...drawn.costs.map((x) => 140 * x)],
      debt: {
        sizing: drawn.sizing,
        amortization: drawn.amortization,
        tenorYears: drawn.tenorYears,
        interestOnlyYears: Math.min(drawn.interestOnlyYears, drawn.tenorYears - 1),
        interestRate: drawn.interestRate,
        dsraMonths: drawn.dsraMonths,
        targetDscr: drawn.targetDscr,
        debtFraction: drawn.debtFraction,
        ...(drawn.cap === undefined ? {} : { maxDebtFraction: drawn.cap }),
      },
      reserves: {
        opexReserveMonths: drawn.opexReserveMonths,
        interestRate: 0.02,
        equipmentFunding: funding,
        equipmentRelease: funding.map((_, year) => (year === 5 ? -held : 0)),
      },
      tax: { ...small.tax, taxCredits: [0, ...drawn.credits.map((x) => 10 * x)] },
      conventions: {
        taxLosses: drawn.taxLosses,
        lossLimit: 0.8,
        loansAboveUses: drawn.loansAboveUses,
        cfads: drawn.cfads,
        lookAhead: drawn.lookAhead,
        reserves: drawn.reserves,
        stateTaxDeductible: drawn.stateTaxDeductible,
        negativePrincipal: drawn.negativePrincipal,
      },
      stepsPerYear: drawn.stepsPerYear,
    };
  });
