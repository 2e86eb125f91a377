import type { When } from './annuity.ts';
import { requireFinite } from './finite.ts';
import { rateOfReturn } from './rate-of-return.ts';

/** Whole terms up to this many periods are written out flow by flow. */
const LONGEST_WRITTEN_OUT = 5000;

/**
 * Rate per period of a level annuity (OpenFormula 6.12 RATE): the root nearest 10 % of the
 * annuity equation, or null where none exists.
 *
 * A whole term is written out: pv now, the payments, fv at the end. For any other the
 * equation times rate is a sum of four powers of 1 + rate,
 * pv y^(n+1) - pv y^n + pmt (1 + b (y - 1))(y^n - 1) + fv (y - 1), which has a root y = 1 of its
 * own making: that one is left out unless pv + pmt n + fv = 0.
 */
export function rate(inputs: {
  readonly nper: number;
  readonly pmt: number;
  readonly pv: number;
  readonly fv?: number;
  readonly when?: When;
}): number | null {
  const { nper, pmt, pv, fv = 0, when = 'end' } = inputs;
  requireFinite('rate', { nper, pmt, pv, fv });
  if (nper <= 0) return null;
  if (Number.isInteger(nper) && nper <= LONGEST_WRITTEN_OUT) {
    const flows = new Array<number>(nper + 1).fill(pmt);
    flows[0] = pv + (when === 'begin' ? pmt : 0);
    flows[nper] = fv + (when === 'begin' ? 0 : pmt);
    return rateOfReturn(
      flows.map((_, period) => period),
      flows,
    ).rate;
  }
  const begin = when === 'begin' ? pmt : 0;
  const end = when === 'begin' ? 0 : pmt;
  // Each power y^p is a flow at time nper + 1 - p.
  const times = [0, 1, nper, nper + 1];
  const amounts = [pv + begin, -pv + end, fv - begin, -fv - end];
  const { roots } = rateOfReturn(times, amounts);
  const nilAtZero = Math.abs(pv + pmt * nper + fv) <= 1e-12 * (Math.abs(pv) + Math.abs(fv));
  const real = roots.filter((root) => nilAtZero || Math.abs(root) > 1e-9);
  if (real.length === 0) return null;
  return real.reduce((best, root) => (Math.abs(root - 0.1) < Math.abs(best - 0.1) ? root : best));
}
