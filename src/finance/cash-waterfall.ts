import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { requireFinite, requireFiniteList, requireSameLength } from './finite.ts';

/** A loan, its reserve and the rules by which cash passes to the owners. */
export interface CashWaterfallInputs {
  readonly cfads: readonly number[];
  readonly scheduledPrincipal: readonly number[];
  readonly ratePerPeriod: number;
  readonly openingDebt: number;
  readonly openingDsra?: number;
  /** Target of the reserve, in periods of the next period's service. */
  readonly dsraPeriods?: number;
  /** Share of the cash after reserves that prepays debt. */
  readonly sweepFraction?: number;
  /** Below this cover nothing is distributed. */
  readonly lockupDscr?: number;
}

/** Where each period's cash went. */
export type CashWaterfall = BothSpellings<{
  interest: number[];
  scheduled_principal: number[];
  swept: number[];
  dsra: number[];
  trapped: number[];
  distribution: number[];
  shortfall: number[];
  closing_debt: number[];
  dscr: (number | null)[];
}>;

/**
 * The order in which a project's cash is spent, each period:
 *
 * 1. interest = opening debt x rate; scheduled principal = min(plan, debt);
 * 2. CFADS pays both; a gap takes trapped cash, then the DSRA; what is still missing is the
 *    shortfall (interest is paid first, unpaid principal stays in the debt);
 * 3. what is left fills the DSRA to `dsraPeriods` x the next period's service (nil after the
 *    last), and an excess in the DSRA is released;
 * 4. `sweepFraction` of the rest prepays debt;
 * 5. below `lockupDscr` the rest is trapped, else it and all trapped cash are distributed.
 *
 * Cash is conserved: CFADS + shortfall + cash released = service + swept + distribution
 * + cash put aside.
 */
export function cashWaterfall(inputs: CashWaterfallInputs): CashWaterfall {
  const { cfads, scheduledPrincipal, ratePerPeriod, openingDebt } = inputs;
  const { openingDsra = 0, dsraPeriods = 0, sweepFraction = 0, lockupDscr = 0 } = inputs;
  requireFiniteList('cashWaterfall', 'cfads', cfads);
  requireFiniteList('cashWaterfall', 'scheduledPrincipal', scheduledPrincipal);
  requireSameLength('cashWaterfall', { cfads, scheduledPrincipal });
  requireFinite('cashWaterfall', {
    ratePerPeriod,
    openingDebt,
    openingDsra,
    dsraPeriods,
    sweepFraction,
    lockupDscr,
  });
  const rows = inBothSpellings({
    interest: [] as number[],
    scheduled_principal: [] as number[],
    swept: [] as number[],
    dsra: [] as number[],
    trapped: [] as number[],
    distribution: [] as number[],
    shortfall: [] as number[],
    closing_debt: [] as number[],
    dscr: [] as (number | null)[],
  });
  let debt = openingDebt;
  let dsra = openingDsra;
  let trapped = 0;
  cfads.forEach((cash, period) => {
    const interest = debt * ratePerPeriod;
    const principal = Math.min(scheduledPrincipal[period]!, debt);
    const service = interest + principal;
    const cover = service === 0 ? null : cash / service;

    const gap = Math.max(service - cash, 0);
    const fromTrapped = Math.min(trapped, gap);
    const fromDsra = Math.min(dsra, gap - fromTrapped);
    const shortfall = gap - fromTrapped - fromDsra;
    trapped -= fromTrapped;
    dsra -= fromDsra;
    debt -= Math.max(principal - shortfall, 0);

    const nextPlan = scheduledPrincipal[period + 1];
    const nextService =
      nextPlan === undefined ? 0 : debt * ratePerPeriod + Math.min(nextPlan, debt);
    const target = dsraPeriods * nextService;
    let left = Math.max(cash - service, 0);
    const moved = Math.min(left, target - dsra);
    dsra += moved;
    left -= moved;

    const swept = Math.min(sweepFraction * left, debt);
    debt -= swept;
    left -= swept;
    const locked = cover !== null && cover < lockupDscr;
    const distribution = locked ? 0 : left + trapped;
    trapped = locked ? trapped + left : 0;

    rows.interest.push(interest);
    rows.scheduled_principal.push(principal);
    rows.swept.push(swept);
    rows.dsra.push(dsra);
    rows.trapped.push(trapped);
    rows.distribution.push(distribution);
    rows.shortfall.push(shortfall);
    rows.closing_debt.push(debt);
    rows.dscr.push(cover);
  });
  return rows;
}
