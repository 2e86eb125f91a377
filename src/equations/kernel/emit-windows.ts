import { eachPair } from './emit-joins.ts';
import { inLocal, pushElementOffset, rowBytes } from './emit-months.ts';
import { stepVector } from './emit-reduce.ts';
import { materialise, placeOfSeries, push, pushConstant } from './emit-values.ts';
import type { LoopWriter } from './loop-writer.ts';
import type { Place } from './memory.ts';
import type { KernelNode, Series } from './nodes.ts';
import type { Local } from './wasm-code.ts';

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
