import { pow } from '../../uncertainty/elementary/index.ts';
import { type ParametricLoss, parametricOptimum } from './parametric-loss.ts';

export type ScalingLawName =
  | 'besiroglu-2024'
  | 'chinchilla-approach1'
  | 'chinchilla-approach2'
  | 'chinchilla-approach3'
  | 'kaplan-2020'
  | 'llama3-2024'
  | 'deepseek-llm-2024';

/** A published law of how a FLOP budget is best split between parameters and tokens. */
export interface ScalingLaw {
  readonly name: ScalingLawName;
  readonly source: string;
  readonly note?: string;
  /** The law of the loss, where one was published in the form E + A/N^alpha + B/D^beta. */
  readonly loss?: ParametricLoss;
  /** Parameters of the best model for a training budget of `flop`. */
  readonly parametersFor: (flop: number) => number;
  /** Tokens that it is trained on. */
  readonly tokensFor: (flop: number) => number;
}

/** N = coefficient (C / 1e24)^exponent; D follows from 6 N D = C. */
function powerLaw(coefficient: number, exponent: number) {
  const parametersFor = (flop: number) => coefficient * pow(flop / 1e24, exponent);
  return { parametersFor, tokensFor: (flop: number) => flop / 6 / parametersFor(flop) };
}

const besiroglu = { e: 1.8172, a: 477.84, b: 2143.86, alpha: 0.34731, beta: 0.36718 };
const PETAFLOP_S_DAY = 8.64e19;
/** Llama 3's law gives tokens: D = 0.299 C^0.537. */
const llamaTokens = (flop: number) => 0.299 * pow(flop, 0.537);
/** DeepSeek's gives model FLOPs a token, M = 0.1715 C^0.5243, near 6 N. */
const deepseekParameters = (flop: number) => (0.1715 * pow(flop, 0.5243)) / 6;

const laws: readonly ScalingLaw[] = [
  {
    name: 'besiroglu-2024',
    source: 'Besiroglu et al., Chinchilla Scaling: A replication attempt (arXiv 2404.10102)',
    note: 'The default: refit of the Chinchilla points, in line with 20 tokens a parameter.',
    loss: besiroglu,
    parametersFor: (flop) => parametricOptimum(besiroglu, flop),
    tokensFor: (flop) => flop / 6 / parametricOptimum(besiroglu, flop),
  },
  {
    name: 'chinchilla-approach1',
    source: 'Hoffmann et al. (arXiv 2203.15556), tables 2 and 3',
    note: 'Exponent 0.50 as printed, its third digit and the coefficient read from table 3.',
    ...powerLaw(8.9336e10, 0.4981),
  },
  {
    name: 'chinchilla-approach2',
    source: 'Hoffmann et al. (arXiv 2203.15556), tables 2 and A3',
    note: 'Exponent 0.49 as printed, its third digit and the coefficient read from table A3.',
    ...powerLaw(8.3401e10, 0.48995),
  },
  {
    name: 'chinchilla-approach3',
    source: 'Hoffmann et al. (arXiv 2203.15556), tables 2 and A3, appendix D.3',
    note: 'Optimum read from table A3; the printed two-digit constants of the loss miss it by 7 %.',
    loss: { e: 1.69, a: 406.4, b: 410.7, alpha: 0.34, beta: 0.28 },
    ...powerLaw(5.4688e10, 0.45869),
  },
  {
    name: 'kaplan-2020',
    source: 'Kaplan et al., Scaling Laws for Neural Language Models (arXiv 2001.08361), appendix A',
    note: 'N = 1.3e9 (PF-days)^0.73, embeddings left out; too large an exponent for planning.',
    parametersFor: (flop) => 1.3e9 * pow(flop / PETAFLOP_S_DAY, 0.73),
    tokensFor: (flop) => flop / 6 / (1.3e9 * pow(flop / PETAFLOP_S_DAY, 0.73)),
  },
  {
    name: 'llama3-2024',
    source: 'Llama Team, The Llama 3 Herd of Models (arXiv 2407.21783), section 3.2.1, figure 3',
    note: 'Figure values; the text pair (0.29, 0.53) gives two thirds of the stated tokens.',
    parametersFor: (flop) => flop / 6 / llamaTokens(flop),
    tokensFor: llamaTokens,
  },
  {
    name: 'deepseek-llm-2024',
    source: 'DeepSeek-AI, DeepSeek LLM (arXiv 2401.02954), formula 4',
    note: 'D = 5.8316 C^0.4757; parameters from FLOPs a token, over six. Moves with data quality.',
    parametersFor: deepseekParameters,
    tokensFor: (flop) => 5.8316 * pow(flop, 0.4757),
  },
];

export const scalingLawNames: readonly ScalingLawName[] = laws.map((law) => law.name);

/** The published law of that name. Throws a RangeError that lists the names otherwise. */
export function scalingLaw(name: string): ScalingLaw {
  const law = laws.find((one) => one.name === name);
  if (law === undefined) {
    throw new RangeError(`No scaling law '${name}'; there are ${scalingLawNames.join(', ')}.`);
  }
  return law;
}
