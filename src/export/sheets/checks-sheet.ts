import type { Quantity } from '../../equations/quantity.ts';
import { columnLetters, quotedSheet } from '../cell-reference.ts';
import { isResidual, toleranceOf } from '../checks.ts';
import { CONSTANT, closing, HEAD_ROWS, LABEL } from '../columns.ts';
import type { Block } from '../formula/block.ts';
import { type Formula, refer } from '../formula/piece.ts';
import { newRow, type Row } from '../formula/row.ts';
import { CHECKS, type ModelRows } from '../model-rows.ts';
import { GENERAL, WHOLE } from '../number-format.ts';
import { type Cell, type Sheet, text } from '../workbook.ts';
import { rowCells, timelineWidths } from './row-cells.ts';
import { headCells } from './timeline-sheet.ts';

const TOTAL_ROW = HEAD_ROWS + 2;
const MONEY_ROW = TOTAL_ROW + 1;
const OTHER_ROW = TOTAL_ROW + 2;

/** The one number that says whether the workbook holds together. */
export const FAILING = `${CHECKS}!$${columnLetters(CONSTANT)}$${TOTAL_ROW}`;

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The checks: rows by section, to be placed with the others and written when all have places. */
export interface Checks {
  readonly sections: readonly Section[];
  readonly rows: readonly Row[];
  /** By sheet, the line that counts its errors; filled in when the sheets have their length. */
  readonly errors: ReadonlyMap<string, Row>;
}

/** Gives every check its flag: 1 where it fails in any step. */
export const checksOf = (made: ModelRows, chapters: readonly string[]): Checks => {
  const total = fixedRow(TOTAL_ROW, 'Checks that fail', '', 0);
  const money = fixedRow(
    MONEY_ROW,
    'Differences up to this are roundings',
    'USD',
    toleranceOf('USD'),
  );
  const other = fixedRow(
    OTHER_ROW,
    'Differences up to this are roundings',
    'other units',
    toleranceOf('1'),
  );
  const least = (unit: string): Formula => [refer(unit === 'USD' ? money : other, 'constant')];
  const sections: Section[] = [];
  for (const block of made.blocks) {
    if (block.sheet === CHECKS) sections.push(identity(block, least));
    else if (isResidual(block.quantity)) sections.push(residual(block.quantity, made, least));
  }
  const rolls = made.blocks.flatMap((block) => block.rolls.map((roll) => ({ block, roll })));
  sections.push({
    title: 'Balances: closing less opening less all movements',
    rows: rolls.map(({ block, roll }) => {
      const { closing: end, movements } = roll;
      const moved = movements.flatMap(
        ({ sign, row }): Formula => [sign === '+' ? '-' : '+', 'SUM(', refer(row, 'all'), ')'],
      );
      return newRow({
        sheet: CHECKS,
        label:
          end.label === block.quantity.declaration.title
            ? end.label
            : `${block.quantity.declaration.title}: ${end.label}`,
        path: end.path,
        element: end.element,
        unit: end.unit,
        role: 'check',
        constant: [
          'IF(ABS(',
          refer(end, 'last'),
          '-',
          refer(end, 'opening'),
          ...moved,
          ')>',
          ...least(end.unit),
          ',1,0)',
        ],
      });
    }),
  });
  const errors = new Map(
    chapters.map((name) => {
      const row = { sheet: CHECKS, label: name, unit: 'cells', role: 'check' } as const;
      return [name, newRow(row)];
    }),
  );
  sections.push({ title: 'Cells that hold an error', rows: [...errors.values()] });
  const flags = sections.flatMap(({ rows }) => rows);
  total.constant = [
    'SUM(',
    { kind: 'arguments', of: flags.map((row) => [refer(row, 'constant')]) },
    ')',
  ];
  return {
    sections: sections.filter(({ rows }) => rows.length > 0),
    rows: [total, money, other],
    errors,
  };
};

const fixedRow = (position: number, label: string, unit: string, value: number): Row => {
  const row = newRow({ sheet: CHECKS, label, unit, role: 'fixed', constant: value });
  row.position = position;
  return row;
};

const flag = (amounts: Formula, least: Formula): Formula => [
  'IF(MAX(MAX(',
  ...amounts,
  '),-MIN(',
  ...amounts,
  '))>',
  ...least,
  ',1,0)',
];

const identity = (block: Block, least: (unit: string) => Formula): Section => {
  for (const row of block.rows) row.constant = flag([refer(row, 'all')], least(row.unit));
  return { title: block.quantity.declaration.title, rows: block.rows };
};

const residual = (
  quantity: Quantity,
  { rows }: ModelRows,
  least: (unit: string) => Formula,
): Section => ({
  title: `${quantity.declaration.title} (${quantity.path})`,
  rows: (rows.get(quantity) ?? []).map((row) =>
    newRow({
      sheet: CHECKS,
      label: row.label,
      path: row.path,
      element: row.element,
      unit: row.unit,
      role: 'check',
      constant: flag([refer(row, 'all')], least(row.unit)),
    }),
  ),
});

/** Places the checks below their head. The rows on the way of a check stand above it. */
export const layOutChecks = ({ sections }: Checks, blocks: readonly Block[]): void => {
  let position = OTHER_ROW + 2;
  const place = (row: Row): void => {
    row.position = position;
    position++;
  };
  for (const { rows } of sections) {
    position++;
    const block = blocks.find((one) => one.rows === rows);
    for (const group of block?.helpers ?? []) for (const row of group.rows.values()) place(row);
    rows.forEach(place);
    position++;
  }
};

export const checksSheet = ({ sections, rows }: Checks, made: ModelRows, steps: number): Sheet => {
  const cells: Cell[] = [
    ...headCells(
      'Checks',
      'Each line is 1 where it fails. The steps beside it show the amounts, which should be nothing.',
      made.timeline,
      steps,
      CHECKS,
      null,
    ),
    ...rows.flatMap((row) => rowCells(row, steps, row.position === TOTAL_ROW ? WHOLE : GENERAL)),
  ];
  const folded: number[] = [];
  for (const section of sections) {
    const block = made.blocks.find((one) => one.rows === section.rows);
    const helpers = (block?.helpers ?? []).flatMap((group) => [...group.rows.values()]);
    const first = Math.min(...[...helpers, ...section.rows].map(({ position }) => position));
    cells.push({ row: first - 1, column: LABEL, value: text(section.title), style: 'heading' });
    for (const row of helpers) {
      cells.push(...rowCells(row, steps));
      folded.push(row.position);
    }
    for (const row of section.rows) {
      for (const cell of rowCells(row, steps)) {
        const isFlag = cell.column === CONSTANT;
        cells.push(isFlag ? { ...cell, style: 'check', format: '0;0;"ok"' } : cell);
      }
    }
  }
  return {
    name: CHECKS,
    tabColor: 'B91C1C',
    widths: timelineWidths(steps),
    frozen: { rows: HEAD_ROWS, columns: 3 },
    cells,
    folded,
    charts: [],
    choices: [],
    printedRows: HEAD_ROWS,
  };
};

/** Says of each sheet how many of its cells hold an error. */
export const countErrors = (
  { errors }: Checks,
  lastRows: ReadonlyMap<string, number>,
  steps: number,
): void => {
  for (const [name, row] of errors) {
    const from = `$${columnLetters(CONSTANT)}$${HEAD_ROWS + 1}`;
    const to = `$${columnLetters(closing(steps))}$${lastRows.get(name) ?? HEAD_ROWS + 1}`;
    row.constant = [`SUMPRODUCT(--ISERROR(${quotedSheet(name)}!${from}:${to}))`];
  }
};
