import { beforeAll, describe, expect, test } from 'vitest';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { bundledFiles } from '../../src/programme/bundled-files.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import type { CheckedRecord } from '../../src/programme/checked-observation.ts';
import type { CheckedProgramme } from '../../src/programme/checked-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { checkRecord } from '../../src/programme/record-file.ts';
import { logLikelihood, weightsOf } from '../../src/results/observation-likelihood.ts';
import { type HeldAgainstRecord, holdAgainst } from '../../src/results/observations.ts';
import { normalCumulative } from '../../src/uncertainty/special/normal-cumulative.ts';

const WORLDS = 2048;
let programme: CheckedProgramme;

const recordText = (observations: string, statuses = ''): string => `record: A record
as_of: 2028-06-30
references:
  survey: { title: A survey, publisher: Somebody, date: 2028-03-01 }
observations:
${observations}${statuses}`;

const checked = (text: string) =>
  checkRecord(
    'programmes/starter/observed.yaml',
    programme,
    bundledFiles({
      'library/.keep': '',
      'programmes/starter/programme.yaml': '',
      'programmes/starter/observed.yaml': text,
    }),
  );

const accepted = (text: string): CheckedRecord => {
  const { record, problems, files } = checked(text);
  if (!record) throw new Error(formatProblems(problems, files));
  return record;
};

const held = (text: string): Promise<HeldAgainstRecord> => {
  const belief = { ...programme.beliefs[0]!, name: 'even', weights: {} };
  const weights = Object.fromEntries(
    programme.questions.map(({ id, claims }) => [id, claims.map(() => 1 / claims.length)]),
  );
  return holdAgainst(bindProgramme(programme), accepted(text), {
    belief: { ...belief, weights },
    seed: 1,
    worlds: WORLDS,
    options: {},
  });
};

const readyOn = (day: string, error: string): string => `  first:
    what: The first hall ran
    on: ${day}
    about: buildings.readyAt."Example Campus 1"
    value: ${day}
    error: { value: ${error}, by: Tester }
    source: survey
`;

const powerOf = (value: string, error: string): string => `  power:
    what: What it drew
    on: 2028-01-01
    about: power.energisedIt at 2027-12
    value: ${value}
    error: { value: ${error}, by: Tester }
    source: survey
`;

beforeAll(() => {
  const outcome = checkProgramme('programmes/starter', nodeFiles(process.cwd()));
  if (!outcome.programme) throw new Error(formatProblems(outcome.problems, outcome.files));
  programme = outcome.programme;
});

describe('how likely a finding is', () => {
  test('a number found is normal about the result', () => {
    const found = { operator: '=', value: 10, error: 2 } as const;
    expect(logLikelihood(10, found)).toBeCloseTo(0, 12);
    expect(logLikelihood(14, found)).toBeCloseTo(-2, 12);
    expect(logLikelihood(Infinity, found)).toBe(-Infinity);
  });

  test('a bound holds with the probability that a reading keeps it', () => {
    const below = { operator: '<', value: 10, error: 2 } as const;
    expect(Math.exp(logLikelihood(10, below))).toBeCloseTo(0.5, 12);
    expect(Math.exp(logLikelihood(8, below))).toBeCloseTo(normalCumulative(1), 12);
    const above = { operator: '>=', value: 10, error: 2 } as const;
    expect(Math.exp(logLikelihood(8, above))).toBeCloseTo(normalCumulative(-1), 12);
  });

  test('weights multiply, the largest is 1, and they are worth (sum w)^2 / sum w^2', () => {
    const { weights, effective } = weightsOf(
      [Float64Array.of(0, -1, -2), Float64Array.of(-3, -1, 0)],
      3,
    );
    const expected = [Math.exp(-1), 1, 1];
    for (const [world, weight] of expected.entries()) {
      expect(weights[world]).toBeCloseTo(weight, 12);
    }
    const sum = expected.reduce((a, b) => a + b, 0);
    const squares = expected.reduce((a, b) => a + b * b, 0);
    expect(effective).toBeCloseTo((sum * sum) / squares, 12);
  });

  test('where nothing can be, nothing weighs', () => {
    const { weights, effective } = weightsOf([Float64Array.of(-Infinity, -Infinity)], 2);
    expect([...weights]).toEqual([0, 0]);
    expect(effective).toBe(0);
  });
});

describe('worlds weighed by what was found', () => {
  test('a finding without precision changes nothing', async () => {
    const told = await held(recordText(powerOf('50 MW IT', '900000 GW IT')));
    expect(told.effective / told.worlds).toBeCloseTo(1, 6);
    for (const { before, after } of told.figures) {
      expect(Math.abs(after!.p50 - before.p50)).toBeLessThanOrEqual(0.01 * before.p50);
      expect(Math.abs(after!.p90 - before.p90)).toBeLessThanOrEqual(0.01 * before.p90);
    }
    for (const { before, after } of told.targets) expect(after).toBeCloseTo(before, 4);
  });

  test('an early first hall makes early power likelier, and costs worlds', async () => {
    const [early, late] = await Promise.all([
      held(recordText(readyOn('2027-04-01', '1 month'))),
      held(recordText(readyOn('2028-02-01', '1 month'))),
    ]);
    const power = (told: HeldAgainstRecord) =>
      told.targets.find(({ claim }) => claim === 'running-by-2028')!;
    expect(power(early).after!).toBeGreaterThan(power(early).before);
    expect(power(late).after!).toBeLessThan(power(late).before);
    expect(power(early).before).toBe(power(late).before);
    for (const told of [early, late]) {
      expect(told.effective).toBeGreaterThan(1);
      expect(told.effective).toBeLessThan(told.worlds);
      const shares = told.questions[0]!.answers.map(({ after }) => after!);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  test('a sharp finding is told to rest on few worlds', async () => {
    const sharp = await held(recordText(readyOn('2027-09-01', '0.03 months')));
    expect(sharp.effective).toBeLessThan(100);
    expect(sharp.warning).toMatch(/a hint, no estimate/);
  });

  test('a finding that no world comes near is told, however many share its weight', async () => {
    const told = await held(recordText(powerOf('90 GW IT', '1 GW IT')));
    expect(told.effective).toBeGreaterThan(100);
    expect(told.warning).toMatch(/No world comes within three errors of power/);
    expect(told.observations[0]!.measured!.below).toBe(1);
  });

  test('what is not weighed is shown beside the result and moves nothing', async () => {
    const text = recordText(
      readyOn('2027-04-01', '1 month').replace(
        '    source: survey\n',
        '    not_weighed: paid by another\n    source: survey\n',
      ),
    );
    const told = await held(text);
    expect(told.effective).toBe(0 + told.worlds);
    expect(told.warning).toMatch(/no world is weighed/);
    expect(told.observations[0]!.measured!.effectiveAlone).toBeLessThan(told.worlds);
  });

  test('the same record gives the same numbers', async () => {
    const text = recordText(readyOn('2027-09-01', '2 months'));
    expect(JSON.stringify(await held(text))).toBe(JSON.stringify(await held(text)));
  });
});

describe('a record that cannot be right', () => {
  const codes = (text: string): readonly string[] => checked(text).problems.map(({ code }) => code);

  test.each([
    ['a day after its own', readyOn('2028-08-01', '1 month'), '', 'later-than-as-of'],
    ['an error of nothing', readyOn('2027-09-01', '0 months'), '', 'bad-error'],
    [
      'a status of no claim',
      readyOn('2027-09-01', '1 month'),
      'statuses:\n  nobody-said: { status: open, because: why }\n',
      'unknown-claim',
    ],
    [
      'a status that rests on nothing',
      readyOn('2027-09-01', '1 month'),
      'statuses:\n  running-by-2028: { status: met, because: why }\n',
      'status-without-record',
    ],
    [
      'a status by a finding that is not there',
      readyOn('2027-09-01', '1 month'),
      'statuses:\n  running-by-2028: { status: met, because: why, by: secnd }\n',
      'unknown-observation',
    ],
  ])('%s', (_, observations, statuses, code) => {
    expect(codes(recordText(observations, statuses))).toContain(code);
  });

  test('a record that ends before the programme', () => {
    const text = recordText(readyOn('2024-09-01', '1 month'))
      .replace('2028-06-30', '2025-01-31')
      .replace('2028-03-01', '2025-01-01');
    expect(codes(text)).toContain('earlier-than-as-of');
  });
});
