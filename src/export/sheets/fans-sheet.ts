import type { Fan } from '../../results/run-summary.ts';
import { columnLetters } from '../cell-reference.ts';
import { FIRST_MONTH, HEAD_ROWS, LABEL, lastMonth } from '../columns.ts';
import { newRow } from '../formula/row.ts';
import { type Cell, type Sheet, text } from '../workbook.ts';
import { rowCells, timelineWidths } from './row-cells.ts';
import { headCells, type Timeline } from './timeline-sheet.ts';

export const FANS = 'Fans';

/** What the Monte Carlo said, and of how many worlds. */
export interface FansTold {
  readonly fans: readonly Fan[];
  readonly worlds: number;
  readonly seed: number;
  readonly belief: string;
}

export type Band = 'mean' | keyof Fan['quantiles'];

const BANDS: readonly (readonly [Band, string])[] = [
  ['p5', 'P5: one world in twenty is lower'],
  ['p10', 'P10'],
  ['p25', 'P25'],
  ['p50', 'P50: half of the worlds are lower'],
  ['p75', 'P75'],
  ['p90', 'P90'],
  ['p95', 'P95: one world in twenty is higher'],
  ['mean', 'Mean of all worlds'],
];

export interface FansSheet {
  readonly sheet: Sheet;
  /** The range of one band of a series, for charts. */
  rangeOf(path: string, band: Band): string | null;
}

/** The fans as values: they do not move with the inputs of the workbook. */
export const fansSheet = (told: FansTold, timeline: Timeline, steps: number): FansSheet => {
  const { fans, worlds, seed, belief } = told;
  const places = new Map<string, number>();
  const cells: Cell[] = [
    ...headCells(
      'Fans',
      `VALUES, NOT FORMULAS: quantiles over ${worlds} worlds (seed ${seed}, belief ${belief}). ` +
        'They stay as they are when an input changes; run the programme again for new ones.',
      timeline,
      steps,
      FANS,
      null,
    ),
  ];
  let position = HEAD_ROWS + 2;
  for (const fan of fans) {
    const title = fan.element === null ? fan.title : `${fan.title}: ${fan.element}`;
    cells.push({ row: position, column: LABEL, value: text(title), style: 'heading' });
    position++;
    for (const [band, label] of BANDS) {
      const values = band === 'mean' ? fan.mean : fan.quantiles[band];
      const row = newRow({
        sheet: FANS,
        label,
        path: `${fan.path} ${band}`,
        element: fan.element ?? '',
        unit: fan.unit,
        role: 'fixed',
        months: Float64Array.from(values),
      });
      row.position = position;
      if (fan.element === null) places.set(`${fan.path} ${band}`, position);
      cells.push(
        ...rowCells(row, steps).map(
          (cell): Cell => (cell.style === 'fixed' ? { ...cell, style: 'value' } : cell),
        ),
      );
      position++;
    }
    position++;
  }
  return {
    sheet: {
      name: FANS,
      tabColor: '7C3AED',
      widths: timelineWidths(steps),
      frozen: { rows: HEAD_ROWS, columns: 3 },
      cells,
      folded: [],
      charts: [],
      choices: [],
      printedRows: HEAD_ROWS,
    },
    rangeOf: (path, band) => {
      const row = places.get(`${path} ${band}`);
      if (row === undefined) return null;
      const [from, to] = [columnLetters(FIRST_MONTH), columnLetters(lastMonth(steps))];
      return `${FANS}!$${from}$${row}:$${to}$${row}`;
    },
  };
};
