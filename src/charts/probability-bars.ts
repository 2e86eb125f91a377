import * as Plot from '@observablehq/plot';
import { displayProbability } from '../quantities/display.ts';
import { numberWords } from '../quantities/number-words.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { INK, LEVELS, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

export interface ProbabilityRow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One target under each belief, all bars of one size and one colour, in the order given. */
export const probabilityBars = (
  target: string,
  rows: readonly ProbabilityRow[],
  width: Width,
): string => {
  const wide = width === 'wide';
  const ticks = wide ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  return drawSvg(chartWords.holdsByBelief(target), {
    width: WIDTHS[width],
    height: rows.length * (wide ? 24 : 40) + 44,
    marginLeft: wide ? 256 : 10,
    marginRight: 64,
    marginTop: 12,
    marginBottom: 28,
    x: { domain: [0, 1], label: null },
    y: {
      axis: null,
      domain: rows.map((row) => row.name),
      type: 'band',
      padding: wide ? 0.35 : 0.64,
      label: null,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        tickFormat: (share: number) => numberWords.percent(String(share * 100)),
        tickSize: 4,
        label: null,
        fill: QUIET,
      }),
      rowLabel(
        rows.map((row) => row.name),
        width,
        { lines: 36, gap: 14 },
      ),
      Plot.barX(rows, { x1: 0, x2: 'value', y: 'name', fill: LEVELS[1] }),
      Plot.ruleX([0], { stroke: INK }),
      Plot.link(rows, {
        x1: 'low',
        x2: 'high',
        y1: 'name',
        y2: 'name',
        stroke: INK,
        strokeWidth: 1.6,
      }),
      Plot.text(rows, {
        y: 'name',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        text: (row: ProbabilityRow) => displayProbability(row.value),
        fill: INK,
        fontWeight: 600,
      }),
    ],
  });
};
