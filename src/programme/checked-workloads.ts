import type { GivenValue, Position } from './checked-programme.ts';

/** What the computers of a programme are for; empty lists where its file does not say. */
export interface CheckedWorkloads {
  readonly networks: readonly CheckedNetwork[];
  readonly runs: readonly CheckedTrainingRun[];
  readonly services: readonly CheckedService[];
  readonly shares: readonly CheckedShare[];
}

/** Sites of one end user and one accelerator that can train a model together. */
export interface CheckedNetwork {
  readonly name: string;
  readonly sites: readonly string[];
  /** Share of its speed that a run keeps across them. */
  readonly keeps: GivenValue;
  readonly position: Position;
}

export interface CheckedTrainingRun {
  readonly name: string;
  /** Null where it is the best that can be trained by a date: then the plan sets its size. */
  readonly flop: GivenValue | null;
  /** Months since the start by which the best model is to be trained. */
  readonly bestBy: GivenValue | null;
  /** In words: the model, its tokens. */
  readonly size: string;
  /** Null: as many as end it within the length of the largest runs. */
  readonly accelerators: GivenValue | null;
  readonly earliest: GivenValue;
  /** Months since the start by which it should be finished, where the file says. */
  readonly deadline: GivenValue | null;
  /** A site or a network; null: wherever the plan puts it. */
  readonly at: string | null;
  /** The sites of its programme, to which it keeps within a field. */
  readonly among: readonly string[];
  /** What it is worth against others, for a month of an accelerator. */
  readonly weight: number;
  readonly position: Position;
}

export interface CheckedService {
  readonly name: string;
  readonly by: string;
  readonly model: string;
  /** Null: it fills whatever is free. */
  readonly asked: GivenValue | null;
  readonly growth: GivenValue;
  readonly price: GivenValue;
  readonly decline: GivenValue;
  /** Output tokens a second of one accelerator, by accelerator. */
  readonly speeds: Readonly<Record<string, GivenValue>>;
  readonly position: Position;
}

/** What somebody other than the end user has of a site. */
export interface CheckedShare {
  readonly site: string;
  readonly party: string;
  readonly share: GivenValue;
  readonly position: Position;
}

export const noWorkloads: CheckedWorkloads = { networks: [], runs: [], services: [], shares: [] };
