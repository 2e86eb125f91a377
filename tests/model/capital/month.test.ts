import { describe, expect, it } from 'vitest';
import { finalWorksDone } from '../../../src/model/buildings/progress.ts';
import { readyAt } from '../../../src/model/buildings/ready.ts';
import * as gap from '../../../src/model/capital/gap.ts';
import { circulatingDrawn, drawnTotal, externalDrawn } from '../../../src/model/capital/gap.ts';
import {
  availableLevel,
  committed,
  secured,
  securedLevel,
} from '../../../src/model/capital/ladder.ts';
import { ask, assigned, drawn, drawnSoFar, unmet } from '../../../src/model/capital/month.ts';
import { spent } from '../../../src/model/programme.ts';
import { type HandMade, type HandMadeSource, worldOf } from '../hand-made.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** One building of 100 MW: works of $1bn from month 2 to 12, chips of $1bn from 7 to 11. */
const oneBuilding = (
  sources: readonly HandMadeSource[],
  rest: Partial<HandMade> = {},
): HandMade => ({
  steps: 30,
  parties: ['Owner', 'Tenant'],
  sources: [{ name: 'chips', to: 'Tenant', secured: 1e9 }, ...sources],
  sites: [{ name: 'Site', owner: 'Owner', chipPayer: 'Tenant', groups: [{ count: 1 }] }],
  ...rest,
});

describe('a source of money', () => {
  it('climbs to secured by its share, its delay after the day of knowledge', () => {
    // Knowledge of 16 March 2025, 2.49 months after the start; four months later: in step 6.
    const world = worldOf(
      oneBuilding(
        [{ name: 's', to: 'Owner', announced: 10e9, secured: 2e9, share: 0.25, delay: 4 }],
        { asOf: '2025-03-16' },
      ),
    );
    expect(world.path(securedLevel, 1).slice(4, 8)).toEqual([2e9, 2e9, 4e9, 4e9]);
    expect(world.path(secured).slice(4, 8)).toEqual([3e9, 3e9, 5e9, 5e9]);
    expect(world.path(committed).slice(4, 8)).toEqual([3e9, 3e9, 5e9, 5e9]);
  });

  it('becomes available evenly', () => {
    const world = worldOf(
      oneBuilding([{ name: 's', to: 'Owner', secured: 1.2e9, from: 3, over: 24 }]),
    );
    const available = world.path(availableLevel, 1);
    expect([2, 3, 4, 26, 27].map((step) => Math.round(available[step]!))).toEqual([
      0, 50e6, 100e6, 1.2e9, 1.2e9,
    ]);
    world.path(drawnSoFar, 1).forEach((level, step) => {
      expect(level).toBeLessThanOrEqual(available[step]! + 1e-3);
    });
    expect(world.path(drawnSoFar, 1).at(-1)).toBeCloseTo(1e9, 3);
  });

  it('is drawn after those before it', () => {
    const world = worldOf(
      oneBuilding([
        { name: 'first', to: 'Owner', secured: 0.3e9 },
        { name: 'second', to: 'Owner', secured: 5e9 },
      ]),
    );
    expect(world.path(drawnSoFar, 1).at(-1)).toBeCloseTo(0.3e9, 3);
    expect(world.path(drawnSoFar, 2).at(-1)).toBeCloseTo(0.7e9, 3);
    const secondStarts = world.path(drawn, 2).findIndex((flow) => flow > 0);
    expect(world.path(drawnSoFar, 1)[secondStarts]).toBeCloseTo(0.3e9, 3);
  });

  it('that is geared never passes its share of what was drawn with it', () => {
    const world = worldOf(
      oneBuilding([
        { name: 'debt', to: 'Owner', secured: 5e9, gearing: 0.6 },
        { name: 'equity', to: 'Owner', secured: 5e9 },
      ]),
    );
    for (let step = 0; step < 30; step++) {
      const debt = world.value(drawnSoFar, 1, step);
      const equity = world.value(drawnSoFar, 2, step);
      expect(debt).toBeLessThanOrEqual(0.6 * (debt + equity) * (1 + 1e-12));
    }
    // Debt first in the file: it takes what the cap allows, so equity carries more than two fifths.
    expect(world.value(readyAt)).toBe(13);
    expect(world.path(drawnSoFar, 1).at(-1)).toBeGreaterThan(0.5e9);
  });

  it('from a holder that the programme pays is told apart', () => {
    const world = worldOf(
      oneBuilding([{ name: 'friendly', by: 'Tenant', to: 'Owner', secured: 5e9 }], {
        contracts: [{ name: 'service', from: 'Owner', to: 'Tenant', site: 'Site', price: 0 }],
      }),
    );
    expect(world.path(circulatingDrawn).at(-1)).toBeCloseTo(1e9, 3);
    expect(world.path(externalDrawn).at(-1)).toBeCloseTo(1e9, 3);
    expect(world.path(drawnTotal).at(-1)).toBeCloseTo(2e9, 3);
  });
});

describe('a purse too small', () => {
  it('pays buildings in the order of the file, works before chips', () => {
    // $100m a month for three buildings at once, each of $1bn works and $1bn chips.
    const world = worldOf({
      steps: 90,
      parties: ['Owner'],
      sources: [{ name: 's', to: 'Owner', secured: 6e9, over: 60 }],
      sites: [{ name: 'Site', owner: 'Owner', chipPayer: 'Owner', groups: [{ count: 3 }] }],
    });
    let short = 0;
    for (let step = 0; step < 90; step++) {
      const asks = world.each(ask, step);
      const given = world.each(assigned, step);
      const firstShort = asks.findIndex((wanted, bill) => given[bill]! < wanted);
      if (firstShort < 0) continue;
      short++;
      expect(given.slice(firstShort + 1)).toEqual(given.slice(firstShort + 1).map(() => 0));
    }
    expect(short).toBeGreaterThan(10);
    const [first, second, third] = world.each(readyAt);
    expect(first!).toBeLessThan(second!);
    expect(second!).toBeLessThan(third!);
    expect(world.path(spent).at(-1)).toBeCloseTo(6e9, 3);
  });

  it('shows as a gap: what was required by then less what was paid', () => {
    const world = worldOf(oneBuilding([{ name: 's', to: 'Owner', secured: 0.5e9 }]));
    const levels = world.path(gap.gap);
    // Required in full at month 12: half of the works lacks. The chips are not late: shell at 7.
    expect(levels.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(levels[11]).toBeCloseTo(0.5e9, 3);
    expect(levels.at(-1)).toBeCloseTo(0.5e9, 3);
    expect(world.value(gap.peakGap)).toBeCloseTo(0.5e9, 3);
    expect(world.value(gap.firstGapMonth)).toBe(7);
    expect(world.path(unmet, 0)[7]).toBeCloseTo((1 - 2 * 0.16 - 0.5) * 1e9, 3);
    expect(world.path(gap.behind, 1)).toEqual(world.path(gap.behind, 1).map(() => 0));
  });

  it('with just enough, to a rounding, is enough', () => {
    const thirds = [1, 2, 3].map((n) => ({ name: `${n}`, to: 'Owner', secured: 1e9 / 3 }));
    const world = worldOf(oneBuilding(thirds));
    expect(sum(thirds.map(({ secured: amount }) => amount))).toBeLessThanOrEqual(1e9);
    expect(world.value(finalWorksDone)).toBe(12);
    expect(world.value(gap.peakGap)).toBe(0);
  });
});
