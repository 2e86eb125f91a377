import { told } from '../../language/told.ts';
import { retoldAmount } from '../../quantities/retold-amount.ts';
import { predictionWords } from '../../results/answer-words.ts';
import type { TargetSummary } from '../../results/run-summary.ts';
import { writtenMonthText } from './figure-text.ts';

const PARTS = /^(.*?)(?:\s+(in|at|before)\s+(\S+))?\s*(<=|>=|≤|≥|<|>|=)\s*(.+)$/s;

/**
 * A prediction as people say it: `Money paid for works and chips so far: at least $500B before
 * Feb 2029`. A result of one element names it.
 */
export const promiseText = (target: Pick<TargetSummary, 'prediction' | 'title'>): string => {
  const found = PARTS.exec(target.prediction);
  if (!found) return target.prediction;
  const [, path = '', when, month, operator = '', value = ''] = found;
  const element = /\."([^"]+)"$/.exec(path)?.[1];
  const date =
    when && month ? predictionWords[when as 'in' | 'at' | 'before'](writtenMonthText(month)) : null;
  const of = element ? ` (${element})` : '';
  return predictionWords.says(`${told(target.title)}${of}`, operator, retoldAmount(value), date);
};

/** Targets that say the same of the same result, by whoever, once each, in their order. */
export interface Promised {
  readonly target: TargetSummary;
  /** Everybody who said it, each once. */
  readonly by: readonly string[];
  readonly on: readonly string[];
}

export const samePromises = (targets: readonly TargetSummary[]): readonly Promised[] => {
  const byPrediction = new Map<string, TargetSummary[]>();
  for (const target of targets) {
    const key = target.prediction.replace(/\s+/g, ' ');
    const same = byPrediction.get(key);
    if (same) same.push(target);
    else byPrediction.set(key, [target]);
  }
  return [...byPrediction.values()].map((same) => ({
    target: same[0] as TargetSummary,
    by: [...new Set(same.map(({ by }) => by))],
    on: [...new Set(same.map(({ on }) => on))].sort(),
  }));
};
