import { exp, log, pow } from '../uncertainty/elementary/index.ts';
import { conversionFactorOf } from './check-units.ts';
import type { Relation } from './dimension.ts';
import type { BinaryOperation, Expression, Node, UnaryOperation } from './expression.ts';
import { inputColumns } from './input-columns.ts';
import { alongNetworkValues, arrivingAt } from './interpret-network.ts';
import { passResults } from './interpret-pass.ts';
import { laggedValue, reduced, spreadValue, valueAtMonth, windowValue } from './interpret-time.ts';
import { lookUp } from './look-up.ts';
import type { Model } from './model.ts';
import type { Quantity } from './quantity.ts';
import type { Structure } from './structure.ts';

/** One world, completely computed: every quantity, every element, every step. */
export interface Interpretation {
  /** `step` is ignored for what is one value for the whole horizon. */
  value(quantity: Quantity, element?: number, step?: number): number;
  /** A formula of the model at one element and step, for `explain`. */
  evaluate(expression: Expression, element: number, step: number): number;
}

/** What the evaluation of a formula can see. */
export interface Scope {
  readonly structure: Structure;
  evaluate(expression: Expression, element: number, step: number, arriving?: number): number;
  series(quantity: Quantity, element: number): (step: number) => number;
  size(dimensionName: string): number;
}

/**
 * The reference interpreter: slow, obvious, the oracle of every test and the source of `explain`.
 * It walks each formula as it was written, world by world, and shares no lowering with the kernel.
 * `columns` holds one world's inputs in the order of `inputColumns`.
 */
export const interpret = (
  model: Model,
  structure: Structure,
  columns: ArrayLike<number>,
): Interpretation => {
  const { steps, monthsPerStep } = structure;
  const values = new Map<Quantity, Float64Array>();
  const size = (dimensionName: string): number => {
    const elements = structure.elements.get(dimensionName);
    if (!elements) throw new Error(`the structure has no dimension ${dimensionName}`);
    return elements.length;
  };
  const sizeOf = (quantity: Quantity): number =>
    quantity.dimension ? size(quantity.dimension.name) : 1;

  for (const quantity of model.quantities) {
    const length = sizeOf(quantity) * (quantity.timed ? steps : 1);
    if (quantity.kind.startsWith('given') || model.asData.has(quantity)) {
      const data = structure.givens.get(quantity.path);
      if (!data) throw new Error(`the structure gives no ${quantity.path}`);
      values.set(quantity, data);
    } else values.set(quantity, new Float64Array(length));
  }
  for (const { quantity, element, step, column } of inputColumns(model, structure)) {
    const target = values.get(quantity) as Float64Array;
    target[step === null ? element : element * steps + step] = columns[column] as number;
  }

  const value = (quantity: Quantity, element: number, step: number): number => {
    const at = quantity.dimension ? element : 0;
    const index = quantity.timed ? at * steps + step : at;
    return (values.get(quantity) as Float64Array)[index] as number;
  };

  // Whole vectors (passes, networks) of the formula at hand, by step; emptied for each quantity.
  const vectors = new Map<Node, Map<number, unknown>>();
  const once = <T>(node: Node, step: number, make: () => T): T => {
    let bySteps = vectors.get(node);
    if (!bySteps) {
      bySteps = new Map();
      vectors.set(node, bySteps);
    }
    if (!bySteps.has(step)) bySteps.set(step, make());
    return bySteps.get(step) as T;
  };

  const relationOf = (relation: Relation): Int32Array => {
    const targets = structure.relations.get(relation.name);
    if (!targets) throw new Error(`the structure has no relation ${relation.name}`);
    return targets;
  };

  const join = (
    node: Extract<Node, { op: 'joinBy' | 'joinOver' }>,
    element: number,
    step: number,
  ): number => {
    const from = node.op === 'joinBy' ? node.relation.from : node.over;
    const targets = node.op === 'joinBy' ? relationOf(node.relation) : null;
    let joined = node.joining === 'sum' ? 0 : node.joining === 'max' ? -Infinity : Infinity;
    for (let source = 0; source < size(from.name); source++) {
      if (targets && targets[source] !== element) continue;
      const term = evaluate(node.operand, source, step);
      if (node.joining === 'sum') joined += term;
      else joined = binary(node.joining, joined, term);
    }
    return joined;
  };

  const scope: Scope = {
    structure,
    evaluate: (expression, element, step, arriving) =>
      evaluate(expression, element, step, arriving),
    series: (quantity, element) => (step) => value(quantity, element, step),
    size,
  };

  const evaluate = (
    expression: Expression,
    element: number,
    step: number,
    arriving = Number.NaN,
  ): number => {
    const of = (operand: Expression): number => evaluate(operand, element, step, arriving);
    const node = expression.node;
    switch (node.op) {
      case 'constant':
        return node.value;
      case 'value':
        return value(node.of, element, step);
      case 'previous':
        if (step > 0) return value(node.of, element, step - 1);
        return node.of.starts ? evaluate(node.of.starts, element, 0) : 0;
      case 'following':
        if (step < steps - 1) return value(node.of, element, step + 1);
        return node.of.ends ? evaluate(node.of.ends, element, 0) : 0;
      case 'lag':
        return laggedValue(scope.series(node.of, element), step, of(node.months) / monthsPerStep);
      case 'windowSum':
        return windowValue(
          scope.series(node.of, element),
          steps,
          step + of(node.fromMonth) / monthsPerStep,
          step + of(node.toMonth) / monthsPerStep,
        );
      case 'spread': {
        const length = of(node.months) / monthsPerStep;
        return spreadValue(scope, scope.series(node.of, element), step, length, node.curve);
      }
      case 'now':
        return step * monthsPerStep;
      case 'stepLength':
        return monthsPerStep;
      case 'arriving':
        return arriving;
      case 'negate':
      case 'abs':
      case 'floor':
      case 'sqrt':
      case 'exp':
      case 'log':
        return unary(node.op, of(node.operand));
      case 'select': {
        const condition = of(node.condition);
        const whereTrue = of(node.whereTrue);
        const whereFalse = of(node.whereFalse);
        return condition !== 0 ? whereTrue : whereFalse;
      }
      case 'convert':
        return of(node.operand) * conversionFactorOf(node);
      case 'at': {
        const target = relationOf(node.relation)[element] as number;
        return target < 0 ? node.otherwise : evaluate(node.operand, target, step);
      }
      case 'joinBy':
      case 'joinOver':
        return join(node, element, step);
      case 'lookup':
        return lookUp(structure, node.table, node.arguments.map(of));
      case 'along': {
        const along = once(node, step, () => alongNetworkValues(scope, node, step));
        return along[element] as number;
      }
      case 'arrivingFrom':
        return arrivingAt(scope, node, element, step, (other) =>
          evaluate(node.operand, other, step),
        );
      case 'pass': {
        const results = once(node, step, () => passResults(scope, node.pass, step));
        return (results.get(node.result) as Float64Array)[element] as number;
      }
      case 'reduce':
        return reduced(node.reducer, steps, monthsPerStep, (at) =>
          evaluate(node.operand, element, at),
        );
      case 'atMonth':
        return valueAtMonth(steps, of(node.month) / monthsPerStep, (at) =>
          evaluate(node.operand, element, at),
        );
      case 'presentValue': {
        const rate = of(node.ratePerStep);
        let factor = 1;
        let sum = 0;
        for (let at = 0; at < steps; at++) {
          factor /= 1 + rate;
          sum += evaluate(node.operand, element, at) * factor;
        }
        return sum;
      }
      default:
        return binary(node.op, of(node.left), of(node.right));
    }
  };

  const fill = (quantity: Quantity, step: number): void => {
    const target = values.get(quantity) as Float64Array;
    const formula = quantity.formula as Expression;
    vectors.clear();
    for (let element = 0; element < sizeOf(quantity); element++) {
      const index = quantity.timed ? element * steps + step : element;
      target[index] = evaluate(formula, element, step);
    }
  };
  for (const group of model.groups) {
    const first = group.kind === 'backward' ? steps - 1 : 0;
    const count = group.kind === 'world' ? 1 : steps;
    for (let turn = 0; turn < count; turn++) {
      const step = group.kind === 'backward' ? first - turn : first + turn;
      for (const quantity of group.quantities) fill(quantity, step);
    }
  }
  return {
    value: (quantity, element = 0, step = 0) => value(quantity, element, step),
    evaluate: (expression, element, step) => {
      vectors.clear();
      return evaluate(expression, element, step);
    },
  };
};

const unary = (op: UnaryOperation, x: number): number => {
  switch (op) {
    case 'negate':
      return -x;
    case 'abs':
      return Math.abs(x);
    case 'floor':
      return Math.floor(x);
    case 'sqrt':
      return Math.sqrt(x);
    case 'exp':
      return exp(x);
    case 'log':
      return log(x);
  }
};

/** The meaning of every two-sided operation; see `BinaryOperation`. */
export const binary = (op: BinaryOperation, a: number, b: number): number => {
  switch (op) {
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return a / b;
    case 'min':
      return b < a ? b : a;
    case 'max':
      return a < b ? b : a;
    case 'power':
      return pow(a, b);
    case 'less':
      return a < b ? 1 : 0;
    case 'lessOrEqual':
      return a <= b ? 1 : 0;
    case 'equal':
      return a === b ? 1 : 0;
    case 'notEqual':
      return a !== b ? 1 : 0;
  }
};
