/** What an Excel file is made of, as plain data; `xlsx-file.ts` alone knows how it is written. */
export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly tabColor: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly Cell[];
  /** Rows (from 1) that a reader may fold away. */
  readonly folded: readonly number[];
  readonly charts: readonly Chart[];
  readonly choices: readonly Choice[];
  /** Printed on every page: the rows from 1 to this one. */
  readonly printedRows: number;
}

/** Text is always text: nothing that a programme's file says can become a formula. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** Without the leading equals sign. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface Cell {
  /** From 1. */
  readonly row: number;
  /** From 1: A is 1. */
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Excel's own code, `#,##0.0`. */
  readonly format?: string;
  /** A place in this workbook: `Inputs!A1`. */
  readonly link?: string;
}

export type CellStyle =
  | 'title'
  | 'heading'
  | 'columnHeading'
  | 'label'
  | 'note'
  | 'formulaText'
  | 'input'
  | 'fixed'
  | 'value'
  | 'linked'
  | 'helper'
  | 'helperLabel'
  | 'opening'
  | 'total'
  | 'result'
  | 'check'
  | 'link';

/** A whole number from 1 to `most` that a reader may choose. */
export interface Choice {
  readonly row: number;
  readonly column: number;
  readonly most: number;
  readonly title: string;
  readonly message: string;
}

export interface Chart {
  readonly kind: 'line' | 'area' | 'column';
  readonly title: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly categories: string;
  readonly categoryFormat: string;
  readonly stacked: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly color: string;
    readonly dashed: boolean;
  }[];
  /** Upper left and lower right cell, rows and columns from 1. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export const text = (words: string): CellValue => ({ kind: 'text', text: words });
/** Nothing is infinite in a spreadsheet: 1E+99 stands for it, as the cover says. */
const MOST = 1e99;

export const number = (amount: number): CellValue => ({
  kind: 'number',
  number: Math.max(-MOST, Math.min(MOST, amount)),
});
export const formula = (written: string): CellValue => ({ kind: 'formula', formula: written });
