import * as Plot from '@observablehq/plot';
import { displayScientific } from '../quantities/display-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { ALARM, INK, LEVELS, PAPER, QUIET, RULE } from './palette.ts';

/** One year: what there is (80 % of worlds and the median) beside what a trend demands. */
export interface YearOfRuns {
  readonly year: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly trendLow: number;
  readonly trend: number;
  readonly trendHigh: number;
}

/** Orders of magnitude below the largest value that are still drawn. */
const DEPTH = 1e-5;

/** Largest run by year beside the trend, on a scale of powers of ten. */
export const runsByYear = (years: readonly YearOfRuns[], width: Width): string => {
  const wide = width === 'wide';
  const top = Math.max(...years.flatMap((year) => [year.p90, year.trendHigh]));
  const bottom = top * DEPTH;
  const shown = years.map((year) => ({
    year: year.year,
    low: Math.max(bottom, year.p10),
    middle: year.p50 >= bottom ? year.p50 : null,
    high: Math.max(bottom, year.p90),
    trendLow: Math.max(bottom, year.trendLow),
    trend: Math.max(bottom, year.trend),
    trendHigh: Math.max(bottom, year.trendHigh),
  }));
  const last = shown.at(-1);
  if (last === undefined) throw new Error('there are no years to draw');
  const names = [
    { at: last.trend, text: chartWords.trend, colour: ALARM },
    { at: last.middle ?? bottom, text: chartWords.medianOfWorlds, colour: INK },
  ];
  return drawSvg(chartWords.runs, {
    width: WIDTHS[width],
    height: wide ? 320 : 270,
    marginLeft: 52,
    marginRight: wide ? 128 : 84,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [shown[0]!.year, last.year === shown[0]!.year ? last.year + 1 : last.year] },
    y: { type: 'log', domain: [bottom, top * 1.5], label: null },
    marks: [
      Plot.gridY({ stroke: RULE, strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        tickFormat: (value: number) => displayScientific(value, 1),
        label: 'FLOP',
        labelAnchor: 'top',
        labelArrow: 'none',
        fill: QUIET,
      }),
      Plot.axisX(
        shown.filter((_, at) => wide || at % 2 === 0).map(({ year }) => year),
        { tickFormat: String, tickSize: 4, label: null, fill: QUIET },
      ),
      Plot.areaY(shown, {
        x: 'year',
        y1: 'trendLow',
        y2: 'trendHigh',
        fill: ALARM,
        fillOpacity: 0.15,
      }),
      Plot.lineY(shown, { x: 'year', y: 'trend', stroke: ALARM, strokeDasharray: '5 4' }),
      Plot.areaY(shown, { x: 'year', y1: 'low', y2: 'high', fill: LEVELS[1], fillOpacity: 0.55 }),
      Plot.lineY(
        shown.filter(({ middle }) => middle !== null),
        { x: 'year', y: 'middle', stroke: LEVELS[3], strokeWidth: 2.2 },
      ),
      ...names.map(({ at, text, colour }) =>
        Plot.text([at], {
          x: () => last.year,
          y: (value: number) => value,
          text: () => (wide ? text : text.replace(' of worlds', '')),
          textAnchor: 'start',
          dx: 6,
          fill: colour,
          stroke: PAPER,
          strokeWidth: 4,
        }),
      ),
    ],
  });
};
