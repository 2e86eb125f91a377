import { type Beta, betaFamily, type Pert, pertFamily } from './families/beta.ts';
import { type Discrete, discreteFamily } from './families/discrete.ts';
import type { DistributionProblem, Family, Support } from './families/family.ts';
import { type Gamma, gammaFamily } from './families/gamma.ts';
import { type Metalog, metalogFamily, metalogTailExponent } from './families/metalog.ts';
import { type Mixture, mixtureFamily } from './families/mixture.ts';
import { type Lognormal, lognormalFamily, type Normal, normalFamily } from './families/normal.ts';
import { type Point, pointFamily } from './families/point.ts';
import { type Shifted, shiftedFamily } from './families/shifted.ts';
import { type Triangular, triangularFamily } from './families/triangular.ts';
import { type Truncated, truncatedFamily } from './families/truncated.ts';
import {
  type DateRange,
  dateRangeFamily,
  type Uniform,
  uniformFamily,
} from './families/uniform.ts';
import { integrateOverTails } from './special/integrate-over-tails.ts';
import { normalTails } from './special/normal-cumulative.ts';
import type { Tails } from './tails.ts';

/** An uncertain number, as plain data that can be written to JSON and read back. */
export type Distribution =
  | Point
  | Uniform
  | DateRange
  | Normal
  | Lognormal
  | Triangular
  | Pert
  | Beta
  | Gamma
  | Metalog
  | Discrete
  | Truncated
  | Shifted
  | Mixture;

/** What families made of other distributions need of them. */
export interface DistributionFunctions {
  problems(distribution: Distribution): readonly DistributionProblem[];
  support(distribution: Distribution): Support;
  mean(distribution: Distribution): number;
  quantileAtTails(distribution: Distribution, lower: number, upper: number): number;
  tails(distribution: Distribution, x: number): Tails;
}

const functions: DistributionFunctions = {
  problems: checkDistribution,
  support,
  mean,
  quantileAtTails,
  tails: cumulativeTails,
};

const families: {
  readonly [K in Distribution['kind']]: Family<Extract<Distribution, { kind: K }>>;
} = {
  point: pointFamily,
  uniform: uniformFamily,
  dateRange: dateRangeFamily,
  normal: normalFamily,
  lognormal: lognormalFamily,
  triangular: triangularFamily,
  pert: pertFamily,
  beta: betaFamily,
  gamma: gammaFamily,
  metalog: metalogFamily,
  discrete: discreteFamily,
  truncated: truncatedFamily(functions),
  shifted: shiftedFamily(functions),
  mixture: mixtureFamily(functions),
};

function familyOf(distribution: Distribution): Family<Distribution> {
  return families[distribution.kind] as Family<Distribution>;
}

/** Everything wrong with a distribution; empty if nothing is. Ask before any other function. */
export function checkDistribution(distribution: Distribution): readonly DistributionProblem[] {
  return familyOf(distribution).problems(distribution);
}

/** The least and the greatest possible value; infinite where there is no bound. */
export function support(distribution: Distribution): Support {
  return familyOf(distribution).support(distribution);
}

/**
 * The least x with P(X <= x) >= p. p = 0 and p = 1 give the ends of the support; NaN outside
 * [0, 1]. Near p = 1 ask `quantileAtTails` or `quantileAtScore`, which keep the digits of 1 - p.
 */
export function quantile(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return support(distribution).low;
  if (p === 1) return support(distribution).high;
  return quantileAtTails(distribution, p, 1 - p);
}

/** The quantile at a place given by P(X <= x) and P(X > x), each precise where it is small. */
export function quantileAtTails(distribution: Distribution, lower: number, upper: number): number {
  return familyOf(distribution).quantileAtTails(distribution, lower, upper);
}

/** The quantile at a normal score: with z standard normal the result has the distribution. */
export function quantileAtScore(distribution: Distribution, score: number): number {
  const family = familyOf(distribution);
  if (family.quantileAtScore !== undefined) return family.quantileAtScore(distribution, score);
  const { lower, upper } = normalTails(score);
  return family.quantileAtTails(distribution, lower, upper);
}

/** P(X <= x). */
export function cumulative(distribution: Distribution, x: number): number {
  return cumulativeTails(distribution, x).lower;
}

/** P(X <= x) and P(X > x), each precise where it is small. */
export function cumulativeTails(distribution: Distribution, x: number): Tails {
  if (Number.isNaN(x)) return { lower: x, upper: x };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x === Number.NEGATIVE_INFINITY) return { lower: 0, upper: 1 };
  return familyOf(distribution).tails(distribution, x);
}

/**
 * The expectation; Infinity or -Infinity where it diverges (a log-metalog with a heavy tail).
 * Closed form where there is one, else the integral of the quantile function.
 */
export function mean(distribution: Distribution): number {
  const family = familyOf(distribution);
  if (family.mean !== undefined) return family.mean(distribution);
  if (distribution.kind === 'metalog' && metalogTailExponent(distribution) >= 1) {
    return distribution.high === undefined ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  return integrateOverTails((lower, upper) => family.quantileAtTails(distribution, lower, upper));
}

/** The 50 % quantile, the value of the central world. */
export function median(distribution: Distribution): number {
  return quantileAtScore(distribution, 0);
}
