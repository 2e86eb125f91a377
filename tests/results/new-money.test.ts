import { describe, expect, it } from 'vitest';
import { newMoneyOf } from '../../src/results/new-money.ts';
import type { Worlds } from '../../src/results/worlds.ts';
import { type HandMadeSource, worldOf } from '../model/hand-made.ts';

/*
 * A hall of $1B that its owner pays with equity, a loan of a bank, and vendor credit of a supplier
 * whom the tenant pays; a term loan of $2B then takes out the bank's.
 */
const M = 1e6;
const sources: readonly HandMadeSource[] = [
  { name: 'Equity', by: 'Fund', to: 'Owner', secured: 200 * M },
  { name: 'Credit', by: 'Supplier', to: 'Owner', kind: 'vendor credit', secured: 300 * M },
  {
    name: 'Bridge',
    by: 'Bank',
    to: 'Owner',
    secured: 1e9,
    loan: { rate: 0.1, repays: 'bullet', from: 30, over: 24 },
  },
  {
    name: 'Term',
    by: 'Insurer',
    to: 'Owner',
    secured: 2e9,
    loan: {
      rate: 0.06,
      repays: 'level',
      draws: 'at close',
      from: 24,
      over: 30,
      takesOut: 'Bridge',
    },
  },
  { name: 'Promise', by: 'Nobody yet', to: 'Stranger', secured: 0, announced: 5e9 },
  { name: 'Income', by: 'outside', to: 'Tenant', kind: 'revenue', secured: 1e12 },
];

const moneyOf = (of: readonly HandMadeSource[]) => {
  const world = worldOf({
    steps: 60,
    parties: ['Owner', 'Tenant', 'Supplier', 'Stranger'],
    sources: of,
    sites: [
      {
        name: 'Site',
        owner: 'Owner',
        chipPayer: 'Tenant',
        groups: [{ count: 1, permits: 2, shell: 5, fitOut: 5, chips: 4, commissioning: 1 }],
      },
    ],
    contracts: [
      { name: 'rent', from: 'Tenant', to: 'Owner', site: 'Site', price: 2 * M },
      { name: 'service', from: 'Tenant', to: 'Supplier', site: 'Site', price: 0.1 * M },
    ],
  });
  const worlds: Worlds = {
    worlds: 1,
    replicates: 1,
    steps: 60,
    monthsPerStep: 1,
    startMonth: 2025 * 12,
    perWorld: (quantity, element) => Float64Array.of(world.value(quantity, element)),
    series: () => new Float64Array(),
    answers: () => new Uint8Array(),
  };
  return newMoneyOf(world.bound, worlds);
};

describe('is it new money', () => {
  const money = moneyOf(sources);
  const row = (name: string) => money.sources.find((one) => one.name === name);

  it('tells each source for what it is', () => {
    expect(money.sources.map(({ name, is }) => [name, is])).toEqual([
      ['Equity', 'new'],
      ['Credit', 'circulating'],
      ['Bridge', 'new'],
      ['Term', 'new'],
      ['Promise', 'never drawn'],
    ]);
    expect(row('Term')?.drawnUsd).toBe(2e9);
    expect(row('Term')?.refinancedUsd).toBe(row('Bridge')?.drawnUsd);
  });

  it('counts once what a loan drew to take out another', () => {
    const refinanced = row('Bridge')!.drawnUsd;
    expect(money.refinancingUsd).toBeCloseTo(refinanced, 3);
    expect(money.newUsd).toBeCloseTo(200 * M + refinanced + (2e9 - refinanced), 3);
    expect(money.circulatingUsd).toBeCloseTo(300 * M, 3);
  });

  it('adds up: new, circulating and refinancing are all that was drawn', () => {
    const drawn = money.sources.reduce((sum, { drawnUsd }) => sum + drawnUsd, 0);
    expect(money.newUsd + money.circulatingUsd + money.refinancingUsd).toBeCloseTo(drawn, 3);
    const fresh = money.sources.reduce((sum, { newUsd }) => sum + newUsd, 0);
    expect(fresh).toBeCloseTo(money.newUsd, 3);
  });

  it('says so in both languages, with what nobody ever drew', () => {
    expect(money.text).toContain('Of $2.50B drawn');
    expect(money.text).toContain(
      '$2.20B (88 %) came from outside the programme, $2.00B of it lent',
    );
    expect(money.text).toContain('$300M (12 %) went round: from Supplier');
    expect(money.text).toMatch(/only took out earlier debt\. \$5\.00B announced for Stranger/);
    expect(money.fr).toContain('88');
  });

  it('is a refinancing where most of a loan only repaid another', () => {
    const small = sources.map((one) => (one.name === 'Term' ? { ...one, secured: 500 * M } : one));
    const [term] = moneyOf(small).sources.filter(({ name }) => name === 'Term');
    expect(term?.is).toBe('refinancing');
    expect(term?.newUsd).toBe(0);
  });

  it('has nothing to call new where nothing is drawn', () => {
    const none = moneyOf([{ name: 'Promise', to: 'Stranger', secured: 0, announced: 5e9 }]);
    expect(none.text).toContain('Nothing is drawn in any world');
    expect(none.newUsd).toBe(0);
  });
});
