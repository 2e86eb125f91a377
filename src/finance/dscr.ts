import { requireFiniteList, requireSameLength } from './finite.ts';

/** Cover by period, its least and its plain average; null where there is no service. */
export interface DebtServiceCover {
  readonly dscr: (number | null)[];
  readonly min: number | null;
  readonly average: number | null;
}

/** Debt service cover ratio by period: CFADS / debt service, null in a period without service. */
export function dscr(inputs: {
  readonly cfads: readonly number[];
  readonly debtService: readonly number[];
}): DebtServiceCover {
  const { cfads, debtService } = inputs;
  requireFiniteList('dscr', 'cfads', cfads);
  requireFiniteList('dscr', 'debtService', debtService);
  requireSameLength('dscr', { cfads, debtService });
  const cover = cfads.map((cash, t) => (debtService[t] === 0 ? null : cash / debtService[t]!));
  const served = cover.filter((ratio) => ratio !== null);
  if (served.length === 0) return { dscr: cover, min: null, average: null };
  return {
    dscr: cover,
    min: served.reduce((least, ratio) => Math.min(least, ratio)),
    average: served.reduce((sum, ratio) => sum + ratio, 0) / served.length,
  };
}
