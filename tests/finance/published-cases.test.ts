import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFile } from '../../scripts/conformance/score-file.ts';

/*
 * Each file of tests/cases/finance holds cases of one function, each with the publication that
 * its figures come from: spreadsheet functions' own test tables, NREL's recorded single-owner
 * cases, IRS Publication 946, and cases worked from the definitions in 50-digit arithmetic.
 */
const folder = join(import.meta.dirname, '../cases/finance');

describe.each(readdirSync(folder))('%s', (file) => {
  const { cases } = scoreFile(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));

  it('holds at least one case', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.why).toBeUndefined();
    expect(one.passed).toBe(true);
  });
});
