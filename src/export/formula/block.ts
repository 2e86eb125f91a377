import type { Quantity } from '../../equations/quantity.ts';
import type { Row } from './row.ts';

/** The rows of one quantity: what its formula needs on the way, then one row for each element. */
export interface Block {
  readonly quantity: Quantity;
  readonly sheet: string;
  readonly helpers: HelperGroup[];
  /** In the order in which they are shown; opening and movements stand with their closing row. */
  readonly rows: Row[];
  /** Balances that are shown as opening, movements and closing. */
  readonly rolls: Roll[];
}

export interface Roll {
  readonly closing: Row;
  readonly movements: readonly { readonly sign: '+' | '-'; readonly row: Row }[];
}

/** The same step on the way for several elements. */
export interface HelperGroup {
  readonly title: string;
  readonly rows: Map<number, Row>;
}

/** A group's rows in the order of their elements. */
export const rowsInOrder = ({ rows }: HelperGroup): readonly Row[] =>
  [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
