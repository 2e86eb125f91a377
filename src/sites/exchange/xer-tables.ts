import type { FilePlace } from './planned-schedule.ts';
import type { ScheduleProblems } from './schedule-problems.ts';

/** A row of a table of an XER file, with the place of each of its fields. */
export interface XerRow {
  readonly get: (field: string) => string;
  readonly placeOf: (field: string) => FilePlace;
}

export type XerTables = ReadonlyMap<string, readonly XerRow[]>;

/**
 * The tables of a Primavera P6 exchange file: `%T` names a table, `%F` its fields, `%R` gives a
 * row, all parted by tabs. Rows with more fields than named, and rows before any, are problems.
 */
export function readXerTables(text: string, problems: ScheduleProblems): XerTables | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!lines[0]?.startsWith('ERMHDR')) {
    problems.error(
      'no-xer',
      { line: 1, column: 1 },
      'An XER file begins with ERMHDR; this one does not.',
      'Export the project from Primavera P6 as XER.',
    );
    return null;
  }
  const tables = new Map<string, XerRow[]>();
  let rows: XerRow[] | null = null;
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const cells = line.split('\t');
    const place = { line: index + 1, column: 1 };
    if (cells[0] === '%T') {
      rows = tables.get(cells[1] ?? '') ?? [];
      tables.set(cells[1] ?? '', rows);
      columns = null;
    } else if (cells[0] === '%F') {
      columns = new Map(cells.slice(1).map((field, at) => [field, at + 1]));
      width = cells.length;
    } else if (cells[0] === '%R') {
      if (!rows || !columns) {
        problems.error(
          'row-without-table',
          place,
          'This row stands before a %T line and a %F line that say what it holds.',
          'Export the project anew; the file is cut or joined from parts.',
        );
        return null;
      }
      if (cells.length > width) {
        problems.error(
          'row-too-long',
          place,
          `This row holds ${cells.length - 1} fields where ${width - 1} are named.`,
          'Take tabs out of names and notes, and export anew.',
        );
        continue;
      }
      rows.push(rowOf(cells, columns, index + 1));
    }
  }
  return tables;
}

function rowOf(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  line: number,
): XerRow {
  return {
    get: (field) => cells[columns.get(field) ?? -1] ?? '',
    placeOf: (field) => {
      const at = columns.get(field) ?? 0;
      const before = cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 0);
      return { line, column: before + 1 };
    },
  };
}

/** The lines of a table. Throws a RangeError for a value with a tab or a line break in it. */
export function writeXerTable(
  name: string,
  fields: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const cell = (value: string | number): string => {
    const text = String(value);
    if (/[\t\r\n]/.test(text)) {
      throw new RangeError(`XER cannot hold a tab or a line break: ${JSON.stringify(text)}`);
    }
    return text;
  };
  return [
    `%T\t${name}`,
    `%F\t${fields.join('\t')}`,
    ...rows.map((row) => `%R\t${row.map(cell).join('\t')}`),
  ];
}
