import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledFiles } from '../../src/programme/bundled-files.ts';
import { type CheckOutcome, checkProgramme } from '../../src/programme/check-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { applyCase, type BadCase } from './read-cases.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The tables of bad files; those of `library` change the library, the others the programme. */
export const CASE_FILES = [
  'yaml',
  'structure',
  'values',
  'money',
  'claims',
  'workloads',
  'library',
  'imports',
  'scenarios',
  'public',
  'observations',
] as const;

export const casesPath = (name: string) => `${folder}${name}.txt`;
export const goodProgramme = readFileSync(`${folder}good-programme.yaml`, 'utf8');
export const smallLibrary = readFileSync(`${folder}small-library.yaml`, 'utf8');

/** Checks the good programme with the case's change. */
export function checkCase(table: string, bad: BadCase): CheckOutcome {
  const inLibrary = table === 'library';
  const files = bundledFiles({
    'programmes/campus/programme.yaml': inLibrary ? goodProgramme : applyCase(goodProgramme, bad),
    'library/small.yaml': inLibrary ? applyCase(smallLibrary, bad) : smallLibrary,
    'notes.txt': 'no YAML',
  });
  return checkProgramme('programmes/campus', files);
}

export function printOutcome({ problems, files }: CheckOutcome): string {
  return formatProblems(problems, files);
}
