import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckOutcome } from '../programme/check-programme.ts';
import type { CheckedBelief, CheckedProgramme } from '../programme/checked-programme.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { findProgramme } from './find-programme.ts';
import { packageFolder } from './package-folder.ts';
import { Stop } from './stop.ts';
import type { Terminal } from './terminal.ts';

/** Reads and checks a programme by folder, file or name. */
export const checkByName = async (written: string): Promise<CheckOutcome> => {
  const [{ checkProgramme }, { nodeFiles }] = await Promise.all([
    import('../programme/check-programme.ts'),
    import('../programme/node-files.ts'),
  ]);
  const options = { packageFolder: packageFolder() };
  return checkProgramme(findProgramme(written), nodeFiles(process.cwd()), options);
};

/** A sound programme; its problems go to stderr, and errors among them end the command. */
export const openChecked = async (
  written: string,
  terminal: Terminal,
): Promise<CheckedProgramme> => {
  const outcome = await checkByName(written);
  if (outcome.problems.length > 0) {
    const { formatProblems } = await import('../programme/format-problems.ts');
    terminal.error(formatProblems(outcome.problems, outcome.files, { color: terminal.errorColor }));
  }
  if (!outcome.programme) {
    throw new Stop(
      `${written} has problems, so nothing was run.`,
      'Mend what is told above; gigastack check tells it again.',
      1,
    );
  }
  return outcome.programme;
};

/** A sound programme tied to the model. */
export const openBound = async (written: string, terminal: Terminal): Promise<BoundProgramme> => {
  const [programme, { bindProgramme }] = await Promise.all([
    openChecked(written, terminal),
    import('../programme/binding/bind-programme.ts'),
  ]);
  return bindProgramme(programme);
};

/** Under which nothing is preferred: every rival claim of every question weighs the same. */
const EVEN_ODDS = 'even-odds';

/**
 * The belief of that name. Unnamed: `even-odds`, which is made where the programme has none, so
 * that no belief of anybody is taken without being asked for.
 */
export const chooseBelief = (
  programme: CheckedProgramme,
  name: string | undefined,
): CheckedBelief => {
  const wanted = name ?? EVEN_ODDS;
  const found = programme.beliefs.find((belief) => belief.name === wanted);
  if (found) return found;
  if (wanted === EVEN_ODDS) return evenOdds(programme);
  const names = [...programme.beliefs.map((belief) => belief.name), EVEN_ODDS];
  const near = nearestWord(wanted, names);
  throw new Stop(
    `The programme has no belief called ${wanted}.`,
    near === undefined
      ? `Its beliefs: ${[...new Set(names)].join(', ')}.`
      : `Did you mean ${near}?`,
  );
};

const evenOdds = (programme: CheckedProgramme): CheckedBelief => ({
  name: EVEN_ODDS,
  title: 'Every rival claim weighs the same',
  note: null,
  weights: Object.fromEntries(
    programme.questions.map(({ id, claims }) => [id, claims.map(() => 1 / claims.length)]),
  ),
  position: { file: '', line: 1, column: 1 },
});
