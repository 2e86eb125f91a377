import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimLedger } from '../../src/cli/claim-ledger.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { parseCsv } from '../../src/programme/csv.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { gigastack, ROOT } from './built.ts';

const STARGATE = 'programmes/stargate-2025-01';
let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gigastack-claims-'));
  mkdirSync(join(folder, 'programmes'));
  cpSync(join(ROOT, 'library'), join(folder, 'library'), { recursive: true });
  cpSync(join(ROOT, 'programmes/starter'), join(folder, 'programmes/mine'), { recursive: true });
  path = join(folder, 'programmes/mine/programme.yaml');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ledger', () => {
  const programme = checkProgramme(join(ROOT, STARGATE), nodeFiles(ROOT)).programme!;
  const ledger = claimLedger(programme);
  const entries = [
    ...ledger.predictions,
    ...ledger.questions.flatMap((question) => question.entries),
    ...ledger.inputs,
    ...ledger.register,
    ...ledger.opinions,
  ];

  it('holds every statement once', () => {
    const ids = entries.map(({ claim }) => claim.id).sort();
    expect(ids).toEqual(programme.claims.map(({ id }) => id).sort());
  });

  it('tells the interests of every person who makes two statements or more, all with a source', () => {
    const said = new Map<string, number>();
    for (const { by } of programme.claims) said.set(by, (said.get(by) ?? 0) + 1);
    const parties = new Set(programme.parties.map(({ name }) => name));
    const bodies = new Set(['OpenAI and SoftBank', 'Lenders and limited partners', 'Gigastack']);
    const often = [...said].filter(
      ([by, times]) => times > 1 && !parties.has(by) && !bodies.has(by),
    );
    const known = new Map(programme.people.map((person) => [person.name, person]));
    expect(often.length).toBeGreaterThan(3);
    for (const [by] of often) expect([...known.keys()]).toContain(by);
    for (const { interests } of programme.people) {
      expect(interests.length).toBeGreaterThan(0);
      for (const { citation } of interests) expect(citation).not.toBeNull();
    }
  });

  it('tells each part in order of date', () => {
    for (const part of [ledger.predictions, ledger.inputs, ledger.register, ledger.opinions]) {
      const days = part.map(({ claim }) => claim.on);
      expect(days).toEqual([...days].sort());
    }
  });

  it('tells who contests whom from both sides', () => {
    const musk = entries.find(({ claim }) => claim.id === 'softbank-well-under-10b');
    expect(musk?.contestedBy).toContain('softbank-not-under-10b');
    expect(musk?.status).toBe('open, in dispute');
  });
});

describe('claims', () => {
  it('tells statements with tests by every belief, opinions as a count', async () => {
    const ended = await gigastack(['claims', STARGATE, '--worlds', '4096'], {
      environment: { COLUMNS: '120' },
    });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('SoftBank has well under $10B secured.');
    expect(ended.out).toMatch(/programme\.spent before 2029-02 >= \$500B +OpenAI and SoftBank/);
    expect(ended.out).toContain('programmes/stargate-2025-01/programme.yaml:');
    expect(ended.out).toMatch(/\d+ on record, without weight, score or chart; --all shows them/);
    expect(ended.out).not.toMatch(/\b(lied|liar)\b/i);
    const all = await gigastack(['claims', STARGATE, '--worlds', '4096', '--all']);
    expect(all.out).toContain('musk-surely-knows');
    expect(ended.out).not.toContain('musk-surely-knows  ');
  });

  it('gives the same as JSON and as CSV', async () => {
    const json = JSON.parse((await gigastack(['claims', STARGATE, '--json', '--all'])).out);
    const csv = (await gigastack(['claims', STARGATE, '--csv', '--all'])).out;
    const { rows, fault } = parseCsv(csv);
    const listed = [
      ...json.predictions,
      ...json.questions.flatMap((question: { entries: unknown[] }) => question.entries),
      ...json.inputs,
      ...json.register,
      ...json.opinions,
    ] as { id: string }[];
    expect(fault).toBeNull();
    expect(rows.slice(1).map(([id]) => id?.text)).toEqual(listed.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
    expect(json.predictions[0].tests).toHaveLength(json.beliefs.length);
  });
});

describe('claims add', () => {
  const statement = [
    ...['--id', 'early', '--by', 'A lender', '--act', 'reports', '--on', '2025-06-05'],
    ...['--about', 'power.energisedIt before 2027-01 >= 10 MW IT', '--source', 'example-release'],
    ...['--at', 'para. 4', '--quote', 'Power comes early: "in 2026".'],
    ...['--original-language', 'en', '--translation', 'ok'],
  ];

  it('writes a statement and leaves every other letter as it was', async () => {
    const before = readFileSync(path, 'utf8');
    const ended = await gigastack(['claims', 'add', 'programmes/mine', ...statement], {
      in: folder,
    });
    expect(ended).toMatchObject({ code: 0, error: '' });
    const after = readFileSync(path, 'utf8');
    const at = after.indexOf('  early:');
    const added = after.slice(at, at + after.length - before.length);
    expect(after.replace(added, '')).toBe(before);
    expect(added).toContain('Power comes early');
    const ledger = await gigastack(['claims', 'programmes/mine'], { in: folder });
    expect(ledger.out).toContain('early  A lender (reports), 5 Jun 2025');
  });

  it('adds all of a table or nothing', async () => {
    const template = (await gigastack(['claims', 'template'])).out;
    const head = template.split(/\r?\n/)[0];
    const table = join(folder, 'week.csv');
    const row = (id: string, about: string): string =>
      `${id},Somebody,asserts,2025-06-06,,${about},,,,,,,,,example-release,para. 5,`;
    writeFileSync(
      table,
      [head, row('first', 'capital.gap > $0'), row('second', 'capital.gpa > $0')].join('\n'),
    );
    const before = readFileSync(path, 'utf8');
    const refused = await gigastack(['claims', 'add', 'programmes/mine', '--from', table], {
      in: folder,
    });
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('Did you mean capital.gap?');
    expect(refused.error).toContain('Nothing was written');
    expect(readFileSync(path, 'utf8')).toBe(before);
    writeFileSync(
      table,
      [head, row('first', 'capital.gap > $0'), row('second', 'capital.gap > $1B')].join('\n'),
    );
    const taken = await gigastack(['claims', 'add', 'programmes/mine', '--from', table], {
      in: folder,
    });
    expect(taken.code).toBe(0);
    expect(taken.out).toContain('added first, second');
  });

  it.each([
    [
      'an id that is taken',
      ['--id', 'capital-3b-in-hand'],
      'is called "capital-3b-in-hand" already',
    ],
    ['a source that nobody listed', ['--source', 'nowhere'], 'nowhere'],
    ['a day to come', ['--on', '2031-01-01'], '2031-01-01'],
    ['an act that is none', ['--act', 'shouts'], 'shouts'],
  ])('refuses %s', async (_, flags, said) => {
    const before = readFileSync(path, 'utf8');
    const given = [...statement, '--id', 'another', ...flags];
    const ended = await gigastack(['claims', 'add', 'programmes/mine', ...given], { in: folder });
    expect(ended.code).toBe(1);
    expect(ended.error).toContain(said);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
