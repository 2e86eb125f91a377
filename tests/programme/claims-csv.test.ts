import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addClaim } from '../../src/programme/add-claim.ts';
import { checkProgrammeText } from '../../src/programme/check-programme.ts';
import { CLAIM_COLUMNS, claimsTemplate, readClaimsCsv } from '../../src/programme/claims-csv.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { goodProgramme, smallLibrary } from '../bad-programmes/tell-case.ts';

const draft = {
  id: 'new-claim',
  fields: {
    by: 'Bob Rival',
    act: 'asserts',
    on: '2025-01-22',
    about: 'sources.Equity.secured',
    value: '>= $2B',
    read_as: { value: '$2B to $3B', kind: 'assumption', by: 'Tester' },
    contests: ['in-hand'],
    source: { key: 'release', at: 'p. 2: foot' },
  },
};

function added(text: string, claim = draft): string {
  const outcome = addClaim(text, claim);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.text;
}

describe('a claim that is added', () => {
  it('leaves every other line as it was', () => {
    const text = added(goodProgramme);
    const lines = text.split('\n');
    const kept = goodProgramme.split('\n');
    const start = lines.indexOf('  new-claim:');
    expect(start).toBe(kept.indexOf('questions:'));
    const length = lines.length - kept.length;
    expect([...lines.slice(0, start), ...lines.slice(start + length)]).toEqual(kept);
  });

  it('is accepted by the checker and read as it was given', () => {
    const { programme, problems } = checkProgrammeText(added(goodProgramme), {
      'library/small.yaml': smallLibrary,
    });
    expect(problems).toEqual([]);
    const claim = programme?.claims.find(({ id }) => id === 'new-claim');
    expect(claim).toMatchObject({ by: 'Bob Rival', contests: ['in-hand'], written: '>= $2B' });
    expect(claim?.bound).toEqual({ operator: '>=', value: 2e9, unit: 'USD' });
    expect(claim?.citation.at).toBe('p. 2: foot');
  });

  it.each([
    ['no claims', 'a: 1\n', 'a: 1\n\nclaims:\n  x:\n    by: B\n'],
    ['no claims and no last line end', 'a: 1', 'a: 1\n\nclaims:\n  x:\n    by: B\n'],
    ['an empty section', 'claims:\nb: 2\n', 'claims:\n  x:\n    by: B\nb: 2\n'],
    ['empty braces', 'claims: {} # none\nb: 2\n', 'claims: # none\n  x:\n    by: B\nb: 2\n'],
    [
      'a comment behind the last claim',
      'claims:\n    y: { by: A } # first\n\n# next\nb: 2\n',
      'claims:\n    y: { by: A } # first\n    x:\n      by: B\n\n# next\nb: 2\n',
    ],
    [
      'a block of text at the end',
      'claims:\n  y:\n    note: >-\n      one\n      two\n\nb: 2\n',
      'claims:\n  y:\n    note: >-\n      one\n      two\n  x:\n    by: B\n\nb: 2\n',
    ],
    [
      'lines of another system',
      'claims:\r\n  y: {}\r\n',
      'claims:\r\n  y: {}\r\n  x:\r\n    by: B\r\n',
    ],
    ['no line end', 'claims:\n  y: {}', 'claims:\n  y: {}\n  x:\n    by: B\n'],
  ])('goes behind the last one: %s', (_name, before, after) => {
    expect(added(before, { id: 'x', fields: { by: 'B' } } as never)).toBe(after);
  });

  it.each([
    ['a: [', 'cannot be read as YAML'],
    ['claims:\n  new-claim: {}\n', 'A claim is called "new-claim" already.'],
    ['claims: { y: {} }\n', 'The claims stand in braces.'],
    ['claims: none\n', '`claims:` holds a text.'],
  ])('is refused by %j', (text, message) => {
    expect(addClaim(text, draft)).toMatchObject({ ok: false });
    expect((addClaim(text, draft) as { message: string }).message).toContain(message);
  });

  it('keeps any words as they were written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (note) => {
        const text = added('claims:\n  y: {}\n', { id: 'x', fields: { note } } as never);
        const { claims } = parse(text, { schema: 'failsafe' }) as {
          claims: { x: { note: string } };
        };
        expect(claims.x.note).toBe(note);
      }),
    );
  });
});

describe('a table of claims', () => {
  it('starts as a template that reads back', () => {
    const { drafts, problems } = readClaimsCsv(claimsTemplate(), 'claims.csv');
    expect(problems).toEqual([]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.fields).toMatchObject({
      about: 'sources."SoftBank equity".secured',
      contests: ['not-under-10b', 'pledged-19b'],
      read_as: { value: '$1B to $9.5B', kind: 'assumption', by: 'Gigastack' },
      source: { key: 'stargate-article', at: 'lines 3-4' },
    });
  });

  it('has a column for every field that the template offers', () => {
    expect(claimsTemplate().split('\r\n')[0]).toBe(Object.keys(CLAIM_COLUMNS).join(','));
  });

  it('gives claims that Stargate accepts', () => {
    const text = readFileSync('programmes/starter/programme.yaml', 'utf8');
    const table =
      'id,by,act,on,not_scored,source\r\n' +
      'a-remark,Somebody,opines,2025-06-03,a remark,example-release\r\n';
    const { drafts } = readClaimsCsv(table, 'claims.csv');
    expect(added(text, drafts[0] as never)).toContain('  a-remark:\n    by: Somebody\n');
  });

  it.each([
    [
      'id,by,act,on,sorce\na,b,c,d,e\n',
      `claims.csv:1:14 error csv
  1 | id,by,act,on,sorce
    |              ^^^^^
  No column is called "sorce".
  Did you mean source?

1 error.
`,
    ],
    [
      'id,by,act,on\na,b,c,d\n',
      `claims.csv:1:1 error csv
  1 | id,by,act,on
    | ^^
  The table lacks source.
  Add the column to the first row.

1 error.
`,
    ],
    [
      'id,by,act,on,source\na,,asserts,2025-01-01,k\na,b,c,d,e,f\n',
      `claims.csv:2:1 error csv
  2 | a,,asserts,2025-01-01,k
    | ^
  The row has no by: who said it.
  Fill the cell of by.

claims.csv:3:1 error csv
  3 | a,b,c,d,e,f
    | ^
  "a" is the id of a row above.
  Give this one another id.

claims.csv:3:11 error csv
  3 | a,b,c,d,e,f
    |           ^
  The row has more cells than the first row has names.
  Put a cell with a comma in quotation marks.

3 errors.
`,
    ],
    [
      'id,by\n"a,b\n',
      `claims.csv:2:1 error csv
  2 | "a,b
    | ^
  A quotation mark is opened and never closed.
  Close it at the end of the cell; double those inside.

1 error.
`,
    ],
    [
      '',
      `claims.csv:1:1 error csv
  1 | 
    | ^
  The table is empty.
  Write a row of names: id,by,act,on,source.

1 error.
`,
    ],
  ])('%j is refused with its place', (table, told) => {
    const { drafts, problems, files } = readClaimsCsv(table, 'claims.csv');
    expect(formatProblems(problems, files)).toBe(told);
    expect(drafts).toEqual([]);
  });
});
