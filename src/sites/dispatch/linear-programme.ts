import type { ModelData } from 'highs';

/** A linear programme, or a mixed-integer one, that is being written down: minimise the cost. */
export interface LinearProgramme {
  readonly cost: number[];
  readonly least: number[];
  readonly most: number[];
  readonly whole: number[];
  readonly rowLeast: number[];
  readonly rowMost: number[];
  readonly rowStarts: number[];
  readonly columns: number[];
  readonly weights: number[];
  /** Added to the objective. */
  constant: number;
}

export function linearProgramme(): LinearProgramme {
  return {
    cost: [],
    least: [],
    most: [],
    whole: [],
    rowLeast: [],
    rowMost: [],
    rowStarts: [0],
    columns: [],
    weights: [],
    constant: 0,
  };
}

/** Adds a variable and gives its place. */
export function variable(
  programme: LinearProgramme,
  cost: number,
  least = 0,
  most = Number.POSITIVE_INFINITY,
  whole = false,
): number {
  programme.cost.push(cost);
  programme.least.push(least);
  programme.most.push(most);
  programme.whole.push(whole ? 1 : 0);
  return programme.cost.length - 1;
}

/** Adds least <= sum of weight x variable <= most, from [place, weight] pairs. */
export function constraint(
  programme: LinearProgramme,
  terms: readonly (readonly [number, number])[],
  least: number,
  most: number,
): number {
  for (const [place, weight] of terms) {
    if (weight === 0) continue;
    programme.columns.push(place);
    programme.weights.push(weight);
  }
  programme.rowStarts.push(programme.columns.length);
  programme.rowLeast.push(least);
  programme.rowMost.push(most);
  return programme.rowLeast.length - 1;
}

/** True where some variable must be whole. */
export function isMixed({ whole }: LinearProgramme): boolean {
  return whole.includes(1);
}

/** The programme as the solver takes it: rows one after another. */
export function modelData(programme: LinearProgramme): ModelData {
  const numCols = programme.cost.length;
  const numRows = programme.rowLeast.length;
  return {
    numCols,
    numRows,
    offset: programme.constant,
    colCost: Float64Array.from(programme.cost),
    colLower: Float64Array.from(programme.least),
    colUpper: Float64Array.from(programme.most),
    rowLower: Float64Array.from(programme.rowLeast),
    rowUpper: Float64Array.from(programme.rowMost),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: Int32Array.from(programme.rowStarts),
      indices: Int32Array.from(programme.columns),
      values: Float64Array.from(programme.weights),
    },
    ...(isMixed(programme) ? { integrality: Int32Array.from(programme.whole) } : {}),
  };
}
