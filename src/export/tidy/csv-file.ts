import { printCsv } from '../../programme/csv.ts';
import type { TableColumn } from './parquet-file.ts';

/** Infinite as pandas and DuckDB read it; what has no value is empty. */
const numberText = (value: number): string => {
  if (Number.isFinite(value)) return String(value);
  return value === Infinity ? 'inf' : value === -Infinity ? '-inf' : '';
};

/**
 * A table as CSV (RFC 4180, lines end in CRLF), piece by piece. A text that a spreadsheet would run
 * gets an apostrophe before it.
 */
export function* csvPieces(columns: Readonly<Record<string, TableColumn>>): Generator<string> {
  const all = Object.values(columns);
  yield printCsv([Object.keys(columns)]);
  const length = all[0]?.length ?? 0;
  for (let row = 0; row < length; row++) {
    const cells = all.map((column) => {
      const value = column[row] as string | number;
      return typeof value === 'number' ? numberText(value) : printCsv([[value]]).slice(0, -2);
    });
    yield `${cells.join(',')}\r\n`;
  }
}
