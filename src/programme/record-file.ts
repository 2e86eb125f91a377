import { checkObservations, checkStatuses, type Observing } from './check-observations.ts';
import { type CheckOptions, type CheckRun, openLibrary } from './check-programme.ts';
import { checkShape } from './check-shape.ts';
import type { CheckedRecord } from './checked-observation.ts';
import type { CheckedProgramme } from './checked-programme.ts';
import type { FileLines } from './format-problems.ts';
import { knownResults } from './known-results.ts';
import { at, textAt } from './node.ts';
import { parseYaml } from './parse-yaml.ts';
import { collectProblems, type Problem } from './problem.ts';
import { readAsOf } from './programme-head.ts';
import { projectFiles } from './project-files.ts';
import type { ReadFile } from './read-file.ts';
import { recordFileShape } from './record-shape.ts';
import { addReferences } from './references.ts';

/** A record, or the problems that keep it from being one. */
export interface RecordOutcome {
  readonly record: CheckedRecord | null;
  readonly problems: readonly Problem[];
  readonly files: FileLines;
}

/** Reads what came to light after a programme's day. Tells all problems at once. */
export function checkRecord(
  path: string,
  programme: CheckedProgramme,
  readFile: ReadFile,
  options: CheckOptions = {},
): RecordOutcome {
  const lines = new Map<string, readonly string[]>();
  const problems = collectProblems(lines);
  const files = projectFiles(readFile, problems, options.packageFolder ?? null);
  const run: CheckRun = { files, problems, options, lines };
  const record = readRecord(path, programme, run);
  return { record: problems.hasErrors ? null : record, problems: problems.list(), files: lines };
}

function readRecord(
  path: string,
  programme: CheckedProgramme,
  run: CheckRun,
): CheckedRecord | null {
  const { files, problems } = run;
  const file = files.openMain(path);
  const node = file === null ? null : parseYaml(file, problems);
  if (file === null || node === null) return null;
  checkShape(node, recordFileShape, problems, 'The record');
  const asOf = readAsOf(node, problems);
  const { references } = openLibrary(node, file, run);
  addReferences(node, references, problems);
  if (asOf === null) return null;
  if (asOf < programme.asOf) {
    const message = `The record ends on ${asOf}, before the programme's own day, ${programme.asOf}.`;
    const place = at(node, 'as_of')!.place;
    problems.error('earlier-than-as-of', place, message, 'Put earlier facts into the programme.');
  }
  const seen: Observing = {
    problems,
    references,
    asOf,
    results: run.options.results === undefined ? knownResults(programme) : run.options.results,
    startMonth: programme.startMonth,
    claims: programme.claims.map(({ id }) => id),
  };
  const observations = checkObservations(at(node, 'observations'), seen);
  return {
    title: textAt(node, 'record') ?? '',
    about: textAt(node, 'about'),
    asOf,
    observations,
    statuses: checkStatuses(at(node, 'statuses'), observations, seen),
    corrections: textAt(node, 'corrections'),
    files: [...files.opened.values()].map(({ path: name, sha256 }) => ({ path: name, sha256 })),
  };
}
