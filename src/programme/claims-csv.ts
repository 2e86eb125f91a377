import { nearestWord } from '../quantities/nearest-word.ts';
import type { ClaimDraft, DraftValue } from './add-claim.ts';
import { type CsvCell, parseCsv, printCsv } from './csv.ts';
import type { FileLines } from './format-problems.ts';
import { collectProblems, type Problem } from './problem.ts';
import { makeSourceFile } from './source-file.ts';

/** The columns of a table of claims, in the order of the template, with what belongs in each. */
export const CLAIM_COLUMNS: Readonly<Record<string, string>> = {
  id: 'short name, unique',
  by: 'who said it',
  act: 'asserts, denies, intends, opines or reports',
  on: 'the day, 2025-01-22',
  where: 'X, a press release ...',
  about: 'path of an input, or a prediction',
  value: '$19B, < $10B ... (inputs only)',
  read_as: 'how a bound is drawn, $1B to $9.5B',
  read_as_by: 'who assumes that',
  not_scored: 'why nothing in it can be counted (instead of about)',
  contests: 'ids of claims that it contradicts, with ; between',
  quote: 'the words as said',
  original_language: 'two letters',
  translation: 'ok, garbled or unverified original',
  source: 'key of a reference',
  at: 'page or lines',
  note: '',
};

const NEEDED = ['id', 'by', 'act', 'on', 'source'];

/** An empty table with one example row, to be filled in a spreadsheet. */
export function claimsTemplate(): string {
  const example: Readonly<Record<string, string>> = {
    id: 'softbank-under-10b',
    by: 'Elon Musk',
    act: 'asserts',
    on: '2025-01-22',
    where: 'X',
    about: 'sources."SoftBank equity".secured',
    value: '< $10B',
    read_as: '$1B to $9.5B',
    read_as_by: 'Gigastack',
    contests: 'not-under-10b; pledged-19b',
    quote: 'SoftBank has well under $10B secured.',
    original_language: 'en',
    translation: 'ok',
    source: 'stargate-article',
    at: 'lines 3-4',
  };
  const columns = Object.keys(CLAIM_COLUMNS);
  return printCsv([columns, columns.map((column) => example[column] ?? '')]);
}

export interface ClaimsRead {
  readonly drafts: readonly ClaimDraft[];
  readonly problems: readonly Problem[];
  readonly files: FileLines;
}

/** The claims of a table whose first row names its columns, as drafts for `addClaim`. */
export function readClaimsCsv(text: string, path: string): ClaimsRead {
  const file = makeSourceFile(
    { path, shownPath: path, absolutePath: path },
    text,
    new Uint8Array(),
  );
  const files = new Map([[path, file.lines]]);
  const problems = collectProblems(files);
  const { rows, fault } = parseCsv(text);
  const placeOf = ({ at, text: content }: CsvCell) => ({
    file,
    start: at,
    end: at + Math.max(1, content.length),
  });
  const done = (drafts: readonly ClaimDraft[]): ClaimsRead => ({
    drafts: problems.hasErrors ? [] : drafts,
    problems: problems.list(),
    files,
  });
  if (fault !== null) {
    const place = { file, start: fault.at, end: fault.at + 1 };
    problems.error('csv', place, fault.message, fault.remedy);
    return done([]);
  }
  const [head, ...body] = rows;
  if (head === undefined) {
    const place = { file, start: 0, end: 1 };
    problems.error(
      'csv',
      place,
      'The table is empty.',
      `Write a row of names: ${NEEDED.join(',')}.`,
    );
    return done([]);
  }
  const columns = head.map((cell) => {
    const name = cell.text.trim().toLowerCase();
    if (Object.hasOwn(CLAIM_COLUMNS, name)) return name;
    const near = nearestWord(name, Object.keys(CLAIM_COLUMNS));
    const known = `The columns are ${Object.keys(CLAIM_COLUMNS).join(', ')}.`;
    const remedy = near === undefined ? known : `Did you mean ${near}?`;
    problems.error('csv', placeOf(cell), `No column is called "${cell.text}".`, remedy);
    return null;
  });
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0 && !problems.hasErrors) {
    const message = `The table lacks ${missing.join(', ')}.`;
    problems.error('csv', placeOf(head[0]!), message, 'Add the column to the first row.');
  }
  const ids = new Set<string>();
  const drafts = body.map((row) => {
    const cells = new Map<string, CsvCell>();
    for (const [i, cell] of row.entries()) {
      const column = columns[i];
      if (column === undefined && cell.text !== '') {
        const message = 'The row has more cells than the first row has names.';
        problems.error(
          'csv',
          placeOf(cell),
          message,
          'Put a cell with a comma in quotation marks.',
        );
      }
      if (column !== undefined && column !== null && cell.text !== '') cells.set(column, cell);
    }
    for (const name of NEEDED) {
      if (cells.has(name) || !columns.includes(name)) continue;
      const message = `The row has no ${name}: ${CLAIM_COLUMNS[name]}.`;
      problems.error('csv', placeOf(row[0]!), message, `Fill the cell of ${name}.`);
    }
    const id = cells.get('id');
    if (id !== undefined && ids.has(id.text)) {
      const message = `"${id.text}" is the id of a row above.`;
      problems.error('csv', placeOf(id), message, 'Give this one another id.');
    }
    if (id !== undefined) ids.add(id.text);
    return draftOf(cells);
  });
  return done(drafts);
}

function draftOf(cells: ReadonlyMap<string, CsvCell>): ClaimDraft {
  const text = (name: string) => cells.get(name)?.text;
  const fields: Record<string, DraftValue> = {};
  for (const name of Object.keys(CLAIM_COLUMNS)) {
    const content = text(name);
    if (content === undefined || name === 'id' || name === 'at' || name === 'read_as_by') continue;
    if (name === 'contests') fields[name] = content.split(';').map((id) => id.trim());
    else if (name === 'source') {
      const page = text('at');
      fields[name] = page === undefined ? content : { key: content, at: page };
    } else if (name === 'read_as') {
      const owner = text('read_as_by');
      const by = owner === undefined ? {} : { by: owner };
      fields[name] = { value: content, kind: 'assumption', ...by };
    } else fields[name] = content;
  }
  return { id: text('id') ?? '', fields };
}
