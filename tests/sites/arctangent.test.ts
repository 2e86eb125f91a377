import { describe, expect, it } from 'vitest';
import { arcsine, arctangent } from '../../src/sites/arctangent.ts';

describe('arctangent and arcsine', () => {
  it.each([0, 1e-9, 0.1, 0.5, 1, 1.7, 3, 40, 1e5, 1e9, 1e300])('of ±%d as the built-in', (x) => {
    for (const value of [x, -x]) {
      const difference = Math.abs(arctangent(value) - Math.atan(value));
      expect(difference).toBeLessThanOrEqual(1e-15 * Math.abs(Math.atan(value)));
    }
  });

  it('reaches a quarter turn at infinity', () => {
    expect(arctangent(Number.POSITIVE_INFINITY)).toBe(Math.PI / 2);
    expect(arctangent(Number.NEGATIVE_INFINITY)).toBe(-Math.PI / 2);
    expect(arctangent(Number.NaN)).toBeNaN();
  });

  it.each([-1, -0.99, -0.3, 0, 0.3, 0.7, 1])('arcsine of %d', (x) => {
    expect(arcsine(x)).toBeCloseTo(Math.asin(x), 14);
  });
});
