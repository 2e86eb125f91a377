import type { Reducer, Table } from './expression.ts';
import type { Scope } from './interpret.ts';
import { lookUp } from './look-up.ts';

type Series = (step: number) => number;

/** x[t - i] (1 - f) + x[t - i - 1] f with i + f the lag in steps; 0 outside the steps 0 .. t. */
export const laggedValue = (series: Series, step: number, lagSteps: number): number => {
  const whole = Math.floor(lagSteps);
  const part = lagSteps - whole;
  const read = (at: number): number => (at >= 0 && at <= step ? series(at) : 0);
  return read(step - whole) * (1 - part) + read(step - whole - 1) * part;
};

export const windowValue = (series: Series, steps: number, from: number, to: number): number => {
  let sum = 0;
  for (let at = 0; at < steps; at++) {
    const end = to < at + 1 ? to : at + 1;
    const start = at < from ? from : at;
    const share = end - start;
    sum += series(at) * (0 < share ? share : 0);
  }
  return sum;
};

export const spreadValue = (
  scope: Scope,
  series: Series,
  step: number,
  lengthSteps: number,
  curve: Table,
): number => {
  const length = lengthSteps < 1 ? 1 : lengthSteps;
  let sum = 0;
  for (let at = 0; at <= step; at++) {
    const until = lookUp(scope.structure, curve, [(step - at + 1) / length]);
    const before = lookUp(scope.structure, curve, [(step - at) / length]);
    sum += series(at) * (until - before);
  }
  return sum;
};

export const valueAtMonth = (steps: number, atSteps: number, series: Series): number => {
  // A sum with 0, because a step is never -0.
  const index = Math.floor(atSteps) + 0;
  if (!(index >= 0)) return 0;
  return series(index < steps ? index : steps - 1);
};

export const reduced = (
  reducer: Reducer,
  steps: number,
  monthsPerStep: number,
  series: Series,
): number => {
  let result =
    reducer === 'total'
      ? 0
      : reducer === 'firstMonth'
        ? Infinity
        : reducer === 'lastMonth'
          ? -Infinity
          : series(0);
  for (let step = 0; step < steps; step++) {
    const x = series(step);
    const time = step * monthsPerStep;
    if (reducer === 'total') result += x;
    else if (reducer === 'peak') result = result < x ? x : result;
    else if (reducer === 'lowest') result = x < result ? x : result;
    else if (reducer === 'lastMonth') result = x !== 0 ? time : result;
    else result = x !== 0 && time < result ? time : result;
  }
  return result;
};
