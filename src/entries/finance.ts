/**
 * `gigastack/finance`: plain functions of project finance, each usable alone. Every function
 * takes one object and returns a number, a list or a record; null where there is no answer. Rates
 * are fractions a period, money has no unit, lists run in time order.
 */
export { accruedInterest } from '../finance/accrued-interest.ts';
export { fv, nper, pmt, pv, type When } from '../finance/annuity.ts';
export { rate } from '../finance/annuity-rate.ts';
export { averageLife } from '../finance/average-life.ts';
export type { BothSpellings } from '../finance/both-spellings.ts';
export { capitalRecoveryFactor } from '../finance/capital-recovery-factor.ts';
export {
  type CashWaterfall,
  type CashWaterfallInputs,
  cashWaterfall,
} from '../finance/cash-waterfall.ts';
export {
  type ConstructionFunding,
  type ConstructionFundingInputs,
  constructionFunding,
} from '../finance/construction-funding.ts';
export type { DatedFlows } from '../finance/dated-flows.ts';
export type { DayCount } from '../finance/day-count.ts';
export {
  type Amortization,
  type DebtSchedule,
  type DebtScheduleInputs,
  debtSchedule,
} from '../finance/debt-schedule.ts';
export {
  type DelayedDrawTermLoan,
  delayedDrawTermLoan,
  type LoanDraw,
} from '../finance/delayed-draw-term-loan.ts';
export { type DebtServiceCover, dscr } from '../finance/dscr.ts';
export { dsraForward } from '../finance/dsra-forward.ts';
export { equityMultiple } from '../finance/equity-multiple.ts';
export { irr } from '../finance/irr.ts';
export {
  lcoeFixedChargeRate,
  levelizedCostCashFlow,
  levelizedUnitCost,
} from '../finance/levelized-cost.ts';
export { type LifeCoverInputs, llcr, plcr } from '../finance/loan-life-cover.ts';
export {
  cumipmt,
  cumprinc,
  ipmt,
  type PaymentOfPeriod,
  type PaymentsOfRun,
  ppmt,
} from '../finance/loan-payment-split.ts';
export { type MacrsConvention, macrs } from '../finance/macrs.ts';
export { mirr } from '../finance/mirr.ts';
export { npv } from '../finance/npv.ts';
export { effect, fvschedule, nominal, periodicRate } from '../finance/rate-conversion.ts';
export type { RateOfReturn } from '../finance/rate-of-return.ts';
export { type Revolver, revolver } from '../finance/revolver.ts';
export {
  type SculptedDebt,
  type SculptedDebtInputs,
  sculptedDebt,
} from '../finance/sculpted-debt.ts';
export { sourcesAndUsesGearing } from '../finance/sources-and-uses-gearing.ts';
export {
  type SourcesAndUses,
  sourcesAndUsesSculpted,
} from '../finance/sources-and-uses-sculpted.ts';
export { straightLineHalfYear } from '../finance/straight-line-half-year.ts';
export { wacc } from '../finance/wacc.ts';
export { xirr } from '../finance/xirr.ts';
export { xnfv, xnpv } from '../finance/xnpv.ts';
export type { ProjectCaseConventions, ProjectCaseInputs } from '../model/project-case/inputs.ts';
export { type ProjectCase, type ProjectCaseRows, projectCase } from '../model/project-case.ts';
