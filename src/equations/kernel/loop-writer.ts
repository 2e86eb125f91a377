import type { Loop } from './fuse.ts';
import type { LazyArms } from './lazy-arms.ts';
import type { Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import type { Storage } from './storage.ts';
import type { DataTables } from './tables.ts';
import { type Code, codeWriter, type Local } from './wasm-code.ts';
import type { FunctionWriter } from './wasm-module.ts';

/** What is the same for the whole program. */
export interface ProgramContext {
  readonly steps: number;
  readonly monthsPerStep: number;
  readonly cell: number;
  /** Pairs of worlds in a turn; every value is that many locals. */
  readonly pairs: number;
  readonly storage: Storage;
  readonly tables: DataTables;
  sizeOf(over: string | null): number;
  isReady(node: KernelNode): boolean;
  /** Where a node that is ready from the start lies; `step` and constants lie nowhere. */
  placeOfReady(node: KernelNode): Place;
  /** Index of the function of two lanes for exp, log, power or a table. */
  functionOf(node: KernelNode): number;
  /** Writes an operation that needs more than operands on the stack; see emit-complex.ts. */
  emitComplex(lines: LoopWriter, node: KernelNode): readonly Local[];
}

/** A function of the program while its loops are written. */
export interface FunctionContext {
  readonly program: ProgramContext;
  readonly writer: FunctionWriter;
  /** Before everything, and (in stages) at the start of each month. */
  readonly head: Code;
  readonly month: Code | null;
  /** Step index. */
  readonly step: Local | null;
  /** 0 and 1 in turns: the row of a ring that belongs to this month. */
  readonly turn: Local | null;
  /** Byte offset of the turn's worlds in a column. */
  readonly world: Local;
  /** Everything that this function computes. */
  readonly computed: ReadonlySet<KernelNode>;
  /** Values over nothing, once computed: valid for the rest of the month or function. */
  readonly scalars: Map<KernelNode, readonly Local[]>;
  readonly shared: Map<string, Local>;
  /** Byte offset of the row of a value over nothing. */
  scalarOffset(place: Place, month: Month): Local;
}

/** Which month's value, seen from the one at hand. */
export type Month = 'same' | 'previous' | 'following';

/** A loop while its body is written. */
export interface LoopWriter {
  readonly context: FunctionContext;
  readonly loop: Loop;
  /** Before the loop, at the start of each turn of it, its body, after it. */
  readonly enter: Code;
  readonly early: Code;
  readonly body: Code;
  readonly exit: Code;
  readonly locals: Map<KernelNode, readonly Local[]>;
  readonly uses: Map<KernelNode, number>;
  /** Choices of which an arm is computed only where it is taken. */
  readonly lazy: Map<KernelNode, LazyArms>;
  local(type: 'i32' | 'f64' | 'v128'): Local;
  /** A local that holds the byte offset of this element; the place's base is not in it. */
  offset(place: Place, month: Month): Local;
  /** Byte offset of another element, given by its index. */
  offsetAt(place: Place, month: Month, element: Local, code?: Code): Local;
  isHere(node: KernelNode): boolean;
  /** Index of this element; null over nothing. */
  readonly element: Local | null;
}

/** Static part of an address. */
export const baseOf = (place: Place, month: Month): number => {
  if (place.kind !== 'rows' || month === 'same') return place.base;
  const row = place.cell * place.size;
  return month === 'previous' ? place.base - row : place.base + row;
};

const shiftOf = (cell: number): number => 31 - Math.clz32(cell);

/** Byte offset of this month's row, in a local kept for the month; null where there is none. */
export const monthOffset = (context: FunctionContext, place: Place, month: Month): Local | null => {
  if (place.kind === 'array') return null;
  const { writer, shared, step, turn } = context;
  const code = context.month;
  if (!code || step === null || turn === null)
    throw new Error('a month is read outside the months');
  const other = place.kind === 'ring' && month !== 'same';
  const key = `${place.kind} ${place.cell * place.size} ${other}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const local = writer.local('i32');
  if (place.kind === 'rows') code.get(step);
  else {
    if (other) code.i32(1);
    code.get(turn);
    if (other) code.integer('subtract');
  }
  code.i32(place.cell * place.size);
  code.integer('multiply');
  code.set(local);
  shared.set(key, local);
  return local;
};

export const loopWriter = (context: FunctionContext, loop: Loop): LoopWriter => {
  const { writer } = context;
  const enter = codeWriter();
  const early = codeWriter();
  const body = codeWriter();
  const offsets = new Map<string, Local>();
  const element = loop.over === null ? null : writer.local('i32');
  const offsetAt = (place: Place, month: Month, index: Local, code: Code = body): Local => {
    const row = monthOffset(context, place, month);
    const local = writer.local('i32');
    code.get(index);
    code.i32(shiftOf(place.cell));
    code.integer('shiftLeft');
    if (row !== null) {
      code.get(row);
      code.integer('add');
    }
    code.set(local);
    return local;
  };
  const here = new Set(loop.nodes);
  return {
    context,
    loop,
    enter,
    early,
    body,
    exit: codeWriter(),
    locals: new Map(),
    uses: new Map(),
    lazy: new Map(),
    element,
    local: (type) => writer.local(type),
    offsetAt,
    isHere: (node) => node.inBody || here.has(node),
    offset: (place, month) => {
      const row = monthOffset(context, place, month);
      const key = `${place.cell} ${row}`;
      const known = offsets.get(key);
      if (known !== undefined) return known;
      let local: Local;
      if (element !== null) local = offsetAt(place, month, element, early);
      else if (row !== null) local = row;
      else local = zeroOf(context);
      offsets.set(key, local);
      return local;
    },
  };
};

export const zeroOf = ({ shared, writer }: FunctionContext): Local => {
  const known = shared.get('zero');
  if (known !== undefined) return known;
  const local = writer.local('i32');
  shared.set('zero', local);
  return local;
};

/** Puts the loop together: before, turns over the elements, after. */
export const closeLoop = (lines: LoopWriter, target: Code): void => {
  const { loop, element, context } = lines;
  const size = context.program.sizeOf(loop.over);
  target.append(lines.enter);
  if (element === null) {
    target.append(lines.early);
    target.append(lines.body);
  } else if (size > 0) {
    target.i32(loop.descending ? size - 1 : 0);
    target.set(element);
    target.loop();
    target.append(lines.early);
    target.append(lines.body);
    target.get(element);
    target.i32(loop.descending ? -1 : 1);
    target.integer('add');
    target.tee(element);
    target.i32(loop.descending ? 0 : size);
    target.integer(loop.descending ? 'atLeastSigned' : 'lessSigned');
    target.branchIf(0);
    target.end();
  }
  target.append(lines.exit);
};
