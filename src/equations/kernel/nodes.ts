import type { Joining, Reducer, Table } from '../expression.ts';
import type { Quantity } from '../quantity.ts';

/**
 * The kernel's own form of the equations: a graph in which every value is written once. Quantities
 * have dissolved into the nodes of their formulas; what reads another month goes through a `Series`.
 */
export type KernelOperation =
  | 'constant'
  | 'input'
  | 'inputSeries'
  | 'given'
  | 'givenSeries'
  /** Index of the step; `now` is made from it. */
  | 'step'
  | 'negate'
  | 'abs'
  | 'floor'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'min'
  | 'max'
  | 'power'
  | 'less'
  | 'lessOrEqual'
  | 'equal'
  | 'notEqual'
  | 'select'
  | 'lookup'
  /** The operand itself, as a value of its own (over a dimension, or month by month). */
  | 'hold'
  | 'previous'
  | 'following'
  | 'lag'
  /** Operands: from, to, and 0 (or NaN where the series is not finite throughout). */
  | 'windowSum'
  /** Operands: weight by age, reach of the weights, and 0 (or NaN as above). */
  | 'spread'
  /** Spread with lengths that change by month: operand is the length in steps. */
  | 'spreadAnew'
  | 'atMonth'
  | 'at'
  | 'joinBy'
  | 'joinOver'
  | 'along'
  | 'arriving'
  | 'arrivingFrom'
  /** What each element of an ordered pass moves; operands: own amount, pool. */
  | 'passMoves'
  /** What the pass leaves in the pools; its operand is `passMoves`. */
  | 'passLeaves'
  | 'reduce';

/** What only some operations say. */
export interface Detail {
  readonly value?: number;
  readonly quantity?: Quantity;
  readonly series?: Series;
  readonly weights?: Series;
  readonly table?: Table;
  readonly relation?: string;
  readonly otherwise?: number;
  readonly joining?: Joining;
  /** Dimension whose elements are joined. */
  readonly joined?: string;
  readonly network?: string;
  readonly direction?: 'forward' | 'backward';
  readonly reducer?: Reducer;
  readonly pass?: PassShape;
  /** The value of a pass along a network, made from its `arrival` leaf. */
  readonly body?: KernelNode;
  /** Which pass an `arriving` leaf belongs to. */
  readonly arrival?: number;
}

export interface PassShape {
  readonly kind: 'settle' | 'drawInOrder' | 'assignInOrder';
  readonly pools: string;
  readonly from: string;
  readonly to: string | null;
}

export interface KernelNode extends Detail {
  readonly id: number;
  readonly op: KernelOperation;
  readonly args: readonly KernelNode[];
  /** Name of the dimension it ranges over. */
  readonly over: string | null;
  readonly timed: boolean;
  /** The same in every world. */
  readonly uniform: boolean;
  /** Lies inside the body of a pass along a network and depends on what arrives. */
  readonly inBody: boolean;
}

/** A value by month that is read at other months than its own. */
export interface Series {
  readonly id: number;
  readonly over: string | null;
  readonly uniform: boolean;
  value: KernelNode | null;
  starts: KernelNode;
  ends: KernelNode;
}

export interface Shape {
  readonly over: string | null;
  readonly timed: boolean;
  readonly uniform?: boolean;
}

/** Makes nodes, each different one once. */
export const nodePool = () => {
  const known = new Map<string, KernelNode>();
  let count = 0;
  let seriesCount = 0;

  const node = (
    op: KernelOperation,
    args: readonly KernelNode[],
    shape: Shape,
    detail: Detail = {},
  ): KernelNode => {
    const key = [
      op,
      args.map((arg) => arg.id).join(','),
      shape.over ?? '',
      shape.timed,
      shape.uniform ?? '',
      detailKey(detail),
    ].join('|');
    const same = known.get(key);
    if (same) return same;
    const made: KernelNode = {
      id: count++,
      op,
      args,
      over: shape.over,
      timed: shape.timed,
      uniform: shape.uniform ?? args.every((arg) => arg.uniform),
      inBody: op === 'arriving' || (op !== 'along' && args.some((arg) => arg.inBody)),
      ...detail,
    };
    known.set(key, made);
    return made;
  };

  /** An operation element by element: it ranges over what its operands range over. */
  const elementwise = (
    op: KernelOperation,
    args: readonly KernelNode[],
    detail: Detail = {},
  ): KernelNode =>
    unchangedBy(op, args) ??
    node(
      op,
      args,
      {
        over: args.find((arg) => arg.over !== null)?.over ?? null,
        timed: args.some((arg) => arg.timed),
      },
      detail,
    );

  const constant = (value: number): KernelNode =>
    node('constant', [], { over: null, timed: false, uniform: true }, { value });

  const series = (
    over: string | null,
    uniform: boolean,
    starts: KernelNode = constant(0),
    ends: KernelNode = constant(0),
  ): Series => ({ id: seriesCount++, over, uniform, value: null, starts, ends });

  const previous = (of: Series): KernelNode =>
    node('previous', [], { over: of.over, timed: true, uniform: of.uniform }, { series: of });

  /** A value made from its own month before: it can only run forward. */
  const running = new Set<KernelNode>();
  const runs = (of: Series, value: KernelNode): KernelNode => {
    of.value = value;
    running.add(value);
    return value;
  };

  let arrivals = 0;
  /** A number for the next pass along a network. */
  const fresh = (): number => arrivals++;

  return { node, elementwise, constant, series, previous, running, runs, fresh };
};

/** The operand that an operation hands on bit for bit: x / 1, x * 1 and 1 * x. */
const unchangedBy = (op: KernelOperation, [a, b]: readonly KernelNode[]): KernelNode | null => {
  const isOne = (node: KernelNode | undefined): boolean => node?.value === 1;
  if ((op === 'divide' || op === 'multiply') && isOne(b)) return a ?? null;
  return op === 'multiply' && isOne(a) ? (b ?? null) : null;
};

export type NodePool = ReturnType<typeof nodePool>;

const detailKey = (detail: Detail): string =>
  [
    detail.value === undefined ? '' : Object.is(detail.value, -0) ? '-0' : detail.value,
    detail.quantity?.path ?? '',
    detail.series?.id ?? '',
    detail.weights?.id ?? '',
    detail.table?.path ?? '',
    detail.relation ?? '',
    detail.otherwise === undefined ? '' : Object.is(detail.otherwise, -0) ? '-0' : detail.otherwise,
    detail.joining ?? '',
    detail.joined ?? '',
    detail.network ?? '',
    detail.direction ?? '',
    detail.reducer ?? '',
    detail.pass ? JSON.stringify(detail.pass) : '',
    detail.body?.id ?? '',
    detail.arrival ?? '',
  ].join('~');
