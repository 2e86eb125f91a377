import { describe, expect, it } from 'vitest';
import { chipsMade } from '../../src/model/buildings/plan.ts';
import { finalChipsDone } from '../../src/model/buildings/progress.ts';
import { readyAt } from '../../src/model/buildings/ready.ts';
import { approved, energisedAt } from '../../src/model/power-supply.ts';
import { type HandMade, worldOf } from './hand-made.ts';

/** Two programmes of one building each, at the same time: 100,000 accelerators from 7 to 11. */
const two = (field: Partial<NonNullable<HandMade['field']>>): HandMade => ({
  steps: 40,
  parties: ['A', 'B'],
  sources: [
    { name: 'a', to: 'A', secured: 1e12 },
    { name: 'b', to: 'B', secured: 1e12 },
  ],
  sites: ['A', 'B'].map((name) => ({
    name: `Site ${name}`,
    owner: name,
    chipPayer: name,
    groups: [{ count: 1 }],
    power: [{ facility: 130, from: 8 }],
  })),
  field: {
    members: [
      { name: 'one', sites: ['Site A'] },
      { name: 'two', sites: ['Site B'] },
    ],
    order: ['two', 'one'],
    ...field,
  },
});

describe('accelerators that two programmes want', () => {
  it('go to the one that is served first', () => {
    // 25,000 a month each are wanted, 40,000 made: 15,000 a month are left for the other; from
    // month 11 it has what it wants, for the 40,000 that lack, to 12.6.
    const world = worldOf(two({ chips: 40_000 }));
    expect(world.value(finalChipsDone, 1)).toBe(11);
    expect(world.value(finalChipsDone, 0)).toBeCloseTo(12.6, 9);
    expect([7, 10, 11].map((step) => Math.round(world.value(chipsMade, 0, step)))).toEqual([
      15_000, 15_000, 25_000,
    ]);
    const turned = worldOf(two({ chips: 40_000, order: [] }));
    expect(turned.value(finalChipsDone, 0)).toBe(11);
  });

  it('do not matter where there are enough of them', () => {
    expect(worldOf(two({ chips: 50_000 })).each(finalChipsDone)).toEqual([11, 11]);
  });

  it('are not kept for an order whose deposit is not paid', () => {
    // B's chips are to be paid by a party without money. It is served first in the step of its
    // order, 7, and not again: A is made from 8 to 12.
    const field = two({ chips: 25_000 });
    const [first, second] = field.sites;
    const world = worldOf({
      ...field,
      parties: [...field.parties, 'Broke'],
      sites: [first!, { ...second!, chipPayer: 'Broke' }],
    });
    expect(world.value(finalChipsDone, 1)).toBe(Infinity);
    expect(world.value(finalChipsDone, 0)).toBe(12);
  });
});

describe('grid approvals that two programmes want', () => {
  it('go to the one that is served first', () => {
    // 130 MW each from month 8, so the first approvals are those of the step that ends there; 40 a
    // month: B has 40, 80, 120, 130, and A the 30 that are left of its fourth month, then 70, 110,
    // 130. Works end at 12: B is ready at 13 as without a limit, A at 14.
    const world = worldOf(two({ grid: 40 }));
    expect(world.path(approved, 1).slice(6, 12)).toEqual([0, 40, 80, 120, 130, 130]);
    expect(world.path(approved, 0).slice(9, 15)).toEqual([0, 30, 70, 110, 130, 130]);
    expect(world.each(energisedAt, 39)).toEqual([13, 10]);
    expect(world.each(readyAt)).toEqual([14, 13]);
  });
});
