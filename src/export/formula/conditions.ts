import type { Expression } from '../../equations/expression.ts';
import type { Standpoint, Translator } from './translator.ts';
import { atom, call, joined, type Written } from './written.ts';

const COMPARISONS: Readonly<Record<string, string>> = {
  less: '<',
  lessOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

/** Formulas that are 1 or 0: comparisons, and their products, maxima and minima. */
export const isCondition = (expression: Expression): boolean => {
  const node = expression.node;
  if (node.op in COMPARISONS) return true;
  return (
    (node.op === 'multiply' || node.op === 'max' || node.op === 'min') &&
    isCondition(node.left) &&
    isCondition(node.right)
  );
};

/** What stands as the first argument of IF. */
export const writeCondition = (
  translator: Translator,
  expression: Expression,
  element: number,
  from: Standpoint,
): Written => {
  const node = expression.node;
  const of = (operand: Expression): Written => writeCondition(translator, operand, element, from);
  switch (node.op) {
    case 'less':
    case 'lessOrEqual':
    case 'equal':
    case 'notEqual': {
      const isNot = node.op === 'equal' && isZero(node.right) && isCondition(node.left);
      if (isNot) return call('NOT', of(node.left).formula);
      const [left, right] = [node.left, node.right].map((side) =>
        translator.write(side, element, from),
      ) as [Written, Written];
      return joined(COMPARISONS[node.op] as string, 1, left, right);
    }
    case 'multiply':
    case 'min':
    case 'max':
      if (!isCondition(expression)) break;
      return call(
        node.op === 'max' ? 'OR' : 'AND',
        ...[...sameKind(node.op, expression)].map((side) => of(side).formula),
      );
    default:
  }
  return joined('<>', 1, translator.write(expression, element, from), atom('0'));
};

const isZero = (expression: Expression): boolean =>
  expression.node.op === 'constant' && expression.node.value === 0;

/** AND(AND(a, b), c) reads as AND(a, b, c). */
const sameKind = (op: string, expression: Expression): readonly Expression[] => {
  const node = expression.node;
  return node.op === op && (op === 'multiply' || op === 'min' || op === 'max') && 'left' in node
    ? [...sameKind(op, node.left), ...sameKind(op, node.right)]
    : [expression];
};
