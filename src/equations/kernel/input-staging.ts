import { inputColumns } from '../input-columns.ts';
import type { Model } from '../model.ts';
import type { Quantity } from '../quantity.ts';
import type { Structure } from '../structure.ts';
import { STRIDE } from './layout.ts';
import type { Allocator, Place } from './memory.ts';
import type { Code, Local } from './wasm-code.ts';
import { type FunctionWriter, functionWriter } from './wasm-module.ts';

/**
 * Inputs come as columns, one number per world. At the beginning of a turn its worlds' inputs are
 * copied to where they lie side by side: first all that hold for the whole horizon, in the order of
 * the columns, then the monthly ones that are read.
 */
export const inputStaging = (
  model: Model,
  structure: Structure,
  allocator: Allocator,
  pairs: number,
) => {
  const cell = 16 * pairs;
  const all = inputColumns(model, structure);
  const columnsBase = allocator.allocate(Math.max(all.length, 1) * STRIDE * 8);
  const untimed = all.filter(({ step }) => step === null).length;
  const stagedBase = allocator.allocate(Math.max(untimed, 1) * cell);
  const firstColumn = new Map<Quantity, number>();
  for (const { quantity, column } of all) {
    if (!firstColumn.has(quantity)) firstColumn.set(quantity, column);
  }
  const sizeOf = (quantity: Quantity): number =>
    quantity.dimension ? (structure.elements.get(quantity.dimension.name)?.length ?? 0) : 1;
  const places = new Map<Quantity, Place>();

  const placeOf = (quantity: Quantity): Place => {
    const known = places.get(quantity);
    if (known) return known;
    const size = sizeOf(quantity);
    const place: Place =
      quantity.kind === 'inputSeries'
        ? allocator.rows(size, cell, structure.steps)
        : {
            kind: 'array',
            base: stagedBase + (firstColumn.get(quantity) ?? 0) * cell,
            cell,
            size,
          };
    places.set(quantity, place);
    return place;
  };

  /** Written last, when it is known which inputs are read. */
  const write = (): FunctionWriter => {
    const writer = functionWriter(['i32']);
    const [from, to] = [writer.local('i32'), writer.local('i32')];
    const copy = (source: number, target: number, count: number, apart: number): void =>
      copyColumns(writer.code, { from, to, source, target, count, apart, pairs });
    if (untimed > 0) copy(columnsBase, stagedBase, untimed, cell);
    for (const [quantity, place] of places) {
      if (quantity.kind !== 'inputSeries') continue;
      const row = place.cell * place.size;
      for (let element = 0; element < place.size; element++) {
        const column = (firstColumn.get(quantity) ?? 0) + element * structure.steps;
        const source = columnsBase + column * STRIDE * 8;
        copy(source, place.base + element * cell, structure.steps, row);
      }
    }
    return writer;
  };
  return { columnsBase, columns: all.length, placeOf, write };
};

interface Copying {
  readonly from: Local;
  readonly to: Local;
  readonly source: number;
  readonly target: number;
  readonly count: number;
  /** Bytes from one copied number's cell to the next. */
  readonly apart: number;
  readonly pairs: number;
}

const copyColumns = (code: Code, copying: Copying): void => {
  const { from, to, source, target, count, apart, pairs } = copying;
  if (count === 0) return;
  code.get(0);
  code.set(from);
  code.i32(0);
  code.set(to);
  code.loop();
  for (let pair = 0; pair < pairs; pair++) {
    code.get(to);
    code.get(from);
    code.load(source + pair * 16);
    code.store(target + pair * 16);
  }
  code.get(from);
  code.i32(STRIDE * 8);
  code.integer('add');
  code.set(from);
  code.get(to);
  code.i32(apart);
  code.integer('add');
  code.tee(to);
  code.i32(count * apart);
  code.integer('lessSigned');
  code.branchIf(0);
  code.end();
};
