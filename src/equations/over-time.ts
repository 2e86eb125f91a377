import { Expression, expressionOf, type Operand, type Reducer, type Table } from './expression.ts';
import type { Quantity } from './quantity.ts';

/** The value at the end of the step before. */
export const previous = (of: Quantity): Expression => new Expression({ op: 'previous', of });
/** The value of the step after. */
export const following = (of: Quantity): Expression => new Expression({ op: 'following', of });

export const lag = (of: Quantity, months: Operand): Expression =>
  new Expression({ op: 'lag', of, months: expressionOf(months) });

export const windowSum = (of: Quantity, fromMonth: Operand, toMonth: Operand): Expression =>
  new Expression({
    op: 'windowSum',
    of,
    fromMonth: expressionOf(fromMonth),
    toMonth: expressionOf(toMonth),
  });

export const spread = (of: Quantity, months: Operand, curve: Table): Expression =>
  new Expression({ op: 'spread', of, months: expressionOf(months), curve });

const reduce =
  (reducer: Reducer) =>
  (operand: Operand): Expression =>
    new Expression({ op: 'reduce', reducer, operand: expressionOf(operand) });

export const total = reduce('total');
export const peak = reduce('peak');
export const lowest = reduce('lowest');
export const firstMonth = reduce('firstMonth');
export const lastMonth = reduce('lastMonth');

export const atMonth = (operand: Operand, month: Operand): Expression =>
  new Expression({ op: 'atMonth', operand: expressionOf(operand), month: expressionOf(month) });

export const presentValue = (operand: Operand, ratePerStep: Operand): Expression =>
  new Expression({
    op: 'presentValue',
    operand: expressionOf(operand),
    ratePerStep: expressionOf(ratePerStep),
  });
