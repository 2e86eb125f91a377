import { describe, expect, it } from 'vitest';
import { log, normalScore } from '../../src/uncertainty/elementary/index.ts';
import {
  checkLoadings,
  correlateScores,
  ownLoading,
  scoreCorrelation,
} from '../../src/uncertainty/factors.ts';
import { checkProcess, fillProcess, type MonthlyProcess } from '../../src/uncertainty/processes.ts';
import {
  correlationOf,
  meanOf,
  standardDeviationOf,
} from '../../src/uncertainty/statistics/moments.ts';
import { streamKey } from '../../src/uncertainty/stream-key.ts';
import { fillWorldUniforms } from '../../src/uncertainty/uniform.ts';

const worlds = 65536;
function scores(name: string): Float64Array {
  const out = new Float64Array(worlds);
  fillWorldUniforms(streamKey(5, name), 0, out);
  return out.map(normalScore);
}

describe('factors', () => {
  it('give the correlation of the loadings, and scores that stay standard normal', () => {
    const factors = new Map([
      ['markets', scores('f.markets')],
      ['grid', scores('f.grid')],
    ]);
    const first = { markets: 0.8, grid: -0.3 };
    const second = { grid: 0.5, markets: 0.6 };
    const a = scores('a');
    const b = scores('b');
    correlateScores(first, factors, a);
    correlateScores(second, factors, b);
    expect(scoreCorrelation(first, second)).toBeCloseTo(0.33, 12);
    expect(Math.abs(correlationOf(a, b) - 0.33)).toBeLessThan(0.015);
    for (const column of [a, b]) {
      expect(Math.abs(meanOf(column))).toBeLessThan(0.015);
      expect(Math.abs(standardDeviationOf(column) - 1)).toBeLessThan(0.012);
    }
    expect(() => correlateScores({ weather: 0.5 }, factors, a)).toThrow(/weather/);
  });

  it('refuse squares that sum to more than one, with a remedy', () => {
    expect(checkLoadings({ a: 0.6, b: 0.8 })).toEqual([]);
    expect(ownLoading({ a: 0.6, b: 0.8 })).toBeCloseTo(0, 7);
    expect(checkLoadings({ a: 0.8, b: 0.8 })[0]?.remedy).toContain('0.8839');
    expect(checkLoadings({ a: Number.NaN })).toHaveLength(1);
    expect(() => ownLoading({ a: 1.1 })).toThrow(RangeError);
  });
});

const reverting: MonthlyProcess = {
  kind: 'meanReverting',
  scale: 'log',
  initial: 100,
  mean: 50,
  halfLifeMonths: 6,
  sd: 0.3,
};
const walk: MonthlyProcess = {
  kind: 'randomWalk',
  scale: 'level',
  initial: 2,
  driftPerMonth: 0.1,
  sdPerMonth: 0.5,
};

describe('monthly processes', () => {
  const key = streamKey(9, 'power.price');
  const at = (process: MonthlyProcess, month: number, f: (x: number) => number): Float64Array => {
    const path = new Float64Array(month + 1);
    return Float64Array.from({ length: 16384 }, (_, world) => {
      fillProcess(process, key, world, path);
      return f(path[month]!);
    });
  };
  it('revert with their half-life to their mean and spread', () => {
    const after = at(reverting, 6, log);
    const expected = 0.5 * (log(100) + log(50));
    expect(Math.abs(meanOf(after) - expected)).toBeLessThan(0.01);
    const spread = 0.3 * Math.sqrt(1 - 0.25);
    expect(Math.abs(standardDeviationOf(after) / spread - 1)).toBeLessThan(0.025);
  });
  it('walk with their drift and spread', () => {
    const after = at(walk, 25, (x) => x);
    expect(Math.abs(meanOf(after) - 4.5)).toBeLessThan(0.08);
    expect(Math.abs(standardDeviationOf(after) / 2.5 - 1)).toBeLessThan(0.025);
  });
  it('start at the initial value, and a longer horizon moves no month', () => {
    for (const process of [reverting, walk]) {
      const short = new Float64Array(24);
      const long = new Float64Array(61);
      fillProcess(process, key, 17, short);
      fillProcess(process, key, 17, long);
      expect(short[0]).toBe(process.initial);
      expect(Array.from(long.subarray(0, 24))).toEqual(Array.from(short));
    }
  });
  it('say what is wrong with them', () => {
    expect(checkProcess(reverting)).toEqual([]);
    expect(checkProcess(walk)).toEqual([]);
    expect(checkProcess({ ...reverting, mean: 0 })[0]?.field).toBe('mean');
    expect(checkProcess({ ...walk, sdPerMonth: -1 })[0]?.field).toBe('sdPerMonth');
  });
});
