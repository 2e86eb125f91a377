import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedResults, HELD } from '../../scripts/expected-results.ts';

describe('results of the shipped programmes', () => {
  it.each(HELD)('%s gives what its expected.yaml holds', async (name) => {
    const held = readFileSync(`programmes/${name}/expected.yaml`, 'utf8');
    expect(await expectedResults(name)).toBe(held);
  });
});
