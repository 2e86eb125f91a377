import { describe, expect, test } from 'vitest';
import { checkProgrammeText } from '../../src/programme/check-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { smallLibrary } from '../bad-programmes/tell-case.ts';
import { changed } from './small-programme.ts';

/** The programme of a text, whatever the model's settings are. */
const accepted = (text: string) => {
  const library = { 'library/small.yaml': smallLibrary };
  const outcome = checkProgrammeText(text, library, { settingsNeeded: [] });
  if (outcome.programme) return outcome.programme;
  throw new Error(formatProblems(outcome.problems, outcome.files));
};

const seen = (fields: string) =>
  accepted(
    changed(
      'targets: [first-power]\n',
      `targets: [first-power]
observations:
  seen:
    what: What was seen
    on: 2025-01-20
    source: { key: release, at: p. 2 }
${fields}`,
    ),
  ).observations![0]!;

describe('an observation', () => {
  test('measures a result in its own unit, with an error in it', () => {
    const { measures, citation, known, notWeighed } = seen(`    about: power.energisedIt at 2025-01
    value: 0.05 GW IT
    error: { value: 10 %, by: Tester, note: read off a chart }
`);
    expect(measures).toMatchObject({
      path: 'power.energisedIt',
      when: { kind: 'at', month: 2025 * 12 },
      operator: '=',
      value: 50,
      unit: 'MW IT',
      error: 5,
      errorBy: 'Tester',
      errorNote: 'read off a chart',
      found: '0.05 GW IT',
    });
    expect(citation).toMatchObject({ key: 'release', at: 'p. 2' });
    expect(known).toBe('2025-01-20');
    expect(notWeighed).toBeNull();
  });

  test.each([
    ['< 20 MW IT', '<', 20],
    ['">= 20 MW IT"', '>=', 20],
  ])('may be a bound: %s', (value, operator, bound) => {
    const { measures } = seen(`    about: power.energisedIt at 2025-01
    value: ${value}
    error: 2 MW IT
`);
    expect(measures).toMatchObject({ operator, value: bound, error: 2, errorBy: null });
  });

  test('may be a date, which counts from the first month', () => {
    const { measures } = seen(`    about: buildings.readyAt."Campus 1"
    value: 2025-04-16
    error: 1 month
`);
    expect(measures).toMatchObject({ path: 'buildings.readyAt."Campus 1"', value: 3.5, error: 1 });
  });

  test('without a result is recorded and measures nothing', () => {
    const { measures, bearsOn } = seen('    bears_on: [first-power]\n');
    expect(measures).toBeNull();
    expect(bearsOn).toEqual(['first-power']);
  });

  test('is none where the file has no such section', () => {
    expect(accepted(changed('targets: [first-power]\n', '')).observations).toBeUndefined();
  });
});
