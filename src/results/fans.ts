import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { histogramMean, histogramQuantile } from '../uncertainty/statistics/histogram.ts';
import type { Fan, Spread } from './run-summary.ts';
import { spreadOf } from './spread.ts';

type Band = keyof Fan['quantiles'];
const BANDS: Readonly<Record<Band, number>> = {
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
};

/** Quantiles over the worlds, month by month, of every series that the model reports. */
export const fansOf = (bound: BoundProgramme, run: WorldsRun): readonly Fan[] =>
  bound.model.quantities
    .filter(({ declaration, timed }) => declaration.reported && timed)
    .flatMap((quantity) => {
      const names = quantity.dimension
        ? (bound.structure.elements.get(quantity.dimension.name) ?? [])
        : [null];
      return names.map((name, element) => fanOf(run, quantity, element, name));
    });

const fanOf = (
  run: WorldsRun,
  quantity: Quantity,
  element: number,
  elementName: string | null,
): Fan => {
  const bands = Object.keys(BANDS) as readonly Band[];
  const quantiles = Object.fromEntries(bands.map((band) => [band, [] as number[]])) as Record<
    Band,
    number[]
  >;
  const mean: number[] = [];
  for (let step = 0; step < run.steps; step++) {
    const spread = spreadAt(run, quantity, element, step);
    for (const band of bands) quantiles[band].push(spread[band]);
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

/** Exact where every world was kept, from the histogram where there were too many. */
const spreadAt = (run: WorldsRun, quantity: Quantity, element: number, step: number): Spread => {
  if (run.keepsSeries) return spreadOf(run.series(quantity, element, step));
  const histogram = run.counted(quantity, element, step);
  const at = (band: Band): number => histogramQuantile(histogram, BANDS[band]);
  return {
    p5: at('p5'),
    p10: at('p10'),
    p25: at('p25'),
    p50: at('p50'),
    p75: at('p75'),
    p90: at('p90'),
    p95: at('p95'),
    mean: histogramMean(histogram),
  };
};
