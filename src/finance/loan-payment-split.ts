import {
  fv as futureValue,
  pmt as levelPayment,
  pv as presentValue,
  type When,
} from './annuity.ts';
import { finiteOrNull, requireFinite } from './finite.ts';

/** One period of a level-payment loan, in a spreadsheet's signs. */
export interface PaymentOfPeriod {
  readonly rate: number;
  /** The period asked for, from 1 to `nper`. */
  readonly per: number;
  readonly nper: number;
  readonly pv: number;
  readonly fv?: number;
  readonly when?: When;
}

/** A run of periods of a level-payment loan, both ends included. */
export interface PaymentsOfRun {
  readonly rate: number;
  readonly nper: number;
  readonly pv: number;
  readonly start: number;
  readonly end: number;
  readonly when?: When;
}

/**
 * Interest part of the level payment in period `per`: the rate on what is owed after `per - 1`
 * payments. Paid at the beginning, the first payment holds no interest and the others one period
 * less of it. Null where `per` lies outside 1..nper.
 * Source: OpenFormula (OpenDocument 1.2 part 2), 6.12.24 IPMT.
 */
export function ipmt(inputs: PaymentOfPeriod): number | null {
  const { rate, per, nper, pv, fv = 0, when = 'end' } = inputs;
  requireFinite('ipmt', { rate, per, nper, pv, fv });
  if (!(per >= 1 && per <= nper)) return null;
  if (when === 'begin' && per === 1) return 0;
  const payment = levelPayment({ rate, nper, pv, fv, when });
  if (payment === null) return null;
  // Rounding grows forward in time when the rate is positive, so what is owed is then taken from
  // the payments still to come.
  const left = presentValue({ rate, nper: nper - per + 1, pmt: payment, fv, when });
  const owed = futureValue({ rate, nper: per - 1, pmt: payment, pv, when });
  if (owed === null || left === null) return null;
  const held = rate > 0 ? -left : owed;
  return finiteOrNull((held * rate) / (when === 'begin' ? 1 + rate : 1) + 0);
}

/** Principal part of the level payment in period `per`: the payment less its interest. */
export function ppmt(inputs: PaymentOfPeriod): number | null {
  const { rate, nper, pv, fv = 0, when = 'end' } = inputs;
  requireFinite('ppmt', { rate, nper, pv, fv });
  const interest = ipmt(inputs);
  const payment = interest === null ? null : levelPayment({ rate, nper, pv, fv, when });
  return interest === null || payment === null ? null : payment - interest;
}

/** Interest paid in the periods from `start` to `end`; null where one lies outside 1..nper. */
export function cumipmt(inputs: PaymentsOfRun): number | null {
  return sumOverRun('cumipmt', inputs, ipmt);
}

/** Principal paid in the periods from `start` to `end`; null where one lies outside 1..nper. */
export function cumprinc(inputs: PaymentsOfRun): number | null {
  return sumOverRun('cumprinc', inputs, ppmt);
}

function sumOverRun(
  functionName: string,
  inputs: PaymentsOfRun,
  part: (inputs: PaymentOfPeriod) => number | null,
): number | null {
  const { rate, nper, pv, start, end, when = 'end' } = inputs;
  requireFinite(functionName, { rate, nper, pv, start, end });
  if (start < 1 || end < start || end > nper) return null;
  let sum = 0;
  for (let per = start; per <= end; per++) {
    const value = part({ rate, per, nper, pv, when });
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
