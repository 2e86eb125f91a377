import { constant, now, select } from '../equations/expression.ts';
import { assembleModel } from '../equations/model.ts';
import { atMonth, peak } from '../equations/over-time.ts';
import { perWorld, type Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Prediction } from '../programme/checked-programme.ts';
import type { Worlds } from './worlds.ts';

/**
 * One number per world that answers, predictions and comparisons speak of: an equation of its own,
 * made for this programme, so that a run of a million worlds keeps one column and no series.
 */
export interface Figure {
  readonly id: string;
  /** Path of the result that it is read from. */
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly quantity: Quantity;
  readonly element: number;
}

/** The months that a figure looks at: one, all before one, or the whole horizon. */
export type FigureMonths = Prediction['when'];

/** The steps that it looks at, first and last (last < first: none). */
export const stepsOf = (
  structure: Pick<Structure, 'steps' | 'monthsPerStep' | 'startMonth'>,
  when: FigureMonths,
): { readonly first: number; readonly last: number } => {
  const end = structure.steps - 1;
  if (!when) return { first: 0, last: end };
  const at = Math.floor((when.month - structure.startMonth) / structure.monthsPerStep);
  if (when.kind === 'before') return { first: 0, last: Math.min(end, at - 1) };
  const inside = Math.max(0, Math.min(end, at));
  return { first: inside, last: inside };
};

/**
 * - `in` and `at` a month: the value at (for a flow: the amount of) that month; a month outside the
 *   horizon is the nearest inside.
 * - `before` a month, or no month at all: the highest value until then, so that `>=` asks whether it
 *   is ever reached and `<` whether it always stays below. Before the first month it is 0.
 */
export const figureOf = (
  structure: Structure,
  id: string,
  place: { readonly quantity: Quantity; readonly element: number },
  when: FigureMonths,
  title = place.quantity.declaration.title,
): Figure => {
  const { quantity, element } = place;
  const { unit, over } = quantity.declaration;
  const { first, last } = stepsOf(structure, when);
  const month = constant(last * structure.monthsPerStep, 'month');
  const formula = !quantity.timed
    ? quantity.plus(0)
    : last < first
      ? constant(0)
      : first === last
        ? atMonth(quantity, month)
        : peak(select(now.isAtMost(month), quantity, -Infinity));
  return {
    id,
    path: quantity.path,
    title,
    unit,
    element,
    quantity: perWorld(`figures.${id}`, { ...(over ? { over } : {}), unit, title, is: formula }),
  };
};

/** The programme with its figures among its equations. Inputs keep their columns. */
export const withFigures = (bound: BoundProgramme, figures: readonly Figure[]): BoundProgramme => ({
  ...bound,
  model: assembleModel([bound.model.quantities, figures.map(({ quantity }) => quantity)]),
});

export const valuesOf = (worlds: Worlds, figure: Figure): Float64Array =>
  worlds.perWorld(figure.quantity, figure.element);
