import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFile } from '../../scripts/conformance/score-file.ts';

/*
 * Each file of tests/cases/sites holds cases of one kind, each with its source: textbook networks,
 * PSPLIB instances, test tables of open energy models, published totals, and own cases verified
 * by a second method that the case names.
 */
const folder = join(import.meta.dirname, '../cases/sites');

describe.each(readdirSync(folder))('%s', (file) => {
  const { cases } = scoreFile(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));

  it('holds at least one case', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.why).toBeUndefined();
    expect(one.passed).toBe(true);
  });
});
