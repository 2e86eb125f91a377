import type { DistributionProblem } from './families/family.ts';

/**
 * Correlation by named factors, a Gaussian copula on the normal scores: an input with loadings l_k
 * on factors f_k and its own score e has the score z = sum l_k f_k + sqrt(1 - sum l_k^2) e. All
 * are standard normal, so z is; two inputs correlate by the sum of the products of their loadings.
 */
export type Loadings = Readonly<Record<string, number>>;

/** Loadings must be numbers whose squares sum to 1 at most. */
export function checkLoadings(loadings: Loadings): readonly DistributionProblem[] {
  const problems: DistributionProblem[] = [];
  for (const [factor, loading] of Object.entries(loadings)) {
    if (Math.abs(loading) <= 1) continue;
    const message = `the loading on ${factor} is ${loading}`;
    problems.push({ field: factor, message, remedy: 'give a loading between -1 and 1' });
  }
  const squares = squareSum(loadings);
  if (problems.length === 0 && squares > 1 + 1e-12) {
    const message = `the squares of the loadings sum to ${squares}, above 1`;
    const largest = 1 / Math.sqrt(squares);
    const remedy = `multiply each loading by ${largest.toPrecision(4)} or less`;
    problems.push({ field: Object.keys(loadings)[0]!, message, remedy });
  }
  return problems;
}

function squareSum(loadings: Loadings): number {
  let sum = 0;
  for (const loading of Object.values(loadings)) sum += loading * loading;
  return sum;
}

/** The share of an input's own score: sqrt(1 - sum l^2). Throws where the squares exceed 1. */
export function ownLoading(loadings: Loadings): number {
  const [problem] = checkLoadings(loadings);
  if (problem !== undefined) throw new RangeError(`${problem.message}: ${problem.remedy}`);
  return Math.sqrt(Math.max(0, 1 - squareSum(loadings)));
}

/** The correlation of the scores of two inputs. */
export function scoreCorrelation(a: Loadings, b: Loadings): number {
  let sum = 0;
  for (const [factor, loading] of Object.entries(a)) sum += loading * (b[factor] ?? 0);
  return sum;
}

/**
 * Turns own scores into correlated scores, in place. `factorScores` has a column for every factor
 * that is named; factors are added in alphabetical order, so that the order of writing moves no bit.
 */
export function correlateScores(
  loadings: Loadings,
  factorScores: ReadonlyMap<string, Float64Array>,
  scores: Float64Array,
): void {
  const own = ownLoading(loadings);
  for (let i = 0; i < scores.length; i++) scores[i] = scores[i]! * own;
  for (const factor of Object.keys(loadings).sort()) {
    const loading = loadings[factor]!;
    const column = factorScores.get(factor);
    if (column === undefined) throw new RangeError(`no factor is named ${factor}`);
    for (let i = 0; i < scores.length; i++) scores[i] = scores[i]! + loading * column[i]!;
  }
}
