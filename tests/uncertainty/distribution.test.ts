import { describe, expect, it } from 'vitest';
import {
  checkDistribution,
  type Distribution,
  mean,
  median,
  quantile,
} from '../../src/uncertainty/distribution.ts';
import { fromInterval90, lognormalFromInterval90 } from '../../src/uncertainty/from-interval.ts';
import { fillFromScores, scoreTable, valueFromScore } from '../../src/uncertainty/score-table.ts';

const discrete: Distribution = { kind: 'discrete', values: [3, 1, 2], weights: [1, 1, 2] };

const bad: [Distribution, string][] = [
  [{ kind: 'point', value: Number.NaN }, 'value'],
  [{ kind: 'uniform', low: 2, high: 2 }, 'low'],
  [{ kind: 'normal', mean: 0, sd: 0 }, 'sd'],
  [{ kind: 'lognormal', median: -1, sigma: 1 }, 'median'],
  [{ kind: 'pert', low: 0, mode: 3, high: 2 }, 'mode'],
  [{ kind: 'metalog', p10: 1, p50: 1.1, p90: 9 }, 'p50'],
  [{ kind: 'metalog', p10: 5, p50: 4, p90: 9 }, 'p10'],
  [{ kind: 'discrete', values: [1, 2], weights: [1] }, 'weights'],
  [{ kind: 'discrete', values: [1], weights: [0] }, 'weights'],
  [{ kind: 'mixture', of: [{ kind: 'gamma', shape: 0, scale: 1 }], weights: [1] }, 'of[0].shape'],
  [{ kind: 'truncated', of: { kind: 'uniform', low: 0, high: 1 }, low: 2 }, 'low'],
  [{ kind: 'truncated', of: discrete, low: 2 }, 'of'],
];

describe('distributions', () => {
  it.each(bad)('%j: the problem is with %s', (distribution, field) => {
    const [problem] = checkDistribution(distribution);
    expect(problem?.field).toBe(field);
    expect(problem?.remedy).not.toBe('');
  });

  it('have means: closed form, integral, divergent', () => {
    const half: Distribution = { kind: 'normal', mean: 0, sd: 1 };
    expect(mean({ kind: 'truncated', of: half, low: 0 })).toBeCloseTo(Math.sqrt(2 / Math.PI), 11);
    expect(mean({ kind: 'metalog', p10: 9, p50: 12, p90: 15 })).toBeCloseTo(12, 11);
    expect(mean({ kind: 'metalog', p10: 1, p50: 30, p90: 900, low: 0 })).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(mean({ kind: 'mixture', of: [half, discrete], weights: [1, 3] })).toBe(1.5);
  });

  it('of listed values keep to them, in the table too', () => {
    expect([0, 0.25, 0.26, 0.75, 0.76, 1].map((p) => quantile(discrete, p))).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
    expect(median(discrete)).toBe(2);
    expect(quantile(discrete, 1.1)).toBeNaN();
    const scores = Float64Array.of(-5, -0.7, -0.6, 0.6, 0.7, 5);
    const out = new Float64Array(6);
    fillFromScores(scoreTable(discrete), scores, out);
    expect(Array.from(out)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('read `a to b` as a 90 % interval', () => {
    const spread = lognormalFromInterval90(8, 14);
    expect(quantile(spread, 0.05)).toBeCloseTo(8, 12);
    expect(quantile(spread, 0.95)).toBeCloseTo(14, 12);
    expect(fromInterval90(-1, 3)).toMatchObject({ kind: 'normal', mean: 1 });
    expect(fromInterval90(2, 2)).toEqual({ kind: 'point', value: 2 });
  });

  it('fill columns with the bits of single values', () => {
    const pert: Distribution = { kind: 'pert', low: 0, mode: 3, high: 10 };
    const table = scoreTable(pert);
    const scores = Float64Array.from({ length: 101 }, (_, i) => (i - 50) / 8);
    const out = new Float64Array(101);
    fillFromScores(table, scores, out);
    expect(Array.from(out)).toEqual(Array.from(scores, (score) => valueFromScore(table, score)));
  });
});
