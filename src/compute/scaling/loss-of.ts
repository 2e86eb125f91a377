import { lossDeviation } from './constants-uncertainty.ts';
import { scalingLaw } from './laws.ts';
import { parametricLoss } from './parametric-loss.ts';

/** Loss in nats a token with the band that holds four of five measured runs. */
export interface LossEstimate {
  readonly loss: number;
  readonly low: number;
  readonly high: number;
  readonly law: string;
}

/** The score with one tenth of a normal distribution above it. */
const NINE_TENTHS = 1.2815515655446004;
/** Run-to-run spread as a share of the loss, set so that the band holds 80 % of the points. */
const RUN_DEVIATION = 0.0042;

/**
 * Loss of a model trained on so many tokens, of text like MassiveText: another corpus moves the
 * level by several percent. Throws a RangeError for sizes that are not positive or a law of the
 * optimum alone. The default law is Besiroglu et al.'s refit (arXiv 2404.10102).
 */
export function lossOf(inputs: {
  readonly parameters: number;
  readonly tokens: number;
  readonly law?: string;
}): LossEstimate {
  const { parameters, tokens } = inputs;
  if (!(parameters > 0 && tokens > 0)) {
    throw new RangeError('Parameters and tokens must be positive numbers.');
  }
  const law = scalingLaw(inputs.law ?? 'besiroglu-2024');
  if (law.loss === undefined) throw new RangeError(`The law '${law.name}' has no loss.`);
  const loss = parametricLoss(law.loss, parameters, tokens);
  const byConstants = lossDeviation(law.loss, parameters, tokens);
  const byRun = RUN_DEVIATION * loss;
  const half = NINE_TENTHS * Math.sqrt(byConstants * byConstants + byRun * byRun);
  return { loss, low: loss - half, high: loss + half, law: law.name };
}
