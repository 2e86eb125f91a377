import type { Distribution, DistributionFunctions } from '../distribution.ts';
import type { Tails } from '../tails.ts';
import { type DistributionProblem, type Family, finiteProblems, orderProblems } from './family.ts';

/**
 * A continuous distribution given that it lies between low and high. Next to a cut its tails are
 * differences of probabilities, off by about 1e-16 over the mass kept; its quantiles are not.
 */
export interface Truncated {
  readonly kind: 'truncated';
  readonly of: Distribution;
  readonly low?: number;
  readonly high?: number;
}

interface Cut {
  readonly below: Tails;
  readonly above: Tails;
  /** P(low < X < high) of the whole distribution. */
  readonly mass: number;
}

function hasAtoms(distribution: Distribution): boolean {
  if (distribution.kind === 'mixture') return distribution.of.some(hasAtoms);
  return distribution.kind === 'point' || distribution.kind === 'discrete';
}

export function truncatedFamily(functions: DistributionFunctions): Family<Truncated> {
  function cutOf({ of, low, high }: Truncated): Cut {
    const below = low === undefined ? { lower: 0, upper: 1 } : functions.tails(of, low);
    const above = high === undefined ? { lower: 1, upper: 0 } : functions.tails(of, high);
    const fromLower = above.lower - below.lower;
    const fromUpper = below.upper - above.upper;
    return { below, above, mass: below.lower > 0.5 ? fromUpper : fromLower };
  }
  function problems(truncated: Truncated): readonly DistributionProblem[] {
    const { of, low, high } = truncated;
    const inner = functions.problems(of).map((problem) => ({
      ...problem,
      field: `of.${problem.field}`,
    }));
    const own = [...inner, ...finiteProblems({ low, high }), ...orderProblems(low, high)];
    if (own.length > 0) return own;
    if (hasAtoms(of)) {
      const message = 'single values are cut off or kept whole, so nothing is left to truncate';
      return [{ field: 'of', message, remedy: 'list the values that remain' }];
    }
    if (cutOf(truncated).mass > 0) return [];
    const { low: least, high: most } = functions.support(of);
    const message = 'no probability lies between low and high';
    return [{ field: 'low', message, remedy: `cut within ${least} and ${most}` }];
  }
  return {
    problems,
    support: ({ of, low, high }) => {
      const whole = functions.support(of);
      return {
        low: Math.max(low ?? whole.low, whole.low),
        high: Math.min(high ?? whole.high, whole.high),
      };
    },
    quantileAtTails: (truncated, lower, upper) => {
      const { below, above, mass } = cutOf(truncated);
      const value = functions.quantileAtTails(
        truncated.of,
        below.lower + lower * mass,
        above.upper + upper * mass,
      );
      const atLeast = truncated.low === undefined ? value : Math.max(value, truncated.low);
      return truncated.high === undefined ? atLeast : Math.min(atLeast, truncated.high);
    },
    tails: (truncated, x) => {
      if (truncated.low !== undefined && x <= truncated.low) return { lower: 0, upper: 1 };
      if (truncated.high !== undefined && x >= truncated.high) return { lower: 1, upper: 0 };
      const { below, above, mass } = cutOf(truncated);
      const at = functions.tails(truncated.of, x);
      const lower = at.lower <= 0.5 ? at.lower - below.lower : below.upper - at.upper;
      const upper = at.upper <= 0.5 ? at.upper - above.upper : above.lower - at.lower;
      return { lower: lower / mass, upper: upper / mass };
    },
  };
}
