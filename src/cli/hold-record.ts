import type { CheckedRecord } from '../programme/checked-observation.ts';
import type { CheckedProgramme } from '../programme/checked-programme.ts';
import type { Sheet } from '../report/sheet.ts';
import type { HeldAgainstRecord } from '../results/observations.ts';
import { chooseBelief, openBound } from './open-programme.ts';
import { openRecord } from './open-record.ts';
import { packageVersion } from './package-folder.ts';
import type { Terminal } from './terminal.ts';

/**
 * A programme's worlds weighed by what it had measured by its own day and by a record of what came
 * later, where one is named; as data and as a page.
 */
export const recordOf = async (
  terminal: Terminal,
  written: string,
  record: string | null,
  options: { readonly belief?: string; readonly worlds: number; readonly seed: number },
): Promise<{ readonly held: HeldAgainstRecord; readonly sheet: Sheet }> => {
  const bound = await openBound(written, terminal);
  const own = ownRecord(bound.programme);
  const later = record === null ? null : await openRecord(record, bound.programme, terminal);
  const checked = later
    ? { ...later, observations: [...own.observations, ...later.observations] }
    : own;
  const [{ holdAgainst }, { recordSheet }] = await Promise.all([
    import('../results/observations.ts'),
    import('../report/record-sheet.ts'),
  ]);
  const held = await holdAgainst(bound, checked, {
    belief: chooseBelief(bound.programme, options.belief),
    seed: options.seed,
    worlds: options.worlds,
    options: {},
  });
  return { held, sheet: recordSheet(held, packageVersion()) };
};

/** What the programme itself had measured, as a record that ends on its own day. */
const ownRecord = (programme: CheckedProgramme): CheckedRecord => ({
  title: `${programme.title}: what had been measured by then`,
  about: null,
  asOf: programme.asOf,
  observations: programme.observations ?? [],
  statuses: [],
  corrections: null,
  files: [],
});
