import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { quotedSheet } from '../cell-reference.ts';
import { WHOLE } from '../number-format.ts';
import { type Cell, type CellStyle, formula, type Sheet, text } from '../workbook.ts';
import { FAILING } from './checks-sheet.ts';

export const COVER = 'Cover';

export interface CoverTold {
  readonly belief: string;
  readonly version: string;
  readonly contents: readonly { readonly name: string; readonly says: string }[];
}

const LEGEND: readonly (readonly [CellStyle, string, string])[] = [
  ['input', '1,234', 'An input: change it, and every sheet follows'],
  ['fixed', '1,234', 'A number that the programme file or the model fixes'],
  ['linked', '1,234', 'Taken from the inputs sheet'],
  ['value', '1,234', 'A formula of the model, the same in every month'],
  ['helper', '1,234', 'A step on the way to it'],
  ['opening', '1,234', 'What was before the first month, or comes after the last'],
];

/** What the workbook is, what is on which sheet, and what the colours say. */
export const coverSheet = (bound: BoundProgramme, told: CoverTold): Sheet => {
  const { programme } = bound;
  const cells: Cell[] = [];
  let row = 1;
  const put = (column: number, words: string, style: CellStyle): void => {
    cells.push({ row, column, value: text(words), style });
  };
  put(1, programme.title, 'title');
  row = 3;
  const facts: readonly (readonly [string, string])[] = [
    ['As known on', programme.asOf],
    [
      'World',
      'the central one: every input at its middle value, each dispute at its heaviest claim',
    ],
    ['Belief', told.belief],
    ['Money', `nominal ${programme.currency}; shown in millions, computed in full`],
    ['Made by', `Gigastack ${told.version}, from equations; nothing in it was typed`],
    ['Not', 'a forecast, nor the median of the results: see the sheet Fans for those'],
  ];
  for (const [what, words] of facts) {
    put(1, what, 'note');
    put(2, words, 'value');
    row++;
  }
  put(1, 'Checks that fail', 'note');
  cells.push({ row, column: 2, value: formula(FAILING), style: 'check', format: WHOLE });
  row += 2;
  put(1, 'Sheets', 'heading');
  put(2, '', 'heading');
  row++;
  for (const { name, says } of told.contents) {
    const link = `${quotedSheet(name)}!A1`;
    cells.push({ row, column: 1, value: text(name), style: 'link', link });
    put(2, says, 'value');
    row++;
  }
  row++;
  put(1, 'Colours', 'heading');
  put(2, '', 'heading');
  row++;
  for (const [style, sample, words] of LEGEND) {
    put(1, sample, style);
    put(2, words, 'value');
    row++;
  }
  row++;
  put(1, 'How to read it', 'heading');
  put(2, '', 'heading');
  row++;
  const advice = [
    'A column is the same month on every sheet. Each row has one formula, the same in every month.',
    'Balances are shown as opening, movements and closing. Row groups on the left fold away the steps.',
    'What never comes is held as 1E+99 months and shown as "never".',
    'Infinite amounts are 1E+99 as well. A flow is booked at the end of its month.',
    'gigastack export PROGRAMME --import THIS-FILE reads changed inputs back as a scenario.',
  ];
  for (const line of advice) {
    put(2, line, 'value');
    row++;
  }
  return {
    name: COVER,
    tabColor: '111827',
    widths: [24, 110],
    frozen: { rows: 0, columns: 0 },
    cells,
    folded: [],
    charts: [],
    choices: [],
    printedRows: 0,
  };
};
