import { columnLetters } from '../cell-reference.ts';
import {
  CONSTANT,
  ELEMENT,
  FIRST_MONTH,
  HEAD_ROWS,
  LABEL,
  lastMonth,
  OPENING,
  PATH,
  TOTAL,
  UNIT,
} from '../columns.ts';
import { type Formula, refer } from '../formula/piece.ts';
import { newRow, type Row } from '../formula/row.ts';
import type { TimelineRows } from '../formula/translator.ts';
import { DATE, GENERAL, WHOLE } from '../number-format.ts';
import {
  type Cell,
  type CellStyle,
  type CellValue,
  formula,
  type Sheet,
  text,
} from '../workbook.ts';
import { rowCells, timelineWidths } from './row-cells.ts';

export const TIMELINE = 'Timeline';

/** Every row of the timeline sheet. */
export interface Timeline extends TimelineRows {
  readonly begins: Row;
  readonly ends: Row;
  readonly year: Row;
  readonly lastOfYear: Row;
  readonly start: Row;
  readonly rows: readonly Row[];
}

/** Excel's number of the first day of an absolute month (year * 12 + month - 1). */
export const serialOfMonth = (month: number): number => {
  const year = Math.floor(month / 12);
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const days = lengths.slice(0, month - year * 12).reduce((sum, days) => sum + days, 0);
  return before * 365 + leaps + days - 693_593 + 0;
};

export const timelineRows = (
  startMonth: number,
  steps: number,
  monthsPerStep: number,
): Timeline => {
  const row = (label: string, unit: string, more: Partial<Row> = {}): Row =>
    newRow({ sheet: TIMELINE, label, unit, ...more });
  const start = row('First day of the horizon', 'date', {
    constant: serialOfMonth(startMonth),
    role: 'fixed',
  });
  const stepLength = row('Months in a step', 'month', { constant: monthsPerStep, role: 'fixed' });
  const count = row('Steps', '1', { constant: steps, role: 'fixed' });
  const step = row('Number of the step', '1', { opening: 0 });
  const stepsBefore = row('Steps before it', '1');
  const now = row('Months from the start of the horizon to its beginning', 'month');
  const end = row('Months from the start of the horizon to its end', 'month');
  const begins = row('First day', 'date');
  const ends = row('Last day', 'date');
  const year = row('Year', '1');
  const lastOfYear = row('1 in the last step of a year', '1');
  const is = (target: Row, ...written: Formula): void => {
    target.months = written;
  };
  is(step, refer(step, 'before'), '+1');
  is(stepsBefore, refer(step, 'now'), '-1');
  is(now, refer(stepsBefore, 'now'), '*', refer(stepLength, 'constant'));
  is(end, refer(now, 'now'), '+', refer(stepLength, 'constant'));
  is(begins, 'EDATE(', refer(start, 'constant'), ',', refer(now, 'now'), ')');
  is(ends, 'EDATE(', refer(start, 'constant'), ',', refer(end, 'now'), ')-1');
  is(year, 'YEAR(', refer(ends, 'now'), ')');
  is(
    lastOfYear,
    'IF(OR(',
    refer(step, 'now'),
    '=',
    refer(count, 'constant'),
    ',YEAR(EDATE(',
    refer(begins, 'now'),
    ',2*',
    refer(stepLength, 'constant'),
    ')-1)>',
    refer(year, 'now'),
    '),1,0)',
  );
  const rows = [
    start,
    stepLength,
    count,
    step,
    stepsBefore,
    now,
    end,
    begins,
    ends,
    year,
    lastOfYear,
  ];
  rows.forEach((one, index) => {
    one.position = HEAD_ROWS + 2 + index;
  });
  return {
    start,
    stepLength,
    steps: count,
    step,
    stepsBefore,
    now,
    end,
    begins,
    ends,
    year,
    lastOfYear,
    rows,
  };
};

/** The five rows at the top of every sheet with a timeline. */
export const headCells = (
  title: string,
  note: string,
  timeline: Timeline,
  steps: number,
  sheet: string,
  failing: string | null,
): readonly Cell[] => {
  const cells: Cell[] = [];
  const at = (
    row: number,
    column: number,
    value: CellValue,
    style: CellStyle,
    format?: string,
  ): void => {
    const cell = { row, column, value, style };
    cells.push(format === undefined ? cell : { ...cell, format });
  };
  at(1, LABEL, text(title), 'title');
  at(2, LABEL, text(note), 'note');
  if (failing !== null) {
    at(3, LABEL, text('Checks that fail, all sheets'), 'note');
    at(3, CONSTANT, formula(failing), 'check', WHOLE);
  }
  const headings: readonly (readonly [number, string])[] = [
    [LABEL, 'What'],
    [PATH, 'Name in the model'],
    [ELEMENT, 'Of'],
    [UNIT, 'Unit'],
    [CONSTANT, 'For all time'],
    [TOTAL, 'Sum or last'],
    [OPENING, 'Before'],
  ];
  for (const [column, words] of headings) at(HEAD_ROWS, column, text(words), 'columnHeading');
  at(3, OPENING, text('Year'), 'note');
  at(4, OPENING, text('From'), 'note');
  for (let column = FIRST_MONTH; column <= lastMonth(steps); column++) {
    const link = (row: Row): CellValue => {
      const here = `${columnLetters(column)}${row.position}`;
      return formula(sheet === TIMELINE ? here : `${TIMELINE}!${here}`);
    };
    at(3, column, link(timeline.year), 'columnHeading', WHOLE);
    at(4, column, link(timeline.begins), 'columnHeading', DATE);
    at(HEAD_ROWS, column, link(timeline.step), 'columnHeading', WHOLE);
  }
  at(HEAD_ROWS, lastMonth(steps) + 1, text('After'), 'columnHeading');
  return cells;
};

export const timelineSheet = (
  timeline: Timeline,
  steps: number,
  failing: string | null,
): Sheet => ({
  name: TIMELINE,
  tabColor: '6B7280',
  widths: timelineWidths(steps),
  frozen: { rows: HEAD_ROWS, columns: ELEMENT },
  cells: [
    ...headCells(
      'Timeline',
      'The same column is the same step on every sheet.',
      timeline,
      steps,
      TIMELINE,
      failing,
    ),
    ...timeline.rows.flatMap((row) =>
      rowCells(row, steps, row.unit === 'date' ? DATE : row.unit === '1' ? WHOLE : GENERAL),
    ),
  ],
  folded: [],
  charts: [],
  choices: [],
  printedRows: HEAD_ROWS,
});
