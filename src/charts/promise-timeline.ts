import * as Plot from '@observablehq/plot';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { INK, LEVELS, PAPER, QUIET, RULE } from './palette.ts';
import { shortened } from './shortened-text.ts';

/** A statement on the line of months: when it was said, for when, and what replaced it. */
export interface PromiseRow {
  readonly id: string;
  readonly name: string;
  readonly said: number;
  /** The month that it speaks of; null where it names none. */
  readonly due: number | null;
  readonly supersededAt: number | null;
}

/** A dot where it was said, a line to the month it was said for, a cross where it was replaced. */
export const promiseTimeline = (rows: readonly PromiseRow[], width: Width): string => {
  const wide = width === 'wide';
  const ordered = [...rows].sort((a, b) => a.said - b.said);
  const dates = ordered.flatMap((row) => [
    row.said,
    row.due ?? row.said,
    row.supersededAt ?? row.said,
  ]);
  const from = Math.floor(Math.min(...dates) / 12) * 12;
  const to = Math.ceil((Math.max(...dates) + 1) / 12) * 12;
  const ticks = yearTicks(from - 11, to, wide ? 12 : 6);
  const dashed = ordered.filter((row) => row.due !== null);
  const replaced = ordered.filter((row) => row.supersededAt !== null);
  return drawSvg(chartWords.promises, {
    width: WIDTHS[width],
    height: ordered.length * 34 + 44,
    marginLeft: 20,
    marginRight: 20,
    marginTop: 16,
    marginBottom: 28,
    x: { domain: [from, to], label: null },
    y: {
      axis: null,
      domain: ordered.map((row) => row.id),
      type: 'point',
      padding: 0.7,
      label: null,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, { tickFormat: yearLabel, tickSize: 4, label: null, fill: QUIET }),
      Plot.link(dashed, {
        x1: 'said',
        x2: 'due',
        y1: 'id',
        y2: 'id',
        stroke: LEVELS[2],
        strokeWidth: 2,
      }),
      Plot.dot(dashed, {
        x: 'due',
        y: 'id',
        r: 4.5,
        fill: PAPER,
        stroke: LEVELS[3],
        strokeWidth: 2,
      }),
      Plot.dot(ordered, { x: 'said', y: 'id', r: 4.5, fill: LEVELS[3] }),
      Plot.dot(replaced, {
        x: 'supersededAt',
        y: 'id',
        symbol: 'times',
        r: 5,
        stroke: INK,
        strokeWidth: 2,
      }),
      Plot.text(ordered, {
        x: (row: PromiseRow) => (row.said > (from + to) / 2 ? to : row.said),
        y: 'id',
        dx: 0,
        dy: -12,
        text: (row: PromiseRow) => shortened(row.name, wide ? 96 : 46),
        textAnchor: 'start',
        fill: INK,
        stroke: PAPER,
        strokeWidth: 4,
      }),
    ],
  });
};
