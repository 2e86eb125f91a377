import type { Formula } from './piece.ts';

/** What is written in a place that is one cell: a formula, or a number that is data. */
export type Content = Formula | number;

/** One row of a sheet. Where it stands is known once all rows are there. */
export interface Row {
  readonly sheet: string;
  /** From 1; 0 until the sheets are laid out. */
  position: number;
  readonly label: string;
  /** Path of the quantity; empty for a helper row. */
  readonly path: string;
  readonly element: string;
  readonly unit: string;
  readonly role: RowRole;
  /** In the constant column, for what is one value for the whole horizon. */
  constant: Content | null;
  /** In every month the same formula, or a number for each. */
  months: Formula | Float64Array | null;
  opening: Content | null;
  closing: Content | null;
  /** What the total column shows of the months. */
  readonly total: 'sum' | 'last' | 'largest' | null;
}

/** Where the content comes from, which decides how it looks. */
export type RowRole = 'value' | 'input' | 'fixed' | 'linked' | 'helper' | 'check';

export const newRow = (
  row: Pick<Row, 'sheet' | 'label'> & Partial<Omit<Row, 'sheet' | 'label' | 'position'>>,
): Row => ({
  position: 0,
  path: '',
  element: '',
  unit: '',
  role: 'value',
  constant: null,
  months: null,
  opening: null,
  closing: null,
  total: null,
  ...row,
});
