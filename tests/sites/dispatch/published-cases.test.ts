import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreDispatch } from '../../../scripts/conformance/sites-dispatch.ts';

/*
 * small.json: test tables of PyPSA, oemof-solph and REopt.jl (MIT and BSD, each named in its case)
 * with their published optima, and own cases whose optima HiGHS, GLPK and CBC agree on.
 * model-energy.json: PyPSA's example network (data CC-BY-4.0, the PyPSA contributors), wind, sun,
 * battery and hydrogen in 2,920 steps, all sizes free; its optimum from HiGHS and CBC.
 */
const folder = join(import.meta.dirname, '../../cases/hourly-supply');
const read = (file: string): { kind: string; cases: { id: string }[] } =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe.each(['small.json', 'model-energy.json'])('%s', (file) => {
  const { cases, ...form } = read(file);

  it('holds at least one case', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s',
    async (_, one) => {
      const scored = await scoreDispatch(file, { ...form, cases: [one] });
      expect(scored.cases[0]!.why).toBeUndefined();
      expect(scored.cases[0]!.passed).toBe(true);
    },
    300_000,
  );
});
