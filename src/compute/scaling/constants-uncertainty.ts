import { exp, log, pow } from '../../uncertainty/elementary/index.ts';
import type { ParametricLoss } from './parametric-loss.ts';

/**
 * How far the constants of the default law may be off: standard deviations of ln E, ln A, ln B,
 * alpha and beta. Those of E, A, alpha, beta are the standard errors of Besiroglu et al. (table 2);
 * that of ln B follows beta's, because the printed one (of a skewed B) would tear the two apart.
 */
const DEVIATIONS = [0.0143, 0.257, 0.424, 0.015, 0.021] as const;

/**
 * Lower Cholesky factor of their correlations, from the Jacobian of ln L at the Chinchilla points
 * with Huber weights (rows as above). A and alpha, B and beta move almost as one.
 */
const FACTOR: readonly (readonly number[])[] = [
  [1],
  [0.7215, 0.69241],
  [0.6382, -0.67584, 0.3687],
  [0.719, 0.69372, -0.02664, 0.0329],
  [0.6396, -0.68452, 0.34847, -0.02809, 0.01115],
];

/** The law with its constants moved by five independent normal scores (0 each: as published). */
export function drawLaw(law: ParametricLoss, scores: readonly number[]): ParametricLoss {
  const move = (row: number) => {
    const factors = FACTOR[row]!;
    let sum = 0;
    for (let i = 0; i < factors.length; i++) sum += factors[i]! * (scores[i] ?? 0);
    return DEVIATIONS[row]! * sum;
  };
  return {
    e: law.e * exp(move(0)),
    a: law.a * exp(move(1)),
    b: law.b * exp(move(2)),
    alpha: law.alpha + move(3),
    beta: law.beta + move(4),
  };
}

/** How five independent scores move ln E, ln A, ln B, alpha and beta: a row a constant. */
export function lawDirections(): Readonly<
  Record<'e' | 'a' | 'b' | 'alpha' | 'beta', readonly number[]>
> {
  const row = (at: number) =>
    DEVIATIONS.map((_, column) => DEVIATIONS[at]! * (FACTOR[at]![column] ?? 0));
  return { e: row(0), a: row(1), b: row(2), alpha: row(3), beta: row(4) };
}

/** Standard deviation of the loss that the constants' uncertainty causes (first order). */
export function lossDeviation(law: ParametricLoss, parameters: number, tokens: number): number {
  const byParameters = law.a / pow(parameters, law.alpha);
  const byTokens = law.b / pow(tokens, law.beta);
  const slopes = [
    law.e,
    byParameters,
    byTokens,
    -byParameters * log(parameters),
    -byTokens * log(tokens),
  ];
  let variance = 0;
  for (let column = 0; column < 5; column++) {
    let along = 0;
    for (let row = column; row < 5; row++) {
      along += slopes[row]! * DEVIATIONS[row]! * FACTOR[row]![column]!;
    }
    variance += along * along;
  }
  return Math.sqrt(variance);
}
