import { bindProgramme } from '../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../src/programme/bound-programme.ts';
import { checkProgramme } from '../src/programme/check-programme.ts';
import type { CheckedBelief } from '../src/programme/checked-programme.ts';
import { nodeFiles } from '../src/programme/node-files.ts';

/** The Stargate programme of the repository that the bench runs in, and its belief of even odds. */
export const stargateProgramme = (): {
  readonly bound: BoundProgramme;
  readonly belief: CheckedBelief;
} => {
  const { programme } = checkProgramme('programmes/stargate-2025-01', nodeFiles(process.cwd()), {
    packageFolder: process.cwd(),
  });
  if (!programme) throw new Error('the Stargate programme has problems: gigastack check tells');
  const belief = programme.beliefs.find(({ name }) => name === 'even-odds');
  if (!belief) throw new Error('the Stargate programme has no belief even-odds');
  return { bound: bindProgramme(programme), belief };
};
