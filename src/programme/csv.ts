/** A cell and where it starts, in UTF-16 units from the start of the text. */
export interface CsvCell {
  readonly text: string;
  readonly at: number;
}

/** What keeps a text from being CSV, and where. */
export interface CsvFault {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

export interface CsvReading {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly fault: CsvFault | null;
}

/**
 * Reads comma-separated values as RFC 4180 has them: a cell that holds a comma, a quotation mark or
 * a line break stands in quotation marks, and a mark inside is doubled. Lines may end in CRLF or
 * LF. Empty lines are left out. The apostrophe that `printCsv` puts before a formula is taken off.
 */
export function parseCsv(text: string): CsvReading {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    if ('message' in cell) return { rows, fault: cell };
    row.push({ text: withoutGuard(cell.text), at });
    at = cell.end;
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      row.push({ text: '', at });
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at++;
    if (row.some(({ text: content }) => content !== '')) rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, fault: null };
}

interface CellRead {
  readonly text: string;
  readonly end: number;
}

function readPlain(text: string, at: number): CellRead | CsvFault {
  const found = /[^,\r\n]*/y;
  found.lastIndex = at;
  const content = found.exec(text)![0];
  const mark = content.indexOf('"');
  if (mark === -1) return { text: content.trim(), end: at + content.length };
  const message = 'A quotation mark stands inside a cell that does not start with one.';
  const remedy = 'Put the whole cell in quotation marks, and double those inside.';
  return { at: at + mark, message, remedy };
}

function readQuoted(text: string, at: number): CellRead | CsvFault {
  let content = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) {
      const message = 'A quotation mark is opened and never closed.';
      return { at, message, remedy: 'Close it at the end of the cell; double those inside.' };
    }
    content += text.slice(from, close);
    if (text[close + 1] !== '"') return endQuoted(text, close + 1, content);
    content += '"';
    from = close + 2;
  }
}

function endQuoted(text: string, end: number, content: string): CellRead | CsvFault {
  if (end >= text.length || /[,\r\n]/.test(text[end]!)) return { text: content, end };
  const message = 'Something stands behind the closing quotation mark of a cell.';
  return { at: end, message, remedy: 'Write a comma there, or double the mark before it.' };
}

/** Signs with which spreadsheets start a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Prints rows as RFC 4180 has them, lines ending in CRLF. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}

function printCell(text: string): string {
  const guarded = FORMULA.test(text) || /^'[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const isPlain = !/[",\r\n]/.test(guarded) && guarded.trim() === guarded;
  return isPlain ? guarded : `"${guarded.replaceAll('"', '""')}"`;
}

function withoutGuard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
