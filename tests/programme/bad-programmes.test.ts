import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../src/programme/bundled-files.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { readCases } from '../bad-programmes/read-cases.ts';
import {
  CASE_FILES,
  casesPath,
  checkCase,
  goodProgramme,
  printOutcome,
  smallLibrary,
} from '../bad-programmes/tell-case.ts';

describe('a programme without a fault', () => {
  it('is accepted without a word', () => {
    const files = bundledFiles({
      'programmes/campus/programme.yaml': goodProgramme,
      'library/small.yaml': smallLibrary,
    });
    const { programme, problems } = checkProgramme('programmes/campus', files);
    expect(problems).toEqual([]);
    expect(programme?.title).toBe('A campus');
  });
});

/** Cases that are only warned of: the programme runs. */
const WARNED = ['a question that no input draws'];

describe.each(CASE_FILES)('bad programmes: %s', (table) => {
  it.each(readCases(casesPath(table)).map((bad) => [bad.title, bad] as const))(
    '%s gets its message, place, caret and remedy',
    (title, bad) => {
      const outcome = checkCase(table, bad);
      expect(printOutcome(outcome)).toBe(bad.printed);
      expect(outcome.programme === null).toBe(!WARNED.includes(title));
    },
  );
});

describe('every message', () => {
  const outcomes = CASE_FILES.flatMap((table) =>
    readCases(casesPath(table)).flatMap((bad) => checkCase(table, bad).problems),
  );

  it('is among at least 100', () => {
    expect(new Set(outcomes.map(({ message }) => message)).size).toBeGreaterThanOrEqual(100);
  });

  it('says what was found and what to write, in sentences', () => {
    for (const { message, remedy } of outcomes) {
      expect(message).toMatch(/[.?]$/);
      expect(remedy).toMatch(/[.?]$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
