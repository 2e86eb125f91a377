import type { Tails } from '../tails.ts';

/** What is wrong with a distribution, as data: which field, what was found, what to write. */
export interface DistributionProblem {
  /** Path of the field inside the distribution: `sd`, `of.sigma`, `weights[2]`. */
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Support {
  readonly low: number;
  readonly high: number;
}

/**
 * What the project knows of one family of distributions. All functions but `problems` assume a
 * distribution without problems.
 */
export interface Family<D> {
  problems(distribution: D): readonly DistributionProblem[];
  support(distribution: D): Support;
  /** The expectation; Infinity where it diverges. Undefined: integrate the quantile function. */
  mean?(distribution: D): number;
  /** The quantile at a place given by both tails, each precise where it is small. */
  quantileAtTails(distribution: D, lower: number, upper: number): number;
  /** The quantile at a normal score, where that is the natural argument. */
  quantileAtScore?(distribution: D, score: number): number;
  tails(distribution: D, x: number): Tails;
}

/** A problem for each named field that is no finite number. */
export function finiteProblems(fields: Readonly<Record<string, number | undefined>>) {
  const problems: DistributionProblem[] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || Number.isFinite(value)) continue;
    const message = `${field} is ${value}`;
    problems.push({ field, message, remedy: `give a finite number for ${field}` });
  }
  return problems;
}

/** A problem for each named field that is not above zero. */
export function positiveProblems(fields: Readonly<Record<string, number>>) {
  const problems: DistributionProblem[] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (!(value <= 0)) continue;
    const message = `${field} is ${value}, which leaves no distribution`;
    problems.push({ field, message, remedy: `give a ${field} above 0, or a point` });
  }
  return problems;
}

/** A problem where `low < high` does not hold. */
export function orderProblems(
  low: number | undefined,
  high: number | undefined,
  names: readonly [string, string] = ['low', 'high'],
) {
  if (low === undefined || high === undefined || !(low >= high)) return [];
  const message = `${names[0]} ${low} is not below ${names[1]} ${high}`;
  return [{ field: names[0], message, remedy: `give a ${names[0]} below ${high}, or a point` }];
}
