import type { Dimension, Network, Relation } from './dimension.ts';
import type { Pass } from './passes.ts';
import type { Quantity } from './quantity.ts';

export type UnaryOperation = 'negate' | 'abs' | 'floor' | 'sqrt' | 'exp' | 'log';

/**
 * `min(a, b)` is `b < a ? b : a` and `max(a, b)` is `a < b ? b : a`, in the interpreter and in the
 * kernel alike (the semantics of WebAssembly's pmin and pmax): of two equal values, and where one is
 * not a number, the first operand is kept. Comparisons give 1 or 0, and 0 when one side is not a
 * number (`notEqual` then gives 1).
 */
export type BinaryOperation =
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
  | 'notEqual';

/**
 * Reducers over time turn a series into one value per world.
 * - total: sum over the months in order, starting from 0.
 * - peak, lowest: max or min over the months in order, starting from the first month's value.
 * - firstMonth: the time (months since the start, at the step's beginning) of the first step in which
 *   the series is not zero (a NaN counts as not zero); Infinity when there is none.
 * - lastMonth: likewise the last step; -Infinity when there is none.
 */
export type Reducer = 'total' | 'peak' | 'lowest' | 'firstMonth' | 'lastMonth';

/** How several elements are joined: sums start from 0, max from -Infinity, min from Infinity. */
export type Joining = 'sum' | 'max' | 'min';

/**
 * A formula as data. Every node is a value per world, and, where the node ranges over a dimension,
 * per element; a timed node also per month. Within one formula all elementwise operands range over
 * the same dimension or over none.
 */
export type Node =
  | { readonly op: 'constant'; readonly value: number; readonly unit: string | null }
  | { readonly op: 'value'; readonly of: Quantity }
  /** The value one step earlier; in the first step what the quantity `starts` with (0 unless said). */
  | { readonly op: 'previous'; readonly of: Quantity }
  /** The value one step later; in the last step what the quantity `ends` with (0 unless said). */
  | { readonly op: 'following'; readonly of: Quantity }
  /**
   * The value `months` earlier (never negative). With k = months / monthsPerStep, i = floor(k) and
   * f = k - i it is x[t-i] * (1 - f) + x[t-i-1] * f; a step outside 0 .. t counts as 0.
   */
  | { readonly op: 'lag'; readonly of: Quantity; readonly months: Expression }
  /**
   * Sum over the time window [t + from, t + to) (in steps after division by monthsPerStep), each
   * step s in order taken with the share max(0, min(s+1, to) - max(s, from)) that lies inside; steps
   * outside the horizon count as 0. Evaluated as: acc = 0; for s = 0 .. last: acc = acc + x[s] * share.
   */
  | {
      readonly op: 'windowSum';
      readonly of: Quantity;
      readonly fromMonth: Expression;
      readonly toMonth: Expression;
    }
  /**
   * Each step's amount laid over the steps that follow: sum over s = 0 .. t in order of
   * x[s] * (curve((t-s+1)/n) - curve((t-s)/n)), n = months / monthsPerStep, `curve` a table from 0
   * to 1 on [0, 1] (held flat outside). Lengths below one step are taken as one step.
   */
  | {
      readonly op: 'spread';
      readonly of: Quantity;
      readonly months: Expression;
      readonly curve: Table;
    }
  /** Months from the start of the horizon to the beginning of this step. */
  | { readonly op: 'now' }
  /** Length of a step in months. */
  | { readonly op: 'stepLength' }
  | { readonly op: UnaryOperation; readonly operand: Expression }
  | { readonly op: BinaryOperation; readonly left: Expression; readonly right: Expression }
  /** `whereTrue` where `condition` is not 0 (NaN is not 0), else `whereFalse`; both sides are evaluated. */
  | {
      readonly op: 'select';
      readonly condition: Expression;
      readonly whereTrue: Expression;
      readonly whereFalse: Expression;
    }
  /** Same number, another unit of the same dimension: operand * factor. */
  | { readonly op: 'convert'; readonly operand: Expression; readonly to: string }
  /** Gather: the operand (over relation.to) at this element's target, `otherwise` where it has none. */
  | {
      readonly op: 'at';
      readonly relation: Relation;
      readonly operand: Expression;
      readonly otherwise: number;
    }
  /** Scatter: the operand (over relation.from) of all elements that point here, joined in order. */
  | {
      readonly op: 'joinBy';
      readonly joining: Joining;
      readonly relation: Relation;
      readonly operand: Expression;
    }
  /** All elements of a dimension joined in order into one value. */
  | {
      readonly op: 'joinOver';
      readonly joining: Joining;
      readonly over: Dimension;
      readonly operand: Expression;
    }
  /**
   * Piecewise-linear in one to three arguments, held flat beyond the ends. An argument x is clamped,
   * x = min(max(x, first), last); i is the largest index with axis[i] <= x, at most length - 2 (0 when
   * x is NaN); f = (x - axis[i]) / (axis[i+1] - axis[i]); the value is v[i] * (1 - f) + v[i+1] * f,
   * where v are the table's values, themselves looked up in the remaining arguments when there are any.
   */
  | { readonly op: 'lookup'; readonly table: Table; readonly arguments: readonly Expression[] }
  /**
   * A pass along a network. Forward: elements in order, `arriving` = max(bound, value of each
   * predecessor in order); backward: elements in reverse, `arriving` = min(bound, value of each
   * successor in order). The value is `body`, which may use `arriving()`.
   */
  | {
      readonly op: 'along';
      readonly network: Network;
      readonly direction: 'forward' | 'backward';
      readonly bound: Expression;
      readonly body: Expression;
    }
  | { readonly op: 'arriving' }
  /** What arrives at an element when the values along the network are already known. */
  | {
      readonly op: 'arrivingFrom';
      readonly network: Network;
      readonly direction: 'forward' | 'backward';
      readonly bound: Expression;
      readonly operand: Expression;
    }
  /** One of the results of an ordered pass (settle, drawInOrder, assignInOrder). */
  | { readonly op: 'pass'; readonly pass: Pass; readonly result: string }
  | { readonly op: 'reduce'; readonly reducer: Reducer; readonly operand: Expression }
  /**
   * The series at a time in months since the start: step floor(month / monthsPerStep);
   * before the first step 0; from the last step on, the last value; 0 when the month is NaN.
   */
  | { readonly op: 'atMonth'; readonly operand: Expression; readonly month: Expression }
  /** sum over t in order of x[t] * (1 + rate)^-(t+1), by acc and factor: factor = factor / (1 + rate). */
  | { readonly op: 'presentValue'; readonly operand: Expression; readonly ratePerStep: Expression };

export interface Table {
  readonly kind: 'table';
  readonly path: string;
  readonly title: string;
  readonly argumentUnits: readonly string[];
  readonly unit: string;
}

export type Operand = Expression | number;

/** A formula under construction; immutable. Reads from left to right: `price.times(volume)`. */
export class Expression {
  readonly node: Node;

  constructor(node: Node) {
    this.node = node;
  }

  plus(right: Operand): Expression {
    return binary('add', this, right);
  }
  minus(right: Operand): Expression {
    return binary('subtract', this, right);
  }
  times(right: Operand): Expression {
    return binary('multiply', this, right);
  }
  over(right: Operand): Expression {
    return binary('divide', this, right);
  }
  toThe(exponent: Operand): Expression {
    return binary('power', this, exponent);
  }
  isLess(right: Operand): Expression {
    return binary('less', this, right);
  }
  isAtMost(right: Operand): Expression {
    return binary('lessOrEqual', this, right);
  }
  isMore(right: Operand): Expression {
    return binary('less', right, this);
  }
  isAtLeast(right: Operand): Expression {
    return binary('lessOrEqual', right, this);
  }
  equals(right: Operand): Expression {
    return binary('equal', this, right);
  }
  differsFrom(right: Operand): Expression {
    return binary('notEqual', this, right);
  }
  /** The same amount in another unit of the same dimension. */
  in(unit: string): Expression {
    return new Expression({ op: 'convert', operand: this, to: unit });
  }
}

/**
 * A bare number in a formula. It has no unit; a bare 0 or infinity takes the unit of what it is
 * added to or compared with.
 */
export const constant = (value: number, unit: string | null = null): Expression =>
  new Expression({ op: 'constant', value, unit });

export const expressionOf = (operand: Operand): Expression =>
  typeof operand === 'number' ? constant(operand) : operand;

const binary = (op: BinaryOperation, left: Operand, right: Operand): Expression =>
  new Expression({ op, left: expressionOf(left), right: expressionOf(right) });

const unary = (op: UnaryOperation, operand: Operand): Expression =>
  new Expression({ op, operand: expressionOf(operand) });

export const min = (first: Operand, ...rest: readonly Operand[]): Expression =>
  rest.reduce<Expression>((left, right) => binary('min', left, right), expressionOf(first));
export const max = (first: Operand, ...rest: readonly Operand[]): Expression =>
  rest.reduce<Expression>((left, right) => binary('max', left, right), expressionOf(first));
export const negate = (operand: Operand): Expression => unary('negate', operand);
export const abs = (operand: Operand): Expression => unary('abs', operand);
export const floor = (operand: Operand): Expression => unary('floor', operand);
export const sqrt = (operand: Operand): Expression => unary('sqrt', operand);
export const exp = (operand: Operand): Expression => unary('exp', operand);
export const log = (operand: Operand): Expression => unary('log', operand);

/** min(max(x, low), high). */
export const clamp = (operand: Operand, low: Operand, high: Operand): Expression =>
  min(max(operand, low), high);

export const select = (condition: Operand, whereTrue: Operand, whereFalse: Operand): Expression =>
  new Expression({
    op: 'select',
    condition: expressionOf(condition),
    whereTrue: expressionOf(whereTrue),
    whereFalse: expressionOf(whereFalse),
  });

/** 1 where every condition holds; conditions are 0 or 1. */
export const all = (first: Operand, ...rest: readonly Operand[]): Expression =>
  rest.reduce<Expression>((left, right) => binary('multiply', left, right), expressionOf(first));
/** 1 where the condition is 0. */
export const not = (condition: Operand): Expression => binary('equal', condition, 0);

export const now: Expression = new Expression({ op: 'now' });
export const stepLength: Expression = new Expression({ op: 'stepLength' });

export const at = (relation: Relation, operand: Operand, otherwise = 0): Expression =>
  new Expression({ op: 'at', relation, operand: expressionOf(operand), otherwise });

const joinBy =
  (joining: Joining) =>
  (relation: Relation, operand: Operand): Expression =>
    new Expression({ op: 'joinBy', joining, relation, operand: expressionOf(operand) });
export const sumBy = joinBy('sum');
export const maxBy = joinBy('max');
export const minBy = joinBy('min');

const joinOver =
  (joining: Joining) =>
  (over: Dimension, operand: Operand): Expression =>
    new Expression({ op: 'joinOver', joining, over, operand: expressionOf(operand) });
export const sumOver = joinOver('sum');
export const maxOver = joinOver('max');
export const minOver = joinOver('min');

export const lookup = (table: Table, ...values: readonly Operand[]): Expression =>
  new Expression({ op: 'lookup', table, arguments: values.map(expressionOf) });
