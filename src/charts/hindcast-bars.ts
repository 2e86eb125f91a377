import * as Plot from '@observablehq/plot';
import { displayDay } from '../quantities/display-date.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { ALARM, INK, LEVELS, PAPER, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

/** One step of construction. Dates are positions on the line of months. */
export interface HindcastBar {
  readonly name: string;
  readonly forecast: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Null where it is expected never. */
  readonly outcome: number | null;
  /** Seen by the record's last day; else a later estimate. */
  readonly seen: boolean;
}

/**
 * When each step was expected (ring), from the 10th to the 90th of a hundred of the forecast with
 * its median (bar, tick), when it came (dot) or is now expected (cross), and the record's last day.
 */
export const hindcastBars = (
  label: string,
  bars: readonly HindcastBar[],
  lastDay: number,
  width: Width,
): string => {
  const wide = width === 'wide';
  const dates = bars.flatMap((bar) => [bar.forecast, bar.p10, bar.p90, bar.outcome ?? bar.p50]);
  const from = Math.floor(Math.min(lastDay, ...dates)) - 1;
  const to = Math.ceil(Math.max(lastDay, ...dates)) + 1;
  const ticks = yearTicks(from, to, wide ? 8 : 4);
  const dated = bars.filter((bar) => bar.outcome !== null);
  return drawSvg(label, {
    width: WIDTHS[width],
    height: bars.length * (wide ? 26 : 40) + 52,
    marginLeft: wide ? 262 : 10,
    marginRight: wide ? 96 : 16,
    marginTop: 24,
    marginBottom: 26,
    x: { domain: [from, to], label: null },
    y: {
      axis: null,
      domain: bars.map((bar) => bar.name),
      label: null,
      type: 'band',
      padding: wide ? 0.45 : 0.68,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, { tickFormat: yearLabel, tickSize: 4, label: null, fill: QUIET }),
      rowLabel(
        bars.map((bar) => bar.name),
        width,
        { lines: 38, gap: 14 },
      ),
      Plot.ruleX([lastDay], { stroke: QUIET, strokeDasharray: '3 3' }),
      Plot.text([lastDay], {
        x: (at: number) => at,
        text: (at: number) => chartWords.seenUntil(displayDay(at - 0.01)),
        frameAnchor: 'top',
        dy: -12,
        fill: QUIET,
      }),
      Plot.barX(bars, { x1: 'p10', x2: 'p90', y: 'name', fill: LEVELS[1] }),
      Plot.tickX(bars, { x: 'p50', y: 'name', stroke: INK, strokeWidth: 2.4 }),
      Plot.dot(bars, { x: 'forecast', y: 'name', r: 4, stroke: INK, fill: PAPER }),
      Plot.dot(
        dated.filter((bar) => bar.seen),
        { x: 'outcome', y: 'name', r: 4.5, fill: ALARM },
      ),
      Plot.dot(
        dated.filter((bar) => !bar.seen),
        { x: 'outcome', y: 'name', symbol: 'times', r: 5, stroke: ALARM, strokeWidth: 2 },
      ),
      Plot.text(bars, {
        y: 'name',
        frameAnchor: 'right',
        dx: wide ? 8 : 12,
        dy: wide ? 0 : -14,
        textAnchor: wide ? 'start' : 'end',
        fill: QUIET,
        text: (bar: HindcastBar) => (bar.seen ? displayDay(bar.outcome ?? 0) : chartWords.notSeen),
      }),
    ],
  });
};
