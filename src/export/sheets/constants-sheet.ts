import { CONSTANT, HEAD_ROWS, LABEL, UNIT } from '../columns.ts';
import { NEVER } from '../formula/plan.ts';
import { newRow, type Row } from '../formula/row.ts';
import { GENERAL } from '../number-format.ts';
import { type Sheet, text } from '../workbook.ts';
import { rowCells } from './row-cells.ts';

export const CONSTANTS = 'Constants';

/** The numbers that formulas of the model name, each in one cell, made when first asked for. */
export interface Constants {
  readonly rows: readonly Row[];
  rowOf(value: number, unit: string | null): Row;
}

export const constantsOf = (): Constants => {
  const rows: Row[] = [];
  const known = new Map<string, Row>();
  return {
    rows,
    rowOf: (value, unit) => {
      const infinite = Math.abs(value) === Infinity;
      const key = infinite ? String(value) : `${value} ${unit ?? ''}`;
      const found = known.get(key);
      if (found) return found;
      const words = unit?.startsWith('to ')
        ? `Conversion ${unit}`
        : infinite
          ? value > 0
            ? 'Never: later, or more, than anything in this workbook'
            : 'Always: earlier, or less, than anything in this workbook'
          : 'Number in the equations';
      const row = newRow({
        sheet: CONSTANTS,
        label: words,
        unit: infinite || unit === null || unit.startsWith('to ') ? '' : unit,
        role: 'fixed',
        constant: infinite ? (value > 0 ? NEVER : -NEVER) : value,
      });
      row.position = HEAD_ROWS + 1 + rows.length;
      rows.push(row);
      known.set(key, row);
      return row;
    },
  };
};

export const constantsSheet = ({ rows }: Constants): Sheet => ({
  name: CONSTANTS,
  tabColor: '6B7280',
  widths: [56, 4, 4, 16, 24],
  frozen: { rows: HEAD_ROWS, columns: 0 },
  cells: [
    { row: 1, column: LABEL, value: text('Constants'), style: 'title' },
    {
      row: 2,
      column: LABEL,
      value: text('Numbers and conversions that the equations name. They belong to the model.'),
      style: 'note',
    },
    { row: HEAD_ROWS, column: LABEL, value: text('What'), style: 'columnHeading' },
    { row: HEAD_ROWS, column: UNIT, value: text('Unit'), style: 'columnHeading' },
    { row: HEAD_ROWS, column: CONSTANT, value: text('Number'), style: 'columnHeading' },
    ...rows.flatMap((row) => rowCells(row, 0, GENERAL)),
  ],
  folded: [],
  charts: [],
  choices: [],
  printedRows: HEAD_ROWS,
});
