import { padStart } from './text-width.ts';

export interface FanText {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  /** Written at the top and the bottom of the axis. */
  readonly label: (value: number) => string;
  /** Names of steps to write below: `2026` at step 19. */
  readonly ticks: readonly { readonly step: number; readonly text: string }[];
  readonly width: number;
  readonly height: number;
  readonly unicode: boolean;
}

/** Bits of the eight dots of a braille letter, row by row, left then right. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const BRAILLE = 0x2800;

/**
 * A small fan of a series: the band from low to high dotted, the middle a solid line. In braille four
 * dots stand above each other in a letter, so that eight lines show thirty-two levels; without it
 * the band is dots and the middle is stars. Reads without colour.
 */
export const fanText = (fan: FanText): readonly string[] => {
  const most = Math.max(0, ...fan.high, ...fan.middle);
  const labels = [fan.label(most), '', fan.label(0)];
  const margin = Math.max(...labels.map((label) => label.length)) + 1;
  const columns = Math.max(8, fan.width - margin - 1);
  const rows = fan.unicode ? brailleRows(fan, most, columns) : plainRows(fan, most, columns);
  const axis = fan.unicode ? { side: '┤', line: '│', foot: '└', flat: '─' } : ASCII_AXIS;
  const lines = rows.map((row, index) => {
    const label = index === 0 ? labels[0] : '';
    return `${padStart(label as string, margin - 1)} ${index === 0 ? axis.side : axis.line}${row}`;
  });
  const foot = `${padStart(labels[2] as string, margin - 1)} ${axis.foot}${axis.flat.repeat(columns)}`;
  return [...lines, foot, tickLine(fan, columns, margin + 1)].map((line) => line.trimEnd());
};

const ASCII_AXIS = { side: '+', line: '|', foot: '+', flat: '-' } as const;

/** The value of a series where a column of the drawing stands, between two steps if need be. */
const valueAt = (values: readonly number[], place: number, places: number): number => {
  const at = places <= 1 ? 0 : (place * (values.length - 1)) / (places - 1);
  const before = Math.floor(at);
  const first = values[before] ?? 0;
  const second = values[Math.min(values.length - 1, before + 1)] ?? first;
  return first + (second - first) * (at - before);
};

const brailleRows = (fan: FanText, most: number, columns: number): readonly string[] => {
  const levels = fan.height * 4;
  const places = columns * 2;
  const letters = Array.from({ length: fan.height }, () => new Uint8Array(columns));
  const put = (place: number, level: number): void => {
    const fromTop = levels - 1 - level;
    const row = letters[Math.floor(fromTop / 4)] as Uint8Array;
    const column = Math.floor(place / 2);
    const dot = DOTS[fromTop % 4]?.[place % 2] as number;
    row[column] = (row[column] as number) | dot;
  };
  const levelOf = (value: number): number =>
    most <= 0 ? 0 : Math.max(0, Math.min(levels - 1, Math.round((value / most) * (levels - 1))));
  let lastLevel = levelOf(valueAt(fan.middle, 0, places));
  for (let place = 0; place < places; place++) {
    const low = levelOf(valueAt(fan.low, place, places));
    const high = levelOf(valueAt(fan.high, place, places));
    const middle = levelOf(valueAt(fan.middle, place, places));
    // Every second dot of every second level: the band is seen, and the line stands out in it.
    for (let level = low; level <= high; level++) {
      if (level % 2 === 0 && (place + (level % 4 === 0 ? 0 : 1)) % 2 === 0) put(place, level);
    }
    const from = Math.min(middle, lastLevel);
    for (let level = from; level <= Math.max(middle, lastLevel); level++) put(place, level);
    lastLevel = middle;
  }
  const letter = (dots: number): string =>
    dots === 0 ? ' ' : String.fromCodePoint(BRAILLE + dots);
  return letters.map((row) => Array.from(row, letter).join(''));
};

const plainRows = (fan: FanText, most: number, columns: number): readonly string[] => {
  const levelOf = (value: number): number =>
    most <= 0 ? 0 : Math.round((Math.max(0, value) / most) * (fan.height - 1));
  const rows = Array.from({ length: fan.height }, () => Array<string>(columns).fill(' '));
  for (let column = 0; column < columns; column++) {
    const level = (values: readonly number[]) => levelOf(valueAt(values, column, columns));
    for (let at = level(fan.low); at <= level(fan.high); at++) {
      (rows[fan.height - 1 - at] as string[])[column] = '.';
    }
    (rows[fan.height - 1 - level(fan.middle)] as string[])[column] = '*';
  }
  return rows.map((row) => row.join(''));
};

const tickLine = (fan: FanText, columns: number, margin: number): string => {
  const steps = Math.max(1, fan.middle.length - 1);
  let line = '';
  for (const { step, text } of fan.ticks) {
    const at = margin + Math.round((step / steps) * (columns - 1));
    if (at < line.length + (line === '' ? 0 : 2) || at + text.length > margin + columns) continue;
    line = line.padEnd(at) + text;
  }
  return line;
};
