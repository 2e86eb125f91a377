import { describe, expect, it } from 'vitest';
import { acceleratorsOfBuilding, chipsCost } from '../../src/model/accelerators.ts';
import {
  accelerators,
  delivered,
  flopPerSecond,
  h100Equivalents,
  h100EquivalentsByParty,
  ordered,
} from '../../src/model/fleet.ts';
import * as power from '../../src/model/power.ts';
import {
  constructionJobs,
  constructionJobYears,
  indirectJobs,
  peakJobs,
  permanentJobs,
  totalJobs,
} from '../../src/model/public.ts';
import { worldOf } from './hand-made.ts';

// Two buildings of 100 MW, ready at 13 and 16 if power is there; 1.25 MW of facility per MW of IT.
const world = worldOf({
  steps: 30,
  parties: ['Owner', 'Lab'],
  sources: [{ name: 's', to: 'Owner', secured: 1e12 }],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Owner',
      endUser: 'Lab',
      groups: [{ count: 2, every: 3 }],
      power: [
        { facility: 150, from: 4, slip: 1, rung: 'permitted' },
        { facility: 80, from: 18, slip: 2, rung: 'announced' },
        { facility: 50, from: 40, rung: 'announced' },
      ],
    },
  ],
});

describe('power', () => {
  it('keeps contracted, supplied and energised apart', () => {
    expect([4, 5, 18, 19].map((step) => world.path(power.suppliedFacility)[step])).toEqual([
      150, 150, 150, 230,
    ]);
    expect(world.path(power.suppliedFacility)[3]).toBe(0);
    // The permitted tranche counts as contracted from the first, the others when energised.
    expect([0, 18, 19].map((step) => world.path(power.contractedFacility)[step])).toEqual([
      150, 150, 230,
    ]);
  });

  it('runs what is ready within what is supplied', () => {
    // The second building waits for the second tranche, at 20: ready at 21, 230 / 1.25 = 184 MW.
    expect([12, 13, 19, 20, 21].map((step) => world.path(power.energisedIt)[step])).toEqual([
      100, 100, 100, 184, 184,
    ]);
    expect(world.path(power.readyIt)[20]).toBe(200);
    expect(world.path(power.energisedFacility)[25]).toBeCloseTo(230, 12);
  });

  it('draws energy for what runs: MW x 730 h x utilisation x PUE', () => {
    expect(world.path(power.energy)[14]).toBeCloseTo(100 * 730 * 0.75 * 1.2, 6);
    expect(world.path(power.energy)[24]).toBeCloseTo(184 * 730 * 0.75 * 1.2, 6);
  });
});

describe('the fleet', () => {
  it('fills buildings by the power of an accelerator, and costs their price', () => {
    expect(world.value(acceleratorsOfBuilding)).toBeCloseTo(100_000, 6);
    expect(world.value(chipsCost)).toBeCloseTo(1e9, 3);
  });

  it('is ordered when the shell stands, delivered, then runs for the end user', () => {
    const at = (quantity: typeof ordered, steps: readonly number[]): number[] =>
      steps.map((step) => Math.round(world.path(quantity)[step]!));
    expect(at(ordered, [6, 7, 9, 10])).toEqual([0, 1e5, 1e5, 2e5]);
    expect(at(delivered, [9, 10, 12, 13])).toEqual([0, 1e5, 1e5, 2e5]);
    expect(at(accelerators, [11, 12, 25])).toEqual([0, 1e5, 184_000]);
    expect(at(h100Equivalents, [25])).toEqual([184_000]);
    expect(world.path(flopPerSecond)[25]).toBeCloseTo(184e3 * 1e15, -12);
    expect(world.path(h100EquivalentsByParty, 0)[25]).toBe(0);
    expect(world.path(h100EquivalentsByParty, 1)[25]).toBeCloseTo(184_000, 6);
  });
});

describe('jobs', () => {
  it('are on site while works go on, 4 for a MW of facility', () => {
    // 125 MW each: 500 workers a building. Works from 2 to 12 and from 5 to 15.
    expect([1, 2, 4, 5, 11, 12, 14, 15].map((step) => world.path(constructionJobs)[step])).toEqual([
      0, 500, 500, 1000, 1000, 500, 500, 0,
    ]);
    expect(world.value(peakJobs)).toBe(1000);
    expect(world.value(constructionJobYears)).toBeCloseTo((2 * 500 * 10) / 12, 9);
  });

  it('of other kinds stand apart, and add up', () => {
    expect(world.path(permanentJobs)[25]).toBeCloseTo(230 / 2, 9);
    for (const step of [3, 14, 25]) {
      const direct = world.path(constructionJobs)[step]! + world.path(permanentJobs)[step]!;
      expect(world.path(indirectJobs)[step]).toBeCloseTo(0.75 * direct, 9);
      expect(world.path(totalJobs)[step]).toBeCloseTo(2.5 * direct, 9);
    }
  });
});
