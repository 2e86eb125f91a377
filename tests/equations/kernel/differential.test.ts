import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../src/equations/kernel/compile.ts';
import { randomModel } from '../random-model.ts';
import { firstDifference } from './kernel-differences.ts';
import { countOperations, everyOperation } from './operation-counts.ts';

const MODELS = 2400;

describe('interpreter and kernel', () => {
  const counts = new Map<string, number>();

  it.each([1, 2] as const)('agree bit for bit on random models, %i pairs side by side', (pairs) => {
    const differences: string[] = [];
    for (let seed = pairs; seed <= MODELS; seed += 2) {
      const random = randomModel(seed);
      const compiled = compileKernel(random.model, random.structure, {
        outputs: random.outputs,
        pairs,
      });
      const difference = firstDifference(random, compiled);
      if (difference !== null) differences.push(`seed ${seed}: ${difference}`);
      countOperations(random.outputs, counts);
    }
    expect(differences).toEqual([]);
  });

  it('were compared on every operation at least a hundred times', () => {
    const rare = everyOperation.filter((operation) => (counts.get(operation) ?? 0) < 100);
    expect(rare).toEqual([]);
    expect([...counts.keys()].filter((name) => !everyOperation.includes(name))).toEqual([]);
  });
});
