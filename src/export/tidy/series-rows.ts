import type { Interpretation } from '../../equations/interpret.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { formatMonth } from '../../quantities/month.ts';
import type { Fan } from '../../results/run-summary.ts';

/** Columns of the tidy table of series: one row a quantity, element, month and statistic. */
export interface SeriesColumns {
  readonly path: readonly string[];
  /** Empty for what has no elements. */
  readonly element: readonly string[];
  readonly unit: readonly string[];
  /** First month of the step, `2025-01`. */
  readonly month: readonly string[];
  readonly step: Int32Array;
  /** `central`, `mean`, or a quantile over the worlds: `p5` ... `p95`. */
  readonly statistic: readonly string[];
  readonly value: Float64Array;
}

const BANDS = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/**
 * Every series of the central world, then the fans of the reported ones, month by month. What is
 * infinite stays infinite.
 */
export const seriesColumns = (
  { model, structure }: BoundProgramme,
  central: Interpretation,
  fans: readonly Fan[],
): SeriesColumns => {
  const { steps, startMonth, monthsPerStep } = structure;
  const months = Array.from({ length: steps }, (_, step) =>
    formatMonth(startMonth + step * monthsPerStep),
  );
  const path: string[] = [];
  const element: string[] = [];
  const unit: string[] = [];
  const month: string[] = [];
  const step: number[] = [];
  const statistic: string[] = [];
  const value: number[] = [];
  const add = (
    of: { readonly path: string; readonly element: string; readonly unit: string },
    what: string,
    valueAt: (step: number) => number,
  ): void => {
    for (let at = 0; at < steps; at++) {
      path.push(of.path);
      element.push(of.element);
      unit.push(of.unit);
      month.push(months[at] as string);
      step.push(at);
      statistic.push(what);
      value.push(valueAt(at));
    }
  };
  for (const quantity of model.quantities) {
    if (!quantity.timed) continue;
    const { dimension, declaration } = quantity;
    const names = dimension ? (structure.elements.get(dimension.name) ?? []) : [''];
    names.forEach((name, index) => {
      const of = { path: quantity.path, element: name, unit: declaration.unit };
      add(of, 'central', (at) => central.value(quantity, index, at));
    });
  }
  for (const fan of fans) {
    const of = { path: fan.path, element: fan.element ?? '', unit: fan.unit };
    for (const band of BANDS) add(of, band, (at) => fan.quantiles[band][at] as number);
    add(of, 'mean', (at) => fan.mean[at] as number);
  }
  return {
    path,
    element,
    unit,
    month,
    step: Int32Array.from(step),
    statistic,
    value: Float64Array.from(value),
  };
};
