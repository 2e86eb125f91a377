import {
  CONSTANT,
  closing,
  ELEMENT,
  FIRST_MONTH,
  LABEL,
  lastMonth,
  OPENING,
  PATH,
  TOTAL,
  UNIT,
} from '../columns.ts';
import { formulaIn, refer } from '../formula/piece.ts';
import type { Content, Row } from '../formula/row.ts';
import { formatOf } from '../number-format.ts';
import { type Cell, type CellStyle, type CellValue, formula, number, text } from '../workbook.ts';

/** The cells of one row of a sheet with a timeline. */
export const rowCells = (row: Row, steps: number, format = formatOf(row.unit)): readonly Cell[] => {
  const cells: Cell[] = [];
  const at = (column: number, value: CellValue, style: CellStyle, shown?: string): void => {
    const cell = { row: row.position, column, value, style };
    cells.push(shown === undefined ? cell : { ...cell, format: shown });
  };
  const contentOf = (content: Content, column: number): CellValue =>
    typeof content === 'number'
      ? number(content)
      : formula(formulaIn(content, row.sheet, column, steps));
  const helper = row.role === 'helper';
  at(LABEL, text(row.label), helper ? 'helperLabel' : 'label');
  if (row.path !== '') at(PATH, text(row.path), 'note');
  if (row.element !== '') at(ELEMENT, text(row.element), 'note');
  if (row.unit !== '') at(UNIT, text(row.unit), 'note');
  const style = row.role;
  if (row.constant !== null) at(CONSTANT, contentOf(row.constant, 0), style, format);
  if (row.opening !== null) at(OPENING, contentOf(row.opening, 0), 'opening', format);
  if (row.closing !== null) at(closing(steps), contentOf(row.closing, 0), 'opening', format);
  if (row.months !== null) {
    for (let step = 0; step < steps; step++) {
      const column = FIRST_MONTH + step;
      const content =
        row.months instanceof Float64Array ? (row.months[step] as number) : row.months;
      at(column, contentOf(content, column), style, format);
    }
    if (row.total !== null) {
      const all = formulaIn([refer(row, 'all')], row.sheet, 0, steps);
      const last = formulaIn([refer(row, 'last')], row.sheet, 0, steps);
      const written = { sum: `SUM(${all})`, last, largest: `MAX(${all})` }[row.total];
      at(TOTAL, formula(written), 'total', format);
    }
  }
  return cells;
};

/** Columns of a sheet with a timeline, in characters. */
export const timelineWidths = (steps: number): readonly number[] => {
  const widths: number[] = [];
  widths[LABEL - 1] = 52;
  widths[PATH - 1] = 26;
  widths[ELEMENT - 1] = 24;
  widths[UNIT - 1] = 14;
  widths[CONSTANT - 1] = 15;
  widths[TOTAL - 1] = 14;
  widths[OPENING - 1] = 13;
  for (let column = FIRST_MONTH; column <= lastMonth(steps) + 1; column++) widths[column - 1] = 12;
  return widths;
};
