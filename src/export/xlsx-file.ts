import {
  type ColumnDef,
  readXlsx,
  type WriteSheet,
  writeXlsx,
  type Cell as XlsxCell,
  type CellStyle as XlsxStyle,
} from 'hucre/xlsx';
import { columnLetters } from './cell-reference.ts';
import type { Cell, Chart, Sheet, Workbook } from './workbook.ts';
import { DEFAULT_FONT, STYLES } from './xlsx-styles.ts';

/*
 * The one place that knows how an Excel file is written and read. Formulas go out without values:
 * whatever opens the file computes them. Text goes out as text, inline, whatever it begins with.
 */

/** The day that the file says it was made on: the same programme gives the same bytes. */
const MADE = new Date(Date.UTC(2025, 0, 1));

/** The bytes of the Excel file; the same bytes for the same workbook. */
export const xlsxBytes = async (workbook: Workbook): Promise<Uint8Array> => {
  const styles = styleCache();
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, styles)),
    properties: {
      title: workbook.title,
      subject: workbook.subject,
      creator: 'Gigastack',
      created: MADE,
      modified: MADE,
    },
    defaultFont: DEFAULT_FONT,
    stringMode: 'inline',
  });
};

/** Cells that look the same share one style. */
const styleCache = (): ((cell: Cell) => XlsxStyle) => {
  const known = new Map<string, XlsxStyle>();
  return ({ style, format }) => {
    const key = `${style} ${format ?? ''}`;
    const found = known.get(key);
    if (found) return found;
    const made = format === undefined ? STYLES[style] : { ...STYLES[style], numFmt: format };
    known.set(key, made);
    return made;
  };
};

const writeSheet = (sheet: Sheet, styleOf: (cell: Cell) => XlsxStyle): WriteSheet => {
  const cells = new Map<string, Partial<XlsxCell>>();
  for (const cell of sheet.cells) {
    cells.set(`${cell.row - 1},${cell.column - 1}`, {
      ...contentOf(cell),
      style: styleOf(cell),
      ...(cell.link === undefined ? {} : { hyperlink: { target: '', location: cell.link } }),
    });
  }
  const folded = new Map(sheet.folded.map((row) => [row - 1, { outlineLevel: 1 }]));
  return {
    name: sheet.name,
    columns: Array.from(sheet.widths, (width): ColumnDef => (width ? { width } : {})),
    rows: [],
    cells,
    rowDefs: folded,
    freezePane: sheet.frozen,
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColor }, zoomScale: 85 },
    outlineProperties: { summaryBelow: false },
    dataValidations: sheet.choices.map(({ row, column, most, title, message }) => ({
      type: 'whole',
      operator: 'between',
      formula1: '1',
      formula2: String(most),
      showInputMessage: true,
      inputTitle: title,
      inputMessage: message,
      showErrorMessage: true,
      errorTitle: title,
      errorMessage: message,
      range: `${columnLetters(column)}${row}`,
    })),
    charts: sheet.charts.map(chartOf),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.printedRows > 0 ? { printTitlesRow: `1:${sheet.printedRows}` } : {}),
    },
  };
};

/** Text is a run of rich text: such a cell is never a formula, a number or an error. */
const contentOf = ({ value }: Cell): Partial<XlsxCell> => {
  switch (value.kind) {
    case 'text':
      return { value: value.text, type: 'richText', richText: [{ text: value.text }] };
    case 'number':
      return { value: value.number, type: 'number' };
    case 'formula':
      return { value: null, type: 'formula', formula: value.formula };
  }
};

const chartOf = (chart: Chart): NonNullable<WriteSheet['charts']>[number] => ({
  type: chart.kind,
  title: chart.title,
  ...(chart.kind === 'line' ? { lineGrouping: 'standard' } : {}),
  ...(chart.kind === 'area' ? { areaGrouping: chart.stacked ? 'stacked' : 'standard' } : {}),
  ...(chart.kind === 'column' && chart.stacked ? { barGrouping: 'stacked', overlap: 100 } : {}),
  series: chart.series.map(({ name, values, color, dashed }) => ({
    name,
    values,
    categories: chart.categories,
    color,
    stroke: { width: 2, ...(dashed ? { dash: 'dash' } : {}) },
    marker: { symbol: 'none' },
  })),
  legend: chart.series.length > 1 ? 'bottom' : false,
  altText: chart.title,
  axes: {
    x: {
      numberFormat: { formatCode: chart.categoryFormat, sourceLinked: false },
      tickLblSkip: 12,
      tickMarkSkip: 12,
      tickLblPos: 'low',
    },
    y: {
      title: chart.valueTitle,
      numberFormat: { formatCode: chart.valueFormat, sourceLinked: false },
      gridlines: { major: true },
    },
  },
  anchor: {
    from: { row: chart.from.row - 1, col: chart.from.column - 1 },
    to: { row: chart.to.row - 1, col: chart.to.column - 1 },
  },
});

/** The values of an Excel file: by sheet, rows of cells as they were last computed. */
export const readXlsxValues = async (
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly ReadValue[])[]>> => {
  const workbook = await readXlsx(bytes);
  return new Map(
    workbook.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((value) => (value instanceof Date ? value.toISOString() : value))),
    ]),
  );
};

export type ReadValue = string | number | boolean | null;
