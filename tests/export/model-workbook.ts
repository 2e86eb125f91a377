import { inputColumns } from '../../src/equations/input-columns.ts';
import type { Model } from '../../src/equations/model.ts';
import type { Structure } from '../../src/equations/structure.ts';
import type { RowPlace } from '../../src/export/central-workbook.ts';
import { modelRows } from '../../src/export/model-rows.ts';
import { chapterSheet, layOut } from '../../src/export/sheets/chapter-sheet.ts';
import { constantsSheet } from '../../src/export/sheets/constants-sheet.ts';
import { tablesSheet } from '../../src/export/sheets/tables-sheet.ts';
import { timelineSheet } from '../../src/export/sheets/timeline-sheet.ts';
import type { Workbook } from '../../src/export/workbook.ts';

/** Any model of the language as a workbook, one world's inputs standing in it as numbers. */
export const modelWorkbook = (
  model: Model,
  structure: Structure,
  columns: Float64Array,
): { readonly workbook: Workbook; readonly places: readonly RowPlace[] } => {
  const { steps } = structure;
  const values = new Map<string, Float64Array>();
  for (const { quantity, element, step, column } of inputColumns(model, structure)) {
    const key = `${quantity.path} ${element}`;
    const row = values.get(key) ?? new Float64Array(step === null ? 1 : steps);
    row[step ?? 0] = columns[column] as number;
    values.set(key, row);
  }
  const made = modelRows(model, structure, (quantity, element) => {
    const row = values.get(`${quantity.path} ${element}`) as Float64Array;
    return quantity.timed ? row : (row[0] as number);
  });
  const names = [...new Set(made.blocks.map(({ sheet }) => sheet))];
  const blocksOf = (name: string) => made.blocks.filter(({ sheet }) => sheet === name);
  const headings = new Map(names.map((name) => [name, layOut(blocksOf(name))]));
  const words = { title: 'Model', note: '', tabColor: '000000' };
  return {
    workbook: {
      title: 'Model',
      subject: '',
      sheets: [
        constantsSheet(made.constants),
        tablesSheet(made.tables),
        timelineSheet(made.timeline, steps, null),
        ...names.map((name) => {
          const placed = headings.get(name) ?? new Map();
          return chapterSheet(name, blocksOf(name), placed, made.timeline, steps, words, null);
        }),
      ],
    },
    places: model.quantities.flatMap((quantity) =>
      (made.rows.get(quantity) ?? []).map(({ sheet, position }, element) => ({
        quantity,
        element,
        sheet,
        row: position,
      })),
    ),
  };
};
