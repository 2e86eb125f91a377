import type { TableData } from '../structure.ts';
import type { DataTables } from './tables.ts';
import type { Local } from './wasm-code.ts';
import { type FunctionWriter, functionWriter } from './wasm-module.ts';

/** Shorter axes are searched by comparing with every knot at once, longer ones lane by lane. */
const LINEAR_UP_TO = 10;

/**
 * A table as a function of two lanes: piecewise-linear in one to three arguments, held flat beyond
 * the ends, each operation as the language defines it.
 */
export const lookupFunction = (
  path: string,
  data: TableData,
  tables: DataTables,
): FunctionWriter => {
  const { axes, values } = data;
  if (axes.some((axis) => axis.length < 2)) throw new Error(`${path}: an axis needs two knots`);
  const writer = functionWriter(
    axes.map(() => 'v128' as const),
    ['v128'],
  );
  const { code } = writer;
  const valuesBase = tables.doubles(`values ${path}`, () => values);

  const located = axes.map((axis, at) => {
    const x: Local = at;
    const base = tables.doubles(`axis ${path} ${at}`, () => axis);
    code.get(x);
    code.vectorConstant(axis[0] as number);
    code.vector('pmax');
    code.vectorConstant(axis[axis.length - 1] as number);
    code.vector('pmin');
    code.set(x);
    const knots =
      axis.length <= LINEAR_UP_TO
        ? countKnots(writer, x, axis)
        : searchKnots(writer, x, axis, base);
    return { knots, share: shareOf(writer, x, knots, base) };
  });

  /** Byte offsets of the two lanes' rows so far, in units of whole rows of the remaining axes. */
  const within = (depth: number, rows: readonly [Local, Local] | null): Local => {
    const value = writer.local('v128');
    const place = located[depth];
    const axis = axes[depth];
    if (!place || !axis) {
      const [first, second] = rows as readonly [Local, Local];
      code.get(second);
      code.get(first);
      code.loadSplat(valuesBase);
      code.loadLane(valuesBase, 1);
      code.set(value);
      return value;
    }
    const stride = axes.slice(depth + 1).reduce((product, next) => product * next.length, 8);
    const here = place.knots.map((knot, lane) => {
      const row = writer.local('i32');
      code.get(knot);
      code.i32(stride);
      code.integer('multiply');
      if (rows) {
        code.get(rows[lane] as Local);
        code.integer('add');
      }
      code.set(row);
      return row;
    }) as [Local, Local];
    const next = here.map((row) => {
      const after = writer.local('i32');
      code.get(row);
      code.i32(stride);
      code.integer('add');
      code.set(after);
      return after;
    }) as [Local, Local];
    const below = within(depth + 1, here);
    const above = within(depth + 1, next);
    code.get(below);
    code.vectorConstant(1);
    code.get(place.share);
    code.vector('subtract');
    code.vector('multiply');
    code.get(above);
    code.get(place.share);
    code.vector('multiply');
    code.vector('add');
    code.set(value);
    return value;
  };
  code.get(within(0, null));
  return writer;
};

/** Number of inner knots at or below x, in both lanes at once. */
const countKnots = (writer: FunctionWriter, x: Local, axis: Float64Array): [Local, Local] => {
  const { code } = writer;
  const count = writer.local('v128');
  code.vectorConstant(0);
  for (let knot = 1; knot < axis.length - 1; knot++) {
    code.vectorConstant(axis[knot] as number);
    code.get(x);
    code.vector('lessOrEqual');
    code.vector('subtract64');
  }
  code.set(count);
  return [0, 2].map((word) => {
    const knot = writer.local('i32');
    code.get(count);
    code.extractInteger(word);
    code.set(knot);
    return knot;
  }) as [Local, Local];
};

/** Binary search for the largest knot, at most length - 2, that is at or below x; 0 for NaN. */
const searchKnots = (
  writer: FunctionWriter,
  x: Local,
  axis: Float64Array,
  base: number,
): [Local, Local] => {
  const { code } = writer;
  return [0, 1].map((lane) => {
    const knot = writer.local('i32');
    const further = writer.local('i32');
    code.i32(0);
    code.set(knot);
    for (let left = axis.length - 1; left > 1; left -= left >> 1) {
      code.get(knot);
      code.i32(left >> 1);
      code.integer('add');
      code.tee(further);
      code.get(knot);
      code.get(further);
      code.i32(3);
      code.integer('shiftLeft');
      code.loadScalar(base);
      code.get(x);
      code.extractDouble(lane);
      code.scalar('lessOrEqual');
      code.select();
      code.set(knot);
    }
    return knot;
  }) as [Local, Local];
};

const shareOf = (
  writer: FunctionWriter,
  x: Local,
  knots: readonly [Local, Local],
  base: number,
): Local => {
  const { code } = writer;
  const share = writer.local('v128');
  const left = writer.local('v128');
  const load = (offset: number): void => {
    const [first, second] = knots;
    for (const knot of [second, first]) {
      code.get(knot);
      code.i32(3);
      code.integer('shiftLeft');
    }
    code.loadSplat(offset);
    code.loadLane(offset, 1);
  };
  load(base);
  code.set(left);
  code.get(x);
  code.get(left);
  code.vector('subtract');
  load(base + 8);
  code.get(left);
  code.vector('subtract');
  code.vector('divide');
  code.set(share);
  return share;
};
