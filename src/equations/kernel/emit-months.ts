import { eachPair } from './emit-joins.ts';
import { stepVector } from './emit-reduce.ts';
import { placeOfSeries, push, pushConstant } from './emit-values.ts';
import { baseOf, type LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import type { Local } from './wasm-code.ts';

/** Bytes from one month's row to the next. */
export const rowBytes = (place: Place): number => place.cell * place.size;

/** Leaves this element's byte offset within a row on the stack. */
export const pushElementOffset = (lines: LoopWriter, series: Series, place: Place): void => {
  if (series.over === null) lines.body.i32(0);
  else lines.body.get(lines.offset({ ...place, kind: 'array' }, 'same'));
};

export const inLocal = (lines: LoopWriter): Local => {
  const local = lines.local('v128');
  lines.body.set(local);
  return local;
};

/**
 * Leaves on the stack the series at steps that differ from world to world, 0 where `within` is not
 * set. `steps` holds whole numbers, `within` a mask.
 */
const pushGathered = (
  lines: LoopWriter,
  series: Series,
  steps: Local,
  within: Local,
  pair: number,
): void => {
  const { body } = lines;
  const place = placeOfSeries(lines, series);
  const indices = lines.local('v128');
  body.get(steps);
  body.get(within);
  body.vector('and');
  body.vector('toInteger');
  body.set(indices);
  const pushAddress = (lane: number): void => {
    body.get(indices);
    body.extractInteger(lane);
    body.i32(rowBytes(place));
    body.integer('multiply');
    pushElementOffset(lines, series, place);
    body.integer('add');
  };
  const wide = place.cell > 8;
  const base = baseOf(place, 'same') + (wide ? pair * 16 : 0);
  pushAddress(1);
  pushAddress(0);
  body.loadSplat(base);
  body.loadLane(wide ? base + 8 : base, 1);
  body.get(within);
  body.vector('and');
};

/** x[t - i] (1 - f) + x[t - i - 1] f, what lies before the first step or after this one being 0. */
export const emitLag = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const series = node.series as Series;
  const step = stepVector(context);
  return eachPair(lines, (pair) => {
    const months = lines.local('v128');
    push(lines, node.args[0] as KernelNode, pair);
    body.tee(months);
    body.vector('floor');
    const whole = inLocal(lines);
    body.get(months);
    body.get(whole);
    body.vector('subtract');
    const part = inLocal(lines);
    body.get(step);
    body.get(whole);
    body.vector('subtract');
    const at = inLocal(lines);
    const pushTerm = (): void => {
      body.get(at);
      pushConstant(lines, body, 0);
      body.vector('atLeast');
      body.get(at);
      body.get(step);
      body.vector('lessOrEqual');
      body.vector('and');
      pushGathered(lines, series, at, inLocal(lines), pair);
    };
    pushTerm();
    pushConstant(lines, body, 1);
    body.get(part);
    body.vector('subtract');
    body.vector('multiply');
    body.get(at);
    pushConstant(lines, body, 1);
    body.vector('subtract');
    body.set(at);
    pushTerm();
    body.get(part);
    body.vector('multiply');
    body.vector('add');
    return inLocal(lines);
  });
};

/** The series at a month: 0 before the first step and for NaN, the last value after the last. */
export const emitAtMonth = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const last = context.program.steps - 1;
  return eachPair(lines, (pair) => {
    push(lines, node.args[0] as KernelNode, pair);
    body.vector('floor');
    const index = inLocal(lines);
    body.get(index);
    pushConstant(lines, body, 0);
    body.vector('atLeast');
    const within = inLocal(lines);
    pushConstant(lines, body, last);
    body.get(index);
    body.vector('pmin');
    const step = inLocal(lines);
    pushGathered(lines, node.series as Series, step, within, pair);
    return inLocal(lines);
  });
};
