import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { Prediction } from '../programme/checked-programme.ts';
import { parsePath, writePath } from '../programme/path.ts';
import type { Worlds } from './worlds.ts';

/** The quantity and the element that a result's path names: `capital.behind."Stargate JV"`. */
export interface ResultPlace {
  readonly quantity: Quantity;
  readonly element: number;
}

/** Finds a result by its path; null when the model has none of that name. */
export const findResult = (
  model: Model,
  structure: Structure,
  path: string,
): ResultPlace | null => {
  const whole = model.byPath.get(path);
  if (whole && !whole.dimension) return { quantity: whole, element: 0 };
  const read = parsePath(path);
  if (!read.ok || read.value.length < 2) return null;
  const quantity = model.byPath.get(writePath(read.value.slice(0, -1)));
  if (!quantity?.dimension) return null;
  const names = structure.elements.get(quantity.dimension.name) ?? [];
  const element = names.indexOf(read.value.at(-1) as string);
  return element < 0 ? null : { quantity, element };
};

/** What a prediction says of each world. */
export interface PredictionTest {
  /** 1 where it holds. */
  readonly holds: Float64Array;
  /** The figure that it speaks of, in the result's unit: the value at the date, or the extreme. */
  readonly figure: Float64Array;
}

/**
 * Holds a prediction against every world.
 * - `in` and `at` a month: the value at (for a flow: the amount of) that month.
 * - `before` a month, or no month at all: `>=` and `>` ask whether the value is reached in any month
 *   before it, `<` and `<=` whether it stays so in every one; the figure is the highest, for `<` and
 *   `<=` the same highest value, so that figure and verdict agree.
 * A month outside the horizon is the nearest inside; `before` the first month nothing has happened.
 */
export const testPrediction = (
  worlds: Worlds,
  place: ResultPlace,
  prediction: Prediction,
): PredictionTest => {
  const figure = figureOf(worlds, place, prediction);
  const holds = new Float64Array(worlds.worlds);
  const { operator, value } = prediction;
  for (let world = 0; world < worlds.worlds; world++) {
    holds[world] = compare(operator, figure[world] as number, value) ? 1 : 0;
  }
  return { holds, figure };
};

const compare = (operator: Prediction['operator'], left: number, right: number): boolean => {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
  }
};

/** The steps that a prediction looks at, first and last (last < first: none). */
export const stepsOf = (
  worlds: Pick<Worlds, 'steps' | 'monthsPerStep' | 'startMonth'>,
  prediction: Pick<Prediction, 'when'>,
): { readonly first: number; readonly last: number } => {
  const end = worlds.steps - 1;
  if (!prediction.when) return { first: 0, last: end };
  const at = Math.floor((prediction.when.month - worlds.startMonth) / worlds.monthsPerStep);
  if (prediction.when.kind === 'before') return { first: 0, last: Math.min(end, at - 1) };
  const inside = Math.max(0, Math.min(end, at));
  return { first: inside, last: inside };
};

const figureOf = (worlds: Worlds, place: ResultPlace, prediction: Prediction): Float64Array => {
  const { quantity, element } = place;
  if (!quantity.timed) return worlds.perWorld(quantity, element);
  const { first, last } = stepsOf(worlds, prediction);
  const figure = new Float64Array(worlds.worlds);
  if (last < first) return figure;
  figure.set(worlds.series(quantity, element, first));
  for (let step = first + 1; step <= last; step++) {
    const values = worlds.series(quantity, element, step);
    for (let world = 0; world < figure.length; world++) {
      const value = values[world] as number;
      if ((figure[world] as number) < value) figure[world] = value;
    }
  }
  return figure;
};
