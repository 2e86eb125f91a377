import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../src/programme/bundled-files.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';

const other = goodProgramme
  .replace('A campus', 'Another campus')
  .replaceAll('Campus:', 'Other campus:')
  .replace('site: Campus', 'site: Other campus')
  .replace('months: 2025-01 .. 2029-12', 'months: 2024-01 .. 2027-12');

const field = `field: Two campuses
as_of: 2025-01-24
import: library/small.yaml
programmes: [../one, ../two]
scarce:
  chips: { per_month: { value: 1,000 to 3,000 GPUs/month, kind: assumption, by: T }, order: [two] }
`
  .replace('1,000 to 3,000', '"1,000 to 3,000')
  .replace('GPUs/month,', 'GPUs/month",');

function check(files: Record<string, string> = {}) {
  return checkProgramme(
    'programmes/both',
    bundledFiles({
      'library/small.yaml': smallLibrary,
      'programmes/one/programme.yaml': goodProgramme,
      'programmes/two/programme.yaml': other,
      'programmes/both/programme.yaml': field,
      ...files,
    }),
  );
}

describe('a field of programmes', () => {
  const { programme, problems } = check();

  it('is one programme over the months of all', () => {
    expect(problems).toEqual([]);
    expect(programme).toMatchObject({
      title: 'Two campuses',
      startMonth: 2024 * 12,
      steps: 72,
      monthsPerStep: 1,
    });
  });

  it('counts dates from its own first month', () => {
    const starts = programme?.sites.map(({ groups }) => groups[0]!.firstStart.distribution);
    expect(starts).toEqual([
      { kind: 'point', value: 14 },
      { kind: 'point', value: 14 },
    ]);
  });

  it('takes parties of one name for one, and tells other names that clash apart', () => {
    expect(programme?.parties.map(({ name }) => name)).toEqual([
      'Investor',
      'Bank',
      'Builder',
      'Tenant',
    ]);
    expect(programme?.sites.map(({ name }) => name)).toEqual(['Campus', 'Other campus']);
    expect(programme?.sources.map(({ name }) => name)).toEqual([
      'one Equity',
      'one Loan',
      'two Equity',
      'two Loan',
    ]);
    expect(programme?.members.map(({ name, sites }) => [name, sites])).toEqual([
      ['one', ['Campus']],
      ['two', ['Other campus']],
    ]);
  });

  it('moves paths, claims and questions with the names', () => {
    const [equity] = programme!.sources;
    expect(equity?.secured).toMatchObject({
      path: 'sources."one Equity".secured',
      question: 'one equity-secured',
    });
    expect(equity?.announced.claim).toBe('one pledge');
    const question = programme?.questions[0];
    expect(question).toMatchObject({
      id: 'one equity-secured',
      about: 'sources."one Equity".secured',
      claims: ['one in-hand', 'one under-one'],
    });
    const claim = programme?.claims.find(({ id }) => id === 'two in-hand');
    expect(claim?.about).toEqual({ kind: 'input', path: 'sources."two Equity".secured' });
    expect(claim?.contests).toEqual(['two under-one']);
  });

  it('gives every input a path of its own', () => {
    const paths = programme!.sources.flatMap((source) =>
      Object.values(source).flatMap((value) =>
        typeof value === 'object' && value !== null && 'path' in value ? [value.path] : [],
      ),
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(10);
  });

  it('joins beliefs of one name', () => {
    expect(programme?.beliefs.map(({ name, weights }) => [name, weights])).toEqual([
      ['equity-in-hand', { 'one equity-secured': [1, 0], 'two equity-secured': [1, 0] }],
    ]);
  });

  it('tests a prediction of a member on its own part, not on all members together', () => {
    const claim = programme?.claims.find(({ id }) => id === 'one first-power');
    expect(programme?.targets).toContain('one first-power');
    expect(claim?.about).toMatchObject({
      kind: 'prediction',
      prediction: { path: 'power.energisedItOfMember.one' },
    });
    expect(claim?.notScored).toBeNull();
  });

  it('keeps what is scarce, and for whom first', () => {
    expect(programme?.scarce).toMatchObject([
      {
        name: 'chips',
        order: ['two'],
        perMonth: { unit: 'GPU/month', written: '1,000 to 3,000 GPUs/month' },
      },
    ]);
  });

  it.each([
    ['programmes: [../one, ../three]', 'bad-reference', '../three is not there.'],
    ['programmes: [../one, ../one]', 'duplicate-name', '../one stands twice in the field.'],
    ['programmes: [../one, ../both]', 'field-in-field', '../both is a field itself.'],
    [
      'programmes: [../../../two]',
      'bad-reference',
      "../../../two leads out of the project's folders.",
    ],
  ])('%s is refused', (line, code, message) => {
    const text = field.replace('programmes: [../one, ../two]', line);
    const told = check({ 'programmes/both/programme.yaml': text }).problems;
    expect(told.map((problem) => [problem.code, problem.message])).toContainEqual([code, message]);
  });

  it('refuses a member of a later day', () => {
    const later = other.replace('as_of: 2025-01-24', 'as_of: 2025-06-30');
    const told = check({ 'programmes/two/programme.yaml': later }).problems;
    expect(told.map(({ code, file }) => [code, file])).toEqual([
      ['later-than-as-of', 'programmes/two/programme.yaml'],
    ]);
  });

  it('refuses two figures for what is one in the library', () => {
    const own =
      'assumptions: { use: { accelerators.chip.price: ' +
      '{ value: $3/GPU, kind: assumption, by: T } } }\n';
    const told = check({ 'programmes/two/programme.yaml': other + own }).problems;
    expect(told.map(({ code }) => code)).toEqual(['library-differs']);
    expect(told[0]?.message).toBe(
      'library.accelerators.chip.price is 40000 USD/GPU in one and $3/GPU in two; ' +
        'a field takes one for all.',
    );
  });

  it('refuses steps of different length', () => {
    const yearly = other.replace('currency: USD', 'currency: USD\nstep: year');
    const told = check({ 'programmes/two/programme.yaml': yearly }).problems;
    expect(told.map(({ code }) => code)).toEqual(['bad-months']);
  });
});

describe('the shipped field', () => {
  it('joins its three programmes', () => {
    const { programme, problems } = checkProgramme('programmes/field-2025-01', nodeFiles('.'));
    expect(problems).toEqual([]);
    expect(programme?.members.map(({ name }) => name)).toEqual([
      'stargate-2025-01',
      'colossus-2025-01',
      'azure-fy2025',
    ]);
  });
});
