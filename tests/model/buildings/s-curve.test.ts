import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/equations/expression.ts';
import { interpret } from '../../../src/equations/interpret.ts';
import { assembleModel } from '../../../src/equations/model.ts';
import { input, perWorld } from '../../../src/equations/quantity.ts';
import { progressAt, spentAt } from '../../../src/model/buildings/s-curve.ts';

const evaluate = (curve: (share: Expression) => Expression, share: number): number => {
  const x = input('x', { unit: '1', title: 'a share' });
  const y = perWorld('y', { unit: '1', title: 'a share', is: curve(x) });
  const structure = {
    steps: 1,
    monthsPerStep: 1,
    startMonth: 0,
    elements: new Map(),
    relations: new Map(),
    networks: new Map(),
    givens: new Map(),
    tables: new Map(),
  };
  return interpret(assembleModel([[y]]), structure, [share]).value(y);
};

describe('the S-curve of spending', () => {
  // The integral of a triangular rate 4 p up to the middle and 4 (1 - p) after it, by hand.
  it.each([
    [0, 0],
    [0.1, 0.02],
    [0.25, 0.125],
    [0.5, 0.5],
    [0.75, 0.875],
    [0.9, 0.98],
    [1, 1],
  ])('at %d of the time has spent %d of the cost', (progress, spent) => {
    expect(evaluate(spentAt, progress)).toBeCloseTo(spent, 15);
    expect(evaluate(progressAt, spent)).toBeCloseTo(progress, 15);
  });

  it('is exact at its ends, an error of the last place away from them too', () => {
    expect(evaluate(spentAt, 0)).toBe(0);
    expect(evaluate(spentAt, 1)).toBe(1);
    expect(evaluate(spentAt, 1 - 2 ** -53)).toBe(1);
    expect(evaluate(spentAt, 1 + 2 ** -52)).toBe(1);
    expect(evaluate(progressAt, 0)).toBe(0);
    expect(evaluate(progressAt, 1)).toBe(1);
  });

  it('never falls, and its inverse undoes it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(evaluate(spentAt, low)).toBeLessThanOrEqual(evaluate(spentAt, high));
        expect(Math.abs(evaluate(progressAt, evaluate(spentAt, a)) - a)).toBeLessThan(2e-8);
        expect(Math.abs(evaluate(spentAt, evaluate(progressAt, a)) - a)).toBeLessThan(1e-15);
      }),
    );
  });
});
