import type { Table } from '../../equations/expression.ts';
import type { Structure } from '../../equations/structure.ts';
import { columnLetters } from '../cell-reference.ts';
import { HEAD_ROWS } from '../columns.ts';
import type { TableRanges } from '../formula/translator.ts';
import { type Cell, number, type Sheet, text } from '../workbook.ts';

export const TABLES = 'Tables';

/** The tables that formulas look up, each axis and the values in a column of their own. */
export interface Tables {
  readonly cells: readonly Cell[];
  rangesOf(table: Table): TableRanges;
}

export const tablesOf = (structure: Structure): Tables => {
  const cells: Cell[] = [];
  const known = new Map<string, TableRanges>();
  let column = 1;
  const write = (title: string, unit: string, values: Float64Array): string => {
    cells.push({ row: HEAD_ROWS - 1, column, value: text(title), style: 'columnHeading' });
    cells.push({ row: HEAD_ROWS, column, value: text(unit), style: 'note' });
    values.forEach((value, index) => {
      cells.push({ row: HEAD_ROWS + 1 + index, column, value: number(value), style: 'fixed' });
    });
    const letters = columnLetters(column);
    column += 1;
    const last = HEAD_ROWS + values.length;
    return `${TABLES}!$${letters}$${HEAD_ROWS + 1}:$${letters}$${last}`;
  };
  return {
    cells,
    rangesOf: (table) => {
      const found = known.get(table.path);
      if (found) return found;
      const data = structure.tables.get(table.path);
      if (!data) throw new Error(`the structure has no table ${table.path}`);
      const ranges = {
        axes: data.axes.map((axis, index) => ({
          range: write(`${table.title}: at`, table.argumentUnits[index] ?? '1', axis),
          knots: axis.length,
        })),
        values: write(`${table.title}: value`, table.unit, data.values),
      };
      column += 1;
      known.set(table.path, ranges);
      return ranges;
    },
  };
};

export const tablesSheet = ({ cells }: Tables): Sheet => ({
  name: TABLES,
  tabColor: '6B7280',
  widths: [],
  frozen: { rows: HEAD_ROWS, columns: 0 },
  cells: [
    { row: 1, column: 1, value: text('Tables'), style: 'title' },
    {
      row: 2,
      column: 1,
      value: text(
        'Read by linear interpolation, flat beyond the ends; the last axis runs fastest.',
      ),
      style: 'note',
    },
    ...cells,
  ],
  folded: [],
  charts: [],
  choices: [],
  printedRows: HEAD_ROWS,
});
