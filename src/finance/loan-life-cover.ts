import { finiteOrNull, requireCount, requireFinite, requireFiniteList } from './finite.ts';

/** Cash over the life of a project and the debt that it stands behind. */
export interface LifeCoverInputs {
  readonly cfads: readonly number[];
  readonly ratePerPeriod: number;
  readonly openingDebt: number;
  /** Reserve cash that lenders may count beside the flows. */
  readonly openingCash?: number;
}

/**
 * Loan life cover ratio: (CFADS of the tenor discounted at the loan's rate + opening cash)
 * / opening debt; the first flow is one period away. Null without debt.
 */
export function llcr(inputs: LifeCoverInputs & { readonly tenorPeriods: number }): number | null {
  requireCount('llcr', 'tenorPeriods', inputs.tenorPeriods);
  return lifeCover('llcr', inputs, Math.min(inputs.tenorPeriods, inputs.cfads.length));
}

/** Project life cover ratio: as the loan life cover, over every period of the project. */
export function plcr(inputs: LifeCoverInputs): number | null {
  return lifeCover('plcr', inputs, inputs.cfads.length);
}

function lifeCover(functionName: string, inputs: LifeCoverInputs, periods: number): number | null {
  const { cfads, ratePerPeriod, openingDebt, openingCash = 0 } = inputs;
  requireFiniteList(functionName, 'cfads', cfads);
  requireFinite(functionName, { ratePerPeriod, openingDebt, openingCash });
  if (openingDebt === 0) return null;
  let value = 0;
  for (let t = periods - 1; t >= 0; t--) value = (value + cfads[t]!) / (1 + ratePerPeriod);
  return finiteOrNull((value + openingCash) / openingDebt);
}
