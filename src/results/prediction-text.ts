import type { Prediction } from '../programme/checked-programme.ts';
import { displayQuantity } from '../quantities/display.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { parseUnit } from '../quantities/unit.ts';
import { predictionWords } from './answer-words.ts';

/** A prediction as people say it: `money paid for works: at least $500B before Feb 2029`. */
export const predictionText = (prediction: Prediction, title: string): string => {
  const { operator, value, unit, when } = prediction;
  const amount = displayQuantity(value, parseUnit(unit));
  return predictionWords.says(title, operator, amount, when ? whenText(when) : null);
};

/** `before Feb 2029`. */
export const whenText = ({ kind, month }: NonNullable<Prediction['when']>): string =>
  predictionWords[kind](displayMonth(month));
