import { eachPair } from './emit-joins.ts';
import { loadCell, materialise, push, sourceOf } from './emit-values.ts';
import type { LoopWriter } from './loop-writer.ts';
import { insideOf } from './lower-network.ts';
import type { Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import type { Local } from './wasm-code.ts';

/** bound, then the latest (earliest) of it and what each neighbour brings, in order. */
const emitArrival = (
  lines: LoopWriter,
  node: KernelNode,
  pushNeighbour: (neighbour: Local) => (pair: number) => void,
): readonly Local[] => {
  const { body, context } = lines;
  const direction = node.direction as 'forward' | 'backward';
  const { starts, list } = context.program.tables.neighbours(node.network as string, direction);
  const arrivals = eachPair(lines, (pair) => {
    const arrival = lines.local('v128');
    push(lines, node.args[0] as KernelNode, pair);
    body.set(arrival);
    return arrival;
  });
  const [at, end] = [lines.local('i32'), lines.local('i32')];
  for (const [local, offset] of [
    [at, starts],
    [end, starts + 4],
  ] as const) {
    body.get(lines.element as Local);
    body.i32(2);
    body.integer('shiftLeft');
    body.loadInteger(offset);
    body.set(local);
  }
  body.block();
  body.loop();
  body.get(at);
  body.get(end);
  body.integer('atLeastSigned');
  body.branchIf(1);
  const neighbour = lines.local('i32');
  body.get(at);
  body.i32(2);
  body.integer('shiftLeft');
  body.loadInteger(list);
  body.set(neighbour);
  const pushPair = pushNeighbour(neighbour);
  arrivals.forEach((arrival, pair) => {
    body.get(arrival);
    pushPair(pair);
    body.vector(direction === 'forward' ? 'pmax' : 'pmin');
    body.set(arrival);
  });
  body.get(at);
  body.i32(1);
  body.integer('add');
  body.set(at);
  body.branch(0);
  body.end();
  body.end();
  return arrivals;
};

/** A pass along a network: the value of each element is kept before its neighbours ask for it. */
export const emitAlong = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const own = lines.context.program.storage.arrays.get(node) as Place;
  const arrivals = emitArrival(lines, node, (neighbour) => {
    const offset = lines.offsetAt(own, 'same', neighbour);
    return (pair) => loadCell(lines.body, own, 'same', offset, pair);
  });
  const body = node.body as KernelNode;
  for (const inside of insideOf(body)) {
    if (inside.op === 'arriving') lines.locals.set(inside, arrivals);
  }
  return materialise(lines, body);
};

export const emitArrivingFrom = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const operand = node.args[1] as KernelNode;
  if (operand.over === null) {
    if (operand.op !== 'constant') materialise(lines, operand);
    return emitArrival(lines, node, () => (pair) => push(lines, operand, pair));
  }
  const { place, month } = sourceOf(lines, operand);
  return emitArrival(lines, node, (neighbour) => {
    const offset = lines.offsetAt(place, month, neighbour);
    return (pair) => loadCell(lines.body, place, month, offset, pair);
  });
};
