import type { Sheet } from '../report/sheet.ts';
import type { HeldAgainstRecord } from '../results/observations.ts';
import { chooseBelief, openBound } from './open-programme.ts';
import { openRecord } from './open-record.ts';
import { packageVersion } from './package-folder.ts';
import type { Terminal } from './terminal.ts';

/** A programme's worlds weighed by a record, as data and as a page. */
export const recordOf = async (
  terminal: Terminal,
  written: string,
  record: string,
  options: { readonly belief?: string; readonly worlds: number; readonly seed: number },
): Promise<{ readonly held: HeldAgainstRecord; readonly sheet: Sheet }> => {
  const bound = await openBound(written, terminal);
  const checked = await openRecord(record, bound.programme, terminal);
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
