import { describe, expect, it } from 'vitest';
import { readyAt } from '../../src/model/buildings/ready.ts';
import { drawnTotal } from '../../src/model/capital/gap.ts';
import { paid } from '../../src/model/capital/month.ts';
import { h100Equivalents } from '../../src/model/fleet.ts';
import { energisedIt, energy } from '../../src/model/power.ts';
import { spent } from '../../src/model/programme.ts';
import { constructionJobYears } from '../../src/model/public.ts';
import { type HandMade, type World, worldOf } from './hand-made.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Ten years in steps of a month, a quarter, a year. Money enough; the rent ends the year 10. */
const programme = (monthsPerStep: number): HandMade => ({
  steps: 120 / monthsPerStep,
  monthsPerStep,
  parties: ['Owner', 'Tenant'],
  sources: [
    { name: 'owner', to: 'Owner', secured: 1e11 },
    { name: 'tenant', to: 'Tenant', secured: 1e11 },
  ],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Tenant',
      groups: [{ count: 4, start: 1.3, every: 3.7, shell: 6.2, chips: 7.9, commissioning: 1.4 }],
      power: [
        { facility: 300, from: 2.5 },
        { facility: 300, from: 23.4 },
      ],
    },
  ],
  contracts: [{ name: 'rent', from: 'Tenant', to: 'Owner', site: 'Site', price: 1.5e6 }],
});

describe('steps of a month, a quarter and a year', () => {
  const worlds = [1, 3, 12].map((months) => worldOf(programme(months)));
  const [months, ...others] = worlds as [World, ...World[]];

  it('agree on the day on which each building is ready', () => {
    for (const world of others) {
      world.each(readyAt).forEach((ready, building) => {
        expect(ready).toBeCloseTo(months.value(readyAt, building), 9);
      });
    }
  });

  it.each([
    ['money spent', (world: World) => world.path(spent).at(-1)!],
    ['IT that runs', (world: World) => world.path(energisedIt).at(-1)!],
    ['H100-equivalents', (world: World) => world.path(h100Equivalents).at(-1)!],
    ['rent paid', (world: World) => sum(world.path(paid))],
    ['energy', (world: World) => sum(world.path(energy))],
    ['construction job-years', (world: World) => world.value(constructionJobYears)],
  ])('agree on %s in ten years', (_, total) => {
    for (const world of others) {
      expect(total(world) / total(months)).toBeCloseTo(1, 12);
    }
    expect(total(months)).toBeGreaterThan(0);
  });

  it('agree on the levels at the end of each year', () => {
    for (let year = 1; year <= 10; year++) {
      const levels = (world: World): number[] => {
        const step = (year * 12) / world.bound.structure.monthsPerStep - 1;
        return [spent, energisedIt].map((quantity) => world.value(quantity, 0, step));
      };
      for (const world of others) {
        levels(world).forEach((level, index) => {
          expect(Math.abs(level - levels(months)[index]!)).toBeLessThan(1e-3);
        });
      }
    }
    expect(months.path(drawnTotal).at(-1)).toBeGreaterThan(0);
  });
});
