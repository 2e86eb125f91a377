import type { Network } from './dimension.ts';
import type { Node } from './expression.ts';
import type { Scope } from './interpret.ts';
import type { Structure } from './structure.ts';

type Along = Extract<Node, { op: 'along' }>;
type ArrivingFrom = Extract<Node, { op: 'arrivingFrom' }>;

const predecessorsOf = (structure: Structure, network: Network): readonly Int32Array[] => {
  const predecessors = structure.networks.get(network.name);
  if (!predecessors) throw new Error(`the structure has no network ${network.name}`);
  return predecessors;
};

/** Predecessors in the order of the structure; successors in the order of the elements. */
const neighboursOf = (
  structure: Structure,
  node: Along | ArrivingFrom,
  element: number,
): readonly number[] => {
  const predecessors = predecessorsOf(structure, node.network);
  if (node.direction === 'forward') return [...(predecessors[element] as Int32Array)];
  const successors: number[] = [];
  predecessors.forEach((before, after) => {
    if (before.includes(element)) successors.push(after);
  });
  return successors;
};

export const arrivingAt = (
  scope: Scope,
  node: Along | ArrivingFrom,
  element: number,
  step: number,
  valueAt: (other: number) => number,
): number => {
  let arriving = scope.evaluate(node.bound, element, step);
  for (const other of neighboursOf(scope.structure, node, element)) {
    const x = valueAt(other);
    if (node.direction === 'forward') arriving = arriving < x ? x : arriving;
    else arriving = x < arriving ? x : arriving;
  }
  return arriving;
};

export const alongNetworkValues = (scope: Scope, node: Along, step: number): Float64Array => {
  const size = scope.size(node.network.over.name);
  const values = new Float64Array(size);
  for (let turn = 0; turn < size; turn++) {
    const element = node.direction === 'forward' ? turn : size - 1 - turn;
    const arriving = arrivingAt(scope, node, element, step, (other) => values[other] as number);
    values[element] = scope.evaluate(node.body, element, step, arriving);
  }
  return values;
};
