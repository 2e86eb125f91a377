import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreFile } from '../../scripts/conformance/score-file.ts';
import { projectCase } from '../../src/entries/finance.ts';
import { small } from './small-case.ts';

/*
 * Each file is a whole case, its source above it: inputs recorded by NREL's SAM (ssc, single-owner
 * model; BSD-3), or its recorded generic system run with the changes that the source names.
 */
const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((file) => file.startsWith('project-'));

describe('a whole case runs through the equations', () => {
  it('has all cases', () => expect(files.length).toBe(13));

  it.each(files)('%s', (file) => {
    const [scored] = scoreFile(file, JSON.parse(readFileSync(join(folder, file), 'utf8'))).cases;
    expect(scored?.why).toBeUndefined();
    expect(scored?.worst).toBeLessThan(1e-3);
  });
});

describe('a case that cannot be run', () => {
  it('names the row that is too short', () => {
    expect(() => projectCase({ ...small, revenue: [0, 1, 2] })).toThrow(
      'projectCase: revenue has 3 values; 10 years need 11, the first for the close.',
    );
  });
  it('names the classes of depreciation', () => {
    const tax = { federalRate: 0.2, depreciableBasisFederal: { macrs_4: 1 } };
    expect(() => projectCase({ ...small, tax })).toThrow('no class of depreciation is called');
  });
  it('refuses a reserve for receivables', () => {
    expect(() => projectCase({ ...small, reserves: { receivablesMonths: 1 } })).toThrow(
      'receivables',
    );
  });
});
