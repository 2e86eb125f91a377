import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accruedInterest,
  averageLife,
  cumipmt,
  cumprinc,
  effect,
  fv,
  ipmt,
  levelizedCostCashFlow,
  levelizedUnitCost,
  macrs,
  mirr,
  nominal,
  nper,
  npv,
  periodicRate,
  pmt,
  ppmt,
  pv,
  rate,
  straightLineHalfYear,
  wacc,
  xnfv,
  xnpv,
} from '../../src/entries/finance.ts';

const perPeriod = fc.double({ min: 1e-6, max: 0.3, noNaN: true });
const periods = fc.integer({ min: 1, max: 120 });
const amount = fc.double({ min: 1, max: 1e4, noNaN: true });
const when = fc.constantFrom('begin', 'end') as fc.Arbitrary<'begin' | 'end'>;

function expectClose(got: number | null, expected: number, relative = 1e-9) {
  expect(got).not.toBeNull();
  expect(Math.abs(got! - expected)).toBeLessThanOrEqual(relative * (1 + Math.abs(expected)));
}

describe('level annuity: the five functions solve one equation', () => {
  it('each gives back what went into the payment', () => {
    fc.assert(
      fc.property(perPeriod, periods, amount, amount, when, (r, n, present, future, at) => {
        const payment = pmt({ rate: r, nper: n, pv: present, fv: future, when: at })!;
        const terms = { rate: r, nper: n, pmt: payment, when: at };
        expectClose(pv({ ...terms, fv: future }), present, 1e-8);
        const size = present * (1 + r) ** n;
        expect(Math.abs(fv({ ...terms, pv: present })! - future)).toBeLessThan(1e-9 * (1 + size));
        // Far out, the payments to come weigh less than the rounding of the loan.
        if ((1 + r) ** n > 1e4) return;
        const found = nper({ rate: r, pmt: payment, pv: present, fv: future, when: at });
        expectClose(found, n, 1e-6);
      }),
    );
  });

  it('rate finds the rate of a loan, for whole terms and others', () => {
    const term = fc.oneof(periods, fc.double({ min: 1.5, max: 60, noNaN: true }));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.3, noNaN: true }), term, (r, n) => {
        const payment = pmt({ rate: r, nper: n, pv: 1000 })!;
        expectClose(rate({ nper: n, pmt: payment, pv: 1000 }), r, 1e-8);
      }),
    );
  });

  it('is continuous at a rate of zero', () => {
    expectClose(pmt({ rate: 1e-13, nper: 360, pv: 1e6 }), -1e6 / 360, 1e-9);
    expect(pmt({ rate: 0, nper: 360, pv: 1e6 })).toBe(-1e6 / 360);
  });

  it('interest and principal make the payment; the principal repays the loan', () => {
    fc.assert(
      fc.property(perPeriod, periods, amount, when, (r, n, present, at) => {
        const payment = pmt({ rate: r, nper: n, pv: present, when: at })!;
        let repaid = 0;
        for (let per = 1; per <= n; per++) {
          const terms = { rate: r, per, nper: n, pv: present, when: at };
          repaid += ppmt(terms)!;
          expectClose(ipmt(terms)! + ppmt(terms)!, payment);
        }
        expectClose(repaid, -present, 1e-8);
        const run = { rate: r, nper: n, pv: present, start: 1, end: n, when: at };
        expectClose(cumprinc(run), -present, 1e-8);
        expectClose(cumipmt(run), payment * n + present, 1e-8);
      }),
    );
  });

  it.each([0, 13])('period %i of 12 has no interest to tell', (per) => {
    expect(ipmt({ rate: 0.1, per, nper: 12, pv: 100 })).toBeNull();
    expect(ppmt({ rate: 0.1, per, nper: 12, pv: 100 })).toBeNull();
  });

  it('has no answer where the equation has none', () => {
    expect(nper({ rate: 0.1, pmt: -5, pv: 100 })).toBeNull();
    expect(nper({ rate: 0, pmt: 0, pv: 100 })).toBeNull();
    expect(pmt({ rate: 0.1, nper: 0, pv: 100 })).toBeNull();
    expect(pv({ rate: -1, nper: 5, pmt: 1 })).toBeNull();
    expect(npv({ rate: -1, cashFlows: [1, 2] })).toBeNull();
    expect(mirr({ cashFlows: [1, 2], financeRate: 0.1, reinvestRate: 0.1 })).toBeNull();
  });
});

describe('rates and values', () => {
  it('effect and nominal undo each other; periodicRate compounds to the year', () => {
    fc.assert(
      fc.property(perPeriod, fc.integer({ min: 1, max: 365 }), (r, periodsPerYear) => {
        const effective = effect({ nominalRate: r, periodsPerYear })!;
        expectClose(nominal({ effectiveRate: effective, periodsPerYear }), r, 1e-12);
        const part = periodicRate({ annualEffectiveRate: r, periodsPerYear })!;
        expectClose(effect({ nominalRate: part * periodsPerYear, periodsPerYear }), r, 1e-12);
      }),
    );
  });

  // 100 for two years of 365 days at 10 % is 121; 10 for one is 11; 5 stays 5.
  const flows = {
    rate: 0.1,
    dates: ['2027-01-01', '2025-01-01', '2026-01-01'],
    amounts: [5, 100, 10],
  };
  it('xnfv is the value on the latest day', () => {
    expectClose(xnfv(flows), 137, 1e-13);
    expectClose(xnpv(flows), 137 / 1.21, 1e-13);
    expect(xnfv({ ...flows, rate: -1 })).toBeNull();
    expect(xnfv({ rate: 0.1, dates: [], amounts: [] })).toBeNull();
  });

  it('at the levelised price the project earns its rate', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), perPeriod, (units, r) => {
        const costs = units.map((one) => 0.3 * one + 1);
        const price = levelizedUnitCost({ capital: 500, operatingCosts: costs, units, rate: r })!;
        const earned = units.map((one, t) => price * one - costs[t]!);
        expectClose(npv({ rate: r, cashFlows: [-500, ...earned] }), 0, 1e-8);
        const annualCosts = [-500, ...costs.map((cost) => -cost)];
        const rates = { nominalRate: r, realRate: r };
        const level = levelizedCostCashFlow({ annualCosts, units: [0, ...units], ...rates });
        expectClose(level.nominal, price);
        expect(level.real).toBe(level.nominal);
      }),
    );
  });

  it('wacc lies between the two costs; a bullet lives to its end', () => {
    expect(wacc({ debt: 60, equity: 40, costOfEquity: 0.12, costOfDebt: 0.06 })).toBeCloseTo(0.084);
    expect(wacc({ debt: 0, equity: 0, costOfEquity: 0.1, costOfDebt: 0.1 })).toBeNull();
    expect(averageLife({ principal: [0, 0, 0, 9], periodYears: 0.25 })).toBe(1);
    expect(averageLife({ principal: [0, 0] })).toBeNull();
  });
});

describe('depreciation', () => {
  const conventions = [1, 2, 3, 4].map((quarter) => `mid-quarter-${quarter}` as 'mid-quarter-1');
  it('macrs charges the whole basis and no year is negative', () => {
    for (const recoveryYears of [3, 5, 7, 10, 15, 20]) {
      for (const convention of ['half-year' as const, ...conventions]) {
        const charges = macrs({ basis: 1, recoveryYears, convention });
        expect(charges).toHaveLength(recoveryYears + 1);
        expect(Math.min(...charges)).toBeGreaterThan(0);
        expect(charges.reduce((total, charge) => total + charge, 0)).toBeCloseTo(1, 14);
      }
    }
  });

  // IRS Publication 946, appendix A, table A-1: 3, 5 and 20 years, half-year convention.
  it.each([
    [3, [0.3333, 0.4445, 0.1481, 0.0741]],
    [5, [0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576]],
    [20, [0.0375, 0.07219, 0.06677, 0.06177, 0.05713, 0.05285, 0.04888, 0.04522]],
  ])('%i years agree with the published table to its rounding', (recoveryYears, table) => {
    const charges = macrs({ basis: 1, recoveryYears });
    table.forEach((share, year) => {
      expect(Math.abs(charges[year]! - share)).toBeLessThan(1.01e-4);
    });
  });

  it('straight line has half years at both ends and charges the whole basis', () => {
    expect(straightLineHalfYear({ basis: 100, recoveryYears: 4 })).toEqual([
      12.5, 25, 25, 25, 12.5,
    ]);
  });

  it('refuses a convention it does not know', () => {
    const convention = 'full-month' as 'half-year';
    expect(() => macrs({ basis: 1, recoveryYears: 5, convention })).toThrow('"full-month"');
  });
});

describe('day counts', () => {
  // Worked by hand from the 2006 ISDA Definitions, section 4.16.
  it.each([
    ['2024-01-31', '2024-03-31', 'act/365f', 60 / 365],
    ['2024-01-31', '2024-03-31', 'act/360', 60 / 360],
    ['2024-01-31', '2024-03-31', '30/360', 60 / 360],
    ['2024-02-29', '2024-03-31', '30/360', 32 / 360],
    ['2024-02-29', '2024-03-31', '30u/360', 30 / 360],
    ['2024-02-29', '2024-03-31', '30e/360', 31 / 360],
    ['2024-02-29', '2024-03-31', '30e+/360', 32 / 360],
    ['2023-12-31', '2024-03-01', 'act/act', 1 / 365 + 60 / 366],
    ['2024-02-28', '2024-03-01', 'nl/365', 1 / 365],
    ['2023-03-01', '2027-03-01', 'nl/365', 4],
    ['1899-12-31', '1900-03-01', 'act/365f', 60 / 365],
  ] as const)('%s to %s by %s', (start, end, dayCount, years) => {
    const interest = accruedInterest({ principal: 1, annualRate: 1, start, end, dayCount });
    expect(interest).toBeCloseTo(years, 14);
  });

  it('agrees with the platform calendar on every day of 500 years', () => {
    const from = { principal: 365, annualRate: 1, start: '1800-01-01' };
    const first = Date.UTC(1800, 0, 1);
    for (let day = 0; day < 500 * 365; day += 17) {
      const end = new Date(first + day * 864e5).toISOString().slice(0, 10);
      expect(accruedInterest({ ...from, end })).toBeCloseTo(day, 6);
    }
  });

  it('refuses a count it does not know', () => {
    const dayCount = 'bus/252' as 'act/360';
    const inputs = { principal: 1, annualRate: 1, start: '2025-01-01', end: '2025-01-02' };
    expect(() => accruedInterest({ ...inputs, dayCount })).toThrow('"bus/252"');
  });
});
