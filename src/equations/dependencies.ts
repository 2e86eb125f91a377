import type { Expression } from './expression.ts';
import type { Pass } from './passes.ts';
import type { Quantity } from './quantity.ts';

/**
 * When a formula needs what it refers to:
 * - same: in the same step (or earlier in it, for lag and spread, which look back from it);
 * - behind, ahead: only the step before or after;
 * - whole: the whole series, before the first step of the one that asks.
 */
export type When = 'same' | 'behind' | 'ahead' | 'whole';

export interface Dependency {
  readonly of: Quantity;
  readonly when: When;
}

/** The expressions directly inside a node, without following references to other quantities. */
export const operandsOf = (expression: Expression): readonly Expression[] => {
  const node = expression.node;
  switch (node.op) {
    case 'constant':
    case 'value':
    case 'previous':
    case 'following':
    case 'now':
    case 'stepLength':
    case 'arriving':
      return [];
    case 'lag':
    case 'spread':
      return [node.months];
    case 'windowSum':
      return [node.fromMonth, node.toMonth];
    case 'select':
      return [node.condition, node.whereTrue, node.whereFalse];
    case 'lookup':
      return node.arguments;
    case 'along':
      return [node.bound, node.body];
    case 'arrivingFrom':
      return [node.bound, node.operand];
    case 'pass':
      return operandsOfPass(node.pass);
    case 'atMonth':
      return [node.operand, node.month];
    case 'presentValue':
      return [node.operand, node.ratePerStep];
    case 'negate':
    case 'abs':
    case 'floor':
    case 'sqrt':
    case 'exp':
    case 'log':
    case 'convert':
    case 'at':
    case 'joinBy':
    case 'joinOver':
    case 'reduce':
      return [node.operand];
    default:
      return [node.left, node.right];
  }
};

export const operandsOfPass = (pass: Pass): readonly Expression[] => {
  switch (pass.kind) {
    case 'settle':
      return [pass.due, pass.cash];
    case 'drawInOrder':
      return [pass.need, pass.available];
    case 'assignInOrder':
      return [pass.wanted, pass.capacity];
  }
};

/**
 * Everything that a quantity's formula, start and end refer to, in the order of reading. What is
 * given as data has no formula to follow.
 */
export const dependenciesOf = (
  quantity: Quantity,
  asData: ReadonlySet<Quantity> = NONE,
): readonly Dependency[] => {
  const found: Dependency[] = [];
  const visit = (expression: Expression, whole: boolean): void => {
    const node = expression.node;
    const need = (of: Quantity, when: When): void => {
      found.push({ of, when: whole ? 'whole' : when });
    };
    if (node.op === 'value') need(node.of, 'same');
    else if (node.op === 'previous') need(node.of, 'behind');
    else if (node.op === 'following') need(node.of, 'ahead');
    else if (node.op === 'lag' || node.op === 'spread') {
      need(node.of, 'same');
      need(node.of, 'behind');
    } else if (node.op === 'windowSum') need(node.of, 'whole');
    const reduces = node.op === 'reduce' || node.op === 'atMonth' || node.op === 'presentValue';
    operandsOf(expression).forEach((operand, index) => {
      visit(operand, whole || (reduces && index === 0));
    });
  };
  const formula = asData.has(quantity) ? null : quantity.formula;
  for (const expression of [formula, quantity.starts, quantity.ends]) {
    if (expression) visit(expression, false);
  }
  return found;
};

const NONE: ReadonlySet<Quantity> = new Set();
