import * as Plot from '@observablehq/plot';
import { displayNumber } from '../quantities/display-number.ts';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { ALARM, INK, LEVELS, PAPER, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';
import { shortened } from './shortened-text.ts';
import type { SpreadRow } from './spread-rows.ts';

/** Jobs by kind over the worlds, and the numbers that were promised as lines with their speaker. */
export const jobsChart = (
  rows: readonly SpreadRow[],
  promised: readonly { readonly name: string; readonly value: number }[],
  width: Width,
): string => {
  const wide = width === 'wide';
  const said = byValue(promised);
  const top = Math.max(1, ...rows.map((row) => row.p95), ...said.map((each) => each.value)) * 1.04;
  const axis = axisNumber('job', top);
  const ticks = roundTicks(0, top, wide ? 6 : 4);
  const headroom = 14 + said.length * 15;
  return drawSvg(chartWords.jobs(axis.label), {
    width: WIDTHS[width],
    height: rows.length * (wide ? 32 : 44) + headroom + 36,
    marginLeft: wide ? 256 : 10,
    marginRight: wide ? 60 : 24,
    marginTop: headroom,
    marginBottom: 42,
    x: { domain: [0, top], label: null },
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
      Plot.ruleX(said, { x: 'value', stroke: ALARM, strokeDasharray: '5 3', strokeWidth: 1.4 }),
      ...said.map((each, at) =>
        Plot.text([each], {
          x: 'value',
          frameAnchor: 'top',
          dy: -8 - at * 15,
          dx: each.value > top / 2 ? -4 : 4,
          textAnchor: each.value > top / 2 ? 'end' : 'start',
          text: () =>
            shortened(chartWords.promised(displayNumber(each.value), each.name), wide ? 70 : 44),
          fill: ALARM,
        }),
      ),
      Plot.text(rows, {
        x: 'p95',
        y: 'name',
        dx: 6,
        textAnchor: 'start',
        text: (row: SpreadRow) => axis.tick(row.p50),
        fill: INK,
        stroke: PAPER,
        strokeWidth: 4,
        fontWeight: 600,
      }),
    ],
  });
};

/** One line for each number, with all who said it. */
const byValue = (
  promised: readonly { readonly name: string; readonly value: number }[],
): readonly { readonly name: string; readonly value: number }[] => {
  const names = new Map<number, string[]>();
  for (const { name, value } of promised) {
    const known = names.get(value) ?? [];
    if (!known.includes(name)) names.set(value, [...known, name]);
  }
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([value, all]) => ({ value, name: all.join(', ') }));
};
