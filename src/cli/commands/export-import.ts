import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ChangedInput, changedInputs, WorkbookFault } from '../../export/changed-inputs.ts';
import { scenarioText, withScenario } from '../../export/scenario-text.ts';
import { readXlsxValues } from '../../export/xlsx-file.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { checkProgramme } from '../../programme/check-programme.ts';
import type { CheckedBelief } from '../../programme/checked-programme.ts';
import { formatProblems } from '../../programme/format-problems.ts';
import { nodeFiles } from '../../programme/node-files.ts';
import { findProgramme } from '../find-programme.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { withFile } from '../overlaid-file.ts';
import { packageFolder } from '../package-folder.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';
import type { ExportOptions } from './export.ts';

/**
 * Reads the changed inputs of a workbook back as a scenario: printed, or with `--out` written as the
 * whole programme with that scenario in it, checked before.
 */
export const importWorkbook = async (
  terminal: Terminal,
  written: string,
  options: ExportOptions & { readonly import: string },
): Promise<ExitCode> => {
  const { name } = options;
  if (!/^[A-Za-z][\w-]*$/.test(name) || name === 'base') {
    throw new Stop(`A scenario cannot be called ${name}.`, 'Write one word: --name tenant-halves.');
  }
  const { bound } = await openCase(written, terminal, options.scenario);
  const belief = chooseBelief(bound.programme, options.belief);
  const changes = readChanges(await readWorkbook(options.import), options.import, bound, belief);
  if (changes.length === 0) {
    terminal.error(`${options.import} has every input as ${written} has it.\n`);
    return 0;
  }
  const scenario = scenarioText(name, basename(options.import), changes);
  if (options.out === undefined) {
    terminal.out(`scenarios:\n${scenario}`);
    return 0;
  }
  const found = findProgramme(written);
  const main = statSync(found).isDirectory() ? join(found, 'programme.yaml') : found;
  const text = withScenario(readFileSync(main, 'utf8'), scenario);
  checkBefore(terminal, options.out, text);
  writeWhole(options.out, text);
  terminal.out(
    `${options.out}: the programme with ${changes.length} changed inputs as the scenario ${name}.\n` +
      `Run it with: gigastack run ${options.out}@${name}\n`,
  );
  return 0;
};

const readWorkbook = async (file: string): ReturnType<typeof readXlsxValues> => {
  try {
    return await readXlsxValues(readFileSync(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(`${file} could not be read: ${why}.`, 'Name an .xlsx file.', 1);
  }
};

const readChanges = (
  sheets: Awaited<ReturnType<typeof readXlsxValues>>,
  file: string,
  ...programme: readonly [BoundProgramme, CheckedBelief]
): readonly ChangedInput[] => {
  try {
    return changedInputs(sheets, ...programme);
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    throw new Stop(`${file} does not fit the programme: ${error.message}.`, 'Export it anew.', 1);
  }
};

/** Nothing is written that would not run where it is to stand. */
const checkBefore = (terminal: Terminal, out: string, text: string): void => {
  const files = withFile(nodeFiles(process.cwd()), out, text);
  const outcome = checkProgramme(out, files, { packageFolder: packageFolder() });
  if (outcome.programme) return;
  terminal.error(formatProblems(outcome.problems, outcome.files, { color: terminal.errorColor }));
  throw new Stop(
    `${out} would not be a sound programme, so it was not written.`,
    'Write it beside the programme that it comes from, or leave --out away and paste the scenario.',
    1,
  );
};
