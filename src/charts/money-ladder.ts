import * as Plot from '@observablehq/plot';
import { told } from '../language/told.ts';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { apart } from './fan-chart.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { INK, LEVELS, QUIET, RULE } from './palette.ts';

export interface LadderDrawing {
  readonly unit: string;
  readonly startMonth: number;
  readonly monthsPerStep: number;
  /** Medians over the worlds, a value a step. */
  readonly announced: readonly number[];
  readonly committed: readonly number[];
  readonly secured: readonly number[];
  readonly drawn: readonly number[];
}

const RUNGS = ['announced', 'committed', 'secured', 'drawn'] as const;

/** The four rungs by month: lighter is further from money in hand; each line named at its end. */
export const moneyLadder = (ladder: LadderDrawing, width: Width): string => {
  const wide = width === 'wide';
  const rows = RUNGS.flatMap((rung) =>
    ladder[rung].map((usd, step) => ({
      rung,
      month: ladder.startMonth + step * ladder.monthsPerStep,
      usd,
    })),
  );
  const top = Math.max(...rows.map((row) => row.usd), 0) || 1;
  const axis = axisNumber(ladder.unit, top);
  const firstMonth = rows[0]?.month ?? ladder.startMonth;
  const lastMonth = Math.max(firstMonth + 1, ...rows.map((row) => row.month));
  const ends = apart(
    [...RUNGS]
      .reverse()
      .filter((rung) => ladder[rung].length > 0)
      .map((rung) => ({
        rung,
        y: ladder[rung].at(-1) as number,
      })),
    top / (wide ? 15 : 12),
  );
  return drawSvg(chartWords.ladder(axis.label), {
    width: WIDTHS[width],
    height: wide ? 300 : 250,
    marginLeft: 48,
    marginRight: wide ? 130 : 112,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [firstMonth, lastMonth], label: null },
    y: { domain: [0, top], label: null },
    marks: [
      Plot.gridY(roundTicks(0, top, 6), { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisY(roundTicks(0, top, 6), {
        tickSize: 0,
        tickFormat: axis.tick,
        label: axis.label,
        labelAnchor: 'top',
        labelArrow: 'none',
        fill: QUIET,
      }),
      Plot.axisX(yearTicks(firstMonth, lastMonth, wide ? 12 : 5), {
        tickFormat: yearLabel,
        tickSize: 4,
        label: null,
        fill: QUIET,
      }),
      ...RUNGS.map((rung, at) =>
        Plot.areaY(
          rows.filter((row) => row.rung === rung),
          { x: 'month', y: 'usd', fill: LEVELS[at] as string, fillOpacity: 0.9, curve: 'step' },
        ),
      ),
      ...RUNGS.map((rung) =>
        Plot.lineY(
          rows.filter((row) => row.rung === rung),
          { x: 'month', y: 'usd', stroke: INK, strokeWidth: 0.8, curve: 'step' },
        ),
      ),
      Plot.text(ends, {
        x: lastMonth,
        y: 'at',
        text: (end: { rung: string; y: number }) => `${told(end.rung)} ${axis.tick(end.y)}`,
        textAnchor: 'start',
        dx: 6,
        fill: INK,
      }),
    ],
  });
};
