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
  /** The same to the end of the horizon (PLCR). */
  readonly projectCover: Spread;
  /** At the end of each year of its term: cover of the last twelve months, and life cover. */
  readonly coverByYear: readonly {
    readonly year: number;
    readonly cover: Spread;
    readonly lifeCover: Spread;
  }[];
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

/** What owners earn, what the work costs, and who holds what when the customers' contracts end. */
export interface ReturnsSummary {
  /** The return that is asked for, a year: its middle value. */
  readonly askedReturnPerYear: number;
  readonly parties: readonly {
    readonly party: string;
    readonly paidInUsd: Spread;
    readonly paidOutUsd: Spread;
    /** When the owners have back what they paid in: share of worlds, and months from year 0. */
    readonly paidBack: {
      readonly share: number;
      readonly month: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
    };
    /** Values at the start, at the return asked for. */
    readonly receiptsUsd: Spread;
    readonly costUsd: Spread;
    /** Share of its contracts' prices at which it earns just that return; null without receipts. */
    readonly breakEvenShare: Spread | null;
    readonly prices: readonly {
      readonly contract: string;
      readonly written: string;
      /** At that share, USD per MW of IT and year. */
      readonly breakEvenUsd: { readonly p10: number; readonly p50: number; readonly p90: number };
    }[];
  }[];
  /** Null where nothing runs in some world in ten. */
  readonly usdPerGpuHour: Spread | null;
  readonly usdPerExaflop: Spread | null;
  /** Loans that outlast the last contract that pays their borrower. */
  readonly tails: readonly {
    readonly loan: string;
    readonly lender: string;
    readonly borrower: string;
    /** In how many worlds the contract ends within the horizon with something outstanding. */
    readonly share: number;
    readonly contractsEnd: ReturnsSummary['parties'][number]['paidBack']['month'];
    /** Over those worlds. */
    readonly outstandingUsd: Spread | null;
  }[];
  /** Who stands for whom, and what that costs the guarantor. */
  readonly guarantees: readonly {
    /** The loan or the contract. */
    readonly of: string;
    readonly guarantor: string;
    readonly debtor: string;
    /** Share of the worlds in which it pays. */
    readonly share: number;
    /** Over those worlds. */
    readonly paidUsd: Spread | null;
  }[];
}
