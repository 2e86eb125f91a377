import { baseOf, type LoopWriter, type Month } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import { readsNext } from './place.ts';
import type { Code, Local, simd } from './wasm-code.ts';

/** Where a value lies that this loop does not compute, and which month of it is meant. */
export const sourceOf = (
  lines: LoopWriter,
  node: KernelNode,
): { readonly place: Place; readonly month: Month } => {
  const { program } = lines.context;
  if (program.isReady(node)) return { place: program.placeOfReady(node), month: 'same' };
  if (readsNext(node)) {
    return {
      place: placeOfSeries(lines, node.series as Series),
      month: node.op as 'previous' | 'following',
    };
  }
  const { arrays, rows, pools } = program.storage;
  if (node.op === 'passLeaves') {
    return { place: pools.get(node.args[0] as KernelNode) as Place, month: 'same' };
  }
  const current = !node.timed || lines.context.computed.has(node);
  const place = (current ? arrays : rows).get(node);
  if (!place) throw new Error(`${node.op} ${node.id} was not kept in memory`);
  return { place, month: 'same' };
};

export const placeOfSeries = (lines: LoopWriter, series: Series): Place => {
  const { program } = lines.context;
  const value = series.value as KernelNode;
  if (program.isReady(value)) return program.placeOfReady(value);
  const place = program.storage.series.get(series);
  if (!place) throw new Error('a series was not kept in memory');
  return place;
};

/** Loads pair `pair` of a cell; the byte offset is in a local. */
export const loadCell = (
  code: Code,
  place: Place,
  month: Month,
  offset: Local,
  pair: number,
): void => {
  code.get(offset);
  if (place.cell === 8) code.loadSplat(baseOf(place, month));
  else code.load(baseOf(place, month) + pair * 16);
};

/** A constant, held in a local for the whole function. */
export const pushConstant = (lines: LoopWriter, code: Code, value: number): void =>
  code.get(constantLocal(lines, value));

const constantLocal = (lines: LoopWriter, value: number): Local => {
  const { shared, writer, head } = lines.context;
  const key = `constant ${Object.is(value, -0) ? '-0' : value}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const local = writer.local('v128');
  head.vectorConstant(value);
  head.set(local);
  shared.set(key, local);
  return local;
};

const complex: ReadonlySet<KernelNode['op']> = new Set([
  'at',
  'joinBy',
  'joinOver',
  'along',
  'arrivingFrom',
  'passMoves',
  'reduce',
  'lag',
  'windowSum',
  'spread',
  'spreadAnew',
  'atMonth',
]);

/** Operations that need more than operands on the stack: loops, memory, several results. */
export const isComplex = ({ op }: KernelNode): boolean => complex.has(op);

/** Leaves pair `pair` of a value on the stack, computing or loading it where need be. */
export const push = (lines: LoopWriter, node: KernelNode, pair: number): void => {
  const { context, body } = lines;
  if (node.op === 'constant') {
    pushConstant(lines, body, node.value as number);
    return;
  }
  const known = lines.locals.get(node) ?? context.scalars.get(node);
  if (known) {
    body.get(known[pair] as Local);
    return;
  }
  if (context.program.isReady(node) || readsNext(node) || !lines.isHere(node)) {
    pushLoad(lines, node, pair);
    return;
  }
  if (isComplex(node) || lines.lazy.has(node) || (lines.uses.get(node) ?? 0) > 1) {
    body.get(materialise(lines, node)[pair] as Local);
  } else pushOperation(lines, node, pair);
};

/** The value in locals, one a pair. */
export const materialise = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const known = lines.locals.get(node) ?? lines.context.scalars.get(node);
  if (known) return known;
  const { program } = lines.context;
  if (node.op === 'constant') {
    const local = constantLocal(lines, node.value as number);
    return Array.from({ length: program.pairs }, () => local);
  }
  if (program.isReady(node) || readsNext(node) || !lines.isHere(node)) return load(lines, node);
  let made: readonly Local[];
  if (isComplex(node)) made = program.emitComplex(lines, node);
  else if (lines.lazy.has(node)) made = emitLazySelect(lines, node);
  else {
    made = Array.from({ length: program.pairs }, (_, pair) => {
      pushOperation(lines, node, pair);
      const local = lines.local('v128');
      lines.body.set(local);
      return local;
    });
  }
  lines.locals.set(node, made);
  return made;
};

const pushLoad = (lines: LoopWriter, node: KernelNode, pair: number): void => {
  const { context, body } = lines;
  if (node.over !== null && (lines.uses.get(node) ?? 0) <= 1) {
    const { place, month } = sourceOf(lines, node);
    if (context.program.pairs === 1 || place.cell !== 8) {
      loadCell(body, place, month, lines.offset(place, month), pair);
      return;
    }
  }
  body.get(load(lines, node)[pair] as Local);
};

/**
 * Loads a value into locals. What ranges over nothing is loaded once, before the months or at the
 * start of each; what is the same in every world is loaded once for all pairs.
 */
const load = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { context } = lines;
  const { place, month } = sourceOf(lines, node);
  const scalar = node.over === null;
  const code = !scalar ? lines.body : node.timed ? context.month : context.head;
  if (!code) throw new Error('a month is read outside the months');
  const offset = scalar ? context.scalarOffset(place, month) : lines.offset(place, month);
  const locals: Local[] = [];
  for (let pair = 0; pair < context.program.pairs; pair++) {
    if (place.cell === 8 && pair > 0) {
      locals.push(locals[0] as Local);
      continue;
    }
    const local = lines.local('v128');
    loadCell(code, place, month, offset, pair);
    code.set(local);
    locals.push(local);
  }
  (scalar ? context.scalars : lines.locals).set(node, locals);
  return locals;
};

const vectorOf: Partial<Record<KernelNode['op'], keyof typeof simd>> = {
  negate: 'negate',
  abs: 'abs',
  floor: 'floor',
  sqrt: 'sqrt',
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  divide: 'divide',
  min: 'pmin',
  max: 'pmax',
  less: 'less',
  lessOrEqual: 'lessOrEqual',
  equal: 'equal',
  notEqual: 'notEqual',
};

/** Operations that are functions of their own in the module. */
export const callsFunction = ({ op }: KernelNode): boolean =>
  op === 'exp' || op === 'log' || op === 'power' || op === 'lookup' || op === 'spreadAnew';

const isComparison = ({ op }: KernelNode): boolean =>
  op === 'less' || op === 'lessOrEqual' || op === 'equal' || op === 'notEqual';

/** Leaves a mask on the stack: all bits set where the condition is not 0. */
const pushMask = (lines: LoopWriter, condition: KernelNode, pair: number): void => {
  const { body } = lines;
  const fresh = isComparison(condition) && lines.isHere(condition) && !lines.locals.has(condition);
  if (fresh && !lines.context.scalars.has(condition)) {
    for (const arg of condition.args) push(lines, arg, pair);
    body.vector(vectorOf[condition.op] as keyof typeof simd);
    return;
  }
  push(lines, condition, pair);
  pushConstant(lines, body, 0);
  body.vector('notEqual');
};

/** A choice of which an arm is computed only in turns in which some world takes it. */
const emitLazySelect = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body } = lines;
  const [condition, a, b] = node.args as readonly [KernelNode, KernelNode, KernelNode];
  const pairs = [...Array(lines.context.program.pairs).keys()];
  const inLocals = (write: (pair: number) => void): readonly Local[] =>
    pairs.map((pair) => {
      write(pair);
      const local = lines.local('v128');
      body.set(local);
      return local;
    });
  const masks = inLocals((pair) => pushMask(lines, condition, pair));
  const arms = lines.lazy.get(node);
  const arm = (value: KernelNode, inside: ReadonlySet<KernelNode> | null, side: boolean) => {
    if (!inside) return (pair: number): void => push(lines, value, pair);
    // What others use too is there whether or not the arm is taken.
    for (const part of inside) {
      for (const arg of part.args) {
        if (!inside.has(arg) && (lines.uses.get(arg) ?? 0) > 1) materialise(lines, arg);
      }
    }
    masks.forEach((mask, pair) => {
      body.get(mask);
      if (pair > 0) body.vector(side ? 'or' : 'and');
    });
    body.vector(side ? 'anyTrue' : 'allTrue64');
    if (!side) body.integer('eqz');
    body.when();
    const values = inLocals((pair) => push(lines, value, pair));
    body.end();
    return (pair: number): void => body.get(values[pair] as Local);
  };
  const whereTrue = arm(a, arms?.whereTrue ?? null, true);
  const whereFalse = arm(b, arms?.whereFalse ?? null, false);
  return inLocals((pair) => {
    whereTrue(pair);
    whereFalse(pair);
    body.get(masks[pair] as Local);
    body.vector('bitselect');
  });
};

const pushOperation = (lines: LoopWriter, node: KernelNode, pair: number): void => {
  const { body } = lines;
  if (node.op === 'step') {
    body.get(lines.context.step as Local);
    body.scalar('fromInteger');
    body.vector('splat');
    return;
  }
  if (node.op === 'select') {
    push(lines, node.args[1] as KernelNode, pair);
    push(lines, node.args[2] as KernelNode, pair);
    pushMask(lines, node.args[0] as KernelNode, pair);
    body.vector('bitselect');
    return;
  }
  for (const arg of node.args) push(lines, arg, pair);
  if (node.op === 'hold') return;
  if (callsFunction(node)) {
    body.call(lines.context.program.functionOf(node));
    return;
  }
  const operation = vectorOf[node.op];
  if (!operation) throw new Error(`no instruction for ${node.op}`);
  body.vector(operation);
  if (isComparison(node)) {
    pushConstant(lines, body, 1);
    body.vector('and');
  }
};
