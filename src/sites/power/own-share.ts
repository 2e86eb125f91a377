import { type ResponseTable, responseTable } from '../dispatch/response-table.ts';
import { itLoadHours, priceHours } from './hour-shapes.ts';

/** MW of the grid, and of own plant, over the peak load; cost of own energy over the mean price. */
export const OWN_SHARE_AXES: readonly (readonly number[])[] = [
  [0, 0.25, 0.5, 0.75, 1],
  [0, 0.25, 0.5, 0.75, 1],
  [0.2, 0.5, 0.7, 0.85, 1, 1.15, 1.35, 1.7, 2.5],
];

const MEAN_PRICE = 60;

/**
 * Share of a year's energy that own plant gives beside the grid, by the hour, at the crossings of
 * the axes: the last axis fastest. Where grid and plant together are less than the peak load, what
 * is not served counts as neither. From the exact dispatch of the project's synthetic hours.
 */
export function ownShares(): Float64Array {
  const [grid, own, cost] = OWN_SHARE_AXES as [number[], number[], number[]];
  const table: ResponseTable = responseTable(
    {
      load: Array.from(itLoadHours({ loadFactor: 0.86 })),
      grid: { price: Array.from(priceHours({ meanUsdPerMwh: MEAN_PRICE })), importMax: 1 },
      generators: [{ id: 'own', capacity: 1, marginalCost: MEAN_PRICE }],
      unservedCostPerMwh: 10_000,
    },
    [
      { of: 'import limit', at: grid },
      { of: 'capacity', id: 'own', at: own },
      { of: 'generator cost', id: 'own', at: cost },
    ],
    { relative: Number.POSITIVE_INFINITY },
  );
  return Float64Array.from(table.responses, ({ byGenerator, gridImport }) => {
    const served = byGenerator.own! + gridImport;
    return served > 0 ? byGenerator.own! / served : 0;
  });
}
