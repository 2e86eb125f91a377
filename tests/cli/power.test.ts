import { describe, expect, it } from 'vitest';
import { gigastackHere } from './in-process.ts';

describe('gigastack power', () => {
  it('shows the year and the plant that would suit it', async () => {
    const { code, out } = await gigastackHere(['power', 'programmes/starter']);
    expect(code).toBe(0);
    expect(out).toContain('a year of 8,760 hours');
    expect(out).toContain('own kernel, gap none');
    expect(out).toContain('own kernel under cutting planes');
  }, 60_000);

  it('writes JSON whose energies meet the load', async () => {
    const { out } = await gigastackHere(['power', 'programmes/starter', '--no-size', '--json']);
    const { schema, stated, year } = JSON.parse(out);
    expect(schema).toBe('gigastack-power/1');
    const supplied = stated.energy.gridImport + stated.energy.unserved;
    expect(supplied).toBeCloseTo(100 * 0.85 * year.pue * 8760, 0);
  }, 60_000);

  it('names the sites where there are several', async () => {
    const { code, error } = await gigastackHere(['power', 'programmes/stargate-2025-01']);
    expect(code).not.toBe(0);
    expect(error).toContain('--site');
    expect(error).toContain('Abilene');
  }, 60_000);
});
