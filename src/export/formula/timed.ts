import { operandsOf } from '../../equations/dependencies.ts';
import type { Dimension } from '../../equations/dimension.ts';
import type { Expression } from '../../equations/expression.ts';

/** Whether a formula has a value for each month. What reduces a series has one for them all. */
export const isTimed = (expression: Expression): boolean => {
  const node = expression.node;
  switch (node.op) {
    case 'value':
      return node.of.timed;
    case 'previous':
    case 'following':
    case 'lag':
    case 'windowSum':
    case 'spread':
    case 'now':
      return true;
    case 'reduce':
      return false;
    case 'atMonth':
      return isTimed(node.month);
    case 'presentValue':
      return isTimed(node.ratePerStep);
    default:
      return operandsOf(expression).some(isTimed);
  }
};

/** What a formula ranges over; the model was checked, so that one answer fits all its parts. */
export const dimensionOf = (expression: Expression): Dimension | null => {
  const node = expression.node;
  switch (node.op) {
    case 'value':
    case 'previous':
    case 'following':
    case 'lag':
    case 'windowSum':
    case 'spread':
      return node.of.dimension;
    case 'at':
      return node.relation.from;
    case 'joinBy':
      return node.relation.to;
    case 'joinOver':
      return null;
    case 'along':
    case 'arrivingFrom':
      return node.network.over;
    case 'pass': {
      const ownResult = ['paid', 'drawn', 'assigned'].includes(node.result);
      return ownResult ? node.pass.over : node.pass.pools;
    }
    default:
      for (const operand of operandsOf(expression)) {
        const over = dimensionOf(operand);
        if (over) return over;
      }
      return null;
  }
};

/** How many things a formula names: what makes it long to read. */
export const weightOf = (expression: Expression): number => {
  switch (expression.node.op) {
    case 'joinBy':
    case 'joinOver':
    case 'along':
    case 'arrivingFrom':
    case 'pass':
    case 'reduce':
    case 'lookup':
    case 'spread':
    case 'windowSum':
    case 'lag':
    case 'presentValue':
      return 1;
    case 'atMonth':
      return 2;
    default: {
      const operands = operandsOf(expression);
      return operands.length === 0 ? 1 : operands.reduce((sum, one) => sum + weightOf(one), 0);
    }
  }
};
