import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/equations/quantity.ts';
import { chipsCost } from '../../src/model/accelerators.ts';
import { unhinderedReady } from '../../src/model/buildings/activities.ts';
import * as delay from '../../src/model/buildings/delay.ts';
import { chipsMade, worksTarget } from '../../src/model/buildings/plan.ts';
import { chipsSpent, worksSpent } from '../../src/model/buildings/progress.ts';
import { readyAt, readyItOfBuilding } from '../../src/model/buildings/ready.ts';
import { worksCost, worksMonths } from '../../src/model/buildings/schedule.ts';
import {
  chipsDone,
  chipsPaid,
  chipsRun,
  shellDone,
  worked,
  worksDone,
  worksPaid,
} from '../../src/model/buildings/stocks.ts';
import * as gap from '../../src/model/capital/gap.ts';
import * as ladder from '../../src/model/capital/ladder.ts';
import * as month from '../../src/model/capital/month.ts';
import * as contracts from '../../src/model/contracts.ts';
import * as fleet from '../../src/model/fleet.ts';
import * as power from '../../src/model/power.ts';
import { approved, facilityPerIt } from '../../src/model/power-supply.ts';
import * as programme from '../../src/model/programme.ts';
import { type HandMade, type World, worldOf } from './hand-made.ts';
import { handMadeProgramme } from './random-programme.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Every step of random programmes, the largest amount of money in it as the measure of rounding. */
const inEveryStep = (
  law: (world: World, step: number, hand: HandMade, size: number) => void,
): void => {
  fc.assert(
    fc.property(handMadeProgramme, (hand) => {
      const world = worldOf(hand);
      const size = Math.max(1, sum(world.each(worksCost)) + sum(world.each(chipsCost)));
      for (let step = 0; step < hand.steps; step++) law(world, step, hand, size);
    }),
    { numRuns: 60 },
  );
};

const levelBefore = (world: World, quantity: Quantity, element: number, step: number): number =>
  step > 0
    ? world.value(quantity, element, step - 1)
    : quantity.starts
      ? world.evaluate(quantity.starts, element, 0)
      : 0;

describe('money', () => {
  it('is used where it comes from: each party, each step', () => {
    inEveryStep((world, step, hand, size) => {
      hand.parties.forEach((_, party) => {
        const drawn = sum(
          world
            .each(month.drawn, step)
            .filter((_, source) => hand.sources[source]!.to === hand.parties[party]),
        );
        const works = sum(
          world
            .each(worksSpent, step)
            .filter((_, building) => siteOf(world, hand, building).owner === hand.parties[party]),
        );
        const chips = sum(
          world
            .each(chipsSpent, step)
            .filter(
              (_, building) => siteOf(world, hand, building).chipPayer === hand.parties[party],
            ),
        );
        const sources =
          levelBefore(world, month.cash, party, step) +
          drawn +
          world.value(month.received, party, step);
        const uses =
          works +
          chips +
          world.value(gap.contractsPaidByParty, party, step) +
          world.value(month.cash, party, step);
        expect(Math.abs(sources - uses)).toBeLessThan(1e-11 * size);
      });
    });
  });

  it('never falls below zero, and what is unpaid is in arrears', () => {
    inEveryStep((world, step) => {
      for (const cash of world.each(month.cash, step)) expect(cash).toBeGreaterThanOrEqual(0);
      for (const owed of world.each(contracts.arrears, step)) {
        expect(owed).toBeGreaterThanOrEqual(0);
      }
      for (const unmet of world.each(month.unmet, step)) expect(unmet).toBeGreaterThanOrEqual(0);
    });
  });

  it('between parties cancels when the programme is taken as one', () => {
    inEveryStep((world, step, _, size) => {
      const paid = sum(world.each(gap.contractsPaidByParty, step));
      const received = sum(world.each(month.received, step));
      const outside = world.value(gap.paidToOutside, 0, step);
      expect(Math.abs(paid - received - outside)).toBeLessThan(1e-11 * size);
    });
  });

  it('stands on its rungs: announced, committed, secured, drawn', () => {
    inEveryStep((world, step, _, size) => {
      const rungs = [ladder.announced, ladder.committed, ladder.secured, gap.drawnTotal];
      const levels = rungs.map((rung) => world.value(rung, 0, step));
      for (let rung = 1; rung < levels.length; rung++) {
        expect(levels[rung]).toBeLessThanOrEqual(levels[rung - 1]! + 1e-11 * size);
      }
    });
  });

  it('spent is what was paid in, and never more than is required by then', () => {
    inEveryStep((world, step, _, size) => {
      const spent = world.value(programme.spent, 0, step);
      const earlier = step > 0 ? world.value(programme.spent, 0, step - 1) : null;
      if (earlier !== null) {
        const flow = world.value(programme.spentInStep, 0, step);
        expect(Math.abs(spent - earlier - flow)).toBeLessThan(1e-11 * size);
      }
      expect(spent).toBeLessThanOrEqual(world.value(programme.required, 0, step) + 1e-11 * size);
    });
  });

  it('is not lacked by a party that could always pay', () => {
    inEveryStep((world, step, hand) => {
      hand.parties.forEach((_, party) => {
        const short = world
          .path(month.unmet, party)
          .slice(0, step + 1)
          .some((unmet) => unmet > 1);
        if (!short) expect(world.value(gap.behind, party, step)).toBe(0);
      });
    });
  });
});

describe('progress', () => {
  it('never goes back, and is paid for', () => {
    inEveryStep((world, step) => {
      for (const stock of [worked, worksPaid, chipsRun, chipsPaid]) {
        world.each(stock, step).forEach((level, building) => {
          expect(level).toBeGreaterThanOrEqual(levelBefore(world, stock, building, step));
        });
      }
      world.each(worked, step).forEach((level, building) => {
        const share = level / world.value(worksMonths, building);
        const due = share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
        expect(world.value(worksPaid, building, step)).toBeGreaterThan(due - 1e-9);
        expect(level).toBeLessThanOrEqual(world.value(worksTarget, building, step));
      });
    });
  });

  it('keeps its dates, and orders chips when the shell stands, no sooner', () => {
    inEveryStep((world, step, hand) => {
      const end = (step + 1) * (hand.monthsPerStep ?? 1);
      for (const date of [shellDone, worksDone, chipsDone]) {
        world.each(date, step).forEach((day, building) => {
          const earlier = levelBefore(world, date, building, step);
          if (earlier < Infinity) expect(day).toBe(earlier);
        });
      }
      world.each(chipsPaid, step).forEach((paid, building) => {
        if (world.value(shellDone, building, step) > end) expect(paid).toBe(0);
      });
    });
  });

  it('brings no building sooner than the network, and the cost is paid when it is ready', () => {
    fc.assert(
      fc.property(handMadeProgramme, (hand) => {
        const world = worldOf(hand);
        world.each(readyAt).forEach((ready, building) => {
          expect(ready).toBeGreaterThanOrEqual(world.value(unhinderedReady, building) - 1e-9);
          if (ready === Infinity) return;
          expect(world.value(worksPaid, building, hand.steps - 1)).toBeGreaterThan(1 - 1e-11);
          expect(world.value(chipsPaid, building, hand.steps - 1)).toBeGreaterThan(1 - 1e-11);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is on the day of the network when money never lacks', () => {
    fc.assert(
      fc.property(handMadeProgramme, (hand) => {
        const sources = hand.parties.map((to) => ({ name: `${to} plenty`, to, secured: 1e15 }));
        // Nor accelerators and grid connections: the field of the programme is left out.
        const { field: _, ...alone } = hand;
        const world = worldOf({ ...alone, sources: [...sources, ...hand.sources] });
        const horizon = hand.steps * (hand.monthsPerStep ?? 1);
        world.each(unhinderedReady).forEach((expected, building) => {
          const ready = world.value(readyAt, building);
          if (expected > horizon) expect(ready).toBeGreaterThan(horizon - 1e-6);
          else expect(Math.abs(ready - expected)).toBeLessThan(1e-5);
        });
        expect(world.value(gap.peakGap)).toBe(0);
        expect(world.value(gap.firstGapMonth)).toBe(Infinity);
      }),
      { numRuns: 100 },
    );
  });

  it('has a delay whose parts add up', () => {
    fc.assert(
      fc.property(handMadeProgramme, (hand) => {
        const world = worldOf(hand);
        world.each(delay.delay).forEach((whole, building) => {
          const parts = [
            delay.delayByStart,
            delay.delayByPermits,
            delay.delayByConstruction,
            delay.delayByChips,
            delay.delayByPower,
            delay.delayByMoney,
            delay.delayByFloat,
          ].map((part) => world.value(part, building));
          expect(Math.abs(sum(parts) - whole)).toBeLessThan(1e-9);
          expect(parts.every(Number.isFinite)).toBe(true);
          expect(world.value(delay.delayByMoney, building)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('capacity', () => {
  it('runs within the energised supply and within what is ready', () => {
    inEveryStep((world, step, hand) => {
      hand.sites.forEach((site, index) => {
        const running = world.value(power.energisedItAtSite, index, step);
        const ratio = world.value(facilityPerIt, index);
        expect(running).toBeLessThanOrEqual(world.value(power.readyItAtSite, index, step));
        if ((site.power ?? []).length === 0) return;
        const supplied = (site.power ?? []).filter(
          ({ from, slip }) => from + (slip ?? 0) <= (step + 1) * (hand.monthsPerStep ?? 1),
        );
        const limit = sum(supplied.map(({ facility }) => facility));
        expect(running * ratio).toBeLessThanOrEqual(limit * (1 + 1e-12));
      });
    });
  });

  it('of accelerators: energised within delivered within ordered', () => {
    inEveryStep((world, step) => {
      const running = world.value(fleet.accelerators, 0, step);
      const delivered = world.value(fleet.delivered, 0, step);
      expect(running).toBeLessThanOrEqual(delivered * (1 + 1e-12));
      expect(delivered).toBeLessThanOrEqual(world.value(fleet.ordered, 0, step) * (1 + 1e-12));
      const byParty = sum(world.each(fleet.h100EquivalentsByParty, step));
      expect(byParty).toBeCloseTo(world.value(fleet.h100Equivalents, 0, step), 6);
    });
  });

  it('that programmes share is never handed out twice', () => {
    inEveryStep((world, step, hand) => {
      const months = hand.monthsPerStep ?? 1;
      const { chips = Infinity, grid = Infinity } = hand.field ?? {};
      const made = sum(world.each(chipsMade, step));
      expect(made).toBeLessThanOrEqual(chips * months * (1 + 1e-9));
      const energised = world
        .each(approved, step)
        .map((level, tranche) => level - levelBefore(world, approved, tranche, step));
      expect(energised.every((granted) => granted >= 0)).toBe(true);
      expect(sum(energised)).toBeLessThanOrEqual(grid * months * (1 + 1e-9));
    });
  });

  it('never shrinks', () => {
    inEveryStep((world, step) => {
      if (step === 0) return;
      for (const quantity of [power.energisedIt, power.readyIt, fleet.accelerators]) {
        expect(world.value(quantity, 0, step)).toBeGreaterThanOrEqual(
          world.value(quantity, 0, step - 1),
        );
      }
      expect(sum(world.each(readyItOfBuilding, step))).toBeCloseTo(
        world.value(power.readyIt, 0, step),
        9,
      );
    });
  });
});

const siteOf = (world: World, hand: HandMade, building: number) =>
  hand.sites[world.bound.structure.relations.get('site of the building')![building]!]!;
