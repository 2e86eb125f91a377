import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';

/** A shipped programme, read and bound. Fails with its problems where it has any. */
export const shipped = (name: string): BoundProgramme => {
  const { programme, problems } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()));
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bindProgramme(programme);
};
