import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  curtailmentHeadroom,
  demandCharge,
  facilityPower,
  jobsAccount,
  siteEmissions,
  waterUse,
  wetBulb,
} from '../../../src/entries/sites.ts';

describe('curtailmentHeadroom', () => {
  it('curtails exactly the allowed share, and a larger load more', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(loads, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (load, rate) => {
        const asked = { systemLoadMw: load, thresholdMw: 101, curtailmentRate: rate };
        const { headroomMw, curtailedMwh } = curtailmentHeadroom(asked);
        const allowed = rate * headroomMw * load.length;
        expect(Math.abs(curtailedMwh - allowed)).toBeLessThan(1e-6 * headroomMw * load.length);
        const more = headroomMw * 1.01;
        const cut = load.reduce((sum, mw) => sum + Math.max(0, mw + more - 101), 0);
        expect(cut).toBeGreaterThan(rate * more * load.length);
      }),
    );
  });

  it('leaves nothing where the system overfills itself', () => {
    const asked = { systemLoadMw: [200, 10], thresholdMw: 100, curtailmentRate: 0.01 };
    expect(curtailmentHeadroom(asked).headroomMw).toBe(0);
  });
});

it.each<[string, () => unknown, string]>([
  ['humidity', () => wetBulb({ dryBulbC: 20, rhPercent: 120 }), 'relative humidity 120'],
  ['cycles', () => waterUse({ heatRejectedKwh: 1, cyclesOfConcentration: 1 }), '1 cycles'],
  [
    'energy above the last tier',
    () => demandCharge({ type: 'energy-tiers', monthlyMwh: [5], tiers: [[4, 10]] }),
    '5 MWh lie above',
  ],
  [
    'hours that do not match',
    () =>
      siteEmissions({
        loadMwh: [1],
        gridMwh: [],
        gasMwh: [0],
        solarMwh: [0],
        gridKgPerMwh: [1],
        gasKgPerMwh: 1,
        cleanContractMwh: [0],
      }),
    'lists of 1 and 0 hours',
  ],
  [
    'a curve that goes back',
    () =>
      facilityPower({
        designItMw: 1,
        itMw: [1],
        wetBulbC: [1],
        coolingCurveWetbulbToKwPerKw: [
          [5, 0.1],
          [1, 0.2],
        ],
        powerLossNoloadShareOfDesign: 0,
        powerLossProportional: 0,
        miscMw: 0,
      }),
    'ascending temperature',
  ],
  [
    'a table without inverse',
    () =>
      jobsAccount({
        type: 'leontief',
        technicalCoefficients: [[1]],
        jobsPerMOutput: [1],
        finalDemandM: [1],
      }),
    'no inverse',
  ],
])('refuses %s', (_, run, message) => expect(run).toThrow(message));
