import type { Quantity } from '../../equations/quantity.ts';
import type { ModelRows } from '../model-rows.ts';
import type { Chart, Sheet } from '../workbook.ts';
import { text } from '../workbook.ts';
import type { FansSheet } from './fans-sheet.ts';
import { rangeOf } from './summary-sheet.ts';

export const CHARTS = 'Charts';

const CHART_ROWS = 20;
const CHART_COLUMNS = 9;
const COLORS = ['1D4ED8', '0F766E', 'B45309', '7C3AED', 'B91C1C', '475569'] as const;

/** Series that say more beside each other than each alone. */
const TOGETHER: readonly { readonly title: string; readonly paths: readonly string[] }[] = [
  {
    title: 'The money ladder, and what is spent',
    paths: [
      'capital.announced',
      'capital.committed',
      'capital.secured',
      'capital.drawn',
      'programme.spent',
    ],
  },
  {
    title: 'Power: contracted, supplied, running',
    paths: ['power.contractedFacility', 'power.suppliedFacility', 'power.energisedFacility'],
  },
];

/** A chart of each reported series, the central world over the fan where there is one. */
export const chartsSheet = (made: ModelRows, fans: FansSheet | null): Sheet => {
  const { rows, timeline, translator } = made;
  const { steps } = translator.structure;
  const categories = rangeOf(timeline.begins, steps);
  const byPath = new Map([...rows.keys()].map((quantity) => [quantity.path, quantity]));
  const lineOf = (quantity: Quantity, color: string, name: string): Chart['series'] => {
    const [row] = rows.get(quantity) ?? [];
    return row ? [{ name, values: rangeOf(row, steps), color, dashed: false }] : [];
  };
  const charts: Omit<Chart, 'from' | 'to'>[] = [];
  const add = (title: string, unit: string, series: Chart['series']): void => {
    if (series.length === 0) return;
    const money = unit === 'USD';
    charts.push({
      kind: 'line',
      title,
      valueTitle: money ? 'USD bn' : unit,
      valueFormat: money ? '#,##0,,,' : '#,##0',
      categories,
      categoryFormat: 'yyyy',
      stacked: false,
      series,
    });
  };
  for (const { title, paths } of TOGETHER) {
    const found = paths.flatMap((path) => byPath.get(path) ?? []);
    const unit = found[0]?.declaration.unit ?? '';
    const series = found.flatMap((quantity, index) =>
      lineOf(quantity, COLORS[index % COLORS.length] as string, quantity.declaration.title),
    );
    add(title, unit, series);
  }
  for (const quantity of rows.keys()) {
    const { declaration, path, timed, dimension } = quantity;
    if (!declaration.reported || !timed || dimension !== null) continue;
    const bands = (['p10', 'p50', 'p90'] as const).flatMap((band) => {
      const values = fans?.rangeOf(path, band) ?? null;
      if (values === null) return [];
      const dashed = band !== 'p50';
      return [{ name: `${band.toUpperCase()} of the worlds`, values, color: 'A78BFA', dashed }];
    });
    add(declaration.title, declaration.unit, [
      ...bands,
      ...lineOf(quantity, '1D4ED8', 'Central world'),
    ]);
  }
  return {
    name: CHARTS,
    tabColor: '0F766E',
    widths: [],
    frozen: { rows: 0, columns: 0 },
    cells: [
      { row: 1, column: 1, value: text('Charts'), style: 'title' },
      {
        row: 2,
        column: 1,
        value: text(
          'Blue: the central world, live. Violet: quantiles over the worlds, values of the Fans sheet.',
        ),
        style: 'note',
      },
    ],
    folded: [],
    charts: charts.map((chart, index) => {
      const row = 4 + Math.floor(index / 2) * (CHART_ROWS + 1);
      const column = 1 + (index % 2) * (CHART_COLUMNS + 1);
      return {
        ...chart,
        from: { row, column },
        to: { row: row + CHART_ROWS, column: column + CHART_COLUMNS },
      };
    }),
    choices: [],
    printedRows: 0,
  };
};
