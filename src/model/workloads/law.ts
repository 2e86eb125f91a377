import { constant, type Expression, exp, log, min, sumOver } from '../../equations/expression.ts';
import { perWorld, type Quantity } from '../../equations/quantity.ts';
import { lawScore } from '../dimensions.ts';
import {
  factorsOfA,
  factorsOfAlpha,
  factorsOfB,
  factorsOfBeta,
  factorsOfE,
  lawScores,
  publicText,
} from './inputs.ts';

// L(N, D) = E + A / N^alpha + B / D^beta, with Besiroglu et al.'s constants (arXiv 2404.10102,
// table 2) moved together by five independent scores, as `gigastack/compute` draws the law.

const moved = (factors: Quantity): Expression => sumOver(lawScore, factors.times(lawScores));

const levelOf = (name: string, published: number, factors: Quantity) =>
  perWorld(`workloads.law.${name}`, {
    unit: '1',
    title: `${name} of the scaling law E + A / N^alpha + B / D^beta`,
    is: constant(published).times(exp(moved(factors))),
  });

const exponentOf = (name: string, published: number, factors: Quantity) =>
  perWorld(`workloads.law.${name}`, {
    unit: '1',
    title: `${name} of the scaling law E + A / N^alpha + B / D^beta`,
    is: constant(published).plus(moved(factors)),
  });

export const lawE = levelOf('E', 1.8172, factorsOfE);
export const lawA = levelOf('A', 477.84, factorsOfA);
export const lawB = levelOf('B', 2143.86, factorsOfB);
export const lawAlpha = exponentOf('alpha', 0.34731, factorsOfAlpha);
export const lawBeta = exponentOf('beta', 0.36718, factorsOfBeta);

const flopPerToken = constant(6, 'FLOP/token');
const oneToken = constant(1, 'token');

/** Parameters with which C = 6 N D reaches the least loss. */
const optimalParameters = (flop: Expression): Expression => {
  const product = flop.over(flopPerToken).over(oneToken);
  const ratio = log(lawAlpha.times(lawA).over(lawBeta.times(lawB)));
  return exp(ratio.plus(lawBeta.times(log(product))).over(lawAlpha.plus(lawBeta)));
};

/** Tokens of the best model for a budget, as far as there is text. */
export const tokensFor = (flop: Expression): Expression =>
  min(flop.over(flopPerToken).over(optimalParameters(flop)), publicText);

/** Tokens that the law would want. */
export const tokensWantedFor = (flop: Expression): Expression =>
  flop.over(flopPerToken).over(optimalParameters(flop));

/** The rest of the budget makes the model larger where text runs out. */
export const parametersFor = (flop: Expression, tokens: Expression): Expression =>
  flop.over(flopPerToken).over(tokens);

export const lossOf = (parameters: Expression, tokens: Expression): Expression =>
  lawE
    .plus(lawA.over(parameters.toThe(lawAlpha)))
    .plus(lawB.over(tokens.over(oneToken).toThe(lawBeta)));
