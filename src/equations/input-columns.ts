import type { Model } from './model.ts';
import type { Quantity } from './quantity.ts';
import type { Structure } from './structure.ts';

export interface InputColumn {
  readonly quantity: Quantity;
  readonly element: number;
  /** Null for an input that is one value for the whole horizon. */
  readonly step: number | null;
  readonly column: number;
}

/**
 * The columns of numbers that engines take, one number per world each: every `input` in order of
 * the model's quantities, element by element; then every `inputSeries`, element by element, step
 * by step.
 */
export const inputColumns = (model: Model, structure: Structure): readonly InputColumn[] => {
  const columns: InputColumn[] = [];
  const sizeOf = (quantity: Quantity): number =>
    quantity.dimension ? (structure.elements.get(quantity.dimension.name)?.length ?? 0) : 1;
  for (const kind of ['input', 'inputSeries'] as const) {
    for (const quantity of model.quantities) {
      if (quantity.kind !== kind) continue;
      for (let element = 0; element < sizeOf(quantity); element++) {
        const steps =
          kind === 'input' ? [null] : Array.from({ length: structure.steps }, (_, s) => s);
        for (const step of steps) {
          columns.push({ quantity, element, step, column: columns.length });
        }
      }
    }
  }
  return columns;
};
