import { describe, expect, it } from 'vitest';
import * as month from '../../src/model/capital/month.ts';
import { arrears } from '../../src/model/contracts.ts';
import * as loans from '../../src/model/loans/accrual.ts';
import * as settled from '../../src/model/loans/settled.ts';
import * as risk from '../../src/model/returns/risk.ts';
import * as statements from '../../src/model/statements/three-statements.ts';
import { type HandMade, type HandMadeLoan, worldOf } from './hand-made.ts';

/*
 * A hall of $1B on a loan, let to a tenant who lives on $600M; a parent with cash of its own stands
 * for the loan or for the rent.
 */
const M = 1e6;
const OWNER = 0;
const PARENT = 2;

const programme = (
  loan: Partial<HandMadeLoan>,
  rent: { guarantor?: string; guaranteedUpTo?: number } = {},
  more: Partial<HandMade> = {},
): HandMade => ({
  steps: 72,
  parties: ['Owner', 'Tenant', 'Parent', 'Maker'],
  sources: [
    {
      name: 'Loan',
      to: 'Owner',
      secured: 2e9,
      loan: { rate: 0.06, repays: 'level', from: 14, over: 48, after: 2, ...loan },
    },
    { name: 'means', to: 'Tenant', kind: 'balance sheet', secured: 600 * M },
    { name: 'chips', to: 'Maker', kind: 'balance sheet', secured: 1e12 },
  ],
  sites: [
    {
      name: 'Site',
      owner: 'Owner',
      chipPayer: 'Maker',
      groups: [{ count: 1, permits: 2, shell: 5, fitOut: 5, chips: 4, commissioning: 1 }],
    },
  ],
  contracts: [
    { name: 'rent', from: 'Tenant', to: 'Owner', site: 'Site', price: 4 * M, term: 48, ...rent },
  ],
  cash: { Parent: 5e9 },
  ...more,
});
const sum = (path: readonly number[]): number => path.reduce((all, value) => all + value, 0);

describe('who guarantees a loan', () => {
  const alone = worldOf(programme({}));
  const backed = worldOf(programme({ guarantor: 'Parent' }));

  it('pays the service that the borrower cannot, so that nothing is past due', () => {
    expect(alone.value(risk.defaults)).toBe(1);
    expect(backed.value(risk.defaults)).toBe(0);
    const paid = sum(backed.path(month.serviceByGuarantor));
    expect(paid).toBeGreaterThan(100 * M);
    expect(backed.value(month.cash, PARENT, 71)).toBeCloseTo(5e9 - paid, 2);
    for (let step = 0; step < 72; step++) {
      const due = backed.value(loans.serviceDue, 0, step);
      expect(backed.value(settled.servicePaid, 0, step)).toBeCloseTo(Math.max(0, due), 2);
    }
  });

  it('pays no more than its limit, nor than its cash', () => {
    const limited = worldOf(programme({ guarantor: 'Parent', guaranteedUpTo: 50 * M }));
    expect(sum(limited.path(month.serviceByGuarantor))).toBeCloseTo(50 * M, 2);
    expect(limited.value(risk.defaults)).toBe(1);
    expect(limited.value(risk.defaultsAt)).toBeGreaterThan(alone.value(risk.defaultsAt));
    const poor = worldOf(programme({ guarantor: 'Parent' }, {}, { cash: { Parent: 30 * M } }));
    expect(sum(poor.path(month.serviceByGuarantor))).toBeCloseTo(30 * M, 2);
    expect(poor.value(month.cash, PARENT, 71)).toBeCloseTo(0, 2);
  });

  it('gives what it pays: its loss, the borrower’s gain, nothing for both as one', () => {
    for (let step = 0; step < 72; step++) {
      const given = backed.value(statements.givenAsGuarantor, PARENT, step);
      expect(backed.value(statements.netIncome, PARENT, step)).toBeCloseTo(-given, 2);
      expect(backed.value(statements.givenByGuarantors, OWNER, step)).toBeCloseTo(given, 2);
      expect(Math.abs(backed.value(statements.consolidatedImbalance, 0, step))).toBeLessThan(0.01);
    }
  });
});

describe('who guarantees the rent', () => {
  const alone = worldOf(programme({}));
  const backed = worldOf(programme({}, { guarantor: 'Parent' }));

  it('pays the landlord in the same month, who serves its loan', () => {
    expect(sum(alone.path(arrears).slice(-1))).toBeGreaterThan(100 * M);
    expect(backed.value(arrears, 0, 71)).toBe(0);
    expect(backed.value(risk.defaults)).toBe(0);
    const paid = sum(backed.path(month.rentByGuarantor));
    expect(paid).toBeCloseTo(alone.value(arrears, 0, 71), 0);
    expect(backed.value(month.cash, PARENT, 71)).toBeCloseTo(5e9 - paid, 2);
  });

  it('stops at its limit', () => {
    const limited = worldOf(programme({}, { guarantor: 'Parent', guaranteedUpTo: 80 * M }));
    expect(sum(limited.path(month.rentByGuarantor))).toBeCloseTo(80 * M, 2);
    expect(limited.value(arrears, 0, 71)).toBeGreaterThan(0);
  });
});

describe('one guarantor of two', () => {
  it('pays rent before service, and never more than it has', () => {
    const both = worldOf(
      programme({ guarantor: 'Parent' }, { guarantor: 'Parent' }, { cash: { Parent: 200 * M } }),
    );
    const rent = sum(both.path(month.rentByGuarantor));
    const service = sum(both.path(month.serviceByGuarantor));
    expect(rent + service).toBeCloseTo(200 * M, 2);
    expect(rent).toBeGreaterThan(0);
  });
});
