import { betaQuantile } from '../uncertainty/special/beta-quantile.ts';

/** A forecast of a date by its quantiles at `PROBABILITIES`, in months. */
export type ForecastQuantiles = readonly number[];

const STEP = 0.01;

/** 0.01 to 0.99. */
export const PROBABILITIES: readonly number[] = Array.from(
  { length: 99 },
  (_, index) => (index + 1) * STEP,
);

const DECILES: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The quantile of a forecast at one of the hundredths. */
export const quantileAt = (forecast: ForecastQuantiles, p: number): number =>
  forecast[Math.round(p / STEP) - 1] as number;

/**
 * Pinball loss of one quantile: p x (y - q) where the outcome is later, (1 - p) x (q - y) where it
 * is earlier. In months.
 */
export const pinball = (quantile: number, p: number, outcome: number): number =>
  outcome >= quantile ? p * (outcome - quantile) : (1 - p) * (quantile - outcome);

/** Mean pinball loss over the nine deciles. */
export const pinballOfDeciles = (forecast: ForecastQuantiles, outcome: number): number =>
  DECILES.reduce((sum, p) => sum + pinball(quantileAt(forecast, p), p, outcome), 0) /
  DECILES.length;

/**
 * Continuous ranked probability score, as twice the mean pinball loss over the hundredths.
 * Source: Laio and Tamea, Hydrology and Earth System Sciences 11 (2007) 1267-1277.
 */
export const crpsOf = (forecast: ForecastQuantiles, outcome: number): number =>
  (2 * PROBABILITIES.reduce((sum, p, i) => sum + pinball(forecast[i] as number, p, outcome), 0)) /
  PROBABILITIES.length;

/**
 * A date that was not reached by the last day of the record is known only to lie beyond it. Cut at
 * that day, forecast and outcome alike, a proper score stays proper and asks nothing that the record
 * cannot say.
 * Source: Gneiting and Ranjan, Journal of Business and Economic Statistics 29 (2011) 411-422.
 */
export const cutAt = (forecast: ForecastQuantiles, lastDay: number): ForecastQuantiles =>
  forecast.map((value) => Math.min(value, lastDay));

/** Successes out of trials, with what n so small allows to say. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** 95 % interval of the true share (Clopper and Pearson 1934); 0 to 1 without trials. */
  readonly low: number;
  readonly high: number;
}

export const shareOf = (hits: number, of: number): Share => ({
  hits,
  of,
  low: hits === 0 ? 0 : betaQuantile(hits, of - hits + 1, 0.025, 0.975).x,
  high: hits === of ? 1 : betaQuantile(hits + 1, of - hits, 0.975, 0.025).x,
});
