import * as Plot from '@observablehq/plot';
import { displayMonth } from '../quantities/display-date.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { ALARM, INK, LEVELS, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

export interface ScheduleBar {
  readonly name: string;
  /** Positions on the line of months; null where not within the horizon. */
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly readyProbability: number;
}

/**
 * When each building is ready: from the 10th to the 90th of a hundred worlds, a tick at the
 * median.
 */
export const scheduleBars = (
  site: string,
  bars: readonly ScheduleBar[],
  span: { readonly from: number; readonly to: number; readonly asOf: number | null },
  width: Width,
): string => {
  const wide = width === 'wide';
  const known = bars.flatMap((bar) => (bar.p10 === null ? [] : [{ ...bar, p10: bar.p10 }]));
  // Open to the right: the 90th world does not see it ready within the horizon.
  const drawn = known.map((bar) => ({ ...bar, end: bar.p90 ?? span.to, open: bar.p90 === null }));
  const rowHeight = wide ? 24 : 38;
  const ticks = yearTicks(span.from, span.to, wide ? 11 : 5);
  return drawSvg(chartWords.schedule(site), {
    width: WIDTHS[width],
    height: bars.length * rowHeight + 52,
    marginLeft: wide ? 216 : 10,
    marginRight: wide ? 104 : 20,
    marginTop: 24,
    marginBottom: 26,
    x: { domain: [span.from, span.to], label: null },
    y: {
      axis: null,
      domain: bars.map((bar) => bar.name),
      label: null,
      type: 'band',
      padding: wide ? 0.4 : 0.66,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, { tickFormat: yearLabel, tickSize: 4, label: null, fill: QUIET }),
      rowLabel(
        bars.map((bar) => bar.name),
        width,
        { lines: 30, gap: 13 },
      ),
      Plot.barX(drawn, {
        x1: 'p10',
        x2: 'end',
        y: 'name',
        fill: (bar: { open: boolean }) => (bar.open ? LEVELS[0] : LEVELS[1]),
        stroke: LEVELS[2],
        strokeWidth: 0.6,
      }),
      Plot.tickX(
        drawn.filter((bar) => bar.p50 !== null),
        { x: 'p50', y: 'name', stroke: INK, strokeWidth: 2.4 },
      ),
      span.asOf === null || span.asOf < span.from || span.asOf > span.to
        ? null
        : [
            Plot.ruleX([span.asOf], { stroke: ALARM, strokeDasharray: '3 3' }),
            Plot.text([span.asOf], {
              x: (at: number) => at,
              text: () => chartWords.asOf,
              frameAnchor: 'top',
              dy: -12,
              fill: ALARM,
            }),
          ],
      Plot.text(bars, {
        y: 'name',
        frameAnchor: 'right',
        dx: wide ? 8 : 14,
        dy: wide ? 0 : -13,
        textAnchor: wide ? 'start' : 'end',
        fill: QUIET,
        text: (bar: ScheduleBar) =>
          bar.p50 === null ? chartWords.notByTheEnd : displayMonth(bar.p50),
      }),
    ],
  });
};
