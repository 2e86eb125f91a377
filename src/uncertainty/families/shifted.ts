import type { Distribution, DistributionFunctions } from '../distribution.ts';
import { type Family, finiteProblems } from './family.ts';

/** X + by: for families whose own parameters cannot say it, such as the lognormal. */
export interface Shifted {
  readonly kind: 'shifted';
  readonly of: Distribution;
  readonly by: number;
}

export function shiftedFamily(functions: DistributionFunctions): Family<Shifted> {
  return {
    problems: ({ of, by }) => [
      ...functions.problems(of).map((problem) => ({ ...problem, field: `of.${problem.field}` })),
      ...finiteProblems({ by }),
    ],
    support: ({ of, by }) => {
      const { low, high } = functions.support(of);
      return { low: low + by, high: high + by };
    },
    mean: ({ of, by }) => functions.mean(of) + by,
    quantileAtTails: ({ of, by }, lower, upper) => functions.quantileAtTails(of, lower, upper) + by,
    tails: ({ of, by }, x) => functions.tails(of, x - by),
  };
}
