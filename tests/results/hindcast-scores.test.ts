import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blendQuantiles,
  CLASS_FORMS,
  dateByClass,
  leaveOut,
  OUTSIDE_VIEW,
  PLAIN_CLASS,
  slipsOf,
  votedQuantile,
} from '../../src/results/hindcast-outside.ts';
import {
  crpsOf,
  cutAt,
  PROBABILITIES,
  pinball,
  pinballOfDeciles,
  quantileAt,
  shareOf,
} from '../../src/results/hindcast-scores.ts';

const evenly = (low: number, high: number): number[] =>
  PROBABILITIES.map((p) => low + (high - low) * p);

describe('losses', () => {
  test('pinball by hand', () => {
    expect(pinball(10, 0.9, 12)).toBeCloseTo(1.8, 12);
    expect(pinball(12, 0.9, 10)).toBeCloseTo(0.2, 12);
    expect(pinball(5, 0.3, 5)).toBe(0);
  });

  test('a certain forecast loses half of its error at the median, and all of it in CRPS', () => {
    const certain = PROBABILITIES.map(() => 4);
    expect(pinballOfDeciles(certain, 7)).toBeCloseTo(1.5, 12);
    expect(crpsOf(certain, 7)).toBeCloseTo(3, 12);
  });

  // CRPS of a uniform on (0, 1) at y within: y^2 - y + 1/3 (Gneiting and Raftery 2007 by integration).
  test.each([0, 0.25, 0.5, 0.9])('CRPS of a uniform at %f', (y) => {
    expect(crpsOf(evenly(0, 1), y)).toBeCloseTo(y * y - y + 1 / 3, 2);
  });

  test('cut at the last day, what lies beyond no longer differs', () => {
    const lastDay = 5;
    expect(crpsOf(cutAt(evenly(6, 9), lastDay), lastDay)).toBe(0);
    expect(crpsOf(cutAt(evenly(3, 9), lastDay), lastDay)).toBeGreaterThan(0);
  });

  test('no forecaster gains by another distribution than its own: pinball is proper', () => {
    const own = evenly(0, 1);
    const outcomes = evenly(0, 1);
    const mean = (forecast: readonly number[]): number =>
      outcomes.reduce((sum, y) => sum + pinballOfDeciles(forecast, y), 0) / outcomes.length;
    fc.assert(
      fc.property(fc.double({ min: -0.3, max: 0.3, noNaN: true }), (shift) => {
        expect(mean(own.map((q) => q + shift))).toBeGreaterThanOrEqual(mean(own) - 1e-9);
      }),
    );
  });
});

describe('what few trials say', () => {
  // Clopper-Pearson intervals, from scipy.stats.beta.ppf.
  test.each([
    [6, 8, 0.3491442, 0.9681459],
    [0, 8, 0, 0.3694166],
    [8, 8, 0.6305834, 1],
    [8, 13, 0.3157776, 0.8614207],
  ])('%i of %i', (hits, of, low, high) => {
    const share = shareOf(hits, of);
    expect(share.low).toBeCloseTo(low, 6);
    expect(share.high).toBeCloseTo(high, 6);
  });

  test('none say nothing', () => {
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('the outside view', () => {
  const vote = (value: number, weight = 1) => ({ value, weight });

  test('quantiles lie on lines between the middles of the steps', () => {
    const votes = [vote(0), vote(10)];
    expect(votedQuantile(votes, 0.1)).toBe(0);
    expect(votedQuantile(votes, 0.5)).toBe(5);
    expect(votedQuantile(votes, 0.9)).toBe(10);
    expect(votedQuantile([vote(3)], 0.2)).toBe(3);
    expect(votedQuantile([], 0.5)).toBeNaN();
  });

  test('a site has one vote, however many of its steps there are', () => {
    const once = [
      { site: 'A', months: 1, share: 0.1 },
      { site: 'B', months: 5, share: 0.5 },
    ];
    const thrice = [once[0]!, once[1]!, once[1]!, once[1]!];
    const probabilities = [0.25];
    expect(dateByClass(OUTSIDE_VIEW, 12, 0, thrice, probabilities)).toEqual(
      dateByClass(OUTSIDE_VIEW, 12, 0, once, probabilities),
    );
    expect(dateByClass(PLAIN_CLASS, 12, 0, thrice, probabilities)[0]).toBeGreaterThan(
      dateByClass(PLAIN_CLASS, 12, 0, once, probabilities)[0]!,
    );
  });

  test('stretches the time that was left', () => {
    const slips = [{ site: 'A', months: 3, share: 0.5 }];
    expect(dateByClass(OUTSIDE_VIEW, 20, 10, slips, [0.1, 0.9])).toEqual([25, 25]);
    expect(dateByClass(PLAIN_CLASS, 20, 10, slips, [0.5])).toEqual([23]);
  });

  test('is later where every slip is later, in every form', () => {
    const slips = (more: number) =>
      ['A', 'A', 'B'].map((site, i) => ({ site, months: i + more, share: (i + more) / 10 }));
    for (const form of CLASS_FORMS) {
      const [early, late] = [0, 1].map((more) =>
        dateByClass(form, 20, 10, slips(more), PROBABILITIES),
      );
      early!.forEach((date, index) => {
        expect(late![index]!).toBeCloseTo(date + 1, 9);
      });
    }
  });

  test('leaves the judged sites out', () => {
    const slips = ['A', 'B', 'A', 'C'].map((site) => ({ site, months: 0, share: 0 }));
    expect(leaveOut(slips, new Set(['A', 'C'])).map(({ site }) => site)).toEqual(['B']);
  });

  test('knows no slip of what the later table leaves out', () => {
    const step = { site: 'A', facilityMw: 1, buildingsAdded: 1, facilityMwAdded: 1, seen: false };
    const slips = slipsOf(
      [
        { ...step, forecast: 14, outcome: 16 },
        { ...step, forecast: 15, outcome: null },
      ],
      10,
    );
    expect(slips).toEqual([{ site: 'A', months: 2, share: 0.5 }]);
  });
});

describe('the blend', () => {
  test('lies between the two views at every probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (weight, shift) => {
          const inside = evenly(0, 10);
          const outside = evenly(shift, shift + 30);
          blendQuantiles(inside, outside, weight).forEach((value, index) => {
            const [a, b] = [inside[index]!, outside[index]!];
            expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
          });
        },
      ),
    );
  });

  test('at the ends it is one of them', () => {
    const [inside, outside] = [evenly(0, 1), evenly(5, 9)];
    expect(blendQuantiles(inside, outside, 1)).toEqual(inside);
    expect(blendQuantiles(inside, outside, 0)).toEqual(outside);
    expect(quantileAt(inside, 0.5)).toBeCloseTo(0.5, 12);
  });
});
