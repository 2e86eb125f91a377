import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedRecord } from '../programme/checked-observation.ts';
import type { CheckedProgramme } from '../programme/checked-programme.ts';
import { findProgramme } from './find-programme.ts';
import { packageFolder } from './package-folder.ts';
import { Stop } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** The latest record that lies beside a programme (`observed-2026-09.yaml`), or null. */
export const recordBeside = (written: string): string | null => {
  const found = findProgramme(written);
  const folder = statSync(found).isDirectory() ? found : dirname(found);
  const name = readdirSync(folder)
    .filter((one) => /^observed-.*\.yaml$/.test(one))
    .sort()
    .at(-1);
  return name === undefined ? null : join(folder, name);
};

/** A sound record of what came to light later; its problems end the command. */
export const openRecord = async (
  path: string,
  programme: CheckedProgramme,
  terminal: Terminal,
): Promise<CheckedRecord> => {
  if (!existsSync(path)) {
    throw new Stop(`There is no file ${path}.`, 'Name a record, as in observed-2026-09.yaml.', 1);
  }
  const [{ checkRecord }, { nodeFiles }, { formatProblems }] = await Promise.all([
    import('../programme/record-file.ts'),
    import('../programme/node-files.ts'),
    import('../programme/format-problems.ts'),
  ]);
  const options = { packageFolder: packageFolder() };
  const outcome = checkRecord(path, programme, nodeFiles(process.cwd()), options);
  if (outcome.problems.length > 0) {
    terminal.error(formatProblems(outcome.problems, outcome.files, { color: terminal.errorColor }));
  }
  if (outcome.record) return outcome.record;
  throw new Stop(`${path} has problems, so nothing was weighed.`, 'Mend what is told above.', 1);
};
