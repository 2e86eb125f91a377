import type { Citation, Position, Prediction } from './checked-programme.ts';
import type { STATUSES } from './observation-shape.ts';

export type Status = (typeof STATUSES)[number];

/** A dated fact that came later, measured with an error, and the result of the model that it is of. */
export interface CheckedObservation {
  readonly id: string;
  readonly what: string;
  /** The day that it describes. */
  readonly on: string;
  /** What it measures; null: recorded, and nothing is reweighted by it. */
  readonly measures: Measurement | null;
  /** Why it is shown beside the result and weighs no world; null: it weighs. */
  readonly notWeighed: string | null;
  readonly bearsOn: readonly string[];
  readonly citation: Citation | null;
  /** The day from which its source could be read. */
  readonly known: string | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly note: string | null;
  readonly position: Position;
}

/** A number found, in the unit of the result; with an operator other than `=` a bound on it. */
export interface Measurement extends Prediction {
  /** The value as written. */
  readonly found: string;
  /** One standard deviation, in the result's unit. */
  readonly error: number;
  readonly errorWritten: string;
  /** Who assumes the error; null: the source states it. */
  readonly errorBy: string | null;
  readonly errorNote: string | null;
}

/** A status that the record's writer gives, with the reason. */
export interface StatedStatus {
  readonly claim: string;
  readonly status: Status;
  readonly because: string;
  readonly by: readonly string[];
  readonly metIf: string | null;
  readonly notMetIf: string | null;
  readonly position: Position;
}

/** What came to light after a programme's day. */
export interface CheckedRecord {
  readonly title: string;
  readonly about: string | null;
  /** The day until which the record is read. */
  readonly asOf: string;
  readonly observations: readonly CheckedObservation[];
  readonly statuses: readonly StatedStatus[];
  readonly corrections: string | null;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}
