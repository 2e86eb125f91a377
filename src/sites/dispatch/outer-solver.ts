import type { Highs, Model } from 'highs';
import { constraint, linearProgramme, modelData, variable } from './linear-programme.ts';
import type { OuterProgramme } from './outer-programme.ts';

/** A row below the cost of a block: weights of the outer variables and a constant, in money. */
export interface Cut {
  readonly block: number;
  readonly constant: number;
  /** [kind of variable, its place, weight]; see `placeOf`. */
  readonly terms: readonly CutTerm[];
}

export interface CutTerm {
  readonly of: 'x' | 'held' | 'use';
  readonly at: number;
  readonly weight: number;
}

/** A point of the outer variables. */
export interface OuterPoint {
  readonly objective: number;
  readonly x: Float64Array;
  readonly heldBefore: number;
  readonly values: Float64Array;
}

/** The outer programme under the cuts found so far, for lower bounds and for the next point. */
export interface OuterSolver {
  add(cuts: readonly Cut[]): void;
  /** The least that the cuts allow. */
  lowest(): OuterPoint;
  /** The point nearest to the centre whose cost, under the cuts, is at most the level. */
  nearest(centre: Float64Array, level: number): OuterPoint;
  dispose(): void;
}

const NO = Number.POSITIVE_INFINITY;

export function outerSolver(highs: Highs, outer: OuterProgramme): OuterSolver {
  const { programme, money } = outer;
  const options = { output_flag: false, presolve: 'off' as const, solver: 'simplex' as const };
  const bound = highs.createModel(modelData(programme));
  bound.options.set(options);
  // the same rows again, with distances from a centre as the objective
  const near = linearProgramme();
  Object.assign(near, structuredClone(programme));
  const level = constraint(
    near,
    near.cost.map((cost, place) => [place, cost] as const),
    -NO,
    NO,
  );
  near.cost.fill(0);
  const moving = [...outer.x, ...outer.held.slice(0, 1)].filter(
    (place) => programme.most[place]! > programme.least[place]!,
  );
  const distances = moving.map((place) => {
    const up = variable(near, 1);
    const down = variable(near, 1);
    return {
      place,
      up,
      down,
      row: constraint(
        near,
        [
          [place, 1],
          [up, -1],
          [down, 1],
        ],
        0,
        0,
      ),
    };
  });
  const project = highs.createModel(modelData(near));
  project.options.set(options);
  let scaled = false;
  const point = (model: Model): OuterPoint => {
    model.run();
    const status = model.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal) {
      throw new RangeError(`the sizes' programme stopped with status ${status}`);
    }
    const values = model.getSolution().colValue;
    const first = outer.held[0];
    return {
      objective: model.getObjectiveValue() * money,
      x: Float64Array.from(outer.x, (place) => values[place]!),
      heldBefore: first === undefined ? 0 : Math.max(0, values[first]!),
      values,
    };
  };
  return {
    add(cuts) {
      for (const { block, constant, terms } of cuts) {
        const indices = [outer.blockCosts[block]!];
        const values = [1];
        for (const { of, at, weight } of terms) {
          if (weight === 0) continue;
          indices.push(placeOf(outer, of, at, block));
          values.push(-weight / money);
        }
        const merged = withoutTwins(indices, values);
        bound.addRow(constant / money, NO, merged);
        project.addRow(constant / money, NO, merged);
      }
    },
    lowest: () => point(bound),
    nearest(centre, most) {
      if (!scaled) {
        scaled = true;
        for (const { place, up, down } of distances) {
          const scale = 1 / Math.max(Math.abs(centre[place]!), outer.mostMw / 1e5);
          project.changeColCost(up, scale);
          project.changeColCost(down, scale);
        }
      }
      for (const { place, row } of distances) {
        project.changeRowBounds(row, centre[place]!, centre[place]!);
      }
      project.changeRowBounds(level, -NO, most / money);
      return point(project);
    },
    dispose() {
      bound.dispose();
      project.dispose();
    },
  };
}

function placeOf(outer: OuterProgramme, of: CutTerm['of'], at: number, block: number): number {
  if (of === 'x') return outer.x[at]!;
  return of === 'held' ? outer.held[at]! : outer.uses[at]![block]!;
}

/** One entry a variable: what is held before the first and after the last step may be one. */
function withoutTwins(
  indices: readonly number[],
  values: readonly number[],
): { readonly indices: number[]; readonly values: number[] } {
  const sums = new Map<number, number>();
  for (const [at, index] of indices.entries()) {
    sums.set(index, (sums.get(index) ?? 0) + values[at]!);
  }
  return { indices: [...sums.keys()], values: [...sums.values()] };
}
