import { padEnd, padStart, textWidth } from './text-width.ts';
import { runWords } from './words/run-words.ts';
import { wrapText } from './wrap-text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** May be made this narrow by wrapping; absent: as wide as its longest cell. */
  readonly least?: number;
}

/** A row of cells, or a rule across the table. */
export type Row = readonly string[] | 'rule';

export interface TableStyle {
  readonly width: number;
  readonly unicode: boolean;
  /** How titles are set off: bold in a terminal. */
  readonly title?: (text: string) => string;
  readonly indent?: string;
}

const GAP = 2;

/**
 * A table without boxes: titles, a rule, rows; numbers to the right. Columns that may wrap share
 * what the others leave. Where even that does not fit, each row is told as a list of its cells.
 */
export const tableText = (
  columns: readonly Column[],
  rows: readonly Row[],
  style: TableStyle,
): readonly string[] => {
  const indent = style.indent ?? '';
  const room = style.width - textWidth(indent);
  const widths = columnWidths(columns, rows, room);
  const lines = widths
    ? alignedRows(columns, rows, widths, style)
    : listedRows(columns, rows, { ...style, width: room });
  return lines.map((line) => (indent + line).trimEnd());
};

/** Widths that fit into the room, or null when the least of all do not. */
const columnWidths = (
  columns: readonly Column[],
  rows: readonly Row[],
  room: number,
): readonly number[] | null => {
  const natural = columns.map((column, index) => {
    const cells = rows.map((row) => (row === 'rule' ? '' : (row[index] ?? '')));
    const title = column.least === undefined ? longestWord(column.title) : textWidth(column.title);
    return Math.max(title, ...cells.map(textWidth));
  });
  const least = columns.map((column, index) =>
    Math.min(natural[index] as number, column.least ?? (natural[index] as number)),
  );
  const total = (widths: readonly number[]): number =>
    widths.reduce((sum, width) => sum + width, 0) + GAP * (columns.length - 1);
  if (total(least) > room) return null;
  const widths = [...least];
  // One column at a time to the narrowest that still wraps, so that the longest gets the rest.
  for (let left = room - total(widths); left > 0; left--) {
    let chosen = -1;
    widths.forEach((width, index) => {
      if (width >= (natural[index] as number)) return;
      const lack = (natural[index] as number) - width;
      const most = chosen < 0 ? 0 : (natural[chosen] as number) - (widths[chosen] as number);
      if (lack > most) chosen = index;
    });
    if (chosen < 0) break;
    widths[chosen] = (widths[chosen] as number) + 1;
  }
  return widths;
};

const longestWord = (text: string): number => Math.max(...text.split(' ').map(textWidth));

const alignedRows = (
  columns: readonly Column[],
  rows: readonly Row[],
  widths: readonly number[],
  style: TableStyle,
): readonly string[] => {
  const emphasise = style.title ?? ((text) => text);
  const rule = (style.unicode ? '─' : '-').repeat(
    widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1),
  );
  const setRow = (cells: readonly string[], low: boolean): readonly string[] => {
    const wrapped = columns.map((_, index) =>
      wrapText(cells[index] ?? '', Math.max(1, widths[index] as number)),
    );
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((column, index) => {
          const own = wrapped[index] as readonly string[];
          const text = own[low ? line - (height - own.length) : line] ?? '';
          const width = widths[index] as number;
          return column.align === 'right' ? padStart(text, width) : padEnd(text, width);
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const head = setRow(
    columns.map(({ title }) => title),
    true,
  ).map(emphasise);
  const body = rows.flatMap((row) => (row === 'rule' ? [rule] : setRow(row, false)));
  return [...head, rule, ...body];
};

const listedRows = (
  columns: readonly Column[],
  rows: readonly Row[],
  style: TableStyle,
): readonly string[] => {
  const emphasise = style.title ?? ((text) => text);
  return rows.flatMap((row, index) => {
    if (row === 'rule') return [];
    const [first = '', ...others] = row;
    const head = wrapText(first, style.width).map(emphasise);
    const rest = others.flatMap((cell, other) => {
      if (cell === '') return [];
      const title = columns[other + 1]?.title ?? '';
      const lines = wrapText(title === '' ? cell : runWords.named(title, cell), style.width - 2);
      return lines.map((line) => `  ${line}`);
    });
    return [...(index > 0 ? [''] : []), ...head, ...rest];
  });
};
