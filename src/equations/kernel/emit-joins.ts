import type { Joining } from '../expression.ts';
import { loadCell, push, pushConstant, sourceOf } from './emit-values.ts';
import { joinStart } from './join-start.ts';
import type { LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import type { Code, Local, simd } from './wasm-code.ts';

export const joinOperation = (joining: Joining): keyof typeof simd =>
  joining === 'sum' ? 'add' : joining === 'max' ? 'pmax' : 'pmin';

export const eachPair = <T>(lines: LoopWriter, make: (pair: number) => T): T[] =>
  Array.from({ length: lines.context.program.pairs }, (_, pair) => make(pair));

/** The index that this element points to, read from a table of them. */
export const loadIndex = (lines: LoopWriter, table: number): Local => {
  const local = lines.local('i32');
  lines.body.get(lines.element as Local);
  lines.body.i32(2);
  lines.body.integer('shiftLeft');
  lines.body.loadInteger(table);
  lines.body.set(local);
  return local;
};

/** Leaves a mask on the stack: all bits set where this element points somewhere. */
export const pushPresence = (lines: LoopWriter, relation: string): void => {
  const { body, context } = lines;
  body.get(lines.element as Local);
  body.i32(3);
  body.integer('shiftLeft');
  body.loadSplat(context.program.tables.presence(relation));
};

/** Gather: the operand at the element pointed to, another number where there is none. */
export const emitAt = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const { tables } = context.program;
  const relation = node.relation as string;
  const operand = node.args[0] as KernelNode;
  const targets = tables.targetsOf(relation);
  const someMissing = targets.some((target) => target < 0);
  if (targets.every((target) => target < 0)) {
    const otherwise = lines.local('v128');
    pushConstant(lines, body, node.otherwise as number);
    body.set(otherwise);
    return eachPair(lines, () => otherwise);
  }
  let pushOperand = (pair: number): void => push(lines, operand, pair);
  if (operand.over !== null) {
    const { place, month } = sourceOf(lines, operand);
    const index = loadIndex(lines, tables.targets(relation, 0));
    const offset = lines.offsetAt(place, month, index);
    pushOperand = (pair) => loadCell(body, place, month, offset, pair);
  }
  return eachPair(lines, (pair) => {
    pushOperand(pair);
    if (someMissing) {
      pushConstant(lines, body, node.otherwise as number);
      pushPresence(lines, relation);
      body.vector('bitselect');
    }
    const local = lines.local('v128');
    body.set(local);
    return local;
  });
};

/** A loop over the elements of a place, before the loop at hand. */
export const forElements = (
  lines: LoopWriter,
  code: Code,
  size: number,
  write: (element: Local) => void,
): void => {
  if (size === 0) return;
  const element = lines.local('i32');
  code.i32(0);
  code.set(element);
  code.loop();
  write(element);
  code.get(element);
  code.i32(1);
  code.integer('add');
  code.tee(element);
  code.i32(size);
  code.integer('lessSigned');
  code.branchIf(0);
  code.end();
};

/** Scatter: every element adds to (or bounds) what it points to, in order. */
export const emitJoinBy = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context, enter } = lines;
  const { program } = context;
  const joining = node.joining as Joining;
  const place = program.storage.arrays.get(node) as Place;
  // Nothing is joined into a dimension without elements, and nobody can read it.
  if (place.size === 0) return [];
  forElements(lines, enter, place.size, (element) => {
    const offset = lines.offsetAt(place, 'same', element, enter);
    eachPair(lines, (pair) => {
      enter.get(offset);
      pushConstant(lines, enter, joinStart(joining));
      enter.store(place.base + pair * 16);
    });
  });
  const table = program.tables.targets(node.relation as string, place.size);
  const offset = lines.offsetAt(place, 'same', loadIndex(lines, table));
  eachPair(lines, (pair) => {
    body.get(offset);
    loadCell(body, place, 'same', offset, pair);
    push(lines, node.args[0] as KernelNode, pair);
    body.vector(joinOperation(joining));
    body.store(place.base + pair * 16);
  });
  return [];
};

/** All elements joined into one value, which is there after the loop. */
export const emitJoinOver = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context, enter } = lines;
  const joining = node.joining as Joining;
  const sums = eachPair(lines, (pair) => {
    const sum = lines.local('v128');
    pushConstant(lines, enter, joinStart(joining));
    enter.set(sum);
    body.get(sum);
    push(lines, node.args[0] as KernelNode, pair);
    body.vector(joinOperation(joining));
    body.set(sum);
    return sum;
  });
  context.scalars.set(node, sums);
  return sums;
};
