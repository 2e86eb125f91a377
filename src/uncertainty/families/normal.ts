import { exp, log } from '../elementary/index.ts';
import { normalTails, scoreOfTails } from '../special/normal-cumulative.ts';
import { type Family, finiteProblems, positiveProblems } from './family.ts';

export interface Normal {
  readonly kind: 'normal';
  readonly mean: number;
  readonly sd: number;
}

/** ln X is normal with mean ln(median) and standard deviation sigma. */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly median: number;
  readonly sigma: number;
}

export const normalFamily: Family<Normal> = {
  problems: ({ mean, sd }) => [...finiteProblems({ mean, sd }), ...positiveProblems({ sd })],
  support: () => ({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
  mean: ({ mean }) => mean,
  quantileAtTails: ({ mean, sd }, lower, upper) => mean + sd * scoreOfTails(lower, upper),
  quantileAtScore: ({ mean, sd }, score) => mean + sd * score,
  tails: ({ mean, sd }, x) => normalTails((x - mean) / sd),
};

export const lognormalFamily: Family<Lognormal> = {
  problems: ({ median, sigma }) => [
    ...finiteProblems({ median, sigma }),
    ...positiveProblems({ median, sigma }),
  ],
  support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
  mean: ({ median, sigma }) => median * exp(0.5 * sigma * sigma),
  quantileAtTails: ({ median, sigma }, lower, upper) =>
    median * exp(sigma * scoreOfTails(lower, upper)),
  quantileAtScore: ({ median, sigma }, score) => median * exp(sigma * score),
  tails: ({ median, sigma }, x) =>
    x <= 0 ? { lower: 0, upper: 1 } : normalTails(log(x / median) / sigma),
};
