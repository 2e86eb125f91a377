import { type BothSpellings, inBothSpellings } from './both-spellings.ts';
import { growthLessOne } from './compound-growth.ts';
import { requireCount, requireFinite } from './finite.ts';

/** How principal is repaid after the interest-only periods. */
export type Amortization = 'level_payment' | 'level_principal' | 'bullet';

/** A loan of fixed rate and term. */
export interface DebtScheduleInputs {
  readonly principal: number;
  readonly ratePerPeriod: number;
  readonly periods: number;
  readonly interestOnlyPeriods?: number;
  readonly amortization?: Amortization;
  /** Principal left to the last period, paid on top of its instalment. */
  readonly balloon?: number;
}

/** Interest, principal and balance by period. */
export type DebtSchedule = BothSpellings<{
  interest: number[];
  principal: number[];
  closing_balance: number[];
}>;

/**
 * Schedule of a loan: interest on the opening balance; `interestOnlyPeriods` first, then equal
 * payments, equal principal, or all at the end. With n amortising periods, balloon B and rate r
 * the level payment is (P - B) r / (1 - (1 + r)^-n) + B r, and (P - B) / n at r = 0. The balance
 * is nil after the last period.
 * Source: the level-annuity equation, OpenFormula (OpenDocument 1.2 part 2) 6.12 PMT.
 */
export function debtSchedule(inputs: DebtScheduleInputs): DebtSchedule {
  const { principal, ratePerPeriod, periods } = inputs;
  const { interestOnlyPeriods = 0, amortization = 'level_payment', balloon = 0 } = inputs;
  requireFinite('debtSchedule', { principal, ratePerPeriod, balloon });
  requireCount('debtSchedule', 'periods', periods, 1);
  requireCount('debtSchedule', 'interestOnlyPeriods', interestOnlyPeriods);
  if (ratePerPeriod <= -1 || interestOnlyPeriods >= periods) {
    throw new RangeError(
      `debtSchedule: a rate of ${ratePerPeriod} with ${interestOnlyPeriods} interest-only of ` +
        `${periods} periods; the rate must be above -1 and a period must be left to repay in.`,
    );
  }
  const amortising = periods - interestOnlyPeriods;
  const left = leftToAmortise(amortization, principal - balloon, ratePerPeriod, amortising);
  const interest: number[] = [];
  const repaid: number[] = [];
  const closing: number[] = [];
  let opening = principal;
  for (let period = 1; period <= periods; period++) {
    const paidSoFar = Math.max(period - interestOnlyPeriods, 0);
    const balance = period === periods ? 0 : paidSoFar === 0 ? opening : balloon + left[paidSoFar]!;
    interest.push(opening * ratePerPeriod);
    repaid.push(opening - balance);
    closing.push(balance);
    opening = balance;
  }
  return inBothSpellings({ interest, principal: repaid, closing_balance: closing });
}

/**
 * What is left of `amount` after 0, 1 ... n payments, a balloon aside. With level payments it is
 * the value of the payments to come, taken from the last one backwards: rounding then shrinks,
 * where rolling the balance forwards lets it grow with (1 + r)^n.
 */
function leftToAmortise(
  amortization: Amortization,
  amount: number,
  rate: number,
  periods: number,
): number[] {
  const left = new Array<number>(periods + 1).fill(0);
  if (amortization === 'bullet') return left.fill(amount, 0, periods);
  if (amortization === 'level_principal' || (amortization === 'level_payment' && rate === 0)) {
    return left.map((_, paid) => amount * (1 - paid / periods));
  }
  if (amortization === 'level_payment') {
    const payment = amount * (rate / -growthLessOne(rate, -periods)!);
    for (let paid = periods - 1; paid >= 0; paid--) {
      left[paid] = (left[paid + 1]! + payment) / (1 + rate);
    }
    return left;
  }
  throw new RangeError(
    `debtSchedule: no amortization is called "${amortization}"; write level_payment, ` +
      'level_principal or bullet.',
  );
}
