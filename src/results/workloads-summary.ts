import type { Estimate, Spread } from './run-summary.ts';

/** What the computers of the programme can be used for, over the worlds. */
export interface ComputeSummary {
  /** One row a calendar year, from the first in which something runs in some world. */
  readonly years: readonly ComputeYear[];
  /** The trend of frontier runs beside what the programme has. */
  readonly trend: {
    /** Share of the worlds in which some year's largest run reaches the trend. */
    readonly everReached: Estimate;
    /** Year in which it falls behind again, in the worlds in which it had been reached. */
    readonly partsIn: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  };
  /** The scaling-law sentence of the article in numbers, and what else the tables say. */
  readonly text: readonly {
    readonly text: string;
    /** The same in French. */
    readonly fr?: string;
    readonly paths: readonly string[];
  }[];
  readonly runs: readonly TrainingRunSummary[];
  readonly services: readonly ServiceSummary[];
  readonly clusters: readonly ClusterSummary[];
  /** Compute by laboratory and month; null outside a field of programmes. */
  readonly laboratories: LaboratoriesSummary | null;
}

export interface ComputeYear {
  readonly year: number;
  /** Largest training run that one cluster could have ended by the end of the year, FLOP. */
  readonly largestRunFlop: Spread;
  readonly parameters: Spread;
  readonly trainingTokens: Spread;
  /** Loss by the scaling law, nats a token. */
  readonly loss: Spread;
  /** Share of the worlds in which that run wants more text than there is. */
  readonly dataExhausted: Estimate;
  readonly costUsd: Spread;
  /** A run ten times as large: what it would cost, and its loss. */
  readonly tenfold: { readonly costUsd: Spread; readonly loss: Spread };
  /** The largest run of the year if the trend goes on, FLOP. */
  readonly trendFlop: Spread;
  readonly reachesTrend: Estimate;
  /** Output tokens served in the year. */
  readonly tokens: Spread;
  readonly revenueUsd: Spread;
  /** Over the worlds that serve any; null where none does. */
  readonly usdPerMillionTokens: Spread | null;
  /** Share of the accelerators that no job holds at the end of the year. */
  readonly idleShare: Spread;
}

/** Months count from year 0 (year x 12 + month - 1); null is never within the horizon. */
export interface Dates {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

export interface TrainingRunSummary {
  readonly name: string;
  /** As stated, a model's name, or the best by its date. */
  readonly size: string;
  readonly flop: Spread;
  readonly accelerators: number;
  /** Its cluster by the plan; null where the plan found none. */
  readonly cluster: string | null;
  /** By the plan on the central world. */
  readonly planned: { readonly start: number | null; readonly months: number };
  readonly started: Dates;
  readonly finished: Dates;
  readonly finishedProbability: Estimate;
  /** The month asked for, and in what share of the worlds it is kept. */
  readonly deadline: { readonly month: number; readonly kept: Estimate } | null;
}

export interface ServiceSummary {
  readonly name: string;
  readonly by: string;
  readonly model: string;
  /** Output tokens a second of one accelerator at full load, by accelerator: middle values. */
  readonly tokensPerAccelerator: Readonly<Record<string, number>>;
}

export interface ClusterSummary {
  readonly name: string;
  readonly sites: readonly string[];
  readonly accelerator: string;
  /** Operations of training runs done there over the horizon, FLOP. */
  readonly trainedFlop: Spread;
}

export interface Band {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

export interface LaboratoriesSummary {
  readonly unit: 'H100e';
  /** By party: what runs for it, one value a step, and in what share of the worlds it has most. */
  readonly parties: readonly {
    readonly party: string;
    readonly compute: Band;
    readonly leads: readonly number[] | null;
  }[];
  /** Parties that compute in several programmes: the share outside each. */
  readonly outside: readonly {
    readonly party: string;
    readonly programme: string;
    readonly share: Band | null;
  }[];
}
