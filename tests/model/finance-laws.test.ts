import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectCase } from '../../src/entries/finance.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import * as month from '../../src/model/capital/month.ts';
import * as settled from '../../src/model/loans/settled.ts';
import { size } from '../../src/model/loans/sizing.ts';
import type { ProjectCaseInputs } from '../../src/model/project-case/inputs.ts';
import { runProjectCase } from '../../src/model/project-case.ts';
import * as statements from '../../src/model/statements/three-statements.ts';
import { anyCase, small } from './small-case.ts';

const SIZE = 1000;
const stepsOf = ({ analysisYears, stepsPerYear = 1 }: ProjectCaseInputs) =>
  analysisYears * stepsPerYear + 1;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const holds = (law: (inputs: ProjectCaseInputs) => void, numRuns = 60): void => {
  fc.assert(fc.property(anyCase, law), { numRuns });
};

describe('in every case, at steps of a year, a quarter and a month', () => {
  it('assets are loans and equity, at the close and in every step', () => {
    holds((inputs) => {
      const world = runProjectCase(inputs);
      for (let step = 0; step < stepsOf(inputs); step++) {
        expect(Math.abs(world.value(statements.imbalance, 0, step))).toBeLessThan(1e-10 * SIZE);
      }
    });
  });

  it('no cash is unexplained, and none is below zero', () => {
    holds((inputs) => {
      const world = runProjectCase(inputs);
      for (let step = 0; step < stepsOf(inputs); step++) {
        const unexplained = world.value(statements.unexplainedCash, 0, step);
        expect(Math.abs(unexplained)).toBeLessThan(1e-10 * SIZE);
        expect(world.value(month.cash, 0, step)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('sources are uses at the close', () => {
    holds((inputs) => {
      const { size_of_debt, size_of_equity, total_installed_cost } = projectCase(inputs);
      const kept = runProjectCase(inputs).value(month.cash, 0, 0);
      const sources = size_of_debt + size_of_equity;
      expect(Math.abs(sources - total_installed_cost - kept)).toBeLessThan(1e-11 * SIZE);
    });
  });

  it('the loan rolls and ends at nil', () => {
    holds((inputs) => {
      const { annual, size_of_debt } = projectCase(inputs);
      annual.debt_balance.forEach((closing, t) => {
        const opening = t === 0 ? size_of_debt : annual.debt_balance[t - 1]!;
        expect(Math.abs(opening - annual.debt_principal[t]! - closing)).toBeLessThan(1e-11 * SIZE);
      });
      expect(Math.abs(annual.debt_balance.at(-1)!)).toBeLessThan(1e-10 * SIZE);
    });
  });

  it('reserves are released by the end', () => {
    holds((inputs) => {
      const { annual } = projectCase(inputs);
      expect(Math.abs(annual.dsra_balance.at(-1)!)).toBeLessThan(1e-10 * SIZE);
      expect(Math.abs(annual.opex_reserve_balance.at(-1)!)).toBeLessThan(1e-10 * SIZE);
    });
  });
});

describe('a company that has only its own cash', () => {
  const alone = (inputs: ProjectCaseInputs): ProjectCaseInputs => ({
    ...inputs,
    conventions: { ...inputs.conventions, sponsorSupport: 'none' },
  });

  it('balances, explains its cash, and never has less than none', () => {
    holds((any) => {
      const inputs = alone(any);
      const world = runProjectCase(inputs);
      for (let step = 0; step < stepsOf(inputs); step++) {
        const at = (quantity: Quantity): number => world.value(quantity, 0, step);
        expect(Math.abs(at(statements.imbalance))).toBeLessThan(1e-10 * SIZE);
        expect(Math.abs(at(statements.unexplainedCash))).toBeLessThan(1e-10 * SIZE);
        expect(at(month.cash)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('is asked for no money after the close, and leaves unpaid what it cannot pay', () => {
    const poor: ProjectCaseInputs = {
      ...small,
      revenue: small.revenue.map((x, t) => (t > 2 ? x / 3 : x)),
      debt: { sizing: 'fraction', debtFraction: 0.7, tenorYears: 8, interestRate: 0.06 },
    };
    const { annual } = projectCase(alone(poor));
    for (const flow of annual.aftertax_equity_cash_flow.slice(1)) {
      expect(flow).toBeGreaterThanOrEqual(0);
    }
    expect(annual.debt_balance.at(-1)!).toBeGreaterThan(0);
    expect(projectCase(poor).annual.debt_balance.at(-1)!).toBeCloseTo(0, 9);
  });
});

describe('a sculpted loan', () => {
  const sculpted = (inputs: ProjectCaseInputs): ProjectCaseInputs => {
    const { maxDebtFraction: _, ...debt } = inputs.debt;
    return { ...inputs, debt: { ...debt, sizing: 'dscr', amortization: 'sculpted' } };
  };

  it('has a life cover equal to its target in every step, and so has each step', () => {
    holds((any) => {
      const { operatingExpenses } = small;
      const inputs = { ...sculpted(any), operatingExpenses };
      const world = runProjectCase({
        ...inputs,
        conventions: { ...inputs.conventions, cfads: 'before_tax', negativePrincipal: 'redrawn' },
      });
      const target = inputs.debt.targetDscr!;
      const steps = inputs.debt.tenorYears * (inputs.stepsPerYear ?? 1);
      for (let step = 1; step <= steps; step++) {
        expect(world.value(settled.lifeCover, 0, step) / target).toBeCloseTo(1, 8);
        expect(world.value(settled.cover, 0, step) / target).toBeCloseTo(1, 8);
      }
    });
  });

  it('is never raised by a higher rate, where no step counts below zero', () => {
    holds((any) => {
      const inputs = sculpted(any);
      const at = (interestRate: number): number =>
        runProjectCase({
          ...inputs,
          debt: { ...inputs.debt, interestRate },
          conventions: { ...inputs.conventions, negativeCfads: 'floored' },
        }).value(size);
      const low = inputs.debt.interestRate;
      expect(at(low + 0.01)).toBeLessThanOrEqual(at(low) * (1 + 1e-12));
    });
  });

  it('is held to the gearing cap by a cover that rises in every step alike', () => {
    const inputs = { ...small, debt: { ...small.debt, maxDebtFraction: 0.4 } };
    const { annual, size_of_debt, min_dscr } = projectCase(inputs);
    expect(size_of_debt).toBeCloseTo(0.4 * (1040 + 0.02 * 1000 + 30), 9);
    for (let year = 1; year <= 8; year++) expect(annual.dscr[year]).toBeCloseTo(min_dscr!, 9);
    expect(min_dscr!).toBeGreaterThan(1.4);
  });
});

describe('conventions', () => {
  const withConventions = (conventions: ProjectCaseInputs['conventions']) =>
    projectCase({ ...small, ...(conventions === undefined ? {} : { conventions }) });
  const refunded = withConventions(undefined);

  it('losses carried are worth no more than losses refunded, and pay no tax below zero', () => {
    const lossy = { ...small, revenue: small.revenue.map((x, t) => (t < 4 ? x / 3 : x)) };
    const paid = projectCase({ ...lossy, conventions: { taxLosses: 'carried', lossLimit: 0.8 } });
    const out = projectCase(lossy);
    for (const tax of paid.annual.federal_tax_cash) expect(tax).toBeLessThanOrEqual(0);
    expect(out.annual.federal_tax_cash.some((tax) => tax > 0)).toBe(true);
    expect(paid.npv_aftertax).toBeLessThan(out.npv_aftertax);
    // With every loss used up in the end, the sums agree: 1 to 1 on the income of all years.
    const limitless = projectCase({ ...lossy, conventions: { taxLosses: 'carried' } });
    expect(sum(limitless.annual.state_tax_cash)).toBeCloseTo(sum(out.annual.state_tax_cash), 9);
  });

  it('cash after tax lends less', () => {
    expect(withConventions({ cfads: 'after_tax' }).size_of_debt).toBeLessThan(
      refunded.size_of_debt,
    );
  });

  it('reserves filled from cash leave the owners less to bring at close', () => {
    const later = withConventions({ reserves: 'from_cash' });
    const atClose = refunded.annual.dsra_balance[0]! + refunded.annual.opex_reserve_balance[0]!;
    expect(refunded.size_of_equity - later.size_of_equity).toBeCloseTo(atClose, 9);
    expect(later.annual.dsra_balance[0]).toBe(0);
  });

  it('six months ahead are the same by both rules at a yearly step', () => {
    const windows = withConventions({ lookAhead: 'months_ahead' });
    windows.annual.dsra_balance.forEach((held, t) => {
      expect(held).toBeCloseTo(refunded.annual.dsra_balance[t]!, 9);
    });
  });

  it('loans above the uses are paid out, or stay', () => {
    const rich = { ...small, revenue: small.revenue.map((x) => 3 * x) };
    const out = projectCase(rich);
    expect(out.size_of_equity).toBeLessThan(0);
    expect(projectCase({ ...rich, conventions: { loansAboveUses: 'kept' } }).size_of_equity).toBe(
      0,
    );
  });
});

describe('steps of a month', () => {
  const monthly = projectCase({ ...small, stepsPerYear: 12 });
  const yearly = projectCase(small);
  const byYear = (row: readonly number[]): number[] =>
    Array.from({ length: 10 }, (_, year) => sum(row.slice(1 + 12 * year, 13 + 12 * year)));

  it.each(['ebitda', 'depreciation_federal', 'depreciation_state'] as const)(
    'add up to the year: %s',
    (line) => {
      byYear(monthly.annual[line]).forEach((total, year) => {
        expect(total).toBeCloseTo(yearly.annual[line][year + 1]!, 9);
      });
    },
  );

  it('pay tax once a year, on the income of the year', () => {
    monthly.annual.federal_tax_cash.forEach((tax, month) => {
      if (month % 12 !== 0) expect(tax + 0).toBe(0);
    });
    expect(monthly.annual.federal_tax_cash[12]).not.toBe(0);
  });

  it('lend more than yearly steps: service comes earlier in the year', () => {
    expect(monthly.size_of_debt).toBeGreaterThan(yearly.size_of_debt);
    expect(monthly.size_of_debt / yearly.size_of_debt).toBeLessThan(1.06 / 1);
  });

  it('end at the same balances where nothing earns interest', () => {
    const flat = { ...small, debt: { ...small.debt, interestRate: 0 } };
    const fine = projectCase({ ...flat, stepsPerYear: 12 });
    projectCase(flat).annual.debt_balance.forEach((balance, year) => {
      expect(fine.annual.debt_balance[12 * year]).toBeCloseTo(balance, 9);
    });
  });
});
