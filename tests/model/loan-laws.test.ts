import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/equations/quantity.ts';
import { chipsCost } from '../../src/model/accelerators.ts';
import { chipsSpent, worksSpent } from '../../src/model/buildings/progress.ts';
import { worksCost } from '../../src/model/buildings/schedule.ts';
import * as month from '../../src/model/capital/month.ts';
import * as loans from '../../src/model/loans/accrual.ts';
import * as settled from '../../src/model/loans/settled.ts';
import * as statements from '../../src/model/statements/three-statements.ts';
import { type HandMade, type World, worldOf } from './hand-made.ts';
import { handMadeProgramme, withLoans } from './random-programme.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const inEveryStep = (
  law: (world: World, step: number, hand: HandMade, size: number) => void,
): void => {
  fc.assert(
    fc.property(withLoans(handMadeProgramme), (hand) => {
      const world = worldOf(hand);
      const size = Math.max(
        1,
        sum(world.each(worksCost)) + sum(world.each(chipsCost)),
        ...hand.sources.map(({ secured }) => secured),
      );
      for (let step = 0; step < hand.steps; step++) law(world, step, hand, size);
    }),
    { numRuns: 80 },
  );
};

const levelBefore = (world: World, quantity: Quantity, element: number, step: number): number =>
  step > 0
    ? world.value(quantity, element, step - 1)
    : quantity.starts
      ? world.evaluate(quantity.starts, element, 0)
      : 0;

describe('in random programmes with loans', () => {
  it('assets are what is owed and equity, for every party and for all as one', () => {
    inEveryStep((world, step, _, size) => {
      for (const imbalance of world.each(statements.imbalance, step)) {
        expect(Math.abs(imbalance)).toBeLessThan(1e-11 * size);
      }
      expect(Math.abs(world.value(statements.consolidatedImbalance, 0, step))).toBeLessThan(
        1e-11 * size,
      );
      expect(Math.abs(world.value(statements.betweenPartiesCancels, 0, step))).toBeLessThan(
        1e-11 * size,
      );
    });
  });

  it('the cash flow explains the cash of every party', () => {
    inEveryStep((world, step, _, size) => {
      for (const cash of world.each(statements.unexplainedCash, step)) {
        expect(Math.abs(cash)).toBeLessThan(1e-11 * size);
      }
    });
  });

  it('each loan rolls: opening, drawn, lent, capitalised, less repaid, is closing', () => {
    inEveryStep((world, step, hand, size) => {
      const count = hand.sources.filter(({ loan }) => loan).length;
      for (let loan = 0; loan < count; loan++) {
        const at = (quantity: Quantity): number => world.value(quantity, loan, step);
        const closing =
          levelBefore(world, loans.balance, loan, step) +
          at(loans.drawnAsNeeded) +
          at(loans.lent) +
          at(loans.capitalised) -
          at(settled.principalPaid) -
          at(settled.swept);
        expect(Math.abs(closing - at(loans.balance))).toBeLessThan(1e-11 * size);
        expect(at(loans.balance)).toBeGreaterThan(-1e-9 * size);
        expect(at(settled.principalPaid)).toBeLessThan(
          levelBefore(world, loans.balance, loan, step) + 1e-9 * size,
        );
      }
    });
  });

  it('no cash, reserve, payment or arrear is below zero', () => {
    inEveryStep((world, step, _, size) => {
      const none = [
        month.cash,
        loans.reserve,
        loans.unpaidInterest,
        loans.unpaidPrincipal,
        month.servedFromCash,
        month.servedFromReserve,
        settled.swept,
        settled.paidOut,
      ];
      for (const quantity of none) {
        for (const value of world.each(quantity, step)) {
          expect(value).toBeGreaterThanOrEqual(-1e-11 * size);
        }
      }
    });
  });

  it('works are paid from what is drawn, lent or received', () => {
    inEveryStep((world, step, _, size) => {
      const drawn = sum(world.each(month.drawn, step)) + sum(world.each(loans.lent, step));
      const spent = sum(world.each(worksSpent, step)) + sum(world.each(chipsSpent, step));
      const opening = sum(
        world.each(month.cash, step).map((_, party) => levelBefore(world, month.cash, party, step)),
      );
      const received = sum(world.each(month.received, step));
      const released = sum(world.each(month.released, step));
      expect(spent).toBeLessThanOrEqual(drawn + opening + received + released + 1e-9 * size);
    });
  });
});
