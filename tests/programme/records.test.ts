import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import type { CheckedRecord } from '../../src/programme/checked-observation.ts';
import type { CheckedProgramme } from '../../src/programme/checked-programme.ts';
import { formatProblems } from '../../src/programme/format-problems.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { checkRecord } from '../../src/programme/record-file.ts';

const files = nodeFiles(process.cwd());
const records = readdirSync('programmes').flatMap((name) =>
  readdirSync(`programmes/${name}`)
    .filter((file) => /^observed-.*\.yaml$/.test(file))
    .map((file) => [name, `programmes/${name}/${file}`] as const),
);

const opened = (name: string, path: string): [CheckedProgramme, CheckedRecord] => {
  const { programme } = checkProgramme(`programmes/${name}`, files);
  const outcome = checkRecord(path, programme!, files);
  if (outcome.record) return [programme!, outcome.record];
  throw new Error(formatProblems(outcome.problems, outcome.files));
};

describe.each(records)('the record of %s', (name, path) => {
  const [programme, record] = opened(name, path);

  test('is later than the programme, and each of its facts has a source', () => {
    expect(record.asOf > programme.asOf).toBe(true);
    for (const { citation, on, known } of record.observations) {
      expect(citation).not.toBeNull();
      expect(on <= record.asOf && (known ?? '') <= record.asOf).toBe(true);
    }
  });

  test('measures with an error that somebody owns', () => {
    const measured = record.observations.flatMap(({ measures }) => measures ?? []);
    expect(measured.length).toBeGreaterThan(0);
    for (const { error, errorBy, errorNote } of measured) {
      expect(error).toBeGreaterThan(0);
      expect(errorBy === null || errorNote !== null).toBe(true);
    }
  });

  test('shows both readings where a status depends on definition, and scores nobody', () => {
    for (const { status, metIf, notMetIf } of record.statuses) {
      if (status !== 'depends on definition') continue;
      expect(metIf).not.toBeNull();
      expect(notMetIf).not.toBeNull();
    }
    const people = new Set(programme.people.map((person) => person.name));
    for (const { claim } of record.statuses) expect(people).not.toContain(claim);
    const said = JSON.stringify(record).toLowerCase();
    expect(said).not.toMatch(/\b(lied|liar|lying|false claim|dishonest)\b/);
  });

  test('has a correction route', () => expect(record.corrections).not.toBeNull());
});

test('there is a record at least', () => {
  expect(records.length).toBeGreaterThan(0);
  expect(existsSync('programmes/stargate-2025-01/observed-2026-09.yaml')).toBe(true);
});
