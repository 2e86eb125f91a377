import { describe, expect, it } from 'vitest';
import {
  constructionFunding,
  debtSchedule,
  delayedDrawTermLoan,
  sculptedDebt,
} from '../../src/entries/finance.ts';
import { drawnTotal, externalDrawn, refinanced } from '../../src/model/capital/gap.ts';
import * as month from '../../src/model/capital/month.ts';
import * as loans from '../../src/model/loans/accrual.ts';
import { lenderCash } from '../../src/model/loans/lender-case.ts';
import * as settled from '../../src/model/loans/settled.ts';
import { size } from '../../src/model/loans/sizing.ts';
import * as risk from '../../src/model/returns/risk.ts';
import { type HandMade, type HandMadeLoan, type HandMadeSource, worldOf } from './hand-made.ts';

/*
 * Loans of small programmes against the plain functions of project finance, which are themselves
 * held by published cases. One building of 100 MW IT, $10M a MW, 10 months of works from month 2,
 * chips of $1B by another party, ready in month 13 or so; rent of $2M a MW and year.
 */
const M = 1e6;
const rent = { name: 'rent', from: 'Tenant', to: 'Owner', site: 'Site', price: 2 * M };
const rich = (to: string, secured = 1e12): HandMadeSource => ({
  name: `means of ${to}`,
  to,
  kind: 'balance sheet',
  secured,
});

const programme = (sources: readonly HandMadeSource[], more: Partial<HandMade> = {}): HandMade => ({
  steps: 60,
  parties: ['Owner', 'Tenant'],
  sources: [...sources, rich('Tenant')],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Tenant',
      groups: [{ count: 1, permits: 2, shell: 5, fitOut: 5, chips: 4, commissioning: 1 }],
    },
  ],
  contracts: [rent],
  ...more,
});

const loan = (terms: HandMadeLoan, more: Partial<HandMadeSource> = {}): HandMadeSource => ({
  name: 'Loan',
  to: 'Owner',
  secured: 1e9,
  loan: terms,
  ...more,
});

describe('a term loan', () => {
  const lent = 500 * M;
  const run = (repays: HandMadeLoan['repays']) =>
    worldOf(
      programme([
        loan(
          { rate: 0.06, draws: 'at close', repays, from: 20, over: 30, support: 'sponsors' },
          { secured: lent },
        ),
        rich('Owner'),
      ]),
    );

  it.each([
    ['level', 'level_payment'],
    ['straight', 'level_principal'],
    ['bullet', 'bullet'],
  ] as const)('repaid by %s keeps the schedule of debtSchedule', (repays, amortization) => {
    const world = run(repays);
    const plan = debtSchedule({ principal: lent, ratePerPeriod: 0.005, periods: 30, amortization });
    expect(world.value(loans.lent, 0, 19)).toBe(lent);
    expect(world.value(loans.balance, 0, 19)).toBe(lent);
    for (let t = 0; t < 30; t++) {
      expect(world.value(settled.interestPaid, 0, 20 + t)).toBeCloseTo(plan.interest[t]!, 3);
      expect(world.value(settled.principalPaid, 0, 20 + t)).toBeCloseTo(plan.principal[t]!, 3);
    }
    expect(world.value(loans.balance, 0, 49)).toBeCloseTo(0, 3);
  });

  it('sized by cover is the loan of sculptedDebt on the rent that the lender expects', () => {
    const terms: HandMadeLoan = {
      rate: 0.06,
      draws: 'at close',
      repays: 'sculpted',
      cover: 1.3,
      from: 20,
      over: 36,
    };
    const world = worldOf(programme([loan(terms), rich('Owner')]));
    const cfads = world.path(lenderCash, 0).slice(20, 56);
    const sculpted = sculptedDebt({ cfads, ratePerPeriod: 0.005, targetDscr: 1.3 });
    expect(world.value(size)).toBeCloseTo(sculpted.debt, 3);
    for (let t = 0; t < 36; t++) {
      expect(world.value(loans.balance, 0, 20 + t)).toBeCloseTo(sculpted.closing_balance[t]!, 2);
      expect(world.value(settled.lifeCover, 0, 20 + t)).toBeCloseTo(1.3, 6);
      expect(world.value(settled.cover, 0, 20 + t)).toBeCloseTo(1.3, 6);
    }
  });

  it('is no larger than what is secured', () => {
    const terms: HandMadeLoan = {
      draws: 'at close',
      repays: 'sculpted',
      cover: 1.2,
      from: 20,
      over: 36,
    };
    expect(worldOf(programme([loan(terms, { secured: 7 }), rich('Owner')])).value(size)).toBe(7);
  });
});

describe('a construction loan', () => {
  it('adds its interest and fees to itself', () => {
    const world = worldOf(
      programme([
        loan({ rate: 0.12, upfront: 0.01, commitment: 0.006, repays: 'level', from: 20, over: 24 }),
        rich('Owner'),
      ]),
    );
    let balance = 0;
    for (let t = 0; t < 20; t++) {
      const interest = balance * 0.01;
      const fees = (t === 0 ? 0.01 * 1e9 : 0) + (0.006 / 12) * (1e9 - balance);
      const drawn = world.value(loans.drawnAsNeeded, 0, t);
      expect(world.value(loans.capitalised, 0, t)).toBeCloseTo(
        Math.min(interest + fees, 1e9 - balance),
        3,
      );
      balance += drawn + world.value(loans.capitalised, 0, t);
      expect(world.value(loans.balance, 0, t)).toBeCloseTo(balance, 3);
    }
    expect(balance).toBeLessThan(1e9 * (1 + 1e-12));
    expect(world.value(loans.drawnAsNeeded, 0, 25)).toBe(0);
  });

  it('funds a share of every month as constructionFunding does, paying its interest', () => {
    const world = worldOf(
      programme([
        loan(
          { rate: 0.12, interest: 'paid', repays: 'bullet', from: 30, over: 1 },
          { secured: 1e12 },
        ),
      ]),
    );
    // The loan pays for all of it: works, and the interest that is asked of the owner.
    const works = world.path(month.need, 0).slice(0, 13);
    let balance = 0;
    for (let t = 0; t < 13; t++) {
      balance += world.value(loans.drawnAsNeeded, 0, t);
      expect(world.value(loans.balance, 0, t)).toBeCloseTo(balance, 3);
      expect(world.value(settled.interestPaid, 0, t)).toBeCloseTo(
        t === 0 ? 0 : world.value(loans.balance, 0, t - 1) * 0.01,
        3,
      );
    }
    const monthlyCosts = works.map((need, t) => need - world.value(settled.interestPaid, 0, t));
    const funded = constructionFunding({ monthlyCosts, debtFraction: 1, annualRate: 0.12 });
    expect(world.value(loans.balance, 0, 12)).toBeCloseTo(funded.commitment, 2);
  });
});

describe('a swap', () => {
  const lent = 500 * M;
  const rateOf = (more: Partial<HandMadeLoan>, base: number): number => {
    const terms: HandMadeLoan = {
      rate: 0.025,
      base: 0.04,
      draws: 'at close',
      repays: 'bullet',
      from: 20,
      over: 30,
      support: 'sponsors',
      ...more,
    };
    const hand = programme([loan(terms, { secured: lent }), rich('Owner')]);
    const world = worldOf(hand, { 'sources.Loan.loan.base': base });
    return (12 * world.value(settled.interestPaid, 0, 25)) / lent;
  };

  it('fixes its part of the base rate, whatever the base rate turns out to be', () => {
    expect(rateOf({}, 0.04)).toBeCloseTo(0.065, 9);
    expect(rateOf({}, 0.07)).toBeCloseTo(0.095, 9);
    const whole = { hedge: { share: 1, at: 0.041 } };
    expect(rateOf(whole, 0.04)).toBeCloseTo(0.066, 9);
    expect(rateOf(whole, 0.07)).toBeCloseTo(0.066, 9);
    const part = { hedge: { share: 0.75, at: 0.041 } };
    expect(rateOf(part, 0.07)).toBeCloseTo(0.025 + 0.75 * 0.041 + 0.25 * 0.07, 9);
  });
});

describe('a delayed-draw loan', () => {
  it('repays each draw evenly, as delayedDrawTermLoan does', () => {
    const world = worldOf(
      programme([
        loan({
          rate: 0.09,
          interest: 'paid',
          repays: 'each draw',
          from: 0,
          over: 24,
          support: 'sponsors',
        }),
        rich('Owner'),
      ]),
    );
    const months = 40;
    const draws = world
      .path(loans.drawnAsNeeded, 0)
      .slice(0, months)
      .flatMap((amount, at) => (amount > 0 ? [{ month: at, amount }] : []));
    expect(draws.length).toBeGreaterThan(5);
    const plan = delayedDrawTermLoan({
      draws,
      instalmentsPerDraw: 24,
      margin: 0.09,
      indexPath: new Array<number>(months).fill(0),
      months,
    });
    for (let t = 0; t < months; t++) {
      expect(world.value(loans.balance, 0, t)).toBeCloseTo(plan.closing_balance[t]!, 2);
    }
  });
});

describe('a loan that takes out another', () => {
  const sources = (term: Partial<HandMadeLoan>) => [
    loan({ rate: 0.1, repays: 'bullet', from: 30, over: 24 }, { name: 'Bridge' }),
    loan(
      {
        rate: 0.06,
        draws: 'at close',
        repays: 'level',
        from: 24,
        over: 30,
        takesOut: 'Bridge',
        ...term,
      },
      { name: 'Term', secured: 2e9 },
    ),
    rich('Owner', 200 * M),
  ];

  it('repays it with what it lends, and what is over is cash of the borrower', () => {
    const world = worldOf(programme(sources({})));
    const bridge = world.value(loans.balance, 0, 22);
    expect(bridge).toBeGreaterThan(900 * M);
    expect(world.value(loans.balance, 0, 23)).toBe(0);
    expect(world.value(loans.balance, 1, 23)).toBe(2e9);
    expect(world.value(loans.unpaidPrincipal, 0, 23)).toBe(0);
    expect(world.value(month.cash, 0, 23)).toBeGreaterThan(900 * M);
    const drawn = world.value(drawnTotal, 0, 23);
    expect(world.value(externalDrawn, 0, 23)).toBeCloseTo(drawn - bridge, 3);
    expect(world.value(refinanced, 0, 23)).toBeCloseTo(bridge, 3);
  });

  it('leaves past due what it is too small for', () => {
    const world = worldOf(programme(sources({ cover: 30, repays: 'sculpted' })));
    expect(world.value(size, 1)).toBeLessThan(100 * M);
    expect(world.value(loans.unpaidPrincipal, 0, 23)).toBeGreaterThan(500 * M);
  });
});

describe('when cash is short', () => {
  const terms: HandMadeLoan = {
    rate: 0.06,
    repays: 'level',
    from: 14,
    over: 40,
    after: 3,
    recovery: 0.6,
  };
  /** No rent comes after some months. */
  const ending = (months: number, more: Partial<HandMadeLoan> = {}) =>
    worldOf(
      programme([loan({ ...terms, ...more }, { secured: 2e9 })], {
        contracts: [{ ...rent, price: 5 * M, term: months }],
      }),
    );

  it('service is past due, and after the grace the loan is in default, once', () => {
    const world = ending(12);
    expect(world.value(risk.defaults)).toBe(1);
    const at = world.value(risk.defaultsAt);
    expect(world.value(settled.inDefault, 0, at - 1)).toBe(0);
    expect(world.value(settled.pastDueMonths, 0, at)).toBe(4);
    const claim = world.value(loans.balance, 0, at) + world.value(loans.unpaidInterest, 0, at);
    expect(world.value(risk.lossOfLoan)).toBeCloseTo(0.4 * claim, 3);
    expect(world.value(settled.lossInDefault, 0, at + 1)).toBe(0);
  });

  it('a loan that is served is never in default, and loses nothing', () => {
    const world = ending(1200);
    expect(world.value(risk.defaults)).toBe(0);
    expect(world.value(risk.defaultsAt)).toBe(Infinity);
    expect(world.value(risk.lossOfLoan)).toBe(0);
    expect(world.value(loans.balance, 0, 54)).toBeCloseTo(0, 3);
  });

  it('the reserve serves it first, and default comes later', () => {
    const bare = ending(12, { lockUp: 0 });
    const reserved = ending(12, { reserve: 6 });
    const last = reserved.path(loans.reserve, 0).reduce((most, held) => Math.max(most, held), 0);
    expect(last).toBeGreaterThan(0);
    expect(reserved.value(risk.defaultsAt)).toBeGreaterThanOrEqual(bare.value(risk.defaultsAt));
    expect(reserved.path(month.servedFromReserve, 0).some((paid) => paid > 0)).toBe(true);
  });
});

describe('cash left over', () => {
  const terms: HandMadeLoan = { rate: 0.06, repays: 'level', from: 14, over: 40 };
  const run = (more: Partial<HandMadeLoan>, paysOut: Readonly<Record<string, number>> = {}) =>
    worldOf(
      programme([loan({ ...terms, ...more }, { secured: 2e9 })], {
        contracts: [{ ...rent, price: 5 * M }],
        paysOut,
      }),
    );

  it('is swept into early repayment, and the loan ends sooner', () => {
    const plain = run({});
    const swept = run({ sweep: 0.5 });
    expect(swept.value(loans.balance, 0, 30)).toBeLessThan(0.9 * plain.value(loans.balance, 0, 30));
    expect(swept.path(settled.swept, 0).every((paid) => paid >= 0)).toBe(true);
  });

  it('is paid out, unless the cover of the last year is below the lock-up', () => {
    const free = run({}, { Owner: 1 });
    expect(free.value(settled.paidOut, 0, 30)).toBeGreaterThan(0);
    const cover = free.value(settled.coverLastYear, 0, 30);
    const locked = run({ lockUp: cover + 0.1 }, { Owner: 1 });
    expect(locked.value(settled.isLocked, 0, 30)).toBe(1);
    expect(locked.value(settled.paidOut, 0, 30)).toBe(0);
    expect(
      run({ lockUp: cover - 0.1 }, { Owner: 1 }).value(settled.paidOut, 0, 30),
    ).toBeGreaterThan(0);
  });
});
