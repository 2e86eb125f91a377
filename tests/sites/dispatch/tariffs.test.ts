import { describe, expect, it } from 'vitest';
import { dispatchSite, fixedDispatch, sizeSite } from '../../../src/entries/sites.ts';

// Hand sums.
describe('a bill', () => {
  it('takes energy at prices that fall from tier to tier in order: 60 x 50 + 40 x 20', async () => {
    const energyTiers = [
      {
        tiers: [
          [60, 50],
          [1e9, 20],
        ] as [number, number][],
      },
    ];
    const found = await dispatchSite({
      load: [100],
      grid: { price: 0, importMax: 200, energyTiers },
    });
    expect(found.objective).toBeCloseTo(3800, 6);
    expect(found.engine).toBe('highs-mip');
  });

  it('takes demand at rates that fall from tier to tier in order: 60 x 100 + 40 x 40', async () => {
    const tiers = [
      [60, 100],
      [1e9, 40],
    ] as [number, number][];
    const demandCharges = [{ ratePerMw: 0, tiers }];
    const grid = { price: 0, importMax: 200, demandCharges };
    const found = await dispatchSite({ load: [100, 70], grid });
    expect(found.objective).toBeCloseTo(7600, 6);
  });

  it('bills a ratchet: 80 % of the peak of 100 where the month itself has 50', async () => {
    const demandCharges = [
      { ratePerMw: 10, steps: [0] },
      { ratePerMw: 20, steps: [1], ratchet: { share: 0.8 } },
    ];
    for (const engine of ['kernel', 'highs'] as const) {
      const asked = { load: [100, 50], grid: { price: 0, demandCharges } };
      const found = await dispatchSite(asked, { engine });
      expect(found.objective).toBeCloseTo(1000 + 1600, 3);
      expect(found.billedMw[1]).toBeCloseTo(80, 4);
    }
  });

  it('takes what must be paid for as far as that is cheaper: 15 x 35 + 5 x 30', async () => {
    const takeOrPay = [{ minimumMwh: 15, pricePerMwh: 20 }];
    const generators = [{ id: 'plant', capacity: 10, marginalCost: 35, takeOrPay }];
    const asked = { load: [10, 10], grid: { price: 30 }, generators };
    for (const engine of ['kernel', 'highs'] as const) {
      const found = await dispatchSite(asked, { engine });
      expect(found.objective).toBeCloseTo(675, 3);
      expect(found.energy.byGenerator.plant).toBeCloseTo(15, 3);
    }
  });
});

describe('refusals', () => {
  it.each([
    [{ load: [] }, 'at least one step'],
    [{ load: [1, 1], grid: { price: [1] } }, 'the grid price has 1 steps'],
    [{ load: [1], generators: [{ id: 'gas' }] }, 'gas has neither a capacity nor'],
    [{ load: [1], storage: [{ id: 's', effCharge: 0 }] }, 'efficiency 0 of s'],
    [
      { load: [1], grid: { price: 1, demandCharges: [{ ratePerMw: 1, steps: [3] }] } },
      'step 3 is none of the 1 steps',
    ],
  ])('%j', async (asked, why) => {
    await expect(dispatchSite(asked as never)).rejects.toThrow(why);
  });

  it('a load that nothing can meet, where it must be met', async () => {
    await expect(dispatchSite({ load: [5], grid: { price: 1, importMax: 3 } })).rejects.toThrow(
      'no dispatch satisfies',
    );
  });

  it('what the kernel alone cannot answer, and sizing without a size to find', async () => {
    const demandCharges = [{ ratePerMw: 1 }];
    expect(() => fixedDispatch({ load: [1], grid: { price: 1, demandCharges } })).toThrow(
      'peaks are billed: ask dispatchSite',
    );
    await expect(sizeSite({ load: [1], grid: { price: 1 } })).rejects.toThrow(
      'every size is stated',
    );
  });
});
