import { exp, log } from '../elementary/index.ts';
import { solveMonotone } from '../special/solve-monotone.ts';
import { type DistributionProblem, type Family, finiteProblems, orderProblems } from './family.ts';

/**
 * The three-term metalog through a 10 %, a 50 % and a 90 % quantile. With `low` it is the
 * log-metalog (never below low), with `high` its mirror, with both the logit-metalog.
 * M(y) = a1 + a2 L + a3 (y - 1/2) L with L = ln(y / (1 - y)), applied to x, ln(x - low),
 * -ln(high - x) or ln((x - low)/(high - x)).
 * Source: T. W. Keelin, "The metalog distributions", Decision Analysis 13 (2016) 243-277.
 */
export interface Metalog {
  readonly kind: 'metalog';
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly low?: number;
  readonly high?: number;
}

/** ln 9, the logit of 0.9. */
const LOGIT_90 = 2.1972245773362196;
/** The largest |a3| / a2 for which M rises everywhere: 1 / max of (y - 1/2) + y (1 - y) L. */
const STEEPEST = 1.6671131129;

interface Terms {
  readonly a1: number;
  readonly a2: number;
  readonly a3: number;
}

/** From the value to the line on which the metalog is unbounded. */
function unbound({ low, high }: Metalog, x: number): number {
  if (low !== undefined && high !== undefined) return log(x - low) - log(high - x);
  if (low !== undefined) return log(x - low);
  return high === undefined ? x : -log(high - x);
}

function bind({ low, high }: Metalog, line: number): number {
  if (low !== undefined && high !== undefined) {
    if (line > 0) return high - (high - low) / (1 + exp(line));
    return low + (high - low) / (1 + exp(-line));
  }
  if (low !== undefined) return low + exp(line);
  return high === undefined ? line : high - exp(-line);
}

function termsOf(metalog: Metalog): Terms {
  const t10 = unbound(metalog, metalog.p10);
  const t50 = unbound(metalog, metalog.p50);
  const t90 = unbound(metalog, metalog.p90);
  const a2 = (t90 - t10) / (2 * LOGIT_90);
  return { a1: t50, a2, a3: (t90 - t50 - (t50 - t10)) / (0.8 * LOGIT_90) };
}

function problems(metalog: Metalog): DistributionProblem[] {
  const { p10, p50, p90, low, high } = metalog;
  const found: DistributionProblem[] = [
    ...finiteProblems({ p10, p50, p90, low, high }),
    ...orderProblems(p10, p50, ['p10', 'p50']),
    ...orderProblems(p50, p90, ['p50', 'p90']),
    ...orderProblems(low, p10, ['low', 'p10']),
    ...orderProblems(p90, high, ['p90', 'high']),
  ];
  if (found.length > 0) return found;
  const { a2, a3 } = termsOf(metalog);
  if (Math.abs(a3) < STEEPEST * a2) return found;
  const share = 0.5 * (1 - 0.4 * STEEPEST);
  const t10 = unbound(metalog, p10);
  const t90 = unbound(metalog, p90);
  const first = bind(metalog, t10 + share * (t90 - t10));
  const last = bind(metalog, t90 - share * (t90 - t10));
  const bounds = `${first.toPrecision(4)} and ${last.toPrecision(4)}`;
  const message = `no metalog passes through p10 ${p10}, p50 ${p50}, p90 ${p90}: p50 is too near an end`;
  const otherwise = low === undefined ? ', or say `low` if it cannot be negative' : '';
  return [{ field: 'p50', message, remedy: `give a p50 between ${bounds}${otherwise}` }];
}

export const metalogFamily: Family<Metalog> = {
  problems,
  support: ({ low, high }) => ({
    low: low ?? Number.NEGATIVE_INFINITY,
    high: high ?? Number.POSITIVE_INFINITY,
  }),
  quantileAtTails: (metalog, lower, upper) => {
    const { a1, a2, a3 } = termsOf(metalog);
    if (lower <= 0) return metalog.low ?? Number.NEGATIVE_INFINITY;
    if (upper <= 0) return metalog.high ?? Number.POSITIVE_INFINITY;
    const logit = log(lower) - log(upper);
    return bind(metalog, a1 + logit * (a2 + a3 * 0.5 * (lower - upper)));
  },
  tails: (metalog, x) => {
    if (metalog.low !== undefined && x <= metalog.low) return { lower: 0, upper: 1 };
    if (metalog.high !== undefined && x >= metalog.high) return { lower: 1, upper: 0 };
    const { a1, a2, a3 } = termsOf(metalog);
    const target = unbound(metalog, x);
    const logit = solveMonotone(
      (l, slope) => {
        const lower = 1 / (1 + exp(-l));
        const upper = 1 / (1 + exp(l));
        const skew = 0.5 * (lower - upper);
        slope[0] = a2 + a3 * (skew + lower * upper * l);
        return a1 + l * (a2 + a3 * skew) - target;
      },
      -745,
      745,
      (target - a1) / a2,
    );
    return { lower: 1 / (1 + exp(-logit)), upper: 1 / (1 + exp(logit)) };
  },
};

/** The exponent c with which the quantile function grows as (1 - y)^-c, for a lower bound only. */
export function metalogTailExponent(metalog: Metalog): number {
  const { a2, a3 } = termsOf(metalog);
  if (metalog.low !== undefined && metalog.high === undefined) return a2 + 0.5 * a3;
  return metalog.high !== undefined && metalog.low === undefined ? a2 - 0.5 * a3 : 0;
}
