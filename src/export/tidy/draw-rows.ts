import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { WorldsRun } from '../../simulation/worlds-run.ts';

/** Columns of the tidy table of worlds: one row a world and figure. */
export interface DrawColumns {
  readonly world: Int32Array;
  readonly path: readonly string[];
  readonly element: readonly string[];
  readonly unit: readonly string[];
  readonly value: Float64Array;
}

/** Every figure that a run kept for each world, figure after figure. */
export const drawColumns = ({ model, structure }: BoundProgramme, run: WorldsRun): DrawColumns => {
  const kept = model.quantities.filter(
    ({ path, timed }) => !timed && run.kept.some((one) => one.path === path),
  );
  const columns = kept.flatMap((quantity) => {
    const { dimension, declaration, path } = quantity;
    const names = dimension ? (structure.elements.get(dimension.name) ?? []) : [''];
    return names.map((element, index) => ({
      path,
      element,
      unit: declaration.unit,
      values: run.perWorld(quantity, index),
    }));
  });
  const { worlds } = run;
  const length = columns.length * worlds;
  const at = (row: number) => columns[Math.floor(row / worlds)];
  const texts = (of: 'path' | 'element' | 'unit'): readonly string[] =>
    Array.from({ length }, (_, row) => at(row)?.[of] ?? '');
  const value = new Float64Array(length);
  columns.forEach(({ values }, index) => {
    value.set(values, index * worlds);
  });
  return {
    world: Int32Array.from({ length }, (_, row) => row % worlds),
    path: texts('path'),
    element: texts('element'),
    unit: texts('unit'),
    value,
  };
};
