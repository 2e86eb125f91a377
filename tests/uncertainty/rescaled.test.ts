import { describe, expect, it } from 'vitest';
import {
  checkDistribution,
  cumulative,
  type Distribution,
  mean,
  median,
  quantile,
  support,
} from '../../src/uncertainty/distribution.ts';
import { rescaled } from '../../src/uncertainty/rescaled.ts';

const lognormal: Distribution = { kind: 'lognormal', median: 3, sigma: 0.4 };
const kinds: readonly Distribution[] = [
  { kind: 'point', value: 7 },
  { kind: 'uniform', low: 2, high: 9 },
  { kind: 'dateRange', from: 12, to: 24 },
  { kind: 'normal', mean: 5, sd: 2 },
  lognormal,
  { kind: 'triangular', low: 1, mode: 2, high: 6 },
  { kind: 'pert', low: 1, mode: 2, high: 6 },
  { kind: 'beta', alpha: 2, beta: 3 },
  { kind: 'beta', alpha: 2, beta: 3, low: 1, high: 4 },
  { kind: 'gamma', shape: 2, scale: 3 },
  { kind: 'metalog', p10: 1, p50: 2, p90: 4 },
  { kind: 'metalog', p10: 1, p50: 2, p90: 4, low: 0 },
  { kind: 'metalog', p10: 0.2, p50: 0.5, p90: 0.7, low: 0, high: 1 },
  { kind: 'discrete', values: [1, 4, 9], weights: [1, 2, 1] },
  { kind: 'truncated', of: lognormal, low: 2, high: 5 },
  { kind: 'shifted', of: lognormal, by: 2 },
  { kind: 'mixture', of: [lognormal, { kind: 'point', value: 8 }], weights: [3, 1] },
];

describe.each(kinds.map((kind) => [JSON.stringify(kind), kind] as const))('%s', (_, of) => {
  it.each([
    [1, 0],
    [0.5, 0],
    [2.5, -3],
    [1, 12],
  ])('times %d plus %d moves every quantile so', (times, plus) => {
    const moved = rescaled(of, times, plus);
    expect(checkDistribution(moved)).toEqual([]);
    for (const p of [0.01, 0.1, 0.37, 0.5, 0.9, 0.999]) {
      expect(quantile(moved, p)).toBeCloseTo(times * quantile(of, p) + plus, 8);
    }
    expect(mean(moved)).toBeCloseTo(times * mean(of) + plus, 8);
    const at = quantile(of, 0.3);
    expect(cumulative(moved, times * at + plus)).toBeCloseTo(cumulative(of, at), 8);
    const [whole, ends] = [support(of), support(moved)];
    expect(ends.low).toBeCloseTo(times * whole.low + plus, 10);
  });
});

it('nothing of it is nothing', () => {
  expect(rescaled(lognormal, 0, 4)).toEqual({ kind: 'point', value: 4 });
});

it('a shift of a shift is one shift', () => {
  expect(rescaled(rescaled(lognormal, 1, 2), 2, 3)).toEqual({
    kind: 'shifted',
    of: { kind: 'lognormal', median: 6, sigma: 0.4 },
    by: 7,
  });
});

it('refuses to turn a spread round', () => {
  expect(() => rescaled(lognormal, -1, 0)).toThrow(RangeError);
  expect(median(rescaled(lognormal, 2, 1))).toBeCloseTo(7, 12);
});
