import * as Plot from '@observablehq/plot';
import { told } from '../language/told.ts';
import { orderOf } from '../quantities/display-number.ts';
import { powerOfTen } from '../quantities/scale.ts';
import { axisNumber } from './axis-number.ts';
import { chartWords } from './chart-words.ts';
import { drawSvg, WIDTHS, type Width } from './draw.ts';
import { INK, PAPER, QUIET, RULE } from './palette.ts';
import { rowLabel } from './row-label.ts';

export const READINGS = ['closed', 'signed', 'liquid', 'intention'] as const;
export type Reading = (typeof READINGS)[number];

export interface ReadingRow {
  readonly name: string;
  readonly values: Readonly<Record<Reading, number | null>>;
}

const SYMBOLS: Readonly<Record<Reading, string>> = {
  closed: 'circle',
  signed: 'square',
  liquid: 'diamond2',
  intention: 'times',
};
const HOLLOW: Readonly<Record<Reading, boolean>> = {
  closed: false,
  signed: false,
  liquid: true,
  intention: true,
};

/** One line a statement, one mark a reading of "secured"; what is not on record has no mark. */
export const readingsChart = (rows: readonly ReadingRow[], unit: string, width: Width): string => {
  const wide = width === 'wide';
  const marks = rows.flatMap((row) =>
    READINGS.flatMap((reading) => {
      const amount = row.values[reading];
      return amount === null ? [] : [{ name: row.name, reading, amount }];
    }),
  );
  const top = Math.max(...marks.map((mark) => mark.amount), 0) || 1;
  const axis = axisNumber(unit, top);
  // Square roots leave room for the small sums beside the large ones; zero still has a place.
  const ticks = rootTicks(top, wide ? 40 : 34, WIDTHS[width] - (wide ? 274 : 42));
  const rowHeight = wide ? 36 : 66;
  return drawSvg(chartWords.readings(axis.label), {
    width: WIDTHS[width],
    height: rows.length * rowHeight + 82,
    marginLeft: wide ? 244 : 12,
    marginRight: 30,
    marginTop: 40,
    marginBottom: 42,
    x: { domain: [0, top], type: 'sqrt', label: null },
    y: {
      axis: null,
      domain: rows.map((row) => row.name),
      label: null,
      type: 'point',
      padding: 0.6,
    },
    marks: [
      Plot.gridX(ticks, { stroke: RULE, strokeOpacity: 1 }),
      Plot.axisX(ticks, {
        tickFormat: axis.tick,
        tickSize: 4,
        label: chartWords.squareRoot(axis.label),
        labelAnchor: 'right',
        labelOffset: 36,
        labelArrow: 'none',
        fill: QUIET,
      }),
      Plot.ruleY(
        rows.map((row) => row.name),
        { stroke: RULE },
      ),
      rowLabel(
        rows.map((row) => row.name),
        width,
        { lines: 34, gap: 24 },
      ),
      ...READINGS.map((reading) =>
        Plot.dot(
          marks.filter((mark) => mark.reading === reading),
          {
            x: 'amount',
            y: 'name',
            // Marks of one amount would hide each other.
            dy: (READINGS.indexOf(reading) - 1.5) * 6,
            symbol: SYMBOLS[reading] as Plot.ChannelValueSpec,
            r: 5.5,
            fill: HOLLOW[reading] && reading !== 'intention' ? PAPER : INK,
            stroke: INK,
            strokeWidth: 1.6,
          },
        ),
      ),
      ...legend(wide),
    ],
  });
};

/** 1, 2 and 5 times powers of ten, from the top down, as far apart as their words need. */
const rootTicks = (top: number, apartPixels: number, across: number): readonly number[] => {
  const ticks: number[] = [];
  let last = Infinity;
  const place = (amount: number): number => across * Math.sqrt(amount / top);
  for (let power = orderOf(top); power >= orderOf(top) - 3; power--) {
    for (const part of [5, 2, 1]) {
      const tick = part * powerOfTen(power);
      if (tick > top || last - place(tick) < apartPixels || place(tick) < apartPixels) continue;
      ticks.push(tick);
      last = place(tick);
    }
  }
  return [0, ...ticks.reverse()];
};

/** The four marks with their words above the frame, at fixed pixels. */
const legend = (wide: boolean): Plot.Markish[] =>
  READINGS.flatMap((reading, at) => {
    const dx = (wide ? -224 : 4) + at * (wide ? 110 : 84);
    const place = { frameAnchor: 'top-left', dx, dy: -26 } as const;
    return [
      Plot.dot([0], {
        ...place,
        symbol: SYMBOLS[reading] as Plot.ChannelValueSpec,
        r: 5,
        fill: HOLLOW[reading] && reading !== 'intention' ? PAPER : INK,
        stroke: INK,
        strokeWidth: 1.6,
      }),
      Plot.text([reading], {
        ...place,
        dx: dx + 10,
        text: (word: string) => told(word),
        textAnchor: 'start',
        lineAnchor: 'middle',
        fill: INK,
      }),
    ];
  });
