import type { Table } from './expression.ts';
import type { Structure, TableData } from './structure.ts';

/** Piecewise-linear table lookup as `Node` 'lookup' defines it. */
export const lookUp = (structure: Structure, table: Table, args: readonly number[]): number => {
  const data = structure.tables.get(table.path);
  if (!data) throw new Error(`the structure has no table ${table.path}`);
  return within(data, args, 0, 0);
};

const within = (
  data: TableData,
  args: readonly number[],
  depth: number,
  offset: number,
): number => {
  const axis = data.axes[depth];
  if (!axis) return data.values[offset] as number;
  const lowest = axis[0] as number;
  const highest = axis[axis.length - 1] as number;
  let x = args[depth] as number;
  x = x < lowest ? lowest : x;
  x = highest < x ? highest : x;
  let knot = 0;
  while (knot < axis.length - 2 && (axis[knot + 1] as number) <= x) knot++;
  const left = axis[knot] as number;
  const right = axis[knot + 1] as number;
  const share = (x - left) / (right - left);
  const stride = data.axes.slice(depth + 1).reduce((product, next) => product * next.length, 1);
  const below = within(data, args, depth + 1, offset + knot * stride);
  const above = within(data, args, depth + 1, offset + (knot + 1) * stride);
  return below * (1 - share) + above * share;
};
