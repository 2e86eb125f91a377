import { meanOf } from '../../uncertainty/statistics/moments.ts';
import { quantilesOf } from '../../uncertainty/statistics/quantiles.ts';

export interface ReferenceClassCase {
  /** The estimate to correct: a duration or a cost. */
  readonly base: number;
  /** For each past project (actual - estimated) / estimated. */
  readonly pastOverruns: readonly number[];
  /** Probabilities of not exceeding; 0.5, 0.8, 0.9 and 0.95 where left out. */
  readonly probabilities?: readonly number[];
}

/** What the past of similar projects says of an estimate: the outside view. */
export interface ReferenceClass {
  readonly meanOverrun: number;
  /** By probability, the share to add. */
  readonly uplift: Readonly<Record<string, number>>;
  /** By probability, the estimate with its uplift. */
  readonly estimateAt: Readonly<Record<string, number>>;
  /** Share of past projects that exceeded their estimate. */
  readonly shareOverBudget: number;
}

/**
 * Reference-class forecasting: the uplift is the empirical quantile of past overruns, by linear
 * interpolation between order statistics (h = (n - 1) p).
 * Throws a RangeError for an empty class.
 * Source: Flyvbjerg, Project Management Journal 37 (2006) 5-15.
 */
export function referenceClass(asked: ReferenceClassCase): ReferenceClass {
  const { base, pastOverruns, probabilities = [0.5, 0.8, 0.9, 0.95] } = asked;
  if (pastOverruns.length === 0) throw new RangeError('a reference class needs past projects');
  const overruns = Float64Array.from(pastOverruns);
  const uplifts = quantilesOf(overruns, probabilities);
  const over = pastOverruns.filter((overrun) => overrun > 0).length;
  return {
    meanOverrun: meanOf(overruns),
    uplift: Object.fromEntries(probabilities.map((p, i) => [p, uplifts[i]!])),
    estimateAt: Object.fromEntries(probabilities.map((p, i) => [p, base * (1 + uplifts[i]!)])),
    shareOverBudget: over / pastOverruns.length,
  };
}
