import { describe, expect, it } from 'vitest';
import * as delay from '../../../src/model/buildings/delay.ts';
import { type HandMade, worldOf } from '../hand-made.ts';

/** Plan: permits to 2, shell to 7, fit-out to 12 beside chips to 11, power at 9, ready at 13. */
const planned = (rest: Partial<HandMade> = {}): HandMade => ({
  steps: 40,
  parties: ['Owner', 'Tenant'],
  sources: [
    { name: 'owner', to: 'Owner', secured: 1e12 },
    { name: 'tenant', to: 'Tenant', secured: 1e12 },
  ],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Tenant',
      groups: [{ count: 1 }],
      power: [{ facility: 200, from: 9 }],
    },
  ],
  ...rest,
});

const causes = {
  start: delay.delayByStart,
  permits: delay.delayByPermits,
  construction: delay.delayByConstruction,
  chips: delay.delayByChips,
  power: delay.delayByPower,
  money: delay.delayByMoney,
  float: delay.delayByFloat,
} as const;

const delayOf = (hand: HandMade, drawn: Readonly<Record<string, number>> = {}) => {
  const world = worldOf(hand, drawn);
  const parts = Object.entries(causes)
    .map(([cause, quantity]) => [cause, world.value(quantity)] as const)
    .filter(([, months]) => Math.abs(months) > 1e-9);
  return { whole: world.value(delay.delay), ...Object.fromEntries(parts) };
};

const group = 'sites.Site.buildings.0';

describe('the delay of a building', () => {
  it('is none as planned', () => {
    expect(delayOf(planned())).toEqual({ whole: 0 });
  });

  // Each row: what is drawn, and the delay by hand.
  it.each([
    ['a late start', { [`${group}.first_start`]: 3 }, { whole: 3, start: 3 }],
    ['long permits', { [`${group}.permits`]: 4.5 }, { whole: 2.5, permits: 2.5 }],
    ['a shell of 8 months', { [`${group}.shell`]: 8 }, { whole: 3, construction: 3 }],
    ['a long fit-out', { [`${group}.fit_out`]: 7 }, { whole: 2, construction: 2 }],
    [
      'a long commissioning',
      { [`${group}.commissioning`]: 2.5 },
      { whole: 1.5, construction: 1.5 },
    ],
    ['a quick shell', { [`${group}.shell`]: 4 }, { whole: -1, construction: -1 }],
    // Chips of 8 instead of 4 months end at 15; a month of float is used up on the way.
    ['late chips', { [`${group}.chips`]: 8 }, { whole: 3, chips: 4, float: -1 }],
    // Within the float of a month.
    ['chips a little late', { [`${group}.chips`]: 4.75 }, { whole: 0 }],
    ['power at 9 + 7', { 'sites.Site.power.0.slip': 7 }, { whole: 4, power: 4 }],
    // Power at 15 holds it up, though the fit-out is two months late as well.
    [
      'power later than a late fit-out',
      { 'sites.Site.power.0.slip': 6, [`${group}.fit_out`]: 7 },
      { whole: 3, power: 3 },
    ],
  ])('by %s', (_, drawn, expected) => {
    const found = delayOf(planned(), drawn) as Record<string, number>;
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [cause, months] of Object.entries(expected)) {
      expect(found[cause]).toBeCloseTo(months, 9);
    }
  });

  it('by money is the standstill on what held it up', () => {
    // Works half paid at 7, the rest from month 20: 13 months of standstill.
    const works = planned({
      sources: [
        { name: 'half', to: 'Owner', secured: 0.5e9 },
        { name: 'rest', to: 'Owner', secured: 0.5e9, from: 20 },
        { name: 'tenant', to: 'Tenant', secured: 1e12 },
      ],
    });
    expect(delayOf(works)).toEqual({ whole: 13, money: 13 });
    // The balance of the chips at 15 instead of 11; the fit-out would have lasted until 12.
    const chips = planned({
      sources: [
        { name: 'owner', to: 'Owner', secured: 1e12 },
        { name: 'deposit', to: 'Tenant', secured: 0.25e9 },
        { name: 'balance', to: 'Tenant', secured: 0.75e9, from: 15 },
      ],
    });
    expect(delayOf(chips)).toEqual({ whole: 3, money: 4, float: -1 });
  });

  it('of what is never ready counts to the end of the horizon', () => {
    const never = planned({ sources: [] });
    // Planned for 13, not ready at 40. Works stand still from 2; a year of the plan is not reached.
    expect(delayOf(never)).toEqual({ whole: 27, money: 38, float: -11 });
  });
});
