/**
 * What a programme's file fixes before any world is drawn: the elements of every dimension, who
 * belongs to whom, networks, tables, and the numbers that are the same in every world.
 */
export interface Structure {
  /** Number of steps. */
  readonly steps: number;
  readonly monthsPerStep: number;
  /** Absolute month (year * 12 + month - 1) in which the first step begins. */
  readonly startMonth: number;
  /** Names of the elements by dimension name, in the order of the programme file. */
  readonly elements: ReadonlyMap<string, readonly string[]>;
  /** By relation name: for each element of `from` the index in `to`, or -1. */
  readonly relations: ReadonlyMap<string, Int32Array>;
  /** By network name: for each element the indices of its predecessors, each smaller than its own. */
  readonly networks: ReadonlyMap<string, readonly Int32Array[]>;
  /** By path: [element] for given, [element * steps + step] for givenSeries. */
  readonly givens: ReadonlyMap<string, Float64Array>;
  readonly tables: ReadonlyMap<string, TableData>;
}

/** Values in row-major order: the last axis runs fastest. Axes are strictly increasing. */
export interface TableData {
  readonly axes: readonly Float64Array[];
  readonly values: Float64Array;
}
