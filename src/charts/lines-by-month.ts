import * as Plot from '@observablehq/plot';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { yearLabel, yearTicks } from './month-axis.ts';
import { kindColour, QUIET, RULE } from './palette.ts';

/** A line for each name, one value a step, named at its end; levels that compete. */
export const linesByMonth = (
  label: string,
  lines: readonly { readonly name: string; readonly values: readonly number[] }[],
  axisOf: { readonly unit: string; readonly startMonth: number; readonly monthsPerStep: number },
  width: Width,
): string => {
  const { unit, startMonth, monthsPerStep } = axisOf;
  const wide = width === 'wide';
  const points = lines.flatMap(({ name, values }, line) =>
    values.map((value, step) => ({ name, line, value, month: startMonth + step * monthsPerStep })),
  );
  const top = Math.max(0, ...points.map(({ value }) => value)) || 1;
  const last = Math.max(startMonth + 1, ...points.map(({ month }) => month));
  const axis = axisNumber(unit, top);
  const ends = apart(
    lines.map(({ name, values }, line) => ({ name, line, at: values.at(-1) ?? 0 })),
    top / (wide ? 18 : 15),
  );
  return drawSvg(chartWords.inUnit(label, axis.label), {
    width: WIDTHS[width],
    height: wide ? 300 : 260,
    marginLeft: 48,
    marginRight: wide ? 150 : 104,
    marginTop: 26,
    marginBottom: 28,
    x: { domain: [startMonth, last], label: null },
    y: { domain: [0, top], label: null },
    marks: [
      Plot.gridY(roundTicks(0, top), { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisY(roundTicks(0, top), {
        tickSize: 0,
        tickFormat: (value: number) => axis.tick(value).replace(' %', '%'),
        label: axis.label,
        labelAnchor: 'top',
        labelArrow: 'none',
        fill: QUIET,
      }),
      Plot.axisX(yearTicks(startMonth, last, wide ? 12 : 5), {
        tickFormat: yearLabel,
        tickSize: 4,
        label: null,
        fill: QUIET,
      }),
      ...lines.map((_, line) =>
        Plot.lineY(
          points.filter((point) => point.line === line),
          { x: 'month', y: 'value', stroke: kindColour(line), strokeWidth: 2.2 },
        ),
      ),
      ...ends.map(({ name, line, at }) =>
        Plot.text([at], {
          x: () => last,
          y: (value: number) => value,
          text: () => name,
          textAnchor: 'start',
          dx: 6,
          fill: kindColour(line),
          lineWidth: wide ? 12 : 8,
        }),
      ),
    ],
  });
};

/** Names that would lie upon each other move up, lowest first. */
const apart = <End extends { readonly at: number }>(
  ends: readonly End[],
  least: number,
): readonly End[] => {
  let reached = Number.NEGATIVE_INFINITY;
  return [...ends]
    .sort((a, b) => a.at - b.at)
    .map((end) => {
      const at = Math.max(end.at, reached + least);
      reached = at;
      return { ...end, at };
    });
};
