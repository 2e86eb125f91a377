import { type Interpretation, interpret } from '../equations/interpret.ts';
import type { Quantity } from '../equations/quantity.ts';
import { type BothSpellings, inBothSpellings } from '../finance/both-spellings.ts';
import { irr } from '../finance/irr.ts';
import { pow } from '../uncertainty/elementary/index.ts';
import * as accrual from './loans/accrual.ts';
import * as settled from './loans/settled.ts';
import { size } from './loans/sizing.ts';
import { companyModel } from './project-case/equations.ts';
import type { ProjectCaseInputs } from './project-case/inputs.ts';
import { runnableCase } from './project-case/structure.ts';
import * as value from './returns/value.ts';
import { federalDepreciation, stateDepreciation } from './statements/depreciation.ts';
import { federalTax, reserveInterest, stateTax } from './statements/income.ts';
import { operatingReserve } from './statements/operating-reserves.ts';
import { ebitda } from './statements/operations.ts';
import { reserves } from './statements/three-statements.ts';
import { fixedCosts } from './statements/uses-at-close.ts';

/** The rows of a case: index 0 is the close, then one value a step. */
export type ProjectCaseRows = BothSpellings<{
  ebitda: readonly number[];
  cfads: readonly number[];
  debt_interest: readonly number[];
  debt_principal: readonly number[];
  debt_service: readonly number[];
  debt_balance: readonly number[];
  dscr: readonly number[];
  dsra_balance: readonly number[];
  opex_reserve_balance: readonly number[];
  reserve_interest: readonly number[];
  depreciation_federal: readonly number[];
  depreciation_state: readonly number[];
  state_tax_cash: readonly number[];
  federal_tax_cash: readonly number[];
  pretax_equity_cash_flow: readonly number[];
  aftertax_equity_cash_flow: readonly number[];
  annual_costs: readonly number[];
}>;

/** What a case comes to. Taxes are cash: negative when paid. */
export type ProjectCase = BothSpellings<{
  size_of_debt: number;
  size_of_equity: number;
  total_installed_cost: number;
  debt_upfront_fee: number;
  /** Null without debt service. */
  min_dscr: number | null;
  /** A year; null where no rate solves it. */
  irr_aftertax: number | null;
  irr_aftertax_all_roots: readonly number[];
  npv_aftertax: number;
  lcoe_nominal: number | null;
  lcoe_real: number | null;
  annual: ProjectCaseRows;
}>;

/**
 * Runs a whole project-finance case through the chapters loans, statements and returns: the same
 * equations as a programme's, at a yearly step (or the one that `stepsPerYear` says), with revenue,
 * operating cost and depreciable cost given as data. Conventions are inputs; left out, they are
 * those of NREL's single-owner model (SAM), whose recorded cases it reproduces.
 *
 * Rows are by step; rates of return are annual. Throws a `RangeError` for a row of another length,
 * an unknown class of depreciation, or a reserve for receivables, which no equation holds.
 */
export function projectCase(inputs: ProjectCaseInputs): ProjectCase {
  return summaryOf(inputs, runProjectCase(inputs));
}

/** The world of the case, for what `projectCase` does not tell: any quantity, any step. */
export function runProjectCase(inputs: ProjectCaseInputs): Interpretation {
  const { structure, columns } = runnableCase(inputs);
  return interpret(companyModel, structure, columns);
}

/** Roots closer to -100 % or above a million are of no project. */
const isTold = (rate: number): boolean => rate > -0.9999999 && rate <= 1e6;

function summaryOf(inputs: ProjectCaseInputs, world: Interpretation): ProjectCase {
  const { stepsPerYear = 1 } = inputs;
  const steps = inputs.analysisYears * stepsPerYear + 1;
  const one = (quantity: Quantity): number => world.value(quantity);
  const row = (quantity: Quantity): number[] =>
    Array.from({ length: steps }, (_, step) => world.value(quantity, 0, step));
  const negative = (values: readonly number[]): number[] => values.map((amount) => 0 - amount);
  const atClose = (quantity: Quantity): number => world.value(quantity, 0, 0);

  const flows = row(value.ownersCash);
  const returns = irr({ cashFlows: flows });
  const annual = (rate: number): number =>
    stepsPerYear === 1 ? rate : pow(1 + rate, stepsPerYear) - 1;
  const lowest = one(settled.lowestCover);
  const sells = (inputs.unitsSold ?? []).some((units) => units !== 0);

  return inBothSpellings({
    size_of_debt: one(size),
    size_of_equity: 0 - (flows[0] as number),
    total_installed_cost: one(fixedCosts) + atClose(accrual.fees) + atClose(reserves),
    debt_upfront_fee: atClose(accrual.fees),
    min_dscr: Number.isFinite(lowest) ? lowest : null,
    irr_aftertax: returns.rate === null ? null : annual(returns.rate),
    irr_aftertax_all_roots: returns.roots.filter(isTold).map(annual),
    npv_aftertax: one(value.netPresentValue),
    lcoe_nominal: sells ? one(value.levelisedCost) : null,
    lcoe_real: sells ? one(value.realLevelisedCost) : null,
    annual: inBothSpellings({
      ebitda: row(ebitda),
      cfads: row(settled.cashAvailable),
      debt_interest: row(accrual.interest),
      debt_principal: row(settled.principalPaid),
      debt_service: row(accrual.service),
      debt_balance: row(accrual.balance),
      dscr: row(settled.cover),
      dsra_balance: row(accrual.reserve),
      opex_reserve_balance: row(operatingReserve),
      reserve_interest: row(reserveInterest),
      depreciation_federal: row(federalDepreciation),
      depreciation_state: row(stateDepreciation),
      state_tax_cash: negative(row(stateTax)),
      federal_tax_cash: negative(row(federalTax)),
      pretax_equity_cash_flow: row(value.ownersCashBeforeTax),
      aftertax_equity_cash_flow: flows,
      annual_costs: row(value.ownersCost),
    }),
  });
}
