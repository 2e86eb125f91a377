import { describe, expect, it } from 'vitest';
import { type Sheet, text } from '../../src/export/workbook.ts';
import { xlsxBytes } from '../../src/export/xlsx-file.ts';
import { office, recalculated } from './recalculate.ts';

const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '=HYPERLINK("http://example.com","x")',
  "=cmd|' /C calc'!A0",
  '#REF!',
  '#N/A',
  '{=1+1}',
  '<f>1+1</f>',
  'TRUE',
  '12',
];

const sheet: Sheet = {
  name: 'Text',
  tabColor: '000000',
  widths: [40],
  frozen: { rows: 0, columns: 0 },
  cells: PAYLOADS.map((payload, index) => ({
    row: index + 1,
    column: 1,
    value: text(payload),
    style: 'label',
  })),
  folded: [],
  charts: [],
  choices: [],
  printedRows: 0,
};

describe.skipIf(!office)('text of a programme in a workbook', () => {
  it('stays text, whatever it begins with', async () => {
    const bytes = await xlsxBytes({ title: '=1+1', subject: '', sheets: [sheet] });
    const [sheets] = await recalculated([bytes]);
    const cells = (sheets?.get('Text') ?? []).map(([value]) => value);
    expect(cells).toEqual(PAYLOADS);
  });
});
