import type { Dimension, Network, Relation } from './dimension.ts';
import { Expression, expressionOf, type Operand } from './expression.ts';

/**
 * The ordered passes of the field. Each runs over the elements of one dimension in their order
 * (the order of the programme file), moving amounts between pools of another dimension.
 *
 * settle, over contracts. For each contract in order:
 *   paid = max(0, min(due, cash[from])); cash[from] = cash[from] - paid; cash[to] = cash[to] + paid.
 *   A contract without `from` is paid from outside (paid = max(0, due)); one without `to` pays out.
 *   Results: `paid` over contracts, `cash` over parties (what is left after the last contract).
 *
 * drawInOrder, over sources. For each source in order, p its party:
 *   drawn = max(0, min(need[p], available)); need[p] = need[p] - drawn.
 *   A source without party draws 0. Results: `drawn` over sources, `unmet` over parties.
 *
 * assignInOrder, over users of a pool. For each user in order, p its pool:
 *   assigned = max(0, min(wanted, capacity[p])); capacity[p] = capacity[p] - assigned.
 *   A user without pool is assigned 0. Results: `assigned` over users, `left` over pools.
 */
export type Pass =
  | {
      readonly kind: 'settle';
      readonly over: Dimension;
      readonly pools: Dimension;
      readonly due: Expression;
      readonly from: Relation;
      readonly to: Relation;
      readonly cash: Expression;
    }
  | {
      readonly kind: 'drawInOrder';
      readonly over: Dimension;
      readonly pools: Dimension;
      readonly need: Expression;
      readonly available: Expression;
      readonly of: Relation;
    }
  | {
      readonly kind: 'assignInOrder';
      readonly over: Dimension;
      readonly pools: Dimension;
      readonly wanted: Expression;
      readonly capacity: Expression;
      readonly of: Relation;
    };

const result = (pass: Pass, name: string): Expression =>
  new Expression({ op: 'pass', pass, result: name });

export const settle = (options: {
  readonly due: Operand;
  readonly from: Relation;
  readonly to: Relation;
  readonly cash: Operand;
}): { readonly paid: Expression; readonly cash: Expression } => {
  const { due, from, to, cash } = options;
  const pass: Pass = {
    kind: 'settle',
    over: from.from,
    pools: from.to,
    due: expressionOf(due),
    from,
    to,
    cash: expressionOf(cash),
  };
  return { paid: result(pass, 'paid'), cash: result(pass, 'cash') };
};

export const drawInOrder = (options: {
  readonly need: Operand;
  readonly available: Operand;
  readonly of: Relation;
}): { readonly drawn: Expression; readonly unmet: Expression } => {
  const { need, available, of } = options;
  const pass: Pass = {
    kind: 'drawInOrder',
    over: of.from,
    pools: of.to,
    need: expressionOf(need),
    available: expressionOf(available),
    of,
  };
  return { drawn: result(pass, 'drawn'), unmet: result(pass, 'unmet') };
};

export const assignInOrder = (options: {
  readonly wanted: Operand;
  readonly capacity: Operand;
  readonly of: Relation;
}): { readonly assigned: Expression; readonly left: Expression } => {
  const { wanted, capacity, of } = options;
  const pass: Pass = {
    kind: 'assignInOrder',
    over: of.from,
    pools: of.to,
    wanted: expressionOf(wanted),
    capacity: expressionOf(capacity),
    of,
  };
  return { assigned: result(pass, 'assigned'), left: result(pass, 'left') };
};

/** Inside `alongNetwork`: the latest (forward) or earliest (backward) value that arrives here. */
const arriving = new Expression({ op: 'arriving' });

/**
 * A pass along a network, e.g. the earliest finish of every activity:
 * `alongNetwork(precedence, earliestStart, (start) => start.plus(duration))`, and the latest start:
 * `alongNetworkBackward(precedence, deadline, (finish) => finish.minus(duration))`.
 */
export const alongNetwork = (
  network: Network,
  bound: Operand,
  body: (arrival: Expression) => Expression,
): Expression =>
  new Expression({
    op: 'along',
    network,
    direction: 'forward',
    bound: expressionOf(bound),
    body: body(arriving),
  });

export const alongNetworkBackward = (
  network: Network,
  bound: Operand,
  body: (arrival: Expression) => Expression,
): Expression =>
  new Expression({
    op: 'along',
    network,
    direction: 'backward',
    bound: expressionOf(bound),
    body: body(arriving),
  });

/** max(bound, operand of each predecessor): when an activity may start, given all finishes. */
export const latestOfPredecessors = (
  network: Network,
  bound: Operand,
  operand: Operand,
): Expression =>
  new Expression({
    op: 'arrivingFrom',
    network,
    direction: 'forward',
    bound: expressionOf(bound),
    operand: expressionOf(operand),
  });

/** min(bound, operand of each successor). */
export const earliestOfSuccessors = (
  network: Network,
  bound: Operand,
  operand: Operand,
): Expression =>
  new Expression({
    op: 'arrivingFrom',
    network,
    direction: 'backward',
    bound: expressionOf(bound),
    operand: expressionOf(operand),
  });
