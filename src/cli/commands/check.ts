import type { CheckOutcome } from '../../programme/check-programme.ts';
import type { CheckedProgramme } from '../../programme/checked-programme.ts';
import { programmesHere } from '../find-programme.ts';
import { checkByName } from '../open-programme.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';

/** How much of a programme is whose. */
export interface Counts {
  readonly sites: number;
  readonly buildings: number;
  readonly sources: number;
  readonly claims: number;
  readonly questions: number;
  readonly beliefs: number;
  readonly inputs: number;
  readonly libraryDefaults: number;
  readonly assumptions: number;
  readonly hindsight: number;
}

export interface CheckOptions {
  readonly json?: boolean;
}

/** Checks programmes and tells every problem; 1 when any has an error. */
export const check = async (
  terminal: Terminal,
  written: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> => {
  const names = written.length > 0 ? written : programmesHere();
  if (names.length === 0) {
    throw new Stop('There is no programme here.', 'Name one, or start one: gigastack init FOLDER');
  }
  const results = [];
  for (const name of names) {
    const outcome = await checkByName(name);
    const counts = outcome.programme ? await countsOf(outcome.programme) : null;
    results.push({ name, outcome, counts });
    if (!options.json) await tell(terminal, name, outcome, counts);
  }
  if (options.json) {
    const shown = results.map(({ name, outcome, counts }) => ({
      programme: name,
      sound: outcome.programme !== null,
      counts,
      problems: outcome.problems,
    }));
    terminal.out(
      `${JSON.stringify({ schema: 'gigastack-check/1', programmes: shown }, null, 2)}\n`,
    );
  }
  return results.every(({ outcome }) => outcome.programme) ? 0 : 1;
};

const tell = async (
  terminal: Terminal,
  name: string,
  outcome: CheckOutcome,
  counts: Counts | null,
): Promise<void> => {
  if (outcome.problems.length > 0) {
    const { formatProblems } = await import('../../programme/format-problems.ts');
    terminal.out(formatProblems(outcome.problems, outcome.files, { color: terminal.color }));
  }
  if (counts) terminal.out(`${name}: ${countsText(counts)}\n`);
  else terminal.out(`${name}: not sound; nothing can be run until it is.\n`);
};

export const countsText = (counts: Counts): string => {
  const of = (count: number, one: string, many = `${one}s`): string =>
    `${count} ${count === 1 ? one : many}`;
  const first = [
    of(counts.sites, 'site'),
    of(counts.buildings, 'building'),
    of(counts.sources, 'source'),
    of(counts.claims, 'claim'),
    of(counts.questions, 'question'),
    of(counts.beliefs, 'belief'),
    of(counts.inputs, 'input'),
  ].join(', ');
  return (
    `sound. ${first} (${of(counts.libraryDefaults, 'library default')}, ` +
    `${of(counts.assumptions, 'owned assumption')}, ${counts.hindsight} known only later).`
  );
};

/** Counts of a sound programme; inputs that feed several columns count once. */
export const countsOf = async (programme: CheckedProgramme): Promise<Counts> => {
  const [{ bindProgramme }, { listAssumptions }] = await Promise.all([
    import('../../programme/binding/bind-programme.ts'),
    import('../../results/assumptions.ts'),
  ]);
  const bound = bindProgramme(programme);
  const inputs = listAssumptions(bound);
  const count = (holds: (input: (typeof inputs)[number]) => boolean): number =>
    inputs.filter(holds).length;
  return {
    sites: programme.sites.length,
    buildings: bound.structure.elements.get('building')?.length ?? 0,
    sources: programme.sources.length,
    claims: programme.claims.length,
    questions: programme.questions.length,
    beliefs: programme.beliefs.length,
    inputs: inputs.length,
    libraryDefaults: count(({ provenance }) => provenance.libraryEntry !== null),
    assumptions: count(({ provenance }) => provenance.kind === 'assumption'),
    hindsight: count(({ provenance }) => provenance.hindsight),
  };
};
