import * as Plot from '@observablehq/plot';
import { numberWords } from '../quantities/number-words.ts';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { ALARM, INK, LEVELS, PAPER, QUIET, RULE } from './palette.ts';

/** A series over the worlds, month by month; `startMonth` is its first step's month. */
export interface FanDrawing {
  readonly title: string;
  readonly unit: string;
  readonly startMonth: number;
  readonly monthsPerStep: number;
  readonly quantiles: Readonly<
    Record<'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95', readonly number[]>
  >;
  /** Points promised, drawn as crosses with their name: what was said, not what was computed. */
  readonly promises?: readonly {
    readonly month: number;
    readonly value: number;
    readonly name: string;
  }[];
  /** The day whose knowledge is held: what is right of it could only be forecast. */
  readonly asOf?: number | null;
}

interface FanStep {
  readonly month: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** Bands of 90, 80 and 50 % of the worlds with the median, named at the right edge. */
export const fanChart = (fan: FanDrawing, width: Width): string => {
  const steps = fan.quantiles.p50.map((p50, step): FanStep => {
    const at = (name: keyof typeof fan.quantiles): number => fan.quantiles[name][step] ?? p50;
    return {
      month: fan.startMonth + step * fan.monthsPerStep,
      p5: at('p5'),
      p10: at('p10'),
      p25: at('p25'),
      p50,
      p75: at('p75'),
      p90: at('p90'),
      p95: at('p95'),
    };
  });
  const last = steps.at(-1);
  if (last === undefined) throw new Error(`the fan "${fan.title}" has no steps`);
  const promises = fan.promises ?? [];
  const top = Math.max(...steps.map((step) => step.p95), ...promises.map((each) => each.value), 0);
  const bottom = Math.min(...steps.map((step) => step.p5), 0);
  const axis = axisNumber(fan.unit, Math.max(top, -bottom));
  const wide = width === 'wide';
  const ends = endLabels(last, (top - bottom || 1) / (wide ? 16 : 14));
  const first = steps[0] as FanStep;
  return drawSvg(chartWords.fan(fan.title, axis.label), {
    width: WIDTHS[width],
    height: wide ? 300 : 250,
    marginLeft: 48,
    marginRight: wide ? 128 : 92,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [first.month, last.month], label: null },
    y: { domain: [bottom, top === bottom ? bottom + 1 : top], label: null },
    marks: [
      Plot.gridY(roundTicks(bottom, top), { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisY(roundTicks(bottom, top), {
        tickSize: 0,
        tickFormat: (value: number) => axis.tick(value).replace(' %', '%'),
        label: axis.label,
        labelAnchor: 'top',
        labelArrow: 'none',
        fill: QUIET,
      }),
      Plot.axisX(yearTicks(first.month, last.month, wide ? 12 : 5), {
        tickFormat: yearLabel,
        tickSize: 4,
        label: null,
        fill: QUIET,
      }),
      Plot.areaY(steps, { x: 'month', y1: 'p5', y2: 'p95', fill: LEVELS[0] }),
      Plot.areaY(steps, { x: 'month', y1: 'p10', y2: 'p90', fill: LEVELS[1], fillOpacity: 0.55 }),
      Plot.areaY(steps, { x: 'month', y1: 'p25', y2: 'p75', fill: LEVELS[1] }),
      Plot.lineY(steps, { x: 'month', y: 'p50', stroke: LEVELS[3], strokeWidth: 2.2 }),
      asOfRule(fan.asOf ?? null, first.month, last.month),
      ...[true, false].map((isMedian) =>
        Plot.text(
          ends.filter((end) => (end.text === chartWords.median) === isMedian),
          {
            x: () => last.month,
            y: 'at',
            text: (end: { text: string }) => (wide ? end.text : end.text.replace(' of worlds', '')),
            textAnchor: 'start',
            dx: 6,
            fill: isMedian ? INK : QUIET,
            fontWeight: isMedian ? 600 : 400,
          },
        ),
      ),
      Plot.dot(promises, { x: 'month', y: 'value', symbol: 'times', r: 5, stroke: ALARM }),
      Plot.text(promises, {
        x: 'month',
        y: 'value',
        text: 'name',
        textAnchor: 'end',
        dx: -9,
        fill: ALARM,
        stroke: PAPER,
        strokeWidth: 4,
      }),
    ],
  });
};

/** Names of the bands at the last step, lowest first; a band too thin to see is not named. */
const endLabels = (last: FanStep, least: number) => {
  const quarters = last.p75 - last.p25 > 2 * least;
  const tails = last.p95 - last.p5 > (quarters ? 4 : 2) * least;
  return apart(
    [
      ...(tails ? [{ y: last.p5, text: chartWords.below(numberWords.percent('5')) }] : []),
      ...(quarters ? [{ y: last.p25, text: chartWords.below(numberWords.percent('25')) }] : []),
      { y: last.p50, text: chartWords.median },
      ...(quarters ? [{ y: last.p75, text: chartWords.above(numberWords.percent('25')) }] : []),
      ...(tails ? [{ y: last.p95, text: chartWords.ofWorldsAbove(numberWords.percent('5')) }] : []),
    ],
    least,
  );
};

const asOfRule = (asOf: number | null, first: number, last: number): Plot.Markish =>
  asOf === null || asOf <= first || asOf >= last
    ? null
    : [
        Plot.ruleX([asOf], { stroke: QUIET, strokeDasharray: '3 3' }),
        Plot.text([asOf], {
          x: (at: number) => at,
          text: () => chartWords.asOf,
          frameAnchor: 'top',
          textAnchor: 'start',
          dx: 4,
          dy: 2,
          fill: QUIET,
        }),
      ];

/** Labels at least so far apart, each as near to its value as the others let it. */
export const apart = <Label extends { readonly y: number }>(
  labels: readonly Label[],
  least: number,
): readonly (Label & { readonly at: number })[] => {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const [index, label] of sorted.entries()) {
    places.push(Math.max(label.y, index === 0 ? label.y : (places[index - 1] as number) + least));
  }
  // What was pushed up as a group comes down by half of the push.
  for (let start = 0; start < places.length; ) {
    let end = start;
    while (
      end + 1 < places.length &&
      (places[end + 1] as number) - (places[end] as number) <= least * 1.0001
    ) {
      end++;
    }
    let push = 0;
    for (let at = start; at <= end; at++) {
      push += (places[at] as number) - (sorted[at] as Label).y;
    }
    const floor = start === 0 ? -Infinity : (places[start - 1] as number) + least;
    const down = Math.min(push / (end - start + 1), (places[start] as number) - floor);
    for (let at = start; at <= end; at++) places[at] = (places[at] as number) - down;
    start = end + 1;
  }
  return sorted.map((label, index) => ({ ...label, at: places[index] as number }));
};
