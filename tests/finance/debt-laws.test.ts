import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalRecoveryFactor,
  cashWaterfall,
  constructionFunding,
  debtSchedule,
  delayedDrawTermLoan,
  dsraForward,
  equityMultiple,
  llcr,
  npv,
  plcr,
  pmt,
  revolver,
  sculptedDebt,
  sourcesAndUsesGearing,
} from '../../src/entries/finance.ts';

const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const signed = fc.double({ min: -300, max: 1000, noNaN: true });
const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
const amounts = fc.array(amount, { minLength: 1, maxLength: 60 });
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

function expectNear(got: number, expected: number, size: number) {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(size)));
}

describe('debtSchedule', () => {
  const amortization = fc.constantFrom('level_payment', 'level_principal', 'bullet');
  const terms = fc.record({
    principal: amount,
    ratePerPeriod: rate,
    periods: fc.integer({ min: 2, max: 120 }),
    interestOnlyPeriods: fc.constantFrom(0, 1),
    amortization,
    balloon: fc.constantFrom(0, 0.5),
  });

  it('opening - principal = closing, interest on the opening, nothing left', () => {
    fc.assert(
      fc.property(terms, (inputs) => {
        const balloon = inputs.balloon * inputs.principal;
        const loan = debtSchedule({ ...inputs, balloon });
        let opening = inputs.principal;
        loan.interest.forEach((interest, t) => {
          expectNear(interest, opening * inputs.ratePerPeriod, inputs.principal);
          expectNear(loan.closingBalance[t]!, opening - loan.principal[t]!, inputs.principal);
          opening = loan.closingBalance[t]!;
        });
        expect(opening).toBe(0);
        if (inputs.amortization !== 'bullet') {
          expect(loan.principal.at(-1)).toBeGreaterThanOrEqual(balloon * (1 - 1e-9));
        }
      }),
    );
  });

  it('the level payment is the same every period and agrees with pmt and the factor', () => {
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: 1, max: 120 }), (principal, r, periods) => {
        const loan = debtSchedule({ principal, ratePerPeriod: r, periods });
        const payment = -pmt({ rate: r, nper: periods, pv: principal })!;
        const factor = capitalRecoveryFactor({ rate: r, periods })!;
        expectNear(principal * factor, payment, principal);
        loan.interest.forEach((interest, t) => {
          expectNear(interest + loan.principal[t]!, payment, principal);
        });
      }),
    );
  });

  it.each([
    [{ periods: 0 }, 'periods is 0'],
    [{ interestOnlyPeriods: 5 }, 'a period must be left'],
    [{ amortization: 'sculpted' as 'bullet' }, 'no amortization is called "sculpted"'],
  ])('refuses %j in words', (wrong, words) => {
    const inputs = { principal: 1, ratePerPeriod: 0.1, periods: 5, ...wrong };
    expect(() => debtSchedule(inputs)).toThrow(words);
  });
});

describe('sculptedDebt', () => {
  it('service discounted at the loan rate is the debt, and the cover is the target', () => {
    fc.assert(
      fc.property(amounts, rate, fc.double({ min: 1, max: 3, noNaN: true }), (cfads, r, dscr) => {
        const loan = sculptedDebt({ cfads, ratePerPeriod: r, targetDscr: dscr });
        const service = loan.debtService;
        const value = npv({ rate: r, cashFlows: service, firstPeriod: 1 })!;
        expectNear(loan.debt, value, loan.debt);
        expectNear(sum(loan.principal), loan.debt, loan.debt);
        expect(loan.closingBalance.at(-1)).toBe(0);
        if (loan.debt > 1e-3) {
          const cover = { cfads, ratePerPeriod: r, openingDebt: loan.debt };
          expect(plcr(cover)).toBeCloseTo(dscr, 9);
          expect(llcr({ ...cover, tenorPeriods: cfads.length })).toBeCloseTo(dscr, 9);
        }
      }),
    );
  });

  it('with no negative service a higher rate never raises the debt', () => {
    fc.assert(
      fc.property(amounts, rate, rate, (cfads, one, other) => {
        const debt = (r: number) => sculptedDebt({ cfads, ratePerPeriod: r, targetDscr: 1.3 }).debt;
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(debt(high)).toBeLessThanOrEqual(debt(low) * (1 + 1e-12));
      }),
    );
  });

  it('takes one rate and one cover a period as well', () => {
    const cfads = [100, 80, 60];
    const lists = { cfads, ratesPerPeriod: [0.1, 0.1, 0.1], targetDscrs: [1.2, 1.2, 1.2] };
    expect(sculptedDebt(lists)).toEqual(
      sculptedDebt({ cfads, ratePerPeriod: 0.1, targetDscr: 1.2 }),
    );
    expect(() => sculptedDebt({ cfads, ratePerPeriod: 0.1 })).toThrow('give targetDscr');
  });
});

describe('funding', () => {
  it('construction: uses are costs, interest and fees, and the draws are the commitment', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 0.9, noNaN: true }), rate, (costs, g, r) => {
        const funded = constructionFunding({
          monthlyCosts: costs,
          debtFraction: g,
          annualRate: r,
          commitmentFeeAnnual: 0.01,
          upfrontFeeFraction: 0.02,
        });
        const { totalUses, interestDuringConstruction: interest, fees } = funded;
        expectNear(totalUses, sum(costs) + interest + fees, totalUses);
        expectNear(sum(funded.monthlyDraws), funded.commitment, totalUses);
        expectNear(funded.commitment, g * totalUses, totalUses);
        expectNear(funded.equity + funded.commitment, totalUses, totalUses);
      }),
    );
  });

  it('gearing: the size that the debt is a fraction of closes on itself', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 0.8, noNaN: true }), rate, (cost, g, r) => {
        const terms = { interestRate: r, tenorYears: 12, dsraMonths: 6, upfrontFeeFraction: 0.02 };
        const plan = sourcesAndUsesGearing({ fixedCosts: cost, debtFraction: g, ...terms });
        const size = (cost + plan.openingDsra) * (1 + g * 0.02);
        expectNear(plan.debt, g * size, cost);
        expectNear(plan.totalUses, plan.debt + plan.equity, cost);
      }),
    );
  });

  it('delayed draws: what is drawn less what is repaid is owed', () => {
    const draw = fc.record({ month: fc.integer({ min: 0, max: 20 }), amount });
    fc.assert(
      fc.property(fc.array(draw, { maxLength: 6 }), (draws) => {
        const months = 60;
        const loan = delayedDrawTermLoan({
          draws,
          instalmentsPerDraw: 36,
          margin: 0.06,
          indexPath: new Array<number>(months).fill(0.04),
          months,
        });
        let owed = 0;
        for (let month = 0; month <= months; month++) {
          const drawn = sum(draws.filter((one) => one.month === month).map((one) => one.amount));
          if (month > 0) expectNear(loan.interest[month]!, (owed * 0.1) / 12, 1000);
          owed += drawn - loan.principal[month]!;
          expectNear(loan.closingBalance[month]!, owed, 6000);
        }
        expect(loan.closingBalance.at(-1)).toBe(0);
      }),
    );
  });

  it('the forward reserve holds nothing after the last service', () => {
    const reserve = dsraForward({ debtService: [10, 20, 30], months: 6 });
    expect(reserve.closingBalance).toEqual([5, 10, 15, 0]);
  });
});

describe('cashWaterfall', () => {
  const inputs = fc.array(fc.tuple(signed, amount), { minLength: 1, maxLength: 30 }).chain((rows) =>
    fc.record({
      cfads: fc.constant(rows.map(([cash]) => cash)),
      scheduledPrincipal: fc.constant(rows.map(([, plan]) => plan)),
      ratePerPeriod: rate,
      openingDebt: fc.double({ min: 0, max: 5000, noNaN: true }),
      openingDsra: amount,
      dsraPeriods: fc.constantFrom(0, 0.5, 1),
      sweepFraction: fc.constantFrom(0, 0.5, 1),
      lockupDscr: fc.constantFrom(0, 1.2),
    }),
  );

  it('conserves cash and debt in every period, and nothing is negative', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const rows = cashWaterfall(given);
        let debt = given.openingDebt;
        let held = given.openingDsra;
        given.cfads.forEach((cash, t) => {
          const due = rows.interest[t]! + rows.scheduledPrincipal[t]!;
          const after = rows.dsra[t]! + rows.trapped[t]!;
          const spent = due + rows.swept[t]! + rows.distribution[t]!;
          expectNear(cash + rows.shortfall[t]! + held, spent + after, 1e4);
          const unpaid = Math.min(rows.shortfall[t]!, rows.scheduledPrincipal[t]!);
          const repaid = rows.scheduledPrincipal[t]! - unpaid + rows.swept[t]!;
          expectNear(rows.closingDebt[t]!, debt - repaid, 1e4);
          for (const row of [rows.dsra, rows.trapped, rows.distribution, rows.shortfall]) {
            expect(row[t]).toBeGreaterThanOrEqual(0);
          }
          expect(rows.closingDebt[t]).toBeGreaterThanOrEqual(-1e-9);
          debt = rows.closingDebt[t]!;
          held = after;
        });
      }),
    );
  });

  it('a lock-up keeps cash, and a later period above it pays all of it out', () => {
    const rows = cashWaterfall({
      cfads: [22, 60, 40],
      scheduledPrincipal: [20, 20, 20],
      ratePerPeriod: 0,
      openingDebt: 60,
      lockupDscr: 1.2,
    });
    expect(rows.trapped).toEqual([2, 0, 0]);
    expect(rows.distribution).toEqual([0, 42, 20]);
  });
});

describe('revolver', () => {
  it('conserves cash, stays within the limit and reports what it cannot cover', () => {
    const flows = fc.array(signed, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(flows, amount, rate, (netCashFlow, limit, ratePerPeriod) => {
        const held = { openingCash: 20, minimumCash: 10 };
        const rows = revolver({ netCashFlow, limit, ratePerPeriod, ...held });
        let cash = 20;
        let drawn = 0;
        netCashFlow.forEach((flow, t) => {
          expectNear(rows.interest[t]!, drawn * ratePerPeriod, 1e4);
          cash += flow - rows.interest[t]! + rows.draw[t]! - rows.repay[t]!;
          drawn += rows.draw[t]! - rows.repay[t]!;
          expectNear(rows.closingCash[t]!, cash, 1e5);
          expectNear(rows.closingRevolver[t]!, drawn, 1e4);
          expect(rows.closingRevolver[t]).toBeLessThanOrEqual(limit * (1 + 1e-12));
          expectNear(rows.unfunded[t]!, Math.max(10 - rows.closingCash[t]!, 0), 1e5);
          expect(rows.draw[t]! * rows.repay[t]!).toBe(0);
        });
      }),
    );
  });
});

describe('equityMultiple', () => {
  it('has no payback while the total is below zero, no multiple without outflows', () => {
    expect(equityMultiple({ cashFlows: [-100, 30, 40] }).paybackPeriods).toBeNull();
    expect(equityMultiple({ cashFlows: [10, 20] }).moic).toBeNull();
  });
});
