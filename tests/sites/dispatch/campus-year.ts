import type { DispatchCase } from '../../../src/entries/sites.ts';
import { itLoadHours, priceHours, solarHours } from '../../../src/sites/power/hour-shapes.ts';
import { hoursByMonth } from '../../../src/sites/power/months-of-hours.ts';

/** A campus of 950 MW at peak: grid, gas, solar, one battery, load that can be given up. */
export function campusYear(seed = 1): DispatchCase {
  const load = itLoadHours({ loadFactor: 0.88, dailySwing: 0.06, seed });
  return {
    load: Array.from(load, (share) => 950 * share),
    grid: { importMax: 600, price: Array.from(priceHours({ meanUsdPerMwh: 45, seed })) },
    generators: [
      { id: 'gas', capacity: 450, marginalCost: 38, availability: 0.95 },
      {
        id: 'solar',
        capacity: 700,
        availability: Array.from(solarHours({ latitudeDegrees: 32, capacityFactor: 0.25, seed })),
        marginalCost: 0.01,
      },
    ],
    storage: [
      {
        id: 'bat',
        powerMw: 200,
        energyMwh: 800,
        effCharge: 0.93,
        effDischarge: 0.93,
        chargeCost: 0.5,
        dischargeCost: 0.5,
        initialMwh: 400,
        final: 'initial',
      },
    ],
    curtailment: { maxShare: 0.25, costPerMwh: 400 },
    unservedCostPerMwh: 5000,
  };
}

/** The same campus with its sizes to be found and each month's peak billed. */
export function campusToSize(seed = 1): DispatchCase {
  const { generators, storage, ...year } = campusYear(seed);
  const [gas, solar] = generators!;
  const { capacity: _gas, ...gasRuns } = gas!;
  const { capacity: _solar, ...solarRuns } = solar!;
  const { powerMw: _p, energyMwh: _e, initialMwh: _i, ...battery } = storage![0]!;
  return {
    ...year,
    grid: {
      ...year.grid!,
      importMax: 700,
      demandCharges: hoursByMonth().map((steps) => ({ ratePerMw: 9000, steps })),
    },
    generators: [
      { ...gasRuns, capexPerMw: 110_000, capacityMax: 1500 },
      { ...solarRuns, capexPerMw: 55_000, capacityMax: 5000 },
    ],
    storage: [{ ...battery, capexPerMw: 14_000, capexPerMwh: 13_000, final: 'cyclic' }],
    curtailment: { maxShare: 0.25, costPerMwh: 2000 },
    unservedCostPerMwh: 10_000,
  };
}
