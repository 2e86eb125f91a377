import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHistogram,
  addValues,
  countOf,
  emptyHistogram,
  histogramFor,
  histogramQuantile,
} from '../../src/uncertainty/statistics/histogram.ts';
import {
  correlationOf,
  meanOf,
  standardDeviationOf,
} from '../../src/uncertainty/statistics/moments.ts';
import { quantilesOf } from '../../src/uncertainty/statistics/quantiles.ts';
import {
  byReplicate,
  replicateEstimate,
} from '../../src/uncertainty/statistics/replicate-error.ts';
import {
  firstOrderByBinning,
  firstOrderIndex,
  totalOrderIndex,
} from '../../src/uncertainty/statistics/sensitivity.ts';
import {
  effectiveSampleSize,
  weightedQuantile,
} from '../../src/uncertainty/statistics/weighted.ts';
import { streamKey } from '../../src/uncertainty/stream-key.ts';
import { fillWorldUniforms } from '../../src/uncertainty/uniform.ts';

const probabilities = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

function bySorting(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((p) => {
    const h = (sorted.length - 1) * p;
    const low = sorted[Math.floor(h)]!;
    const high = sorted[Math.min(Math.floor(h) + 1, sorted.length - 1)]!;
    const share = h - Math.floor(h);
    return share === 0 || low === high ? low : low + share * (high - low);
  });
}

describe('quantilesOf', () => {
  it('is exact for any column, and leaves it as it is', () => {
    const values = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 400 }), (list) => {
        const column = Float64Array.from(list);
        const found = quantilesOf(column, probabilities).map((x) => x + 0);
        expect(found).toEqual(bySorting(column).map((x) => x + 0));
        expect(Array.from(column)).toEqual(list);
      }),
    );
  });
  it('is exact with a far outlier, nested outliers and many equal values', () => {
    const column = new Float64Array(20_000);
    fillWorldUniforms(streamKey(1, 'x'), 0, column);
    for (let i = 0; i < 5000; i++) column[i] = 0;
    column[7] = 1e12;
    column[8] = -1e200;
    column[9] = 1e6;
    expect(quantilesOf(column, probabilities)).toEqual(bySorting(column));
  });
  it('says NaN for no values and for a NaN among them', () => {
    expect(quantilesOf(new Float64Array(0), [0.5])).toEqual([Number.NaN]);
    expect(quantilesOf(Float64Array.of(1, Number.NaN, 2), [0.5])).toEqual([Number.NaN]);
  });
});

describe('histograms', () => {
  const column = new Float64Array(8192);
  fillWorldUniforms(streamKey(2, 'h'), 0, column);
  column[5000] = 9;
  column[6000] = -4;
  it('add exactly, in any split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: column.length }), (cut) => {
        const whole = histogramFor(column.subarray(0, 2048), 512);
        const left = emptyHistogram(whole.low, whole.high, 512);
        const right = emptyHistogram(whole.low, whole.high, 512);
        addValues(whole, column);
        addValues(left, column.subarray(0, cut));
        addValues(right, column.subarray(cut));
        addHistogram(left, right);
        expect(left).toEqual(whole);
      }),
    );
  });
  it('count everything and give quantiles to a bin, ends exactly', () => {
    const histogram = histogramFor(column.subarray(0, 2048), 2048);
    addValues(histogram, column);
    expect(countOf(histogram)).toBe(column.length);
    expect([histogram.under, histogram.over]).toEqual([1, 1]);
    expect(histogramQuantile(histogram, 0)).toBe(-4);
    expect(histogramQuantile(histogram, 1)).toBe(9);
    const exact = quantilesOf(column, [0.05, 0.5, 0.95]);
    for (const [index, p] of [0.05, 0.5, 0.95].entries()) {
      expect(Math.abs(histogramQuantile(histogram, p) - exact[index]!)).toBeLessThan(0.002);
    }
    expect(() => addHistogram(histogram, emptyHistogram(0, 1, 5))).toThrow(RangeError);
  });
});

describe('small statistics', () => {
  it('have their textbook values', () => {
    const values = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
    expect(meanOf(values)).toBe(5);
    expect(standardDeviationOf(values)).toBeCloseTo(Math.sqrt(32 / 7), 15);
    expect(
      correlationOf(
        values,
        values.map((x) => -2 * x),
      ),
    ).toBeCloseTo(-1, 15);
    expect(effectiveSampleSize(Float64Array.of(1, 1, 1, 1))).toBe(4);
    expect(effectiveSampleSize(Float64Array.of(1, 0, 0, 0))).toBe(1);
    const weights = Float64Array.of(0, 1, 1, 1, 1, 1, 1, 5);
    expect(weightedQuantile(values, weights, 0.5)).toBe(7);
    expect(weightedQuantile(values, weights, 0.6)).toBe(9);
  });
  it('replicates give sd / 4 and the t interval of 15 degrees of freedom', () => {
    const column = Float64Array.from({ length: 32 }, (_, i) => Math.floor(i / 2));
    const estimates = byReplicate(column, meanOf);
    expect(Array.from(estimates)).toEqual(Array.from({ length: 16 }, (_, i) => i));
    const { estimate, standardError, high } = replicateEstimate(estimates);
    expect(estimate).toBe(7.5);
    expect(standardError).toBeCloseTo(Math.sqrt(340 / 15) / 4, 14);
    expect((high - estimate) / standardError).toBeCloseTo(2.131449545559323, 12);
  });
});

/** Ishigami, a = 7, b = 0.1: S1 = 0.3139, 0.4424, 0; ST = 0.5576, 0.4424, 0.2437 (Saltelli 2008). */
describe('sensitivity of the Ishigami function', () => {
  const n = 65536;
  const draw = (name: string): Float64Array => {
    const out = new Float64Array(n);
    fillWorldUniforms(streamKey(11, name), 0, out);
    return out;
  };
  const a = [draw('a1'), draw('a2'), draw('a3')];
  const b = [draw('b1'), draw('b2'), draw('b3')];
  const run = (columns: Float64Array[]): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => {
      const [x, y, z] = columns.map((column) => Math.PI * (2 * column[i]! - 1));
      return Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!);
    });
  const fa = run(a);
  const fb = run(b);
  it.each([
    [0, 0.3139, 0.5576],
    [1, 0.4424, 0.4424],
    [2, 0, 0.2437],
  ])('input %d', (input, first, total) => {
    const mixed = run(a.map((column, index) => (index === input ? b[index]! : column)));
    expect(Math.abs(totalOrderIndex(fa, fb, mixed) - total)).toBeLessThan(0.015);
    expect(Math.abs(firstOrderIndex(fa, fb, mixed) - first)).toBeLessThan(0.02);
    expect(Math.abs(firstOrderByBinning(a[input]!, fa) - first)).toBeLessThan(0.015);
  });
});
