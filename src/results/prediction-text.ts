import type { Prediction } from '../programme/checked-programme.ts';
import { displayQuantity } from '../quantities/display.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { parseUnit } from '../quantities/unit.ts';

const OPERATORS: Readonly<Record<Prediction['operator'], string>> = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '=': 'exactly',
};

/** A prediction as people say it: `money paid for works: at least $500B before Feb 2029`. */
export const predictionText = (prediction: Prediction, title: string): string => {
  const { operator, value, unit, when } = prediction;
  const time = when ? ` ${when.kind} ${displayMonth(when.month)}` : '';
  return `${title}: ${OPERATORS[operator]} ${displayQuantity(value, parseUnit(unit))}${time}`;
};
