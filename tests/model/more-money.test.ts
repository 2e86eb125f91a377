import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readyAt } from '../../src/model/buildings/ready.ts';
import { worked } from '../../src/model/buildings/stocks.ts';
import { CHIP_USD_PER_MW, type HandMade, worldOf } from './hand-made.ts';
import { group, number } from './random-programme.ts';

/** Money as a share of what its works or chips cost, and the same with more of it, sooner. */
const pairOfSources = fc
  .record({
    secured: number(0.1, 1),
    from: number(-6, 24),
    over: number(0, 48),
    more: number(0, 0.5),
    sooner: number(0, 12),
    faster: number(0, 1),
  })
  .map(({ more, sooner, faster, ...less }) => ({
    less,
    more: {
      ...less,
      secured: less.secured + more,
      from: less.from - sooner,
      over: less.over * faster,
    },
  }));

describe('more money, sooner', () => {
  it('never delays a building whose works and chips share their purses with nothing', () => {
    let delayedByLess = 0;
    fc.assert(
      fc.property(
        group,
        fc.array(pairOfSources, { minLength: 1, maxLength: 4 }),
        fc.array(pairOfSources, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 3),
        (one, owner, tenant, monthsPerStep) => {
          const cost = (to: string): number =>
            one.it! * (to === 'Owner' ? one.costPerMw! : CHIP_USD_PER_MW);
          const pairs = [
            ...owner.map((pair) => ({ to: 'Owner', ...pair })),
            ...tenant.map((pair) => ({ to: 'Tenant', ...pair })),
          ];
          const worldWith = (which: 'less' | 'more') => {
            const hand: HandMade = {
              steps: 80,
              monthsPerStep,
              parties: ['Owner', 'Tenant'],
              sources: pairs.map((pair, index) => ({
                ...pair[which],
                name: `${index}`,
                to: pair.to,
                secured: pair[which].secured * cost(pair.to),
              })),
              sites: [
                {
                  name: 'Site',
                  owner: 'Owner',
                  chipPayer: 'Tenant',
                  groups: [{ ...one, count: 1 }],
                },
              ],
            };
            return worldOf(hand);
          };
          const less = worldWith('less');
          const more = worldWith('more');
          if (more.value(readyAt) < less.value(readyAt)) delayedByLess++;
          expect(more.value(readyAt)).toBeLessThanOrEqual(less.value(readyAt) + 1e-5);
          less.path(worked).forEach((level, step) => {
            expect(more.value(worked, 0, step)).toBeGreaterThanOrEqual(level - 1e-5);
          });
        },
      ),
      { numRuns: 150 },
    );
    // The law is no empty one: money did decide in some of the runs.
    expect(delayedByLess).toBeGreaterThan(15);
  });
});
