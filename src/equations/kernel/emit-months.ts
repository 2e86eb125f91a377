import { eachPair } from './emit-joins.ts';
import { stepVector } from './emit-reduce.ts';
import { materialise, placeOfSeries, push, pushConstant } from './emit-values.ts';
import { baseOf, type LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import type { Local } from './wasm-code.ts';

/** Bytes from one month's row to the next. */
const rowBytes = (place: Place): number => place.cell * place.size;

/** Leaves this element's byte offset within a row on the stack. */
const pushElementOffset = (lines: LoopWriter, series: Series, place: Place): void => {
  if (series.over === null) lines.body.i32(0);
  else lines.body.get(lines.offset({ ...place, kind: 'array' }, 'same'));
};

const inLocal = (lines: LoopWriter): Local => {
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

/** Leaves min or max over all worlds of the turn on the stack, as a scalar; NaN if any is NaN. */
const pushOverWorlds = (
  lines: LoopWriter,
  values: readonly Local[],
  operation: 'min' | 'max',
): void => {
  values.forEach((value, pair) => {
    for (const lane of [0, 1]) {
      lines.body.get(value);
      lines.body.extractDouble(lane);
      if (pair + lane > 0) lines.body.scalar(operation);
    }
  });
};

/** Turns from `first` to before `end` (locals), over rows of a series. */
const forSteps = (
  lines: LoopWriter,
  step: Local,
  end: Local,
  series: Series,
  write: (offset: Local, place: Place) => void,
): void => {
  const { body } = lines;
  const place = placeOfSeries(lines, series);
  const offset = lines.local('i32');
  body.get(step);
  body.i32(rowBytes(place));
  body.integer('multiply');
  pushElementOffset(lines, series, place);
  body.integer('add');
  body.set(offset);
  body.block();
  body.loop();
  body.get(step);
  body.get(end);
  body.integer('atLeastSigned');
  body.branchIf(1);
  write(offset, place);
  for (const [local, amount] of [
    [step, 1],
    [offset, rowBytes(place)],
  ] as const) {
    body.get(local);
    body.i32(amount);
    body.integer('add');
    body.set(local);
  }
  body.branch(0);
  body.end();
  body.end();
};

const pushSeriesCell = (lines: LoopWriter, place: Place, offset: Local, pair: number): void => {
  lines.body.get(offset);
  if (place.cell === 8) lines.body.loadSplat(place.base);
  else lines.body.load(place.base + pair * 16);
};

const zeroSums = (lines: LoopWriter): readonly Local[] =>
  eachPair(lines, () => {
    pushConstant(lines, lines.body, 0);
    return inLocal(lines);
  });

/**
 * Sum of x[s] * share over the steps that a window touches in any world of the turn. Steps outside
 * have share 0 and are left out, which changes nothing while x is finite; where it is not, the third
 * operand is NaN and the window is taken as the whole horizon.
 */
export const emitWindowSum = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const { steps } = context.program;
  const [from, to, flag] = node.args as readonly [KernelNode, KernelNode, KernelNode];
  const starts = materialise(lines, from);
  const ends = materialise(lines, to);
  const withFlag = (bounds: readonly Local[]): readonly Local[] =>
    bounds.map((bound, pair) => {
      body.get(bound);
      push(lines, flag, pair);
      body.vector('add');
      return inLocal(lines);
    });
  const [step, end] = [lines.local('i32'), lines.local('i32')];
  pushOverWorlds(lines, withFlag(starts), 'min');
  body.f64(0);
  body.scalar('max');
  body.scalarToInteger();
  body.set(step);
  body.i32(steps);
  body.f64(steps);
  pushOverWorlds(lines, withFlag(ends), 'max');
  body.scalar('ceil');
  body.scalar('subtract');
  body.f64(0);
  body.scalar('max');
  body.scalarToInteger();
  body.integer('subtract');
  body.set(end);

  const sums = zeroSums(lines);
  const series = node.series as Series;
  forSteps(lines, step, end, series, (offset, place) => {
    body.get(step);
    body.scalar('fromInteger');
    body.vector('splat');
    const at = inLocal(lines);
    sums.forEach((sum, pair) => {
      body.get(sum);
      pushSeriesCell(lines, place, offset, pair);
      body.vectorConstant(0);
      body.get(at);
      body.vectorConstant(1);
      body.vector('add');
      body.get(ends[pair] as Local);
      body.vector('pmin');
      body.get(at);
      body.get(starts[pair] as Local);
      body.vector('pmax');
      body.vector('subtract');
      body.vector('pmax');
      body.vector('multiply');
      body.vector('add');
      body.set(sum);
    });
  });
  return sums;
};

/** Sum over s of x[s] * weight[t - s], from the oldest step that still has weight in any world. */
export const emitSpread = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const [, reach, flag] = node.args as readonly [KernelNode, KernelNode, KernelNode];
  const weights = node.weights as Series;
  const weightPlace = placeOfSeries(lines, weights);
  const now = context.step as Local;
  const nowVector = stepVector(context);
  const [step, end, weightOffset] = [lines.local('i32'), lines.local('i32'), lines.local('i32')];
  const oldest = eachPair(lines, (pair) => {
    body.get(nowVector);
    pushConstant(lines, body, 1);
    body.vector('add');
    push(lines, reach, pair);
    body.vector('subtract');
    push(lines, flag, pair);
    body.vector('add');
    return inLocal(lines);
  });
  pushOverWorlds(lines, oldest, 'min');
  body.f64(0);
  body.scalar('max');
  body.scalarToInteger();
  body.set(step);
  body.get(now);
  body.i32(1);
  body.integer('add');
  body.set(end);
  body.get(now);
  body.get(step);
  body.integer('subtract');
  body.i32(rowBytes(weightPlace));
  body.integer('multiply');
  pushElementOffset(lines, weights, weightPlace);
  body.integer('add');
  body.set(weightOffset);
  const sums = zeroSums(lines);
  forSteps(lines, step, end, node.series as Series, (offset, place) => {
    sums.forEach((sum, pair) => {
      body.get(sum);
      pushSeriesCell(lines, place, offset, pair);
      pushSeriesCell(lines, weightPlace, weightOffset, pair);
      body.vector('multiply');
      body.vector('add');
      body.set(sum);
    });
    body.get(weightOffset);
    body.i32(rowBytes(weightPlace));
    body.integer('subtract');
    body.set(weightOffset);
  });
  return sums;
};

/** Spread with a length that changes by month: the curve is looked up anew for every age. */
export const emitSpreadAnew = (lines: LoopWriter, node: KernelNode): readonly Local[] => {
  const { body, context } = lines;
  const lengths = materialise(lines, node.args[0] as KernelNode);
  const curve = context.program.functionOf(node);
  const now = context.step as Local;
  const [step, end] = [lines.local('i32'), lines.local('i32')];
  body.i32(0);
  body.set(step);
  body.get(now);
  body.i32(1);
  body.integer('add');
  body.set(end);
  const sums = zeroSums(lines);
  forSteps(lines, step, end, node.series as Series, (offset, place) => {
    const pushCurve = (pair: number, more: number): void => {
      body.get(now);
      body.get(step);
      body.integer('subtract');
      body.i32(more);
      body.integer('add');
      body.scalar('fromInteger');
      body.vector('splat');
      body.get(lengths[pair] as Local);
      body.vector('divide');
      body.call(curve);
    };
    sums.forEach((sum, pair) => {
      body.get(sum);
      pushSeriesCell(lines, place, offset, pair);
      pushCurve(pair, 1);
      pushCurve(pair, 0);
      body.vector('subtract');
      body.vector('multiply');
      body.vector('add');
      body.set(sum);
    });
  });
  return sums;
};
