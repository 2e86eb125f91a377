import { describe, expect, it } from 'vitest';
import { paidToOutside } from '../../src/model/capital/gap.ts';
import { cash, paid, received } from '../../src/model/capital/month.ts';
import { arrears, due } from '../../src/model/contracts.ts';
import { type HandMade, type HandMadeContract, worldOf } from './hand-made.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** One building of 100 MW that is ready at month 13. */
const leased = (
  contracts: readonly HandMadeContract[],
  rest: Partial<HandMade> = {},
): HandMade => ({
  steps: 36,
  parties: ['Landlord', 'Operator', 'User'],
  sources: [
    { name: 'l', to: 'Landlord', secured: 1e9 },
    { name: 'o', to: 'Operator', secured: 1e9 },
    { name: 'u', to: 'User', secured: 1e9 },
  ],
  sites: [
    {
      name: 'Site',
      owner: 'Landlord',
      chipPayer: 'Operator',
      endUser: 'User',
      groups: [{ count: 1 }],
      power: [{ facility: 125, from: 0 }],
    },
  ],
  contracts,
  ...rest,
});

const lease = { name: 'lease', from: 'User', to: 'Operator', site: 'Site', price: 2.4e6 };

describe('a contract', () => {
  it('bills the price for each MW of IT that runs, from the day on which it does', () => {
    // 100 MW at $2.4m a year: $20m a month from month 13 to 36.
    const world = worldOf(leased([lease]));
    const bills = world.path(due);
    expect(bills.slice(0, 13)).toEqual(bills.slice(0, 13).map(() => 0));
    bills.slice(13).forEach((bill) => {
      expect(bill).toBeCloseTo(20e6, 6);
    });
    expect(sum(world.path(paid))).toBeCloseTo(23 * 20e6, 3);
  });

  it('rises a year by its escalation, and ends with its term', () => {
    const world = worldOf(leased([{ ...lease, escalation: 0.1, term: 12 }]));
    const bills = world.path(due);
    // Knowledge on the first day: the price at the end of step t is 1.1^((t + 1) / 12) of it.
    expect(bills[13]).toBeCloseTo(20e6 * 1.1 ** (14 / 12), 3);
    expect(bills[24]).toBeCloseTo(20e6 * 1.1 ** (25 / 12), 3);
    expect(bills[25]).toBe(0);
  });

  it('with take-or-pay bills what is ready and has no power; without it what runs', () => {
    const short = {
      sites: [
        {
          name: 'Site',
          owner: 'Landlord',
          chipPayer: 'Operator',
          endUser: 'User',
          groups: [{ count: 1 }],
          power: [{ facility: 75, from: 0 }],
        },
      ],
    };
    const bill = (takeOrPay: number): number =>
      worldOf(leased([{ ...lease, takeOrPay }], short)).path(due)[20]!;
    expect(bill(1)).toBeCloseTo(20e6, 6);
    expect(bill(0)).toBeCloseTo(12e6, 6);
    expect(bill(0.8)).toBeCloseTo(16e6, 6);
  });

  it('passes money down the chain in the order of the file', () => {
    const world = worldOf(
      leased([
        lease,
        { name: 'rent', from: 'Operator', to: 'Landlord', site: 'Site', price: 1.2e6 },
        { name: 'running', from: 'Operator', to: null, site: 'Site', price: 0.6e6 },
      ]),
    );
    expect(world.path(received, 1)[20]).toBeCloseTo(20e6, 6);
    expect(world.path(received, 0)[20]).toBeCloseTo(10e6, 6);
    expect(world.path(paidToOutside)[20]).toBeCloseTo(5e6, 6);
    // The operator keeps 5m a month; its purse was empty when the lease began.
    expect(world.path(cash, 1)[30]! - world.path(cash, 1)[29]!).toBeCloseTo(5e6, 3);
  });

  it('that cannot be paid runs into arrears, and they are paid when money comes', () => {
    const world = worldOf(
      leased([lease], {
        sources: [
          { name: 'l', to: 'Landlord', secured: 1e9 },
          { name: 'o', to: 'Operator', secured: 1e9 },
          { name: 'u', to: 'User', secured: 50e6 },
          { name: 'late', to: 'User', secured: 1e9, from: 30 },
        ],
      }),
    );
    const owed = world.path(arrears);
    expect(owed[14]).toBe(0);
    expect(owed[15]).toBeCloseTo(10e6, 3);
    expect(owed[29]).toBeCloseTo(290e6, 3);
    expect(owed[30]).toBe(0);
    expect(sum(world.path(paid))).toBeCloseTo(23 * 20e6, 3);
  });
});
