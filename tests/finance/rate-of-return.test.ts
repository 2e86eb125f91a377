import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr, npv, xirr, xnpv } from '../../src/entries/finance.ts';

/** Flows whose value is zero at the given rates and at no other real rate above -1. */
function flowsWithRates(rates: readonly number[]): number[] {
  let flows = [1];
  for (const rate of rates) {
    const before = flows;
    flows = [...before, 0].map((flow, k) => flow - (before[k - 1] ?? 0) * (1 + rate));
  }
  return flows;
}

function expectRates(flows: readonly number[], rates: readonly number[], digits: number) {
  const found = irr({ cashFlows: flows });
  expect(found.roots).toHaveLength(rates.length);
  found.roots.forEach((root, at) => {
    const apart = Math.abs(root - rates[at]!);
    expect(apart).toBeLessThanOrEqual(10 ** -digits * Math.max(1, Math.abs(rates[at]!)));
  });
  expect(found.unique).toBe(rates.length === 1);
}

describe('irr: every root, from factored flows', () => {
  // The rates are chosen; the flows are the products of (1, -(1 + rate)).
  it.each([
    ['two ordinary', [0.1, 0.3]],
    ['three close together', [0.1, 0.12, 0.14]],
    ['one at zero', [0, 0.3]],
    ['near -100 %', [-0.9999998, -0.9999, -0.5]],
    ['far above 1000 %', [0.05, 40, 9e5]],
    ['both ends at once', [-0.99999, 0.1, 999_999]],
    ['five', [-0.9, -0.2, 0.05, 0.6, 12]],
  ])('%s', (_, rates) => expectRates(flowsWithRates(rates), rates, 9));

  it.each([
    ['double', [-100, 220, -121]],
    ['triple', [-1000, 3300, -3630, 1331]],
    ['fourfold', [10_000, -44_000, 72_600, -53_240, 14_641]],
  ])('%s root at 10 %%', (_, flows) => expectRates(flows, [0.1], 9));

  it('a pair split by a ten-thousandth, and the same pair just missed', () => {
    const gap = 1e-8 / 100;
    const split = Math.sqrt(gap);
    expectRates([-100, 220, -121 * (1 - gap / 1.21)], [0.1 - split, 0.1 + split], 8);
    const missed = irr({ cashFlows: [-100, 220, -121 * (1 + gap / 1.21)] });
    expect(missed).toMatchObject({ rate: null, roots: [], unique: false });
  });

  it('a plain monthly project of 30 years', () => {
    // Level payment of a 0.5 % a month loan over 360 months: the rate is 0.5 % by construction.
    const payment = 0.005 / (1 - 1.005 ** -360);
    expectRates([-1, ...new Array<number>(360).fill(payment)], [0.005], 12);
  });

  it('ignores zero flows before, between and after', () => {
    expectRates([0, 0, -100, 0, 121, 0, 0, 0], [0.1], 12);
  });

  it('tells a tiny leading flow from noise: its root lies beyond the range', () => {
    expectRates([1e-12, -100, 110], [0.1], 9);
  });

  it('gives the one root beyond the range when there is no other', () => {
    expect(irr({ cashFlows: [-0.001, 1e9] }).rate! / (1e12 - 1)).toBeCloseTo(1, 12);
  });

  it('chooses the root nearest 10 % and says so', () => {
    const found = irr({ cashFlows: flowsWithRates([-0.4, 0.3, 5]) });
    expect(found.rate).toBeCloseTo(0.3, 10);
    expect(found.reason).toContain('3 rates');
  });

  it.each([
    [[], 'no flows'],
    [[0, 0, 0], 'every flow is zero'],
    [[5], 'positive'],
    [[-1, -2], 'negative'],
    [[10, 1, 2, -3, 4], 'change sign 2 times'],
  ])('has no answer for %j and says why', (cashFlows, why) => {
    const found = irr({ cashFlows });
    expect(found).toMatchObject({ rate: null, roots: [], unique: false });
    expect(found.reason).toContain(why);
  });

  it('refuses a flow that is not finite, by name', () => {
    expect(() => irr({ cashFlows: [-1, Number.NaN] })).toThrow('irr: cashFlows[1] is NaN');
  });
});

describe('irr: laws', () => {
  const flow = fc.integer({ min: -1000, max: 1000 });
  const flows = fc.array(flow, { minLength: 2, maxLength: 60 });
  const loan = fc.tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 400 }),
  );

  it('flows are worth nothing at every root', () => {
    fc.assert(
      fc.property(flows, (cashFlows) => {
        for (const rate of irr({ cashFlows }).roots) {
          const value = npv({ rate, cashFlows })!;
          const size = npv({ rate, cashFlows: cashFlows.map(Math.abs) })!;
          const moved = npv({ rate, cashFlows: cashFlows.map((f, k) => Math.abs(f * k)) })!;
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-12 * (size + moved / (1 + rate)));
        }
      }),
    );
  });

  it('the number of simple roots has the parity of the sign of the two ends', () => {
    fc.assert(
      fc.property(flows, (cashFlows) => {
        const value = (rate: number) => npv({ rate, cashFlows })!;
        const count = irr({ cashFlows }).roots.filter((r) => r > -0.5 && r < 3);
        const ends = [value(-0.5), value(3)];
        const slopes = count.map((r) =>
          Math.abs(npv({ rate: r, cashFlows: cashFlows.map((f, k) => f * k) })!),
        );
        fc.pre(slopes.every((slope) => slope > 1e-6) && ends.every((end) => end !== 0));
        expect(count.length % 2 === 1).toBe(ends[0]! * ends[1]! < 0);
      }),
    );
  });

  it('one change of sign means one root', () => {
    fc.assert(
      fc.property(loan, ([lent, paid]) => {
        fc.pre(paid.some((amount) => amount > 0));
        expect(irr({ cashFlows: [-lent, ...paid] }).unique).toBe(true);
      }),
    );
  });

  it('planted roots are found, all and no more', () => {
    const force = fc.double({ min: -16, max: 13.7, noNaN: true });
    fc.assert(
      fc.property(fc.array(force, { minLength: 1, maxLength: 6 }), (forces) => {
        const sorted = [...forces].sort((a, b) => a - b);
        fc.pre(sorted.every((x, at) => at === 0 || x - sorted[at - 1]! > 0.05));
        const rates = sorted.map((x) => Math.exp(x) - 1);
        expectRates(flowsWithRates(rates), rates, 7);
      }),
      { numRuns: 300 },
    );
  });

  it('neither the unit of money nor its sign moves the roots', () => {
    fc.assert(
      fc.property(flows, fc.constantFrom(2 ** 40, 2 ** -30, -1), (cashFlows, unit) => {
        const scaled = irr({ cashFlows: cashFlows.map((amount) => amount * unit) });
        const plain = irr({ cashFlows });
        expect(scaled.roots).toHaveLength(plain.roots.length);
        scaled.roots.forEach((root, at) => {
          expect(Math.abs(root - plain.roots[at]!)).toBeLessThan(1e-6 * (1 + Math.abs(root)));
        });
      }),
    );
  });
});

describe('xirr', () => {
  const dates = ['2025-01-01', '2026-01-01', '2027-01-01'];

  it('agrees with irr on whole years of 365 days', () => {
    const amounts = [-100, 230, -132];
    const dated = xirr({ dates, amounts }).roots;
    irr({ cashFlows: amounts }).roots.forEach((root, at) => {
      expect(dated[at]).toBeCloseTo(root, 12);
    });
  });

  it('adds up rows of one day, whatever their order', () => {
    const whole = xirr({ dates, amounts: [-100, 60, 60] });
    const split = xirr({
      dates: ['2027-01-01', '2025-01-01', '2026-01-01', '2025-01-01', '2027-01-01'],
      amounts: [40, -70, 60, -30, 20],
    });
    expect(split.rate).toBeCloseTo(whole.rate!, 14);
  });

  it('counts a day whose rows cancel but for rounding as nothing', () => {
    const same = ['2025-01-01', '2025-01-01', '2025-01-01', '2025-06-01', '2026-06-01'];
    const found = xirr({ dates: same, amounts: [0.1, 0.2, -0.3, -100, 110] });
    expect(found).toMatchObject({ unique: true });
    expect(found.rate).toBeCloseTo(0.1, 12);
  });

  it('is worth nothing at every root, on random dates', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
        const days = rows.map(([day]) => new Date(day * 864e5).toISOString().slice(0, 10));
        const amounts = rows.map(([, amount]) => amount);
        const { roots } = xirr({ dates: days, amounts });
        for (const rate of roots.filter((r) => r > -0.9 && r < 50)) {
          const value = xnpv({ rate, dates: days, amounts })!;
          const size = xnpv({ rate, dates: days, amounts: amounts.map(Math.abs) })!;
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
    );
  });

  it('refuses a day that is not in the calendar', () => {
    const bad = { dates: ['2025-02-29', '2026-01-01'], amounts: [-1, 2] };
    expect(() => xirr(bad)).toThrow('xirr: dates[0] is "2025-02-29"');
  });
});
