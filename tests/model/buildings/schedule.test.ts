import { describe, expect, it } from 'vitest';
import {
  isCritical,
  totalFloat,
  unhinderedReady,
} from '../../../src/model/buildings/activities.ts';
import { slip } from '../../../src/model/buildings/delay.ts';
import { finalChipsDone, finalWorksDone } from '../../../src/model/buildings/progress.ts';
import { completed, readyAt } from '../../../src/model/buildings/ready.ts';
import { start } from '../../../src/model/buildings/schedule.ts';
import { shellDone, worked, worksPaid } from '../../../src/model/buildings/stocks.ts';
import { spentByParty } from '../../../src/model/capital/gap.ts';
import { required, spent } from '../../../src/model/programme.ts';
import { type HandMade, type HandMadeGroup, worldOf } from '../hand-made.ts';

const rich = [
  { name: 'equity', to: 'Owner', secured: 1e12 },
  { name: 'cash', to: 'Tenant', secured: 1e12 },
];

const oneSite = (group: HandMadeGroup, rest: Partial<HandMade> = {}): HandMade => ({
  steps: 40,
  parties: ['Owner', 'Tenant'],
  sources: rich,
  sites: [{ name: 'Site', owner: 'Owner', chipPayer: 'Tenant', groups: [group] }],
  ...rest,
});

describe('a building with all its money', () => {
  // Permits 1.25, shell 5.5, fit-out 4.25 and chips 6.75 months, commissioning 1.5; start 2.75.
  // Shell from 4 to 9.5; fit-out to 13.75; chips to 16.25; ready 17.75. By hand.
  const world = worldOf(
    oneSite({
      count: 1,
      start: 2.75,
      permits: 1.25,
      shell: 5.5,
      fitOut: 4.25,
      chips: 6.75,
      commissioning: 1.5,
    }),
  );

  it('is ready on the day of the network, inside the month', () => {
    expect(world.value(finalWorksDone)).toBe(13.75);
    expect(world.value(finalChipsDone)).toBe(16.25);
    expect(world.value(readyAt)).toBe(17.75);
    expect(world.value(unhinderedReady)).toBe(17.75);
    expect(world.value(slip)).toBe(0);
    expect(world.path(completed).indexOf(1)).toBe(17);
  });

  it('has its float where the network has it', () => {
    // permits, shell, fit-out, chips, power (none stated), commissioning
    expect(world.each(totalFloat)).toEqual([0, 0, 2.5, 0, Infinity, 0]);
    expect(world.each(isCritical)).toEqual([1, 1, 0, 1, 0, 1]);
  });

  it('works at full pace and pays along the S-curve', () => {
    expect(world.path(worked).slice(0, 15)).toEqual([
      0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9.75, 9.75,
    ]);
    expect(world.path(worksPaid)[4]).toBeCloseTo(2 / 9.75 ** 2, 15);
    expect(world.path(worksPaid)[13]).toBe(1);
    // Works of 100 MW at $10m, chips of 100,000 at $10,000, a quarter of them with the order.
    expect(world.path(spentByParty, 0)[39]).toBe(1e9);
    expect(world.path(spentByParty, 1).slice(8, 18)).toEqual(
      [0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 1, 1].map((share) => share * 1e9),
    );
    expect(world.path(spent)).toEqual(world.path(required));
  });
});

describe('the start of buildings', () => {
  it('follows the group: the first start and then one interval each', () => {
    const world = worldOf(oneSite({ count: 4, start: 1.5, every: 2.25 }));
    expect(world.each(start)).toEqual([1.5, 3.75, 6, 8.25]);
  });

  it('before the horizon has done and paid what lies there', () => {
    // Start at -10 with permits of 2: shell from -8 to -3, fit-out to 2, chips to 1, ready 3.
    const world = worldOf(oneSite({ count: 1, start: -10 }));
    expect(world.value(shellDone, 0, 0)).toBe(-3);
    expect(world.value(worked, 0, 0)).toBe(9);
    expect(world.value(finalWorksDone)).toBe(2);
    expect(world.value(finalChipsDone)).toBe(1);
    expect(world.value(readyAt)).toBe(3);
    // All before the horizon: what was ready at -5 is ready from the first step.
    const older = worldOf(oneSite({ count: 1, start: -18 }));
    expect(older.value(readyAt)).toBe(-5);
    expect(older.path(completed)[0]).toBe(1);
    expect(older.path(spent)[0]).toBe(2e9);
  });
});

describe('a building waiting for power', () => {
  const waiting = (facility: number, from: number) =>
    worldOf({
      ...oneSite({ count: 1 }),
      sites: [
        {
          name: 'Site',
          owner: 'Owner',
          chipPayer: 'Tenant',
          groups: [{ count: 1 }],
          power: [{ facility, from, slip: 1.5 }],
        },
      ],
    });

  it('is commissioned when power is there', () => {
    // Works done at 12; power at 14.25 + 1.5; commissioning takes a month.
    const world = waiting(125, 14.25);
    expect(world.value(readyAt)).toBe(16.75);
    expect(world.value(unhinderedReady)).toBe(16.75);
    expect(world.each(isCritical)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('is never ready where no tranche reaches half of it', () => {
    const world = waiting(62, 0);
    expect(world.value(readyAt)).toBe(Infinity);
    expect(world.value(slip)).toBe(0);
    expect(world.each(totalFloat)[4]).toBe(0);
  });
});

describe('a building without its money', () => {
  it('is not begun when there is none', () => {
    const world = worldOf(oneSite({ count: 2 }, { sources: [] }));
    expect(world.path(spent)).toEqual(world.path(spent).map(() => 0));
    expect(world.each(worked, 39)).toEqual([0, 0]);
    expect(world.each(readyAt)).toEqual([Infinity, Infinity]);
  });

  it('stands still in the months in which none comes, and goes on when it comes', () => {
    // Shell from 2; money for half of the works (the fifth month of ten), the rest at month 20.
    // Five months are worked until 7, the other five from 20 to 25. Chips 7 + 4. Ready at 26.
    const world = worldOf(
      oneSite(
        { count: 1 },
        {
          sources: [
            { name: 'half', to: 'Owner', secured: 0.5e9 },
            { name: 'rest', to: 'Owner', secured: 0.5e9, from: 20 },
            { name: 'chips', to: 'Tenant', secured: 1e9 },
          ],
        },
      ),
    );
    expect(world.value(finalChipsDone)).toBe(11);
    expect(world.value(finalWorksDone)).toBe(25);
    expect(world.value(readyAt)).toBe(26);
    expect(world.value(unhinderedReady)).toBe(13);
    expect(world.value(slip)).toBe(13);
  });

  it('works as far as a part of the money goes', () => {
    // $405m of $1bn: S(p) = 0.405 at p = 0.45, four months and a half of ten.
    const world = worldOf(
      oneSite({ count: 1 }, { sources: [{ name: 'part', to: 'Owner', secured: 0.405e9 }] }),
    );
    expect(world.value(worked, 0, 39)).toBeCloseTo(4.5, 12);
    expect(world.path(spent)[39]).toBeCloseTo(0.405e9, 3);
  });

  it('has its chips when their balance is paid, ready-made or not', () => {
    // Shell stands at 7; deposit paid; made by 11; the balance comes at month 15.
    const world = worldOf(
      oneSite(
        { count: 1 },
        {
          sources: [
            { name: 'works', to: 'Owner', secured: 1e9 },
            { name: 'deposit', to: 'Tenant', secured: 0.25e9 },
            { name: 'balance', to: 'Tenant', secured: 0.75e9, from: 15 },
          ],
        },
      ),
    );
    expect(world.value(finalChipsDone)).toBe(15);
    expect(world.value(readyAt)).toBe(16);
  });
});
