import { growthLessOne, logOfOnePlus } from './compound-growth.ts';
import { finiteOrNull, requireFinite } from './finite.ts';

/** Whether a level payment falls at the end of its period or at the beginning. */
export type When = 'begin' | 'end';

/*
 * The five quantities of a level annuity hold to one equation, in a spreadsheet's signs (money
 * received positive, paid negative):
 *
 *   pv (1 + rate)^nper + pmt (1 + rate b) ((1 + rate)^nper - 1) / rate + fv = 0
 *
 * with b = 1 for payments at the beginning, else 0; at rate 0 it is pv + pmt nper + fv = 0.
 * Source: OASIS OpenDocument 1.2 part 2 (OpenFormula), section 6.12, PV, FV, PMT, NPER, RATE.
 */

/** Value of one unit paid in every period, at the end of the last: (1 + rate b)(g - 1) / rate. */
function accumulation(rate: number, nper: number, when: When): number | null {
  if (rate === 0) return nper;
  const growth = growthLessOne(rate, nper);
  if (growth === null) return null;
  return ((when === 'begin' ? 1 + rate : 1) * growth) / rate;
}

/** Value at the end of `nper` periods of `pv` and the payments, in a spreadsheet's signs. */
export function fv(inputs: {
  readonly rate: number;
  readonly nper: number;
  readonly pmt: number;
  readonly pv?: number;
  readonly when?: When;
}): number | null {
  const { rate, nper, pmt, pv = 0, when = 'end' } = inputs;
  requireFinite('fv', { rate, nper, pmt, pv });
  const growth = growthLessOne(rate, nper);
  const perPayment = accumulation(rate, nper, when);
  if (growth === null || perPayment === null) return null;
  return finiteOrNull(-(pv * (1 + growth) + pmt * perPayment) + 0);
}

/** Value today of the payments and of `fv`; null where (1 + rate)^nper is zero. */
export function pv(inputs: {
  readonly rate: number;
  readonly nper: number;
  readonly pmt: number;
  readonly fv?: number;
  readonly when?: When;
}): number | null {
  const { rate, nper, pmt, fv = 0, when = 'end' } = inputs;
  requireFinite('pv', { rate, nper, pmt, fv });
  // Discounting by -nper periods keeps long terms from overflowing.
  const discount = growthLessOne(rate, -nper);
  if (discount === null) return null;
  if (rate === 0) return finiteOrNull(-(fv + pmt * nper) + 0);
  const annuity = ((when === 'begin' ? 1 + rate : 1) * -discount) / rate;
  return finiteOrNull(-(fv * (1 + discount) + pmt * annuity) + 0);
}

/** The level payment; null where no payment can do it (no periods). */
export function pmt(inputs: {
  readonly rate: number;
  readonly nper: number;
  readonly pv: number;
  readonly fv?: number;
  readonly when?: When;
}): number | null {
  const { rate, nper, pv, fv = 0, when = 'end' } = inputs;
  requireFinite('pmt', { rate, nper, pv, fv });
  if (rate === 0) return nper === 0 ? null : finiteOrNull(-(pv + fv) / nper + 0);
  const discount = growthLessOne(rate, -nper);
  if (discount === null || discount === 0) return null;
  const annuity = ((when === 'begin' ? 1 + rate : 1) * -discount) / rate;
  return finiteOrNull(-(pv + fv * (1 + discount)) / annuity + 0);
}

/**
 * The number of periods, which need not be whole. With A = pmt (1 + rate b) / rate it is
 * log((A - fv) / (A + pv)) / log(1 + rate); null where that logarithm does not exist.
 */
export function nper(inputs: {
  readonly rate: number;
  readonly pmt: number;
  readonly pv: number;
  readonly fv?: number;
  readonly when?: When;
}): number | null {
  const { rate, pmt, pv, fv = 0, when = 'end' } = inputs;
  requireFinite('nper', { rate, pmt, pv, fv });
  if (rate === 0) return pmt === 0 ? null : finiteOrNull(-(pv + fv) / pmt + 0);
  if (rate <= -1) return null;
  const perpetuity = (pmt * (when === 'begin' ? 1 + rate : 1)) / rate;
  const growth = (-fv - pv) / (perpetuity + pv);
  if (!Number.isFinite(growth) || growth <= -1) return null;
  return finiteOrNull(logOfOnePlus(growth) / logOfOnePlus(rate) + 0);
}
