import type { Quantity } from '../../equations/quantity.ts';
import { columnLetters, quotedSheet } from '../cell-reference.ts';
import { FIRST_MONTH, HEAD_ROWS, lastMonth } from '../columns.ts';
import type { Row } from '../formula/row.ts';
import type { ModelRows } from '../model-rows.ts';
import { formatOf, WHOLE } from '../number-format.ts';
import { type Cell, formula, type Sheet, text } from '../workbook.ts';
import { FAILING } from './checks-sheet.ts';
import { TIMELINE } from './timeline-sheet.ts';

export const SUMMARY = 'Summary';

const TITLE = 1;
const UNIT_COLUMN = 2;
const KIND_COLUMN = 3;
const FIRST_YEAR = 4;

/** Calendar years that the horizon touches. */
export const yearsOf = (startMonth: number, steps: number, monthsPerStep: number): number => {
  const firstEnds = startMonth + monthsPerStep - 1;
  const lastEnds = startMonth + steps * monthsPerStep - 1;
  return Math.floor(lastEnds / 12) - Math.floor(firstEnds / 12) + 1;
};

/**
 * Year by year what the programme comes to as a whole: flows are summed over the year, levels are
 * those of its last step. Every series without elements has a line.
 */
export const summarySheet = (made: ModelRows, years: number, hasChecks: boolean): Sheet => {
  const { timeline, rows, translator } = made;
  const { steps } = translator.structure;
  const cells: Cell[] = [
    { row: 1, column: TITLE, value: text('Summary by year'), style: 'title' },
    {
      row: 2,
      column: TITLE,
      value: text('Central world. Flows are summed over the year, levels are those of its end.'),
      style: 'note',
    },
    { row: HEAD_ROWS, column: TITLE, value: text('What'), style: 'columnHeading' },
    { row: HEAD_ROWS, column: UNIT_COLUMN, value: text('Unit'), style: 'columnHeading' },
    { row: HEAD_ROWS, column: KIND_COLUMN, value: text('In the year'), style: 'columnHeading' },
  ];
  if (hasChecks) {
    cells.push({
      row: 3,
      column: TITLE,
      value: text('Checks that fail, all sheets'),
      style: 'note',
    });
    cells.push({
      row: 3,
      column: UNIT_COLUMN,
      value: formula(FAILING),
      style: 'check',
      format: WHOLE,
    });
  }
  const yearRow = rangeOf(timeline.year, steps);
  for (let index = 0; index < years; index++) {
    const column = FIRST_YEAR + index;
    const before = `${columnLetters(column - 1)}${HEAD_ROWS}+1`;
    const first = `${TIMELINE}!$${columnLetters(FIRST_MONTH)}$${timeline.year.position}`;
    const value = formula(index === 0 ? first : before);
    cells.push({ row: HEAD_ROWS, column, value, style: 'columnHeading', format: WHOLE });
  }
  let position = HEAD_ROWS + 1;
  let chapter = '';
  for (const [quantity, [row]] of rows) {
    if (!row || !isOfProgramme(quantity)) continue;
    if (row.sheet !== chapter) {
      chapter = row.sheet;
      position++;
      cells.push({ row: position, column: TITLE, value: text(chapter), style: 'heading' });
      position++;
    }
    const { title, unit, flow } = quantity.declaration;
    cells.push({ row: position, column: TITLE, value: text(title), style: 'label' });
    cells.push({ row: position, column: UNIT_COLUMN, value: text(unit), style: 'note' });
    const kind = flow ? 'sum' : 'at its end';
    cells.push({ row: position, column: KIND_COLUMN, value: text(kind), style: 'note' });
    const flags = flow ? '' : `,${rangeOf(timeline.lastOfYear, steps)},1`;
    for (let index = 0; index < years; index++) {
      const column = FIRST_YEAR + index;
      const year = `${columnLetters(column)}$${HEAD_ROWS}`;
      cells.push({
        row: position,
        column,
        value: formula(`SUMIFS(${rangeOf(row, steps)},${yearRow},${year}${flags})`),
        style: 'value',
        format: formatOf(unit),
      });
    }
    position++;
  }
  return {
    name: SUMMARY,
    tabColor: '0F766E',
    widths: [62, 16, 12, ...Array.from({ length: years }, () => 14)],
    frozen: { rows: HEAD_ROWS, columns: 1 },
    cells,
    folded: [],
    charts: [],
    choices: [],
    printedRows: HEAD_ROWS,
  };
};

/** The months of a row as another sheet reads them. */
export const rangeOf = (row: Row, steps: number): string => {
  const [from, to] = [columnLetters(FIRST_MONTH), columnLetters(lastMonth(steps))];
  const { position } = row;
  return `${quotedSheet(row.sheet)}!$${from}$${position}:$${to}$${position}`;
};

const isOfProgramme = (quantity: Quantity): boolean =>
  quantity.timed && quantity.dimension === null && !quantity.path.startsWith('checks.');
