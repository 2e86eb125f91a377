import type { Dimension, Relation } from '../../equations/dimension.ts';
import type { Expression, Table } from '../../equations/expression.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { Structure } from '../../equations/structure.ts';
import type { Block } from './block.ts';
import type { Formula, Reference } from './piece.ts';
import type { Row } from './row.ts';
import type { Written } from './written.ts';

/** From where a formula looks: a month's column, the constant column, or the opening column. */
export interface Standpoint {
  readonly moment: 'month' | 'constant' | 'opening';
  /** Where rows go that the formula needs on its way. */
  readonly block: Block;
  /** Inside a network: what arrives at the element. */
  readonly arriving: Formula | null;
  /** Inside one side of an IF: what is not chosen may be without a value. */
  readonly guarded: boolean;
}

/** Rows of the timeline sheet that formulas read. */
export interface TimelineRows {
  /** Number of the step: 1, 2, ... */
  readonly step: Row;
  /** Steps before this one: 0, 1, ... */
  readonly stepsBefore: Row;
  /** Months from the start of the horizon to the start and to the end of the step. */
  readonly now: Row;
  readonly end: Row;
  readonly stepLength: Row;
  readonly steps: Row;
}

/** Ranges of a table on its sheet, as formulas write them. */
export interface TableRanges {
  readonly axes: readonly { readonly range: string; readonly knots: number }[];
  readonly values: string;
}

export interface HelperSpec {
  readonly title: string;
  readonly unit: string;
  readonly timed: boolean;
  /** What the elements are, for their names. */
  readonly over?: Dimension | null;
}

/** What the parts of the translation share. */
export interface Translator {
  readonly structure: Structure;
  readonly timeline: TimelineRows;
  write(expression: Expression, element: number, from: Standpoint): Written;
  /** The value in one cell: where it stands already, else in a row of its own. */
  cell(expression: Expression, element: number, from: Standpoint): Formula;
  /** A row on the way, made when first asked for; the same key and element give the same row. */
  helper(
    key: object,
    element: number,
    spec: HelperSpec,
    from: Standpoint,
    make: (from: Standpoint) => Formula,
  ): Reference;
  /** Says what stands in a row: in every month, or once. */
  fill(row: Row, timed: boolean, content: Formula): void;
  rowOf(quantity: Quantity, element: number): Row;
  /** A reference to the row as seen from there. */
  see(row: Row, timed: boolean, from: Standpoint): Reference;
  constant(value: number, unit: string | null): Written;
  targets(relation: Relation): Int32Array;
  namesOf(dimensionName: string): readonly string[];
  table(table: Table): TableRanges;
  /** The quantity whose whole formula is this result of the pass, if there is one. */
  ownerOf(key: object, result: string): Quantity | null;
}
