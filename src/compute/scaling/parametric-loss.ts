import { exp, log, pow } from '../../uncertainty/elementary/index.ts';

/**
 * Loss of a model of N parameters after D tokens: L = E + A / N^alpha + B / D^beta, nats a token.
 * Hoffmann et al. 2022 (arXiv 2203.15556), equation 2.
 */
export interface ParametricLoss {
  readonly e: number;
  readonly a: number;
  readonly b: number;
  readonly alpha: number;
  readonly beta: number;
}

export function parametricLoss(law: ParametricLoss, parameters: number, tokens: number): number {
  return law.e + law.a / pow(parameters, law.alpha) + law.b / pow(tokens, law.beta);
}

/**
 * Parameters that reach the least loss for 6 N D = flop, in closed form:
 * N = (alpha A / (beta B))^(1 / (alpha + beta)) (C / 6)^(beta / (alpha + beta)).
 */
export function parametricOptimum(law: ParametricLoss, flop: number): number {
  const { a, b, alpha, beta } = law;
  return exp((log((alpha * a) / (beta * b)) + beta * log(flop / 6)) / (alpha + beta));
}

/** Tokens that a model of N parameters needs to reach a loss; infinite where it never can. */
export function tokensToReach(law: ParametricLoss, parameters: number, loss: number): number {
  const left = loss - law.e - law.a / pow(parameters, law.alpha);
  return left <= 0 ? Number.POSITIVE_INFINITY : pow(law.b / left, 1 / law.beta);
}
