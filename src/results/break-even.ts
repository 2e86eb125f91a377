import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { AskedFigure } from './asked-figure.ts';
import { type InputSpan, levelText, type MovedInputs, valuesAt } from './input-range.ts';
import { type Measure, measureOf } from './measure.ts';
import { figureNamed } from './tornado.ts';
import { prepareTrials, type TrialRequest } from './trials.ts';

export interface BreakEvenRequest extends TrialRequest {
  readonly measure: Measure;
  readonly span: InputSpan;
  /** What the figure is to be, in its unit. */
  readonly target: number;
  readonly onProgress?: (what: string, share: number) => void;
}

/** A level tried, and the figure there. */
export interface Tried {
  readonly level: number;
  readonly value: number;
}

/** Where the figure passes the target. */
export interface Crossing {
  readonly level: number;
  readonly text: string;
  /** The figure there; where it jumps, on the side of the higher level. */
  readonly value: number;
  /** The last level below and the first above, a millionth of the span apart at most. */
  readonly between: readonly [Tried, Tried];
  readonly rising: boolean;
  /** The figure never takes the target's value: it jumps over it. */
  readonly jumps: boolean;
}

export interface BreakEven {
  readonly schema: 'gigastack-break-even/1';
  readonly figure: Pick<AskedFigure, 'written' | 'title' | 'unit' | 'isProbability'>;
  readonly measure: Measure;
  readonly belief: string;
  readonly seed: number;
  readonly worlds: number;
  readonly input: Pick<MovedInputs, 'path' | 'title' | 'kind' | 'unit'>;
  readonly target: number;
  /** With every input as it is. */
  readonly base: number;
  /** Every level at which the target is passed, the lowest first. */
  readonly crossings: readonly Crossing[];
  /** How the figure goes with the level, as far as it was tried. */
  readonly direction: 'rising' | 'falling' | 'both ways' | 'level';
  /** Spans searched, the first one first: a further one only where the first held nothing. */
  readonly spans: readonly (readonly [number, number])[];
  readonly tried: readonly Tried[];
  /** Why there is none; null where there is one. */
  readonly reason: string | null;
}

/** Levels of the first look over a span. */
const FIRST_LEVELS = 17;
/** The search ends when its bracket is this much narrower than the span. */
const NARROW = 1e-6;
const MOST_TURNS = 60;
/** A figure is at its target when this close, as a share of what it moves over the span. */
const CLOSE = 1e-9;

/**
 * The levels of an input at which a figure has a given value. The span is looked over at 17 levels;
 * where two neighbours lie on different sides of the target the level is searched by the Illinois
 * rule of false position with bisection as its guard. Where none do, a span five times as wide (as
 * far as the input can go) is looked over too. Nothing is assumed of the figure: it may rise, fall,
 * turn or jump, and what was found is said.
 */
export const breakEven = async (
  programme: BoundProgramme,
  asked: AskedFigure,
  request: BreakEvenRequest,
): Promise<BreakEven> => {
  const { measure, span, target, onProgress = () => {} } = request;
  const { moved } = span;
  const trials = prepareTrials(programme, [asked.figure], request);
  const known = new Map<number, number>();
  const valueAt = async (level: number): Promise<number> => {
    const before = known.get(level);
    if (before !== undefined) return before;
    const worlds = await trials.run(trials.changed(valuesAt(moved, level)));
    const value = measureOf(asked.values(worlds), measure);
    known.set(level, value);
    return value;
  };
  const spans: [number, number][] = [[span.from, span.to]];
  let brackets: readonly (readonly [Tried, Tried])[] = [];
  for (let turn = 0; turn < spans.length; turn++) {
    const [from, to] = spans[turn] as [number, number];
    const levels = levelsBetween(from, to);
    for (const [done, level] of levels.entries()) {
      onProgress('looking over the span', (turn + done / levels.length) / (turn + 2));
      await valueAt(level);
    }
    brackets = bracketsOf(triedOf(known), target);
    const wider = widened(moved, from, to);
    if (brackets.length === 0 && turn === 0 && wider) spans.push(wider);
  }
  const looked = triedOf(known);
  const crossings: Crossing[] = [];
  for (const [done, bracket] of brackets.entries()) {
    onProgress('narrowing', 0.6 + (0.4 * done) / brackets.length);
    const found = await narrow(bracket, target, valueAt, scaleOf(looked));
    crossings.push({ ...found, text: levelText(programme, moved, found.level) });
  }
  const { path, title, kind, unit } = moved;
  return {
    schema: 'gigastack-break-even/1',
    figure: figureNamed(asked),
    measure,
    belief: trials.plan.belief,
    seed: request.seed,
    worlds: trials.plan.design.worlds,
    input: { path, title, kind, unit },
    target,
    base: measureOf(asked.values(await trials.run(trials.plan)), measure),
    crossings,
    direction: directionOf(looked),
    spans,
    tried: triedOf(known),
    reason: crossings.length > 0 ? null : reasonFor(looked, target),
  };
};

const triedOf = (known: ReadonlyMap<number, number>): readonly Tried[] =>
  [...known].map(([level, value]) => ({ level, value })).sort((a, b) => a.level - b.level);

const levelsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: FIRST_LEVELS }, (_, step) =>
    step === FIRST_LEVELS - 1 ? to : from + ((to - from) * step) / (FIRST_LEVELS - 1),
  );

/** Neighbours on different sides of the target; a level that meets it exactly stands for itself. */
const bracketsOf = (
  tried: readonly Tried[],
  target: number,
): readonly (readonly [Tried, Tried])[] => {
  const brackets: (readonly [Tried, Tried])[] = [];
  tried.forEach((right, index) => {
    const left = tried[index - 1];
    if (!left) {
      if (right.value === target) brackets.push([right, right]);
      return;
    }
    // A stretch that lies on the target is told by where it is reached.
    if (left.value === target) return;
    if (right.value === target) brackets.push([right, right]);
    else if (left.value < target !== right.value < target) brackets.push([left, right]);
  });
  return brackets;
};

/** Twice the span on either side, as far as the input can go; null where it can go no further. */
const widened = (
  { kind, inputs }: MovedInputs,
  from: number,
  to: number,
): [number, number] | null => {
  const range = inputs[0]?.quantity.declaration.range ?? [-Infinity, Infinity];
  const [least, most] =
    kind === 'to' ? range : kind === 'times' ? [0, Infinity] : [-Infinity, Infinity];
  const [low, high] = from < to ? [from, to] : [to, from];
  const width = high - low;
  const wide: [number, number] = [
    Math.max(least, low - 2 * width),
    Math.min(most, high + 2 * width),
  ];
  return wide[0] < low || wide[1] > high ? wide : null;
};

const scaleOf = (tried: readonly Tried[]): number => {
  const values = tried.map(({ value }) => value).filter(Number.isFinite);
  return Math.max(...values) - Math.min(...values);
};

const narrow = async (
  [first, last]: readonly [Tried, Tried],
  target: number,
  valueAt: (level: number) => Promise<number>,
  scale: number,
): Promise<Omit<Crossing, 'text'>> => {
  let [left, right] = [first, last];
  const width = last.level - first.level;
  const rising = right.value > left.value;
  // What false position weighs the two ends with; halved for an end that stays (Illinois).
  let [weightLeft, weightRight] = [1, 1];
  let stayed = 0;
  for (let turn = 0; turn < MOST_TURNS && right.level - left.level > NARROW * width; turn++) {
    const [below, above] = [
      weightLeft * (target - left.value),
      weightRight * (right.value - target),
    ];
    const share = below / (below + above);
    const straight = left.level + share * (right.level - left.level);
    const inside = straight > left.level && straight < right.level && turn % 3 !== 2;
    const level = inside ? straight : (left.level + right.level) / 2;
    const value = await valueAt(level);
    if (Math.abs(value - target) <= CLOSE * scale) {
      const at = { level, value };
      return { level, value, between: [at, at], rising, jumps: false };
    }
    const isLeft = value < target === left.value < target;
    if (isLeft) left = { level, value };
    else right = { level, value };
    const side = isLeft ? 1 : -1;
    if (side === stayed) {
      if (isLeft) weightRight /= 2;
      else weightLeft /= 2;
    } else [weightLeft, weightRight] = [1, 1];
    stayed = side;
  }
  const jumps = Math.abs(right.value - left.value) > 1e-3 * scale;
  const isNearer = Math.abs(left.value - target) < Math.abs(right.value - target);
  const { level, value } = isNearer && !jumps ? left : right;
  return { level, value, between: [left, right], rising, jumps };
};

const directionOf = (tried: readonly Tried[]): BreakEven['direction'] => {
  let [up, down] = [false, false];
  const still = CLOSE * scaleOf(tried);
  tried.forEach(({ value }, index) => {
    const before = tried[index - 1]?.value ?? value;
    if (value - before > still) up = true;
    if (before - value > still) down = true;
  });
  return up && down ? 'both ways' : up ? 'rising' : down ? 'falling' : 'level';
};

const reasonFor = (tried: readonly Tried[], target: number): string => {
  const values = tried.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return 'the figure does not move with this input';
  return least > target
    ? 'the figure stays above it wherever it was tried'
    : 'the figure stays below it wherever it was tried';
};
