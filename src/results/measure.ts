import { meanOf } from '../uncertainty/statistics/moments.ts';
import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';

/** What stands for many worlds: their mean, or a quantile. */
export type Measure = 'mean' | 'p10' | 'p50' | 'p90';

export const MEASURES: readonly Measure[] = ['mean', 'p10', 'p50', 'p90'];

/** One number for a figure of many worlds. */
export const measureOf = (values: Float64Array, measure: Measure): number =>
  measure === 'mean'
    ? meanOf(values)
    : (quantilesOf(values, [Number(measure.slice(1)) / 100])[0] as number);
