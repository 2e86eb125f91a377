import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exp, log, normalScore, pow } from '../../../src/uncertainty/elementary/index.ts';
import { logGamma } from '../../../src/uncertainty/special/log-gamma.ts';
import { normalCumulative } from '../../../src/uncertainty/special/normal-cumulative.ts';

const path = new URL('../../cases/uncertainty/elementary.json', import.meta.url);
type Name = 'exp' | 'log' | 'pow' | 'normalScore' | 'normalCumulative' | 'logGamma';
const cases = JSON.parse(readFileSync(path, 'utf8')) as Record<Name, number[][]>;

const functions: [Name, (a: number, b: number) => number, number][] = [
  ['exp', exp, 4e-16],
  ['log', log, 4e-16],
  ['pow', pow, 5e-16],
  ['normalScore', normalScore, 1e-15],
  ['normalCumulative', normalCumulative, 2e-15],
];

describe('against values of 40 digits', () => {
  it.each(functions)('%s', (name, f, tolerance) => {
    for (const row of cases[name]) {
      const wanted = row[row.length - 1]!;
      if (Math.abs(wanted) < 2.3e-308 || !Number.isFinite(wanted)) continue;
      const error = Math.abs(f(row[0]!, row[1]!) / wanted - 1);
      expect(error, `${name}(${row})`).toBeLessThanOrEqual(tolerance);
    }
  });
  it('logGamma', () => {
    for (const [x, wanted] of cases.logGamma) {
      const error = Math.abs(logGamma(x!) - wanted!) / Math.max(1, Math.abs(wanted!));
      expect(error, `logGamma(${x})`).toBeLessThanOrEqual(1e-14);
    }
  });
});

/** IEEE 754-2019, section 9.2.1, `pow`. */
const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;
const powers: [number, number, number][] = [
  [0, 0, 1],
  [nan, 0, 1],
  [nan, -0, 1],
  [1, nan, 1],
  [1, inf, 1],
  [-1, inf, 1],
  [-1, -inf, 1],
  [0, 3, 0],
  [-0, 3, -0],
  [-0, 2, 0],
  [-0, 0.5, 0],
  [0, -3, inf],
  [-0, -3, -inf],
  [-0, -2, inf],
  [-0, -0.5, inf],
  [inf, 2, inf],
  [inf, -2, 0],
  [-inf, 3, -inf],
  [-inf, 2, inf],
  [-inf, 0.5, inf],
  [-inf, -3, -0],
  [-inf, -2, 0],
  [-8, 1 / 3, nan],
  [-2, 3, -8],
  [-2, 2, 4],
  [-2, -3, -0.125],
  [0.5, inf, 0],
  [0.5, -inf, inf],
  [2, inf, inf],
  [2, -inf, 0],
  [-2, inf, inf],
  [2, nan, nan],
  [nan, 1, nan],
  [2, 1024, inf],
  [2, -1074, 5e-324],
  [2, -1076, 0],
  [1 - 2 ** -53, inf, 0],
  [10, 2, 100],

  [2, 10, 1024],
  [3, 5, 243],
  [10, -2, 0.01],
];
const singles: ['exp' | 'log' | 'normalScore', number, number][] = [
  ['exp', -inf, 0],
  ['exp', inf, inf],
  ['exp', nan, nan],
  ['exp', 0, 1],
  ['exp', -0, 1],
  ['exp', 709.79, inf],
  ['exp', -746, 0],
  ['log', 0, -inf],
  ['log', -0, -inf],
  ['log', -1, nan],
  ['log', inf, inf],
  ['log', nan, nan],
  ['log', 1, 0],
  ['normalScore', 0, -inf],
  ['normalScore', 1, inf],
  ['normalScore', 0.5, 0],
  ['normalScore', -0.1, nan],
  ['normalScore', 1.1, nan],
  ['normalScore', nan, nan],
];
const byName = { exp, log, normalScore };

describe('special values', () => {
  it.each(powers)('%d to the power %d is %d', (x, y, wanted) => expect(pow(x, y)).toBe(wanted));
  it.each(singles)('%s of %d is %d', (name, x, wanted) => expect(byName[name](x)).toBe(wanted));
});
