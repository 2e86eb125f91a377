import { type CheckOutcome, checkProgrammeText } from '../../src/programme/check-programme.ts';
import type { CheckedProgramme, GivenValue } from '../../src/programme/checked-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';

/** The good programme with one text in it replaced by another. */
export function changed(from: string, to: string): string {
  if (!goodProgramme.includes(from)) throw new Error(`not in the good programme: ${from}`);
  return goodProgramme.replace(from, () => to);
}

export function checkSmall(text: string, library = smallLibrary): CheckOutcome {
  return checkProgrammeText(text, { 'library/small.yaml': library });
}

/** The checked programme; throws with what was told where there is none. */
export function accepted(text: string, library = smallLibrary): CheckedProgramme {
  const { programme, problems, files } = checkSmall(text, library);
  if (programme === null) throw new Error(formatProblems(problems, files));
  return programme;
}

/** The time between buildings, written as given, in the good programme. */
export function every(written: string, more = ''): GivenValue {
  const from = 'every: { value: 2 to 5 months, kind: assumption, by: Tester }';
  const programme = accepted(changed(from, `every: ${written}`) + more);
  return programme.sites[0]!.groups[0]!.every;
}
