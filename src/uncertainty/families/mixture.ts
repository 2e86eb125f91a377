import type { Distribution, DistributionFunctions } from '../distribution.ts';
import type { Tails } from '../tails.ts';
import { weightProblems } from './discrete.ts';
import type { DistributionProblem, Family } from './family.ts';

/** One of several distributions, each with a weight; weights need not sum to one. */
export interface Mixture {
  readonly kind: 'mixture';
  readonly of: readonly Distribution[];
  readonly weights: readonly number[];
}

export function mixtureFamily(functions: DistributionFunctions): Family<Mixture> {
  function tails({ of, weights }: Mixture, x: number): Tails {
    let lower = 0;
    let upper = 0;
    let total = 0;
    for (const [index, part] of of.entries()) {
      const weight = weights[index]!;
      const own = functions.tails(part, x);
      lower += weight * own.lower;
      upper += weight * own.upper;
      total += weight;
    }
    return { lower: lower / total, upper: upper / total };
  }
  const used = ({ of, weights }: Mixture): Distribution[] =>
    of.filter((_, index) => weights[index]! > 0);

  function quantileAtTails(mixture: Mixture, lower: number, upper: number): number {
    const values = used(mixture).map((part) => functions.quantileAtTails(part, lower, upper));
    const least = values.reduce((a, b) => Math.min(a, b));
    const most = values.reduce((a, b) => Math.max(a, b));
    // the quantile of a mixture lies between the quantiles of its parts
    if (!(least < most) || !Number.isFinite(least) || !Number.isFinite(most)) {
      return lower <= upper ? least : most;
    }
    const excess = (x: number): number => {
      const at = tails(mixture, x);
      return lower <= upper ? at.lower - lower : upper - at.upper;
    };
    if (excess(least) >= 0) return least;
    return firstNotBelow(excess, least, most);
  }
  return {
    problems: ({ of, weights }) => {
      const found: DistributionProblem[] = [...weightProblems(weights, of.length)];
      for (const [index, part] of of.entries()) {
        for (const problem of functions.problems(part)) {
          found.push({ ...problem, field: `of[${index}].${problem.field}` });
        }
      }
      return found;
    },
    support: (mixture) => {
      const supports = used(mixture).map(functions.support);
      return {
        low: supports.reduce((low, support) => Math.min(low, support.low), supports[0]!.low),
        high: supports.reduce((high, support) => Math.max(high, support.high), supports[0]!.high),
      };
    },
    mean: ({ of, weights }) => {
      let sum = 0;
      let total = 0;
      for (const [index, part] of of.entries()) {
        if (weights[index]! > 0) sum += weights[index]! * functions.mean(part);
        total += weights[index]!;
      }
      return sum / total;
    },
    quantileAtTails,
    tails,
  };
}

/**
 * The least x in (low, high] with excess(x) >= 0, for a function that does not fall but may jump:
 * secant steps (Illinois) with bisection between them, until the ends are neighbours to 1e-15.
 */
function firstNotBelow(excess: (x: number) => number, low: number, high: number): number {
  let left = low;
  let right = high;
  let leftValue = excess(left);
  let rightValue = excess(right);
  for (let round = 0; round < 400; round++) {
    const width = right - left;
    const middle = left + 0.5 * width;
    if (width <= 1e-15 * Math.max(Math.abs(left), Math.abs(right))) return right;
    if (middle <= left || middle >= right) return right;
    const secant = right - rightValue * (width / (rightValue - leftValue));
    const x = round % 3 !== 2 && secant > left && secant < right ? secant : middle;
    const value = excess(x);
    if (value >= 0) {
      right = x;
      rightValue = value;
      leftValue *= 0.5;
    } else {
      left = x;
      leftValue = value;
      rightValue *= 0.5;
    }
  }
  return right;
}
