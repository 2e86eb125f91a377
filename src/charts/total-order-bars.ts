import * as Plot from '@observablehq/plot';
import { displayNumber } from '../quantities/display-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { INK, LEVELS, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

export interface TotalOrderRow {
  readonly name: string;
  readonly totalOrder: number;
  readonly standardError: number;
  /** Share of the group's inputs without a published source. */
  readonly unsourcedShare: number;
}

/**
 * Total-order indices from 0.005 up, largest first; the lighter part has no published source
 * behind it.
 */
export const totalOrderBars = (
  figure: string,
  rows: readonly TotalOrderRow[],
  width: Width,
): string => {
  const wide = width === 'wide';
  const sorted = [...rows]
    .sort((a, b) => b.totalOrder - a.totalOrder)
    .filter((row, at) => at < 3 || row.totalOrder >= 0.005);
  const bars = sorted.map((row) => {
    const size = Math.max(0, row.totalOrder);
    return {
      ...row,
      size,
      sourced: size * (1 - row.unsourcedShare),
      low: Math.max(0, size - 2 * row.standardError),
      high: size + 2 * row.standardError,
    };
  });
  const top = Math.max(0.1, ...bars.map((bar) => bar.high));
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick <= top);
  return drawSvg(chartWords.totalOrder(figure), {
    width: WIDTHS[width],
    height: bars.length * (wide ? 24 : 40) + 50,
    marginLeft: wide ? 280 : 10,
    marginRight: 50,
    marginTop: 12,
    marginBottom: 42,
    x: { domain: [0, top], label: null },
    y: {
      axis: null,
      domain: bars.map((bar) => bar.name),
      type: 'band',
      padding: wide ? 0.35 : 0.64,
      label: null,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        tickFormat: (share: number) => displayNumber(share, 2),
        tickSize: 4,
        label: chartWords.shareOfVariance,
        labelAnchor: 'right',
        labelOffset: 36,
        labelArrow: 'none',
        fill: QUIET,
      }),
      rowLabel(
        bars.map((bar) => bar.name),
        width,
        { lines: 40, gap: 14 },
      ),
      Plot.barX(bars, { x1: 0, x2: 'sourced', y: 'name', fill: LEVELS[2] }),
      Plot.barX(bars, { x1: 'sourced', x2: 'size', y: 'name', fill: LEVELS[0], stroke: LEVELS[2] }),
      Plot.link(bars, { x1: 'low', x2: 'high', y1: 'name', y2: 'name', stroke: INK }),
      Plot.ruleX([0], { stroke: INK }),
      Plot.text(bars, {
        y: 'name',
        frameAnchor: 'right',
        dx: 10,
        dy: wide ? 0 : -14,
        textAnchor: wide ? 'start' : 'end',
        text: (bar: { size: number }) =>
          bar.size < 0.005 ? chartWords.lessThan(displayNumber(0.01)) : displayNumber(bar.size, 2),
        fill: INK,
      }),
    ],
  });
};
