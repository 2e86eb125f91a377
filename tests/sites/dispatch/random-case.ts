import fc from 'fast-check';
import type { DispatchCase } from '../../../src/entries/sites.ts';

const amount = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true });
const whole = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Sites with at most one store that the kernel can answer, of every kind of limit and tariff. */
export const siteCases: fc.Arbitrary<DispatchCase> = whole(3, 30).chain((steps) => {
  const series = (least: number, most: number): fc.Arbitrary<number[]> =>
    fc.array(amount(least, most), { minLength: steps, maxLength: steps });
  const some = (least: number, most: number): fc.Arbitrary<number | number[]> =>
    fc.oneof(amount(least, most), series(least, most));
  const firstHalf = Array.from({ length: Math.ceil(steps / 2) }, (_, t) => t);
  const secondHalf = Array.from({ length: Math.floor(steps / 2) }, (_, t) => t + firstHalf.length);
  const charges = fc.oneof(
    fc.tuple(fc.record({ ratePerMw: amount(1, 300) })),
    fc.tuple(
      fc.record(
        { ratePerMw: amount(1, 200), steps: fc.constant(firstHalf), previousPeakMw: amount(0, 50) },
        { requiredKeys: ['ratePerMw', 'steps'] },
      ),
      fc.record(
        {
          ratePerMw: amount(1, 200),
          steps: fc.constant(secondHalf),
          ratchet: fc.record({ share: amount(0.1, 1) }),
          tiers: fc.constant([
            [20, 50],
            [40, 100],
            [1e9, 300],
          ] as [number, number][]),
        },
        { requiredKeys: ['ratePerMw', 'steps'] },
      ),
      fc.record({ ratePerMw: amount(1, 50), steps: fc.constant(firstHalf.slice(0, 2)) }),
    ),
  );
  const takeOrPay = fc.tuple(
    fc.record({ minimumMwh: amount(0, 40 * steps), pricePerMwh: amount(1, 19) }),
  );
  const grid = fc.record(
    {
      price: some(20, 100),
      importMax: some(10, 90),
      co2TPerMwh: some(0.1, 0.5),
      demandCharges: charges,
      export: fc.record({ price: some(5, 60), max: some(5, 50) }),
      energyTiers: fc.constant([
        {
          tiers: [
            [20 * steps, 0],
            [1e9, 25],
          ] as [number, number][],
        },
      ]),
      takeOrPay,
    },
    { requiredKeys: ['price'] },
  );
  const gas = fc
    .tuple(
      fc.oneof(
        fc.record({ capacity: amount(0, 80) }),
        fc.record({ capexPerMw: amount(0, 300 * steps), capacityMax: amount(20, 100) }),
      ),
      fc.record(
        { marginalCost: some(20, 60), co2TPerMwh: amount(0.3, 0.6), takeOrPay },
        { requiredKeys: ['marginalCost'] },
      ),
    )
    .map(([size, rest]) => ({ id: 'gas', availability: 0.95, ...size, ...rest }));
  const solar = fc
    .tuple(
      fc.oneof(
        fc.record({ capacity: amount(0, 150) }),
        fc.record({ capexPerMw: amount(1, 20 * steps), capacityMax: amount(50, 300) }),
      ),
      series(0, 1),
    )
    .map(([size, availability]) => ({ id: 'solar', marginalCost: 0.01, availability, ...size }));
  const store = fc
    .tuple(
      fc.oneof(
        fc.record({ powerMw: amount(1, 40), energyMwh: amount(10, 100) }),
        fc.record({ capexPerMw: amount(1, 10 * steps), capexPerMwh: amount(0.1, 4 * steps) }),
        fc.record({ capexPerMw: amount(1, 10 * steps), hoursAtPower: amount(1, 6) }),
        fc.record({
          capexChargePerMw: amount(1, 5 * steps),
          capexDischargePerMw: amount(1, 5 * steps),
          capexPerMwh: amount(0.1, steps),
        }),
      ),
      fc.record({
        effCharge: amount(0.5, 1),
        effDischarge: amount(0.5, 1),
        chargeCost: amount(0, 1),
        dischargeCost: amount(0, 1),
        lossPerH: fc.constantFrom(0, 0.01),
        socCost: fc.constantFrom(0, 0.1),
        initialMwh: amount(0, 10),
        final: fc.constantFrom('free', 'initial', 'at_least_initial', 'cyclic'),
      }),
    )
    .map(([size, rest]) => {
      // energy from before the first step in a store that is sized: HiGHS alone answers that
      const held = 'energyMwh' in size || rest.final !== 'free' ? rest.initialMwh : 0;
      return { id: 'bat', ...size, ...rest, initialMwh: held };
    });
  return fc
    .record({
      load: series(20, 100),
      stepH: fc.constantFrom(1, 3),
      grid: perhaps(grid),
      gas: perhaps(gas),
      solar: perhaps(solar),
      store: perhaps(store),
      curtailment: perhaps(
        fc.record(
          {
            maxShare: amount(0.05, 0.5),
            costPerMwh: amount(100, 400),
            energyShareMax: amount(0, 0.05),
          },
          { requiredKeys: ['maxShare', 'costPerMwh'] },
        ),
      ),
      co2Share: perhaps(amount(0.05, 0.6)),
      fuelShare: perhaps(amount(0.05, 1)),
      excessAllowed: fc.boolean(),
    })
    .map(({ load, stepH, grid: by, gas: g, solar: s, store: one, curtailment, ...rest }) => {
      const generators = [g, s].filter((unit) => unit !== undefined);
      const energy = stepH * load.reduce((sum, mw) => sum + mw, 0);
      return {
        load,
        stepH,
        excessAllowed: rest.excessAllowed,
        generators,
        unservedCostPerMwh: 3000,
        ...(by === undefined ? {} : { grid: by }),
        ...(one === undefined ? {} : { storage: [one] }),
        ...(curtailment === undefined ? {} : { curtailment }),
        ...(rest.co2Share === undefined ? {} : { co2CapT: 0.4 * energy * rest.co2Share }),
        ...(rest.fuelShare === undefined || g === undefined
          ? {}
          : { fuelBudgets: [{ generators: ['gas'], max: energy * rest.fuelShare }] }),
      } as DispatchCase;
    });
});
