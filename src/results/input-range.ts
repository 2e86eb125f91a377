import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { GivenValue } from '../programme/checked-programme.ts';
import { matchPaths } from '../programme/match-paths.ts';
import { parsePathAtStart, writePath } from '../programme/path.ts';
import { displayNumber } from '../quantities/display-number.ts';
import { readDates, readQuantity } from '../quantities/expected-quantity.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { accept, type Reading, refuse } from '../quantities/problem.ts';
import { parseUnit } from '../quantities/unit.ts';
import { quantile } from '../uncertainty/distribution.ts';
import { rescaled } from '../uncertainty/rescaled.ts';
import { inputText, inputTitle, isDate } from './input-text.ts';

/**
 * Inputs that are moved together, and how: `to` a value that they then have in every world, `times`
 * a factor or `plus` an amount on whatever they are.
 */
export interface MovedInputs {
  /** As asked: a path, or a pattern with stars. */
  readonly path: string;
  readonly kind: 'to' | 'times' | 'plus';
  /** One of each input that is moved. */
  readonly inputs: readonly BoundInput[];
  readonly title: string;
  /** Of the levels: of the input, or 1 for a factor. */
  readonly unit: string;
}

/** Levels that inputs are moved through. */
export interface InputRange {
  readonly moved: MovedInputs;
  readonly levels: readonly number[];
}

/** Ends of a range, as written or by the input's own spread. */
export interface InputSpan {
  readonly moved: MovedInputs;
  readonly from: number;
  readonly to: number;
  /** Whether somebody wrote it. */
  readonly isWritten: boolean;
}

const FORM =
  'Write INPUT=FROM to TO, INPUT=A; B; C, INPUT=x0.5 to x1.5 or INPUT=+0 months to +24 months.';

/**
 * Reads `INPUT=FROM to TO` as `steps` levels, evenly from the one to the other, or the levels of
 * `INPUT=A; B; C`. Levels are values of the input, factors (`x0.5`) or amounts more (`+6 months`,
 * `-$1B`). `INPUT` alone takes the range from P5 to P95, or half to twice a value that is certain.
 */
export const readInputRange = (
  bound: BoundProgramme,
  text: string,
  steps: number,
): Reading<InputRange> => {
  const parts = splitAsked(bound, text);
  if (!parts.ok) return parts;
  const { path, inputs, levels } = parts.value;
  if (levels !== null && /;/.test(levels)) {
    return readLevels(bound, path, inputs, levels.split(';'));
  }
  const span = spanOf(bound, path, inputs, levels, [0.05, 0.95]);
  if (!span.ok) return span;
  const { moved, from, to } = span.value;
  const width = (to - from) / Math.max(1, steps - 1);
  const at = (step: number): number => (step === steps - 1 ? to : from + step * width);
  return accept({ moved, levels: Array.from({ length: steps }, (_, step) => at(step)) });
};

/** Reads `INPUT` or `INPUT=FROM to TO` as the span in which a level is searched: P1 to P99. */
export const readInputSpan = (bound: BoundProgramme, text: string): Reading<InputSpan> => {
  const parts = splitAsked(bound, text);
  if (!parts.ok) return parts;
  const { path, inputs, levels } = parts.value;
  return spanOf(bound, path, inputs, levels, [0.01, 0.99]);
};

/** What the moved inputs are at a level, by their paths in the file. */
export const valuesAt = (
  { kind, inputs }: MovedInputs,
  level: number,
): ReadonlyMap<string, GivenValue> =>
  new Map(
    inputs.map(({ given }): [string, GivenValue] => {
      if (kind === 'to') {
        const distribution = { kind: 'point', value: level } as const;
        const settled = { question: null, claimDistributions: [], claim: null, loadings: {} };
        return [given.path, { ...given, ...settled, distribution }];
      }
      const [times, plus] = kind === 'times' ? [level, 0] : [1, level];
      return [
        given.path,
        {
          ...given,
          distribution: given.distribution && rescaled(given.distribution, times, plus),
          claimDistributions: given.claimDistributions.map((one) => rescaled(one, times, plus)),
        },
      ];
    }),
  );

/** A level for people: `$2M/MW IT-year`, `x 0.5`, `+6 months`, `Dec 2027`. */
export const levelText = (bound: BoundProgramme, moved: MovedInputs, level: number): string => {
  const first = moved.inputs[0] as BoundInput;
  if (moved.kind === 'times') return `x ${displayNumber(level, 3)}`;
  if (moved.kind === 'to') return inputText(first, level, bound);
  const amount = isDate(first)
    ? `${displayNumber(level, 3)} months`
    : inputText(first, level, bound);
  return level < 0 ? amount : `+${amount}`;
};

interface SplitAsked {
  readonly path: string;
  readonly inputs: readonly BoundInput[];
  readonly levels: string | null;
}

/** The path before the equals sign, what it names, and what stands behind the sign. */
const splitAsked = (bound: BoundProgramme, text: string): Reading<SplitAsked> => {
  const head = parsePathAtStart(text);
  if (!head.ok) return head;
  const { path: segments, end } = head.value;
  const rest = text.slice(end);
  const found = /^\s*=\s*(.*)$/s.exec(rest);
  if (!found && rest.trim() !== '') {
    return refuse(`"${rest.trim()}" cannot be read as a range.`, end, rest.length, FORM);
  }
  const path = writePath(segments);
  const first = new Map<string, BoundInput>();
  for (const input of bound.inputs) {
    if (!first.has(input.given.path)) first.set(input.given.path, input);
  }
  const names = matchPaths(segments, first.keys());
  if (names.length === 0) {
    const near =
      [...first.keys()].find((known) => known.endsWith(`.${path}`)) ??
      nearestWord(path, first.keys());
    const siblings = matchPaths([...segments.slice(0, -1), '*'], first.keys());
    const remedy =
      near !== undefined
        ? `Did you mean ${near}?`
        : siblings.length > 0
          ? `Known there: ${siblings.slice(0, 8).join(', ')}.`
          : 'gigastack sensitivity lists the inputs that matter.';
    return refuse(`No input has the path ${path}.`, 0, end, remedy);
  }
  const inputs = names.map((name) => first.get(name) as BoundInput);
  return accept({ path, inputs, levels: found?.[1]?.trim() ?? null });
};

const titleOf = (path: string, inputs: readonly BoundInput[]): string => {
  const first = inputs[0] as BoundInput;
  if (inputs.length === 1) return inputTitle(first);
  const short = first.quantity.declaration.title.split(',')[0] as string;
  return `${short}: ${inputs.length} inputs, ${path}`;
};

const movedBy = (
  path: string,
  inputs: readonly BoundInput[],
  kind: MovedInputs['kind'],
): MovedInputs => ({
  path,
  kind,
  inputs,
  title: titleOf(path, inputs),
  unit: kind === 'times' ? '1' : (inputs[0] as BoundInput).quantity.declaration.unit,
});

/** What a level is by the way it is written, and its text without the sign. */
const kindOf = (text: string): { readonly kind: MovedInputs['kind']; readonly rest: string } => {
  const factor = /^(?:x|×|times)\s*(.+)$/is.exec(text);
  if (factor) return { kind: 'times', rest: factor[1] as string };
  return /^[+-]/.test(text)
    ? { kind: 'plus', rest: text.replace(/^\+\s*/, '') }
    : { kind: 'to', rest: text };
};

const readLevel = (
  bound: BoundProgramme,
  input: BoundInput,
  kind: MovedInputs['kind'],
  rest: string,
): Reading<number> => {
  if (kind === 'times') {
    const factor = rest.endsWith('%') ? Number(rest.slice(0, -1)) / 100 : Number(rest);
    return factor >= 0 && Number.isFinite(factor)
      ? accept(factor)
      : refuse(`"${rest}" is no factor.`, 0, rest.length, 'Write x0.5, or x 150 %.');
  }
  if (kind === 'to' && isDate(input)) {
    const date = readDates(rest);
    if (!date.ok) return date;
    if (date.value.kind !== 'date') {
      return refuse(`"${rest}" is no single date.`, 0, rest.length, 'Write a month: 2027-06.');
    }
    return accept(date.value.date.start - bound.structure.startMonth);
  }
  const read = readQuantity(rest, parseUnit(input.quantity.declaration.unit));
  if (!read.ok) return read;
  return read.value.kind === 'point'
    ? accept(read.value.value)
    : refuse(`"${rest}" is no single number.`, 0, rest.length, FORM);
};

/** Levels of one kind, within the values that the input can have. */
const readLevels = (
  bound: BoundProgramme,
  path: string,
  inputs: readonly BoundInput[],
  texts: readonly string[],
): Reading<InputRange> => {
  const first = inputs[0] as BoundInput;
  const written = texts.map((text) => kindOf(text.trim()));
  const kind = written[0]?.kind ?? 'to';
  if (written.some((one) => one.kind !== kind)) {
    const all = texts.join('; ');
    return refuse(`"${all}" mixes values, factors and amounts more.`, 0, all.length, FORM);
  }
  const levels: number[] = [];
  for (const { rest } of written) {
    const read = readLevel(bound, first, kind, rest);
    if (!read.ok) return read;
    const outside = kind === 'to' ? outsideOf(first, read.value) : null;
    if (outside) return refuse(`${rest} cannot be: ${outside}.`, 0, rest.length, FORM);
    levels.push(read.value);
  }
  return accept({ moved: movedBy(path, inputs, kind), levels });
};

const outsideOf = ({ quantity }: BoundInput, level: number): string | null => {
  const [least, most] = quantity.declaration.range ?? [-Infinity, Infinity];
  if (level >= least && level <= most) return null;
  return `the input is ${Number.isFinite(most) ? `from ${least} to ${most}` : `at least ${least}`}`;
};

const spanOf = (
  bound: BoundProgramme,
  path: string,
  inputs: readonly BoundInput[],
  levels: string | null,
  share: readonly [number, number],
): Reading<InputSpan> => {
  if (levels !== null) {
    const ends = /^(.+?)\s+(?:to|\.\.)\s+(.+)$/s.exec(levels);
    if (!ends) {
      return refuse(`"${levels}" is no range.`, path.length + 1, levels.length, FORM);
    }
    const read = readLevels(bound, path, inputs, [ends[1] as string, ends[2] as string]);
    if (!read.ok) return read;
    const [from, to] = read.value.levels as [number, number];
    if (from === to) return refuse(`"${levels}" has no width.`, 0, levels.length, FORM);
    return accept({ moved: read.value.moved, from, to, isWritten: true });
  }
  const { distribution } = (inputs[0] as BoundInput).given;
  const ends = distribution && share.map((p) => quantile(distribution, p));
  const [low, high] = ends ?? [0, 0];
  if (inputs.length === 1 && ends && low !== high) {
    const moved = movedBy(path, inputs, 'to');
    return accept({ moved, from: low as number, to: high as number, isWritten: false });
  }
  if (isDate(inputs[0] as BoundInput)) {
    return accept({ moved: movedBy(path, inputs, 'plus'), from: -12, to: 24, isWritten: false });
  }
  return accept({ moved: movedBy(path, inputs, 'times'), from: 0.5, to: 2, isWritten: false });
};
