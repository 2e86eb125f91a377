import { isComplex, materialise } from './emit-values.ts';
import type { Loop } from './fuse.ts';
import { lazyArmsOf } from './lazy-arms.ts';
import {
  baseOf,
  closeLoop,
  type FunctionContext,
  type LoopWriter,
  loopWriter,
} from './loop-writer.ts';
import { insideOf } from './lower-network.ts';
import type { Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import type { Code, Local } from './wasm-code.ts';

/** A column of results, one number per world: the kernel's way out. */
export interface OutputPlace {
  readonly base: number;
  readonly timed: boolean;
}

/** Where a value goes when it has been computed. */
export interface Destinations {
  readonly places: readonly Place[];
  readonly outputs: readonly OutputPlace[];
}

/** Writes one fused loop: every node in order, each value stored where others look for it. */
export const writeLoop = (
  context: FunctionContext,
  loop: Loop,
  destinationsOf: (node: KernelNode) => Destinations,
  columnBytes: number,
  target: Code,
): void => {
  const lines = loopWriter(context, loop);
  countUses(lines);
  const leavesIt = (node: KernelNode): boolean => {
    const { places, outputs } = destinationsOf(node);
    return places.length + outputs.length > 0;
  };
  const deferred = new Set<KernelNode>();
  for (const [node, arms] of lazyArmsOf(loop, lines.uses, leavesIt)) {
    lines.lazy.set(node, arms);
    for (const part of [...(arms.whereTrue ?? []), ...(arms.whereFalse ?? [])]) deferred.add(part);
  }
  for (const node of loop.nodes) {
    if (deferred.has(node)) continue;
    const { places, outputs } = destinationsOf(node);
    const leaves = leavesIt(node);
    const needed = leaves || isComplex(node) || loop.over === null;
    if (!needed && (lines.uses.get(node) ?? 0) <= 1) continue;
    const values = materialise(lines, node);
    for (const place of places) storeValue(lines, place, values);
    for (const output of outputs) storeOutput(lines, output, columnBytes, values);
  }
  closeLoop(lines, target);
  if (loop.over !== null) return;
  for (const [node, values] of lines.locals) context.scalars.set(node, values);
};

const countUses = ({ loop, uses }: LoopWriter): void => {
  const count = (node: KernelNode, times: number): void => {
    for (const arg of node.args) uses.set(arg, (uses.get(arg) ?? 0) + times);
  };
  for (const node of loop.nodes) {
    count(node, node.reducer === 'peak' || node.reducer === 'lowest' ? 2 : 1);
    if (!node.body) continue;
    for (const inside of insideOf(node.body)) count(inside, 1);
  }
};

const storeValue = (lines: LoopWriter, place: Place, values: readonly Local[]): void => {
  const { body } = lines;
  const offset = lines.offset(place, 'same');
  const base = baseOf(place, 'same');
  values.forEach((value, pair) => {
    if (place.cell === 8 && pair > 0) return;
    body.get(offset);
    body.get(value);
    if (place.cell === 8) body.storeLane(base, 0);
    else body.store(base + pair * 16);
  });
};

const storeOutput = (
  lines: LoopWriter,
  output: OutputPlace,
  columnBytes: number,
  values: readonly Local[],
): void => {
  const { body, context, element } = lines;
  const row = output.timed ? outputRow(context, columnBytes) : context.world;
  let offset = row;
  if (element !== null) {
    offset = lines.local('i32');
    body.get(element);
    body.i32(columnBytes * (output.timed ? context.program.steps : 1));
    body.integer('multiply');
    body.get(row);
    body.integer('add');
    body.set(offset);
  }
  values.forEach((value, pair) => {
    body.get(offset);
    body.get(value);
    body.store(output.base + pair * 16);
  });
};

/** Byte offset of this month's column and of the turn's worlds in it. */
const outputRow = (
  { shared, writer, month, step, world }: FunctionContext,
  bytes: number,
): Local => {
  const known = shared.get('output row');
  if (known !== undefined) return known;
  const local = writer.local('i32');
  const code = month as Code;
  code.get(step as Local);
  code.i32(bytes);
  code.integer('multiply');
  code.get(world);
  code.integer('add');
  code.set(local);
  shared.set('output row', local);
  return local;
};
