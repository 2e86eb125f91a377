import { operandsOf } from '../../src/equations/dependencies.ts';
import type { Expression } from '../../src/equations/expression.ts';
import { type Interpretation, interpret } from '../../src/equations/interpret.ts';
import type { Model } from '../../src/equations/model.ts';
import type { Structure } from '../../src/equations/structure.ts';
import type { RowPlace } from '../../src/export/central-workbook.ts';
import { CONSTANT, FIRST_MONTH } from '../../src/export/columns.ts';
import { dimensionOf } from '../../src/export/formula/timed.ts';
import type { Recalculated } from './recalculate.ts';

/** Beyond this a workbook's number stands for one that is infinite. */
const INFINITE = 1e90;

/** 1e-9 of the value, a cent of money, a billionth of any other unit. */
export const agrees = (got: unknown, wanted: number, unit: string): boolean => {
  if (typeof got !== 'number') return false;
  if (Math.abs(wanted) === Infinity) return Math.abs(got) > INFINITE && got > 0 === wanted > 0;
  const least = unit === 'USD' ? 0.01 : 1e-9;
  return Math.abs(got - wanted) <= Math.max(least, 1e-9 * Math.abs(wanted));
};

/** The first cell in which a recalculated workbook and the engine differ, in words; null for none. */
export const firstDisagreement = (
  places: readonly RowPlace[],
  computed: Interpretation,
  steps: number,
  sheets: Recalculated,
): string | null => {
  for (const { quantity, element, sheet, row } of places) {
    const cells = sheets.get(sheet)?.[row - 1];
    for (let step = 0; step < (quantity.timed ? steps : 1); step++) {
      const got = cells?.[(quantity.timed ? FIRST_MONTH + step : CONSTANT) - 1];
      const wanted = computed.value(quantity, element, step);
      if (agrees(got, wanted, quantity.declaration.unit)) continue;
      const where = `${quantity.path}[${element}] at step ${step} (${sheet}, row ${row})`;
      return `${where}: ${String(got)} instead of ${wanted}`;
    }
  }
  return null;
};

/** Every cell that holds an error, as `Sheet!row,column: error`. */
export const errorsIn = (sheets: Recalculated): readonly string[] =>
  [...sheets].flatMap(([name, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        typeof value === 'string' && /^(#[A-Z/0!?]+|Err:\d+)$/.test(value)
          ? [`${name}!${at + 1},${column + 1}: ${value}`]
          : [],
      ),
    ),
  );

/**
 * Whether every part of every formula is an ordinary number in this world: what divides by zero
 * has no value in a spreadsheet, and very large numbers lose the digits that are compared.
 */
export const isTame = (model: Model, structure: Structure, columns: Float64Array): boolean => {
  const computed = interpret(model, structure, columns);
  const { steps } = structure;
  const tame = (value: number): boolean =>
    Math.abs(value) < 1e6 && !(value !== 0 && Math.abs(value) < 1e-6);
  const tameParts = (expression: Expression, size: number, timed: boolean): boolean => {
    const { node } = expression;
    const { op } = node;
    // What arrives has no value outside its network; sums over nothing are as they are.
    if (op === 'arriving') return true;
    const over = dimensionOf(expression);
    const own = over ? (structure.elements.get(over.name)?.length ?? 0) : size;
    // A lag by a length of its own has as many values as the formula around it.
    const many = over !== null || op === 'lag' || op === 'windowSum';
    for (let element = 0; element < (many ? own : 1); element++) {
      for (let step = 0; step < (timed ? steps : 1); step++) {
        const value = computed.evaluate(expression, element, step);
        if (isLagAhead(expression, computed, element, step)) return false;
        if (!tame(value) && !(op === 'constant')) return false;
      }
    }
    // The body of a network reads what arrives, and has no value by itself.
    const parts = node.op === 'along' ? [node.bound] : operandsOf(expression);
    return parts.every((one) => tameParts(one, own, true));
  };
  return model.quantities.every((quantity) => {
    const size = quantity.dimension
      ? (structure.elements.get(quantity.dimension.name)?.length ?? 0)
      : 1;
    for (let element = 0; element < size; element++) {
      for (let step = 0; step < (quantity.timed ? steps : 1); step++) {
        if (!tame(computed.value(quantity, element, step))) return false;
      }
    }
    return [quantity.formula, quantity.starts, quantity.ends].every(
      (part) => part === null || tameParts(part, size, quantity.timed),
    );
  });
};

/** A lag is never negative; random models know nothing of that. */
const isLagAhead = (
  { node }: Expression,
  computed: Interpretation,
  element: number,
  step: number,
): boolean => node.op === 'lag' && computed.evaluate(node.months, element, step) < 0;
