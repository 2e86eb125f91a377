import * as Plot from '@observablehq/plot';
import { displayNumber } from '../quantities/display-number.ts';
import { axisNumber, roundTicks } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { INK, PAPER, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

export interface StackedRow {
  readonly name: string;
  readonly parts: readonly { readonly kind: string; readonly amount: number }[];
}

interface Part {
  readonly name: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Bars made of parts, the kinds named once in a line above: delay by cause, power by rung. */
export const stackedBars = (
  label: string,
  rows: readonly StackedRow[],
  kinds: readonly { readonly name: string; readonly colour: string; readonly light: boolean }[],
  unit: string,
  width: Width,
): string => {
  const wide = width === 'wide';
  const parts = rows.flatMap((row) => {
    let reached = 0;
    return kinds.flatMap((kind): readonly Part[] => {
      const amount = row.parts.find((part) => part.kind === kind.name)?.amount ?? 0;
      if (!(amount > 0)) return [];
      const from = reached;
      reached += amount;
      return [{ name: row.name, kind: kind.name, from, to: reached }];
    });
  });
  const top = Math.max(...parts.map((part) => part.to), 0) || 1;
  const axis = axisNumber(unit, top);
  const perPixel = top / (WIDTHS[width] - (wide ? 240 : 40));
  const colour = (name: string) => kinds.find((kind) => kind.name === name)?.colour ?? INK;
  const light = (name: string) => kinds.find((kind) => kind.name === name)?.light ?? true;
  return drawSvg(chartWords.inUnit(label, axis.label), {
    width: WIDTHS[width],
    height: rows.length * (wide ? 26 : 42) + 70 + (wide ? 0 : (legendLines(kinds) - 1) * 16),
    marginLeft: wide ? 206 : 10,
    marginRight: wide ? 50 : 30,
    marginTop: 34 + (wide ? 0 : (legendLines(kinds) - 1) * 16),
    marginBottom: 42,
    x: { domain: [0, top], label: null },
    y: {
      axis: null,
      domain: rows.map((row) => row.name),
      type: 'band',
      padding: wide ? 0.3 : 0.6,
      label: null,
    },
    marks: [
      Plot.gridX(roundTicks(0, top, wide ? 7 : 4), { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(roundTicks(0, top, wide ? 7 : 4), {
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
        { lines: 28, gap: 15 },
      ),
      Plot.barX(parts, {
        x1: 'from',
        x2: 'to',
        y: 'name',
        fill: (part: Part) => colour(part.kind),
        stroke: PAPER,
        strokeWidth: 1,
      }),
      Plot.text(
        parts.filter((part) => part.to - part.from > perPixel * 26),
        {
          x: (part: Part) => (part.from + part.to) / 2,
          y: 'name',
          text: (part: Part) => displayNumber(axis.value(part.to - part.from), 2),
          fill: (part: Part) =>
            light(part.kind) ? 'var(--on-light, #1c2733)' : 'var(--on-dark, #ffffff)',
          fontSize: 11,
        },
      ),
      ...legend(kinds, wide),
    ],
  });
};

const legendLines = (kinds: readonly { readonly name: string }[]): number =>
  1 + Math.max(0, ...places(kinds, 330).map((place) => place.line));

const places = (
  kinds: readonly { readonly name: string }[],
  room: number,
): readonly { readonly line: number; readonly x: number }[] => {
  let line = 0;
  let x = 0;
  return kinds.map((kind) => {
    const wanted = kind.name.length * 6.6 + 32;
    if (x > 0 && x + wanted > room) {
      line++;
      x = 0;
    }
    const place = { line, x };
    x += wanted;
    return place;
  });
};

const legend = (
  kinds: readonly { readonly name: string; readonly colour: string }[],
  wide: boolean,
): Plot.Markish[] => {
  const all = places(kinds, wide ? 700 : 330);
  const lines = Math.max(0, ...all.map((place) => place.line));
  return kinds.flatMap((kind, at) => {
    const { line, x } = all[at] as { line: number; x: number };
    const place = {
      frameAnchor: 'top-left',
      dx: x + (wide ? -194 : 4),
      dy: -20 - (lines - line) * 16,
    } as const;
    return [
      Plot.dot([0], {
        ...place,
        symbol: 'square',
        r: 5,
        fill: kind.colour,
        stroke: INK,
        strokeWidth: 0.6,
      }),
      Plot.text([kind.name], {
        ...place,
        dx: place.dx + 10,
        text: (name: string) => name,
        textAnchor: 'start',
        lineAnchor: 'middle',
        fill: INK,
      }),
    ];
  });
};
