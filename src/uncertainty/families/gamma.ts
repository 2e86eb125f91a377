import { gammaQuantile } from '../special/gamma-quantile.ts';
import { gammaTails } from '../special/incomplete-gamma.ts';
import { type Family, finiteProblems, positiveProblems } from './family.ts';

/** Density proportional to x^(shape - 1) e^(-x / scale). */
export interface Gamma {
  readonly kind: 'gamma';
  readonly shape: number;
  readonly scale: number;
}

export const gammaFamily: Family<Gamma> = {
  problems: ({ shape, scale }) => [
    ...finiteProblems({ shape, scale }),
    ...positiveProblems({ shape, scale }),
  ],
  support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
  mean: ({ shape, scale }) => shape * scale,
  quantileAtTails: ({ shape, scale }, lower, upper) => scale * gammaQuantile(shape, lower, upper),
  tails: ({ shape, scale }, x) => gammaTails(shape, x / scale),
};
