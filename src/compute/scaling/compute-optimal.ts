import { exp, log, pow } from '../../uncertainty/elementary/index.ts';
import { scalingLaw } from './laws.ts';
import { type LossEstimate, lossOf } from './loss-of.ts';
import { type ParametricLoss, parametricLoss, tokensToReach } from './parametric-loss.ts';

/**
 * Tokens of public human text, quality and repetition allowed for: 300e12, 90 % interval 100e12 to
 * 1,000e12. Villalobos et al., Will we run out of data? (arXiv 2211.04325, version 2).
 */
export const PUBLIC_TEXT_TOKENS = { central: 300e12, low: 100e12, high: 1000e12 } as const;

/** A model, its data, and what they reach. */
export interface ComputeOptimum {
  readonly parameters: number;
  readonly tokens: number;
  readonly tokensPerParameter: number;
  readonly trainingFlop: number;
  readonly loss: LossEstimate;
  readonly law: string;
  /** True where the law wants more tokens than there are; then all of them are used. */
  readonly dataExhausted: boolean;
}

/**
 * The best model for a training budget C = 6 N D. Where the tokens at hand (default: the public
 * text) do not suffice, all are used and the rest of the budget makes the model larger; training
 * twice on the same text is not modelled. With `servedTokens`, the model of the same loss that is
 * cheapest to train and serve, 6 N D + 2 N D_served (Sardana et al., arXiv 2401.00448).
 * Throws a RangeError for a budget that is not positive.
 */
export function computeOptimal(inputs: {
  readonly flop: number;
  readonly law?: string;
  readonly availableTokens?: number;
  readonly servedTokens?: number;
}): ComputeOptimum {
  const { flop, availableTokens = PUBLIC_TEXT_TOKENS.central, servedTokens = 0 } = inputs;
  if (!(flop > 0 && flop < Number.POSITIVE_INFINITY)) {
    throw new RangeError('The budget must be a positive number of FLOP.');
  }
  const law = scalingLaw(inputs.law ?? 'besiroglu-2024');
  const wanted = law.tokensFor(flop);
  const dataExhausted = wanted > availableTokens;
  let tokens = Math.min(wanted, availableTokens);
  let parameters = dataExhausted ? flop / 6 / tokens : law.parametersFor(flop);
  const loss = law.loss ?? scalingLaw('besiroglu-2024').loss!;
  if (servedTokens > 0) {
    const reached = parametricLoss(loss, parameters, tokens);
    parameters = cheapestOverLife(loss, reached, parameters, servedTokens, availableTokens);
    tokens = Math.min(tokensToReach(loss, parameters, reached), availableTokens);
  }
  return {
    parameters,
    tokens,
    tokensPerParameter: tokens / parameters,
    trainingFlop: 6 * parameters * tokens,
    loss: lossOf({ parameters, tokens, ...(law.loss ? { law: law.name } : {}) }),
    law: law.name,
    dataExhausted,
  };
}

/** Parameters at least 6 N D + 2 N D_served for a given loss, by golden section on ln N. */
function cheapestOverLife(
  law: ParametricLoss,
  loss: number,
  largest: number,
  servedTokens: number,
  availableTokens: number,
): number {
  const cost = (logParameters: number) => {
    const tokens = tokensToReach(law, exp(logParameters), loss);
    if (tokens > availableTokens) return Number.POSITIVE_INFINITY;
    return exp(logParameters) * (6 * tokens + 2 * servedTokens);
  };
  // Below this many parameters no amount of text reaches the loss.
  let low = log(pow(law.a / (loss - law.e), 1 / law.alpha));
  let high = log(largest);
  for (let step = 0; step < 90; step++) {
    const left = high - 0.6180339887498949 * (high - low);
    const right = low + 0.6180339887498949 * (high - low);
    if (cost(left) <= cost(right) && cost(left) < Number.POSITIVE_INFINITY) high = right;
    else low = left;
  }
  return exp(high);
}
