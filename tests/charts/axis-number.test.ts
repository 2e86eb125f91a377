import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisNumber, roundTicks } from '../../src/charts/axis-number.ts';

describe('an axis has one scale, named with its unit', () => {
  it.each([
    ['USD', 5e11, 'US$ billion', 2.5e11, '250'],
    ['USD', 1.4e12, 'US$ trillion', 5e11, '0.5'],
    ['USD', 4e4, 'US$', 42_000, '42,000'],
    ['EUR', 4e9, 'EUR billion', 1e9, '1'],
    ['MW IT', 2400, 'GW IT', 500, '0.5'],
    ['MW facility', 800, 'MW facility', 200, '200'],
    ['GPU', 1.2e6, 'million GPUs', 4e5, '0.4'],
    ['H100e', 2.2e6, 'million H100e', 1e6, '1'],
    ['job', 2e5, 'thousand jobs', 5e4, '50'],
    ['job', 4200, 'jobs', 2000, '2,000'],
    ['month', 14, 'months', 6, '6'],
    ['1', 0.9, 'share', 0.25, '25 %'],
    ['USD', 9e9, 'US$ billion', -2e9, '−2'],
  ])('%s up to %d: %s', (unit, largest, label, amount, tick) => {
    const axis = axisNumber(unit, largest);
    expect([axis.label, axis.tick(amount)]).toEqual([label, tick]);
  });
});

describe('round ticks', () => {
  it.each([
    [0, 500, 5, [0, 100, 200, 300, 400, 500]],
    [0, 1, 4, [0, 0.5, 1]],
    [-3, 7, 5, [-2, 0, 2, 4, 6]],
    [0, 0, 5, [0]],
  ])('from %d to %d, about %d', (low, high, about, ticks) => {
    expect(roundTicks(low, high, about)).toEqual(ticks);
  });

  it('lie between the ends, evenly, and are not many more than asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 10 }),
        (spansBelow, span, about) => {
          const low = spansBelow * span;
          const ticks = roundTicks(low, low + span, about);
          expect(ticks.length).toBeLessThanOrEqual(about + 2);
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
            expect(tick).toBeLessThanOrEqual(low + span * (1 + 1e-6));
          }
        },
      ),
    );
  });
});
