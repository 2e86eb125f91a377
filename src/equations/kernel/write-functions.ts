import type { Reducer } from '../expression.ts';
import { forElements } from './emit-joins.ts';
import { push, pushConstant } from './emit-values.ts';
import type { Loop } from './fuse.ts';
import { reducerStart } from './join-start.ts';
import {
  closeLoop,
  type FunctionContext,
  loopWriter,
  monthOffset,
  type ProgramContext,
  zeroOf,
} from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import type { Stage } from './place.ts';
import { codeWriter, type Local } from './wasm-code.ts';
import { type FunctionWriter, functionWriter } from './wasm-module.ts';
import { type Destinations, writeLoop } from './write-loop.ts';

export interface Writing {
  readonly program: ProgramContext;
  readonly columnBytes: number;
  destinationsOf(node: KernelNode): Destinations;
}

/** A value to lay down before the first step (`starts`) or after the last (`ends`). */
export interface Bound {
  readonly series: Series;
  readonly value: KernelNode;
  readonly which: 'starts' | 'ends';
  readonly place: Place;
}

const functionContext = (
  program: ProgramContext,
  writer: FunctionWriter,
  loops: readonly Loop[],
  months: { readonly step: Local; readonly turn: Local } | null,
): FunctionContext => {
  const context: FunctionContext = {
    program,
    writer,
    head: codeWriter(),
    month: months ? codeWriter() : null,
    step: months?.step ?? null,
    turn: months?.turn ?? null,
    world: 0,
    computed: new Set(loops.flatMap((loop) => loop.nodes)),
    scalars: new Map(),
    shared: new Map(),
    scalarOffset: (place, month) => monthOffset(context, place, month) ?? zeroOf(context),
  };
  return context;
};

/** What does not change by month, in its loops; then the bounds of series that are now known. */
export const sectionFunction = (
  { program, columnBytes, destinationsOf }: Writing,
  loops: readonly Loop[],
  bounds: readonly Bound[],
): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const context = functionContext(program, writer, loops, null);
  const code = codeWriter();
  for (const loop of loops) writeLoop(context, loop, destinationsOf, columnBytes, code);
  for (const { series, value, which, place } of bounds) {
    const lines = loopWriter(context, { over: series.over, descending: false, nodes: [] });
    const offset = lines.offset({ ...place, kind: 'array' }, 'same');
    const row = place.kind === 'ring' ? 1 : which === 'starts' ? -1 : program.steps;
    for (let pair = 0; pair < program.pairs; pair++) {
      lines.body.get(offset);
      push(lines, value, pair);
      lines.body.store(place.base + row * place.cell * place.size + pair * 16);
    }
    closeLoop(lines, code);
  }
  writer.code.append(context.head);
  writer.code.append(code);
  return writer;
};

/** Months outside, elements inside: every loop of the stage, month after month. */
export const stageFunction = (
  { program, columnBytes, destinationsOf }: Writing,
  stage: Stage,
  loops: readonly Loop[],
): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const step = writer.local('i32');
  const turn = writer.local('i32');
  const context = functionContext(program, writer, loops, { step, turn });
  const code = codeWriter();
  for (const loop of loops) writeLoop(context, loop, destinationsOf, columnBytes, code);
  startReducers(context, loops);

  const { code: whole } = writer;
  const forward = stage.direction === 'forward';
  whole.append(context.head);
  if (program.steps === 0) return writer;
  whole.i32(forward ? 0 : program.steps - 1);
  whole.set(step);
  whole.loop();
  whole.append(context.month as { readonly bytes: readonly number[] });
  whole.append(code);
  whole.i32(1);
  whole.get(turn);
  whole.integer('subtract');
  whole.set(turn);
  whole.get(step);
  whole.i32(forward ? 1 : -1);
  whole.integer('add');
  whole.tee(step);
  whole.i32(forward ? program.steps : 0);
  whole.integer(forward ? 'lessSigned' : 'atLeastSigned');
  whole.branchIf(0);
  whole.end();
  return writer;
};

/** Running values of reducers begin anew for every turn. */
const startReducers = (context: FunctionContext, loops: readonly Loop[]): void => {
  const { program, head } = context;
  for (const node of loops.flatMap((loop) => loop.nodes)) {
    if (node.op !== 'reduce') continue;
    const place = program.storage.arrays.get(node) as Place;
    const lines = loopWriter(context, { over: node.over, descending: false, nodes: [] });
    const start = reducerStart(node.reducer as Reducer);
    forElements(lines, head, place.size, (element) => {
      const offset = lines.offsetAt(place, 'same', element, head);
      for (let pair = 0; pair < program.pairs; pair++) {
        head.get(offset);
        pushConstant(lines, head, start);
        head.store(place.base + pair * 16);
      }
    });
  }
};
