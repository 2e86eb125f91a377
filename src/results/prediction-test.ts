import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { Prediction } from '../programme/checked-programme.ts';
import { parsePath, writePath } from '../programme/path.ts';
import { type Figure, valuesOf } from './figures.ts';
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
  /** The figure that it speaks of, in the result's unit. */
  readonly figure: Float64Array;
}

/** Holds a prediction against every world. */
export const testPrediction = (
  worlds: Worlds,
  figure: Figure,
  { operator, value }: Pick<Prediction, 'operator' | 'value'>,
): PredictionTest => {
  const values = valuesOf(worlds, figure);
  return { figure: values, holds: values.map((x) => (compare(operator, x, value) ? 1 : 0)) };
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
