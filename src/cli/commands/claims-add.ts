import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addClaim, type ClaimDraft } from '../../programme/add-claim.ts';
import { checkProgramme } from '../../programme/check-programme.ts';
import { CLAIM_COLUMNS, readClaimsCsv } from '../../programme/claims-csv.ts';
import { printCsv } from '../../programme/csv.ts';
import { formatProblems } from '../../programme/format-problems.ts';
import { nodeFiles } from '../../programme/node-files.ts';
import { askFields } from '../ask-fields.ts';
import { findProgramme } from '../find-programme.ts';
import { withFile } from '../overlaid-file.ts';
import { packageFolder } from '../package-folder.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

/** The columns of the table as flags: `--read-as` for `read_as`. */
export type AddClaimOptions = { readonly from?: string } & Readonly<Record<string, string>>;

const NEEDED = ['id', 'by', 'act', 'on', 'source'] as const;

/**
 * Writes statements into a programme, comments and formatting kept. The file as it would be is
 * checked first; what `check` refuses is not written, and neither is the rest.
 */
export const addClaims = async (
  terminal: Terminal,
  written: string,
  options: AddClaimOptions,
): Promise<ExitCode> => {
  const found = findProgramme(written);
  const path = realpathSync(statSync(found).isDirectory() ? join(found, 'programme.yaml') : found);
  const drafts = await draftsFrom(terminal, options);
  if (drafts === null) return 1;
  if (drafts.length === 0) throw new Stop('There is no statement to add.', 'Fill a row.', 1);
  let text = readFileSync(path, 'utf8');
  for (const draft of drafts) {
    const added = addClaim(text, draft);
    if (!added.ok) throw new Stop(`${draft.id}: ${added.message}`, added.remedy, 1);
    text = added.text;
  }
  const files = withFile(nodeFiles(process.cwd()), resolve(path), text);
  const outcome = checkProgramme(resolve(path), files, { packageFolder: packageFolder() });
  if (outcome.problems.length > 0) {
    terminal.error(formatProblems(outcome.problems, outcome.files, { color: terminal.errorColor }));
  }
  if (!outcome.programme) {
    throw new Stop(
      `Nothing was written: with ${drafts.length === 1 ? 'it' : 'them'} the file would not be sound.`,
      'The lines above are those of the file as it would have been.',
      1,
    );
  }
  writeWhole(path, text);
  const ids = drafts.map(({ id }) => id).join(', ');
  terminal.out(`${found}: added ${ids}. See them with: gigastack claims ${written}\n`);
  return 0;
};

/** From a table, from flags, or from a person who answers; null when the table has problems. */
const draftsFrom = async (
  terminal: Terminal,
  options: AddClaimOptions,
): Promise<readonly ClaimDraft[] | null> => {
  const { from, ...flags } = options;
  const fields = columnsOf(flags);
  if (from !== undefined && Object.keys(fields).length > 0) {
    throw new Stop('--from takes whole statements from a file.', 'Leave the other flags out.');
  }
  if (from !== undefined) return readTable(terminal, readText(from), from);
  const given =
    Object.keys(fields).length === 0 && process.stdin.isTTY && terminal.watched
      ? await askFields(CLAIM_COLUMNS, NEEDED)
      : fields;
  for (const name of NEEDED) {
    if (given[name]) continue;
    throw new Stop(`--${name} is missing: ${CLAIM_COLUMNS[name]}.`, FORM);
  }
  const columns = Object.keys(CLAIM_COLUMNS);
  const table = printCsv([columns, columns.map((column) => given[column] ?? '')]);
  return readTable(terminal, table, 'the statement');
};

const FORM =
  'Give it, or a file: --from FILE.csv. gigastack claims template prints one to fill in.';

const readTable = (
  terminal: Terminal,
  text: string,
  path: string,
): readonly ClaimDraft[] | null => {
  const { drafts, problems, files } = readClaimsCsv(text, path);
  if (problems.length > 0) {
    terminal.error(formatProblems(problems, files, { color: terminal.errorColor }));
  }
  return problems.some(({ severity }) => severity === 'error') ? null : drafts;
};

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Stop(`${path} cannot be read.`, 'Name a CSV file.', 1);
  }
};

/** `readAsBy` back to `read_as_by`; what is no column is not given. */
const columnsOf = (flags: Readonly<Record<string, string>>): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(flags)) {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (Object.hasOwn(CLAIM_COLUMNS, column) && typeof value === 'string') fields[column] = value;
  }
  return fields;
};
