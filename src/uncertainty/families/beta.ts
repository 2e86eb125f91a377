import { betaQuantile } from '../special/beta-quantile.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { type Family, finiteProblems, orderProblems, positiveProblems } from './family.ts';
import { modeProblems } from './triangular.ts';

/** A beta variable laid over low to high (0 to 1 when left out). */
export interface Beta {
  readonly kind: 'beta';
  readonly alpha: number;
  readonly beta: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The PERT distribution: beta over low to high with alpha = 1 + 4 (mode - low)/(high - low) and
 * beta = 1 + 4 (high - mode)/(high - low), so that the mean is (low + 4 mode + high)/6.
 * Source: Malcolm, Roseboom, Clark & Fazar, Operations Research 7 (1959) 646-669.
 */
export interface Pert {
  readonly kind: 'pert';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

export const betaFamily: Family<Beta> = {
  problems: ({ alpha, beta, low, high }) => [
    ...finiteProblems({ alpha, beta, low, high }),
    ...positiveProblems({ alpha, beta }),
    ...orderProblems(low ?? 0, high ?? 1),
  ],
  support: ({ low = 0, high = 1 }) => ({ low, high }),
  mean: ({ alpha, beta, low = 0, high = 1 }) => low + ((high - low) * alpha) / (alpha + beta),
  quantileAtTails: ({ alpha, beta, low = 0, high = 1 }, lower, upper) => {
    const { x, y } = betaQuantile(alpha, beta, lower, upper);
    return x <= y ? low + (high - low) * x : high - (high - low) * y;
  },
  tails: ({ alpha, beta, low = 0, high = 1 }, value) => {
    const width = high - low;
    return betaTails(alpha, beta, (value - low) / width, (high - value) / width);
  },
};

function asBeta({ low, mode, high }: Pert): Beta {
  const width = high - low;
  const alpha = 1 + (4 * (mode - low)) / width;
  return { kind: 'beta', alpha, beta: 1 + (4 * (high - mode)) / width, low, high };
}

export const pertFamily: Family<Pert> = {
  problems: ({ low, mode, high }) => modeProblems(low, mode, high),
  support: ({ low, high }) => ({ low, high }),
  mean: ({ low, mode, high }) => (low + 4 * mode + high) / 6,
  quantileAtTails: (pert, lower, upper) => betaFamily.quantileAtTails(asBeta(pert), lower, upper),
  tails: (pert, x) => betaFamily.tails(asBeta(pert), x),
};
