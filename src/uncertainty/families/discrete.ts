import type { Tails } from '../tails.ts';
import { type DistributionProblem, type Family, finiteProblems } from './family.ts';

/** Some values, each with a weight; weights need not sum to one. */
export interface Discrete {
  readonly kind: 'discrete';
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Problems of a list of weights that should go with `count` things. */
export function weightProblems(weights: readonly number[], count: number): DistributionProblem[] {
  const problems: DistributionProblem[] = [];
  if (count === 0) {
    problems.push({ field: 'weights', message: 'is empty', remedy: 'give one entry at least' });
  } else if (weights.length !== count) {
    const message = `${weights.length} weights for ${count} entries`;
    problems.push({ field: 'weights', message, remedy: `give ${count} weights` });
  }
  for (const [index, weight] of weights.entries()) {
    if (weight >= 0 && weight < Number.POSITIVE_INFINITY) continue;
    const field = `weights[${index}]`;
    problems.push({ field, message: `is ${weight}`, remedy: 'give a weight of 0 or more' });
  }
  if (problems.length === 0 && !(weights.reduce((sum, weight) => sum + weight, 0) > 0)) {
    const message = 'weights sum to 0';
    problems.push({ field: 'weights', message, remedy: 'give a weight above 0 to one entry' });
  }
  return problems;
}

/** Entries of weight above zero, in order of value. */
function ordered({ values, weights }: Discrete): { value: number; weight: number }[] {
  return values
    .map((value, index) => ({ value, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
}

function total({ weights }: Discrete): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

export const discreteFamily: Family<Discrete> = {
  problems: ({ values, weights }) => [
    ...weightProblems(weights, values.length),
    ...finiteProblems(Object.fromEntries(values.map((value, i) => [`values[${i}]`, value]))),
  ],
  support: (discrete) => {
    const entries = ordered(discrete);
    return { low: entries[0]!.value, high: entries[entries.length - 1]!.value };
  },
  mean: (discrete) => {
    const sum = ordered(discrete).reduce((so, { value, weight }) => so + value * weight, 0);
    return sum / total(discrete);
  },
  quantileAtTails: (discrete, lower) => {
    const entries = ordered(discrete);
    const wanted = lower * total(discrete);
    let below = 0;
    for (const { value, weight } of entries) {
      below += weight;
      if (below >= wanted) return value;
    }
    return entries[entries.length - 1]!.value;
  },
  tails: (discrete, x): Tails => {
    let below = 0;
    let above = 0;
    for (const { value, weight } of ordered(discrete)) {
      if (value <= x) below += weight;
      else above += weight;
    }
    return { lower: below / (below + above), upper: above / (below + above) };
  },
};
