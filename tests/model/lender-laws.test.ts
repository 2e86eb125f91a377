import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as month from '../../src/model/capital/month.ts';
import * as accrual from '../../src/model/loans/accrual.ts';
import * as settled from '../../src/model/loans/settled.ts';
import { size } from '../../src/model/loans/sizing.ts';
import * as risk from '../../src/model/returns/risk.ts';
import { type HandMade, type HandMadeLoan, type HandMadeSource, worldOf } from './hand-made.ts';
import { group, handMadeProgramme, number, withLoans } from './random-programme.ts';

/*
 * What a lender may count on. A customer pays an operator, who pays a landlord, who pays its running
 * cost; each contract is written before those that live on it. Works and chips are paid by a
 * builder who never lacks money, so that no law is about dates.
 */
const means = (to: string): HandMadeSource => ({
  name: `means of ${to}`,
  to,
  kind: 'revenue',
  secured: 1e15,
});

const lentAtClose: fc.Arbitrary<HandMadeLoan & { secured: number }> = fc
  .record({
    rate: number(0, 0.15),
    repays: fc.constantFrom('level' as const, 'straight' as const, 'bullet' as const),
    from: fc.integer({ min: -3, max: 30 }),
    over: fc.integer({ min: 1, max: 48 }),
    reserve: number(0, 9),
    sweep: number(0, 1),
    after: number(0, 6),
    secured: number(0, 3e9),
  })
  .map((terms) => ({ ...terms, draws: 'at close' as const }));

const sourceOf = (to: string, { secured, ...loan }: HandMadeLoan & { secured: number }) => ({
  name: `loan of ${to}`,
  to,
  secured,
  loan,
});

const chain = fc
  .record({
    group,
    steps: fc.integer({ min: 24, max: 60 }),
    operator: lentAtClose,
    landlord: lentAtClose,
    compute: number(2e6, 20e6),
    rent: number(1e6, 10e6),
    cost: number(0, 5e6),
    escalation: number(-0.3, 0.3),
  })
  .map(({ group, steps, operator, landlord, compute, rent, cost, escalation }): HandMade => {
    const contract = (name: string, from: string, to: string | null, price: number) => ({
      name,
      from,
      to,
      site: 'Site',
      price,
      escalation,
    });
    return {
      steps,
      parties: ['Customer', 'Operator', 'Landlord', 'Builder'],
      sources: [
        sourceOf('Operator', operator),
        sourceOf('Landlord', landlord),
        means('Customer'),
        means('Builder'),
      ],
      sites: [{ name: 'Site', owner: 'Builder', chipPayer: 'Builder', groups: [group] }],
      contracts: [
        contract('compute', 'Customer', 'Operator', compute),
        contract('rent', 'Operator', 'Landlord', rent),
        contract('running cost', 'Landlord', null, cost),
      ],
    };
  });

const OPERATOR = 0;
const LANDLORD = 1;
const halved = (hand: HandMade, name: string): HandMade => ({
  ...hand,
  contracts: hand.contracts!.map((one) =>
    one.name === name ? { ...one, price: one.price / 2 } : one,
  ),
});

describe('with sizes fixed, half of the payments under one contract', () => {
  // Cash below zero covers nothing, however far below: cover is compared from nil up. Where no
  // service is due, nothing lacks.
  const covers = (world: ReturnType<typeof worldOf>, loan: number): number[] =>
    world
      .path(settled.cover, loan)
      .map((cover, step) =>
        world.value(accrual.service, loan, step) > 1 ? Math.max(0, cover) : Infinity,
      );

  it('never improves the cover of a lender to the payee, in any month', () => {
    let lower = 0;
    fc.assert(
      fc.property(chain, (hand) => {
        const before = covers(worldOf(hand), OPERATOR);
        const after = covers(worldOf(halved(hand, 'compute')), OPERATOR);
        after.forEach((cover, step) => {
          if (cover < before[step]! * 0.99) lower++;
          expect(cover).toBeLessThanOrEqual(before[step]! * (1 + 1e-9) + 1e-9);
        });
      }),
      { numRuns: 40 },
    );
    expect(lower).toBeGreaterThan(5);
  });

  it('never brings more by any month to those below, nor better cover while nothing is late', () => {
    let late = 0;
    let lower = 0;
    fc.assert(
      fc.property(chain, (hand) => {
        const whole = worldOf(hand);
        const half = worldOf(halved(hand, 'compute'));
        const covered = { whole: covers(whole, LANDLORD), half: covers(half, LANDLORD) };
        const party = hand.parties.indexOf('Landlord');
        let [received, less, isLate] = [0, 0, false];
        for (let step = 0; step < hand.steps; step++) {
          received += whole.value(month.received, party, step);
          less += half.value(month.received, party, step);
          expect(less).toBeLessThanOrEqual(received * (1 + 1e-9) + 1e-3);
          if (!isLate) {
            expect(covered.half[step]).toBeLessThanOrEqual(
              covered.whole[step]! * (1 + 1e-9) + 1e-9,
            );
            if (covered.half[step]! < covered.whole[step]! * 0.99) lower++;
          }
          isLate ||= less < received * (1 - 1e-9);
        }
        if (isLate) late++;
      }),
      { numRuns: 40 },
    );
    expect(late).toBeGreaterThan(0);
    expect(lower).toBeGreaterThan(0);
  });
});

describe('a loan sculpted to the cash of the lender’s case', () => {
  it('is never raised by a higher rate, service being counted from nil up', () => {
    fc.assert(
      fc.property(chain, number(1, 2), number(0, 0.2), number(0, 0.2), (hand, cover, low, more) => {
        const lent = (rate: number): number => {
          const sources = hand.sources.map((source, index) =>
            index === LANDLORD
              ? {
                  ...source,
                  secured: 1e15,
                  loan: { ...source.loan!, rate, cover, repays: 'sculpted' as const },
                }
              : source,
          );
          return worldOf({ ...hand, sources }).value(size, LANDLORD);
        };
        const cheap = lent(low);
        expect(lent(low + more)).toBeLessThanOrEqual(cheap * (1 + 1e-12) + 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('more cash to begin with', () => {
  const PARTIES = ['Customer', 'Operator', 'Landlord'];
  const cash = fc.record({
    of: fc.constantFrom(...PARTIES),
    some: number(0, 1e9),
    more: number(0, 1e9),
  });
  /** A customer who lives on what it has. */
  const limited = (hand: HandMade, customer: number): HandMade => ({
    ...hand,
    sources: hand.sources.map((source) =>
      source.to === 'Customer' ? { ...source, secured: customer } : source,
    ),
  });

  it('never brings a default, nor an earlier one, where the loans and the works are the same', () => {
    let saved = 0;
    fc.assert(
      fc.property(chain, cash, number(0, 3e9), (hand, { of, some, more }, customer) => {
        const programme = limited(hand, customer);
        const without = worldOf({ ...programme, cash: { [of]: some } });
        const withMore = worldOf({ ...programme, cash: { [of]: some + more } });
        for (const loan of [OPERATOR, LANDLORD]) {
          const before = without.value(risk.defaultsAt, loan);
          const after = withMore.value(risk.defaultsAt, loan);
          if (after > before) saved++;
          expect(after).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 60 },
    );
    expect(saved).toBeGreaterThan(0);
  });
});

describe('two equal opposite payments in one month', () => {
  /** With a hall at each site that bills from the start. */
  const standing = (hand: HandMade): HandMade => ({
    ...hand,
    sites: hand.sites.map((site) => {
      const none = { permits: 0, shell: 0, fitOut: 0, chips: 0, commissioning: 0 };
      const hall = { ...none, count: 1, it: 50, start: -12, costPerMw: 1 };
      return { ...site, power: [], groups: [hall, ...site.groups] };
    }),
  });

  it('change nobody’s funding, whoever owes what else', () => {
    let moved = 0;
    const pair = fc.record({
      one: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
      other: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
      site: fc.constantFrom('North', 'South'),
      price: number(0, 20e6),
      takeOrPay: number(0, 1),
      term: number(1, 60),
    });
    fc.assert(
      fc.property(withLoans(handMadeProgramme), pair, (hand, { one, other, ...terms }) => {
        fc.pre(one !== other);
        const added = [
          { ...terms, name: 'there', from: one, to: other },
          { ...terms, name: 'back', from: other, to: one },
        ];
        const plain = worldOf(standing(hand));
        const both = worldOf({
          ...standing(hand),
          contracts: [...(hand.contracts ?? []), ...added],
        });
        const size = Math.max(1e9, ...hand.sources.map(({ secured }) => secured));
        const contract = hand.contracts?.length ?? 0;
        for (let step = 0; step < hand.steps; step++) {
          if (both.value(month.paid, contract, step) > 1) moved++;
          for (const quantity of [month.drawn, month.cash, settled.paidOut]) {
            plain.each(quantity, step).forEach((value, element) => {
              expect(Math.abs(both.value(quantity, element, step) - value)).toBeLessThan(
                1e-9 * size,
              );
            });
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(10);
  });
});
