import { describe, expect, it } from 'vitest';
import * as energy from '../../src/model/energy.ts';
import {
  contractedFacility,
  energisedFacility,
  energy as energyDrawn,
} from '../../src/model/power.ts';
import { OWN_SHARE_AXES, ownShares } from '../../src/sites/power/own-share.ts';
import { OWN_SHARE_TABLE } from '../../src/sites/power/own-share-table.ts';
import { type HandMadeSite, worldOf } from './hand-made.ts';

// One building of 100 MW IT, ready at 13, ratio 1.25, PUE 1.2; 125 MW of facility where it runs.
const worldWith = (site: Partial<HandMadeSite>) =>
  worldOf({
    steps: 37,
    parties: ['Owner'],
    sources: [{ name: 's', to: 'Owner', secured: 1e12 }],
    sites: [
      {
        name: 'Site',
        owner: 'Owner',
        chipPayer: 'Owner',
        groups: [{ count: 1 }],
        power: [{ facility: 150, from: 4, rung: 'permitted' }],
        ...site,
      },
    ],
  });

const PRICES = {
  gridPrice: 60,
  fuelPrice: 4,
  heatRate: 9,
  gridEmissions: 0.4,
  fuelEmissions: 0.053,
  water: 5,
};
const LAST = 36;
type World = ReturnType<typeof worldWith>;
const last = (world: World, quantity: Parameters<World['path']>[0]): number =>
  world.path(quantity)[LAST] as number;

describe('energy from the grid alone', () => {
  const world = worldWith({ energy: PRICES });
  const drawn = last(world, energyDrawn);

  it('is all that is drawn, at its price', () => {
    expect(drawn).toBeGreaterThan(0);
    expect(last(world, energy.energyCost)).toBeCloseTo(60 * drawn, 3);
    expect(last(world, energy.fuel)).toBe(0);
  });

  it('emits by the grid’s factor and draws water by the MWh', () => {
    expect(last(world, energy.emissions)).toBeCloseTo(0.4 * drawn, 6);
    expect(last(world, energy.water)).toBeCloseTo(5 * drawn, 6);
  });

  it('is none of it where the file says nothing', () => {
    const silent = worldWith({});
    expect(last(silent, energyDrawn)).toBe(drawn);
    for (const none of [energy.energyCost, energy.emissions, energy.water, energy.unusedBill]) {
      expect(Math.abs(last(silent, none))).toBe(0);
    }
  });

  it('leaves of its emissions what clean contracts do not meet in the hour', () => {
    const matched = worldWith({ energy: { ...PRICES, hourlyMatched: 0.75 } });
    expect(last(matched, energy.emissions)).toBeCloseTo(0.4 * drawn, 6);
    expect(last(matched, energy.unmatchedEmissions)).toBeCloseTo(0.1 * drawn, 6);
  });
});

describe('own plant', () => {
  it('gives all where there is no grid', () => {
    const power = [{ facility: 150, from: 4, kind: 'gas turbines on site' }];
    const world = worldWith({ energy: PRICES, power });
    const drawn = last(world, energyDrawn);
    expect(last(world, energy.fuel)).toBeCloseTo(9 * drawn, 6);
    expect(last(world, energy.energyCost)).toBeCloseTo(36 * drawn, 3);
    expect(last(world, energy.emissions)).toBeCloseTo(9 * 0.053 * drawn, 6);
  });

  it('runs more where its fuel is cheaper, and beside the grid by the year’s hours', () => {
    const power = [
      { facility: 75, from: 4 },
      { facility: 75, from: 4, kind: 'gas engines' },
    ];
    const share = (fuelPrice: number): number => {
      const world = worldWith({ energy: { ...PRICES, fuelPrice }, power });
      return last(world, energy.fuel) / 9 / last(world, energyDrawn);
    };
    const [cheap, even, dear] = [share(2), share(6), share(14)] as [number, number, number];
    expect(cheap).toBeGreaterThan(even);
    expect(even).toBeGreaterThan(dear);
    // what the grid cannot carry at the peak is left to the plant at any price
    expect(dear).toBeGreaterThan(0.2);
  });
});

describe('the bill for power', () => {
  const demandCharge = 9000;

  it('is the draw, and no less than the share of what is connected', () => {
    const power = [{ facility: 200, from: 4 }];
    const metered = worldWith({ energy: { ...PRICES, demandCharge }, power });
    expect(last(metered, energy.unusedBill)).toBe(0);
    const least = worldWith({ energy: { ...PRICES, demandCharge, minimumBill: 0.85 }, power });
    expect(last(least, energisedFacility)).toBeCloseTo(125, 9);
    expect(last(least, energy.unusedBill)).toBeCloseTo((170 - 125) * 9000, 3);
    const more = last(least, energy.energyCost) - last(metered, energy.energyCost);
    expect(more).toBeCloseTo((170 - 125) * 9000, 3);
  });

  it('pays back what the utility spent; the rest is stranded where the load leaves', () => {
    const stated = { ...PRICES, demandCharge, upgradeCost: 100e6, collateral: 1e5, exitFee: 5e4 };
    const world = worldWith({ energy: stated });
    const path = world.path(energy.strandedAtSite, 0);
    expect(path[0]).toBe(0);
    expect(path[4]).toBeCloseTo(100e6 - 150 * 1.5e5, 3);
    for (let step = 5; step <= LAST; step++)
      expect(path[step]).toBeLessThanOrEqual(path[step - 1]!);
  });
});

describe('a request', () => {
  it('brings the share that is realised', () => {
    const world = worldWith({
      power: [{ facility: 150, from: 4, rung: 'permitted', realised: 0.5 }],
    });
    expect(last(world, energisedFacility)).toBeCloseTo(75, 9);
    expect(last(world, contractedFacility)).toBe(150);
  });

  it('brings nothing where it is not real', () => {
    const none = worldWith({ power: [{ facility: 150, from: 4, real: 0 }] });
    expect(last(none, energisedFacility)).toBe(0);
    const sure = worldWith({ power: [{ facility: 150, from: 4, real: 1 }] });
    expect(last(sure, energisedFacility)).toBeCloseTo(125, 9);
  });
});

it('the table of own shares is what the kernel computes', () => {
  const computed = ownShares();
  expect(OWN_SHARE_TABLE.length).toBe(computed.length);
  expect(OWN_SHARE_AXES.reduce((product, axis) => product * axis.length, 1)).toBe(computed.length);
  for (const [at, share] of computed.entries()) expect(OWN_SHARE_TABLE[at]).toBeCloseTo(share, 4);
}, 60_000);
