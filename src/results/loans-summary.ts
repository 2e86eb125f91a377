import type { Repayment } from '../programme/checked-programme.ts';
import type { Estimate, Spread } from './run-summary.ts';

/** One loan as a lender looks at it. */
export interface LoanSummary {
  readonly name: string;
  readonly by: string;
  readonly to: string;
  readonly kind: string;
  readonly purpose: string;
  readonly repays: Repayment;
  /** As written: base and margin, or the whole rate. */
  readonly rate: string;
  readonly takesOut: string | null;
  readonly takenOutBy: string | null;
  /** In all, interest that was added to it included. */
  readonly lent: Spread;
  readonly capitalised: Spread;
  /** The most that is outstanding at one time. */
  readonly balance: Spread;
  /** Cash available over service, steps in which a quarter of the loan or more falls due left out. */
  readonly lowestCover: Spread | null;
  readonly averageCover: Spread | null;
  /** Value of the cash to maturity over the loan, at the start of its term. */
  readonly lifeCover: Spread;
  /** What falls due at once, and when: to be refinanced or paid. Months from year 0. */
  readonly due: {
    readonly usd: Spread;
    readonly month: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  };
  readonly pastDue: Estimate;
  readonly inDefault: Estimate;
  /** Share of the worlds in which it is first in default in that year. */
  readonly defaultByYear: readonly { readonly year: number; readonly share: number }[];
  /** Of what is outstanding in default, over the worlds with default; null without any. */
  readonly lossGivenDefault: number | null;
  readonly expectedLossUsd: number;
}

/** What falls due at once in a year, mean over the worlds. */
export interface RefinancingYear {
  readonly year: number;
  readonly usd: number;
  readonly loans: readonly string[];
}

/** Is it new money? Where what was drawn came from. Means over the worlds, so that they add up. */
export interface NewMoneySummary {
  /** The answer in two or three sentences. */
  readonly text: string;
  /** The same in French. */
  readonly fr?: string;
  /** From holders outside the programme. */
  readonly newUsd: number;
  /** From holders that the programme itself pays or funds. */
  readonly circulatingUsd: number;
  /** Debt that took out other debt. */
  readonly refinancingUsd: number;
  /** Announced for a party that draws nothing of it in any world. */
  readonly neverDrawnUsd: number;
  readonly sources: readonly {
    readonly name: string;
    readonly by: string;
    readonly to: string;
    readonly kind: string;
    readonly is: 'new' | 'circulating' | 'refinancing' | 'never drawn';
    readonly announcedUsd: number;
    readonly drawnUsd: number;
    /** Of it, what only took out another loan. */
    readonly refinancedUsd: number;
    /** Of it, what is new: from a holder outside, and no refinancing. */
    readonly newUsd: number;
  }[];
}
