import * as Plot from '@observablehq/plot';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { ALARM, INK, LEVELS, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

/** A number over the worlds: a row of the chart. `promised` is what was said, drawn as a cross. */
export interface SpreadRow {
  readonly name: string;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly promised?: number | null;
}

/**
 * Rows of one unit on one axis: a thin bar holds 90 % of the worlds, a thick one half of them, a
 * tick the median. Splits by a question's answers and jobs beside the promise are drawn so.
 */
export const spreadRows = (
  label: string,
  rows: readonly SpreadRow[],
  unit: string,
  width: Width,
): string => {
  const wide = width === 'wide';
  const promised = rows.flatMap((row) =>
    row.promised === undefined || row.promised === null ? [] : [{ ...row, said: row.promised }],
  );
  const top = Math.max(0, ...rows.map((row) => row.p95), ...promised.map((row) => row.said));
  const bottom = Math.min(0, ...rows.map((row) => row.p5));
  const axis = axisNumber(unit, Math.max(top, -bottom));
  const ticks = roundTicks(bottom, top, wide ? 6 : 4);
  return drawSvg(chartWords.inUnit(label, axis.label), {
    width: WIDTHS[width],
    height: rows.length * (wide ? 28 : 42) + 50,
    marginLeft: wide ? 256 : 10,
    marginRight: wide ? 70 : 30,
    marginTop: 12,
    marginBottom: 42,
    x: { domain: [bottom, top === bottom ? bottom + 1 : top], label: null },
    y: {
      axis: null,
      domain: rows.map((row) => row.name),
      type: 'band',
      padding: wide ? 0.4 : 0.68,
      label: null,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        tickFormat: axis.tick,
        tickSize: 4,
        label: axis.label,
        labelAnchor: 'right',
        labelOffset: 36,
        labelArrow: 'none',
        fill: QUIET,
      }),
      rowLabel(
        rows.map((row) => row.name),
        width,
        { lines: 36, gap: 15 },
      ),
      Plot.barX(rows, { x1: 'p5', x2: 'p95', y: 'name', fill: LEVELS[0] }),
      Plot.barX(rows, { x1: 'p25', x2: 'p75', y: 'name', fill: LEVELS[1] }),
      Plot.tickX(rows, { x: 'p50', y: 'name', stroke: INK, strokeWidth: 2.4 }),
      Plot.dot(promised, {
        x: 'said',
        y: 'name',
        symbol: 'times',
        r: 5,
        stroke: ALARM,
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        y: 'name',
        frameAnchor: 'right',
        dx: wide ? 10 : 22,
        dy: wide ? 0 : -15,
        textAnchor: wide ? 'start' : 'end',
        text: (row: SpreadRow) => axis.tick(row.p50),
        fill: INK,
        fontWeight: 600,
      }),
    ],
  });
};
