/**
 * A whole project-finance case: one company, financial close at completion. Lists are by year,
 * index 0 the close. Rates are fractions a year, money has no unit.
 */
export interface ProjectCaseInputs {
  readonly analysisYears: number;
  readonly revenue: readonly number[];
  readonly operatingExpenses: readonly number[];
  readonly unitsSold?: readonly number[];
  readonly costs: {
    readonly capexBeforeFinancing: number;
    readonly constructionFinancingCost?: number;
    readonly debtClosingCost?: number;
    readonly otherFinancingCost?: number;
    readonly upfrontFeeFraction?: number;
  };
  readonly debt: {
    /** `dscr`: what the cash available repays at `targetDscr`; `fraction`: a share of all uses. */
    readonly sizing: 'dscr' | 'fraction';
    readonly tenorYears: number;
    readonly interestRate: number;
    readonly dsraMonths?: number;
    readonly targetDscr?: number;
    readonly maxDebtFraction?: number;
    readonly debtFraction?: number;
    readonly interestOnlyYears?: number;
    /** How a loan sized by its share is repaid; one sized by cover is sculpted. */
    readonly amortization?: 'level_payment' | 'level_principal' | 'bullet' | 'sculpted';
  };
  readonly reserves?: {
    readonly opexReserveMonths?: number;
    readonly receivablesMonths?: number;
    readonly interestRate?: number;
    readonly equipmentFunding?: readonly number[];
    /** Negative: what the reserve pays for equipment in the year. */
    readonly equipmentRelease?: readonly number[];
  };
  readonly tax?: {
    readonly federalRate?: number;
    readonly stateRate?: number;
    readonly depreciableBasisFederal?: Readonly<Record<string, number>>;
    readonly depreciableBasisState?: Readonly<Record<string, number>>;
    readonly extraDepreciationFederal?: readonly number[];
    readonly extraDepreciationState?: readonly number[];
    readonly taxCredits?: readonly number[];
    readonly stateTaxCredits?: readonly number[];
  };
  readonly discount: {
    readonly nominalRate: number;
    readonly realRate?: number;
    readonly inflation?: number;
  };
  readonly conventions?: ProjectCaseConventions;
  /** Steps of a year: 1 unless said. Yearly rows are laid evenly over them. */
  readonly stepsPerYear?: 1 | 2 | 4 | 12;
}

/** How the case reads its terms. What is left out is as in NREL's single-owner model. */
export interface ProjectCaseConventions {
  /** A loss is refunded in its year at the tax rate, or carried to later years. */
  readonly taxLosses?: 'refunded' | 'carried';
  /** Largest share of a year's income that carried losses may offset; 1 unless said. */
  readonly lossLimit?: number;
  /** The owners pay what is missing, or the company has only its own cash. */
  readonly sponsorSupport?: 'unlimited' | 'none';
  /** What loans bring above the uses is paid out at close, or stays with the company. */
  readonly loansAboveUses?: 'paid_out' | 'kept';
  /** Cash available before tax, or after the tax that is due without interest. */
  readonly cfads?: 'before_tax' | 'after_tax';
  /** N months ahead are N / period of the next period's amount, or the sum of those months. */
  readonly lookAhead?: 'next_period' | 'months_ahead';
  readonly reserves?: 'at_close' | 'from_cash';
  readonly stateTaxDeductible?: boolean;
  /** Repayment below zero adds to the loan, or there is none in such a period. */
  readonly negativePrincipal?: 'redrawn' | 'none';
  /** Negative cash takes from the loan, or counts as no cash. */
  readonly negativeCfads?: 'counted' | 'floored';
}
