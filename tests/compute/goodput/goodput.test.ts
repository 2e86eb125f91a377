import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointInterval, usefulShare } from '../../../src/compute/goodput/useful-share.ts';
import { failureRate, goodput, unitsAvailable } from '../../../src/entries/compute.ts';

// Hours between interruptions. Kokolis et al. (arXiv 2410.21680): RSC-1 6.5 and RSC-2 2.34 failures
// per 1,000 node-days, jobs of 1,024 (measured), 16,384 and 131,072 (projected) GPUs; OPT-175B
// (arXiv 2205.01068): 105 restarts in 60 days; BLOOM-176B: one or two GPU failures a week.
const INTERRUPTIONS: readonly [string, number, number][] = [
  ['RSC-1', 16000, 24000 / 6.5 / 2000],
  ['RSC-2', 8000, 24000 / 2.34 / 1000],
  ['RSC-1, job of 1,024', 1024, 7.9],
  ['RSC-1, job of 16,384', 16384, 1.8],
  ['RSC-1, job of 131,072', 131072, 0.23],
  ['OPT-175B', 992, 13.71],
  ['BLOOM-176B', 384, 112],
];

// NVIDIA dgxc-benchmarking v25.04 checkpoint table; BigScience chronicle (2.3 TB in 40 s).
const CHECKPOINTS: readonly [string, number, number][] = [
  ['Llama 3.1 8B', 8.03e9, 105e9],
  ['Llama 3.1 70B', 70.6e9, 920e9],
  ['Nemotron-4 15B', 15.6e9, 204e9],
  ['BLOOM-176B', 176.2e9, 2300e9],
];

describe('goodput', () => {
  it.each(INTERRUPTIONS)('holds the interruptions of %s', (_, devices, hours) => {
    const { low, high } = goodput({ devices });
    expect(hours).toBeGreaterThan(low.jobMtbfHours);
    expect(hours).toBeLessThan(high.jobMtbfHours);
  });

  it.each(CHECKPOINTS)('holds the checkpoint of %s', (_, parameters, bytes) => {
    const { low, high } = goodput({ devices: 384, parameters });
    expect(bytes).toBeGreaterThan(low.checkpointBytes);
    expect(bytes).toBeLessThan(high.checkpointBytes);
  });

  it('writes as fast as BLOOM did', () => {
    const { low, high } = goodput({ devices: 384, parameters: 176.2e9 });
    expect(40).toBeGreaterThan(low.writeSeconds);
    expect(40).toBeLessThan(high.writeSeconds);
  });

  // Kokolis et al.: about 0.9 of the wall clock for the largest runs, 1,024 GPUs and more.
  it('holds the useful share of the largest RSC runs', () => {
    const { low, high } = goodput({ devices: 1024 });
    expect(0.9).toBeGreaterThan(low.usefulShare);
    expect(0.9).toBeLessThan(high.usefulShare);
  });

  // Google Cloud, cluster-level reliability of TPU superpods: 130 of 144 cubes of 64 chips at 95 %.
  it('holds the cubes of a TPU superpod that work at once', () => {
    const { low, high } = goodput({ devices: 9216, devicesPerUnit: 64 });
    expect(130).toBeGreaterThanOrEqual(low.unitsAvailable);
    expect(130).toBeLessThanOrEqual(high.unitsAvailable);
  });

  it('falls with the fleet and with the time of a write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 500_000 }), (devices) => {
        const one = goodput({ devices });
        expect(goodput({ devices: devices * 2 }).usefulShare).toBeLessThan(one.usefulShare);
        expect(goodput({ devices, writeSeconds: 120 }).usefulShare).toBeLessThan(one.usefulShare);
        expect(one.low.usefulShare).toBeLessThan(one.usefulShare);
        expect(one.high.usefulShare).toBeGreaterThan(one.usefulShare);
      }),
    );
  });

  it('waits for units where spares are too few', () => {
    const none = goodput({ devices: 16384, spareUnits: 0 });
    const enough = goodput({ devices: 16384, spareUnits: 120 });
    expect(none.breakdown.waitingForUnits).toBeGreaterThan(0);
    expect(enough.breakdown.waitingForUnits).toBe(0);
    expect(enough.usefulShare).toBeGreaterThan(none.usefulShare);
  });

  it('expects more of an old fleet than of a new one', () => {
    expect(failureRate(3).perDeviceHour).toBeLessThan(failureRate(0).perDeviceHour);
  });

  it('refuses a job without devices', () => {
    expect(() => goodput({ devices: 0 })).toThrow(RangeError);
  });
});

describe('checkpoint interval', () => {
  // Young 1974: sqrt(2 w M) where a write is short; Daly 2006 takes the write off.
  it('is Young`s where writes are short', () => {
    expect(checkpointInterval(1, 1e8) / Math.sqrt(2e8)).toBeCloseTo(1, 3);
  });

  it('leaves no less than its neighbours', () => {
    const share = (intervalSeconds: number) =>
      usefulShare({
        intervalSeconds,
        writeSeconds: 30,
        restartSeconds: 600,
        meanSecondsBetween: 9e3,
      });
    const best = checkpointInterval(30, 9e3);
    expect(share(best)).toBeGreaterThan(share(best * 0.8));
    expect(share(best)).toBeGreaterThan(share(best * 1.25));
  });
});

describe('units that work at once', () => {
  // Binomial tables: n = 10, p = 0.9: P(X >= 8) = 0.9298, P(X >= 7) = 0.9872.
  it.each([
    [0.92, 8],
    [0.94, 7],
    [0.3, 10],
  ])('with %d confidence', (confidence, units) => {
    expect(unitsAvailable({ units: 10, availability: 0.9, confidence })).toBe(units);
  });
});
