import type { Quantity } from '../equations/quantity.ts';
import type { Fan } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

type Band = keyof Fan['quantiles'];
const BANDS: readonly Band[] = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];

/** Quantiles of a series over the worlds, step by step. */
export const fanOf = (
  worlds: Worlds,
  quantity: Quantity,
  element: number,
  elementName: string | null,
): Fan => {
  const quantiles = Object.fromEntries(BANDS.map((band) => [band, [] as number[]])) as Record<
    Band,
    number[]
  >;
  const mean: number[] = [];
  for (let step = 0; step < worlds.steps; step++) {
    const spread = spreadOf(worlds.series(quantity, element, step));
    for (const band of BANDS) quantiles[band].push(spread[band]);
    mean.push(spread.mean);
  }
  return {
    path: quantity.path,
    title: quantity.declaration.title,
    unit: quantity.declaration.unit,
    element: elementName,
    quantiles,
    mean,
  };
};
