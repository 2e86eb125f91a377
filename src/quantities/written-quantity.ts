import { refuseColloquial } from './colloquial.ts';
import { accept, type Reading, refuse, shift } from './problem.ts';
import {
  describeMismatch,
  ONE,
  sameDimension,
  sameUnit,
  type Unit,
  type UnitOptions,
} from './unit.ts';
import { readAmount, type WrittenAmount } from './written-amount.ts';
import { type DateOptions, looksLikeDate, readDate, type WrittenDate } from './written-date.ts';

export type BoundOperator = '<' | '<=' | '>' | '>=';

/** The probability that a written range or margin covers: 5 % lie below it and 5 % above. */
export const RANGE_PROBABILITY = 0.9;

/** What every amount carries: its unit, whether that was written, and where in the text. */
interface InUnit {
  readonly unit: Unit;
  /** False for a plain number; `unit` is then 1. */
  readonly unitWritten: boolean;
  readonly unitAt: number;
  readonly unitLength: number;
}

/** `$19B`, `1.2 GW facility`. */
export interface WrittenPoint extends InUnit {
  readonly kind: 'point';
  readonly value: number;
}

/** `8 to 14 months`: the 5 % and 95 % points. */
export interface WrittenInterval extends InUnit {
  readonly kind: 'interval';
  readonly low: number;
  readonly high: number;
  readonly probability: number;
}

/** `12 months ± 20%`: a centre and half the width of its 90 % interval, in the same unit. */
export interface WrittenMargin extends InUnit {
  readonly kind: 'plusMinus';
  readonly centre: number;
  readonly margin: number;
  /** Whether the margin was written as a share of the centre. */
  readonly relative: boolean;
  readonly probability: number;
}

/** `< $10B`, `at least $500B`. */
export interface WrittenBound extends InUnit {
  readonly kind: 'bound';
  readonly op: BoundOperator;
  readonly value: number;
}

export type WrittenAmounts = WrittenPoint | WrittenInterval | WrittenMargin | WrittenBound;

export type WrittenDates =
  | { readonly kind: 'date'; readonly date: WrittenDate }
  | {
      readonly kind: 'dateInterval';
      readonly low: WrittenDate;
      readonly high: WrittenDate;
      readonly probability: number;
    }
  | { readonly kind: 'dateBound'; readonly op: BoundOperator; readonly date: WrittenDate };

export type WrittenQuantity =
  | WrittenAmounts
  | WrittenDates
  | { readonly kind: 'yesNo'; readonly value: boolean };

export interface WrittenOptions extends UnitOptions, DateOptions {}

const LONGEST = 200;

/**
 * Reads a quantity as people write it: a point, a range (`8 to 14 months`, 90 %), a margin
 * (`12 months ± 20%`), a bound (`< $10B`, `at least $500B`, `before 2029-02`), a date, a range of
 * dates, or yes and no. Values are in the written unit, a scale such as `B` worked in.
 */
export function readWritten(text: string, options: WrittenOptions = {}): Reading<WrittenQuantity> {
  const written = text.trim();
  if (written === '') {
    return refuse('There is no value here.', 0, text.length, 'Write one, as in $19B.');
  }
  if (text.length > LONGEST) {
    const message = `A value of ${text.length} characters is too long to be one quantity.`;
    return refuse(message, 0, text.length, 'Write the amount alone; words belong in the note.');
  }
  if (written === 'yes' || written === 'no') {
    return accept({ kind: 'yesNo', value: written === 'yes' });
  }
  const lead = text.indexOf(written);
  return shift(
    refuseColloquial(written) ??
      readDatePoint(written, options) ??
      readBound(written, options) ??
      readMargin(written, options) ??
      readRange(written, options) ??
      readPoint(written, options),
    lead,
  );
}

function readDatePoint(
  text: string,
  options: WrittenOptions,
): Reading<WrittenQuantity> | undefined {
  if (!looksLikeDate(text)) return undefined;
  const read = readDate(text, options);
  return read.ok ? accept({ kind: 'date', date: read.value }) : read;
}

const BOUND =
  /^(<=|>=|=<|=>|≤|≥|<|>|at least|at most|up to|more than|over|above|less than|under|below|no more than|not more than|no less than|not less than|no later than|not before|before|after|by|since)(?![\p{L}])\s*/iu;

const OPERATORS: Readonly<Record<string, BoundOperator>> = {
  '<': '<',
  'less than': '<',
  under: '<',
  below: '<',
  before: '<',
  '<=': '<=',
  '≤': '<=',
  'at most': '<=',
  'up to': '<=',
  'no more than': '<=',
  'not more than': '<=',
  'no later than': '<=',
  by: '<=',
  '>': '>',
  'more than': '>',
  over: '>',
  above: '>',
  after: '>',
  '>=': '>=',
  '≥': '>=',
  'at least': '>=',
  'no less than': '>=',
  'not less than': '>=',
  'not before': '>=',
  since: '>=',
};

/** Words of time, which a date must follow. */
const TIME_WORDS = new Set(['before', 'after', 'by', 'since', 'no later than', 'not before']);

function readBound(text: string, options: WrittenOptions): Reading<WrittenQuantity> | undefined {
  const match = BOUND.exec(text);
  if (match === null) return undefined;
  const word = match[1]!.toLowerCase();
  const op = OPERATORS[word];
  if (op === undefined) {
    const right = word === '=<' ? '<=' : '>=';
    return refuse(`"${word}" is not an operator.`, 0, word.length, `Write ${right}.`);
  }
  const at = match[0].length;
  const rest = text.slice(at);
  if (looksLikeDate(rest) || TIME_WORDS.has(word)) {
    const read = readDate(rest, options);
    return read.ok ? accept({ kind: 'dateBound', op, date: read.value }) : shift(read, at);
  }
  const read = readAmount(rest, options);
  if (!read.ok) return shift(read, at);
  return accept({ kind: 'bound', op, value: read.value.value, ...unitOf(read.value, at) });
}

const MARGIN = /\s*(?:±|\+\/[-−]|\+-)\s*/;

function readMargin(text: string, options: WrittenOptions): Reading<WrittenQuantity> | undefined {
  const sign = MARGIN.exec(text);
  if (sign === null) return undefined;
  const behindAt = sign.index + sign[0].length;
  const centre = readAmount(text.slice(0, sign.index), options);
  if (!centre.ok) return centre;
  const margin = readAmount(text.slice(behindAt), options);
  if (!margin.ok) return shift(margin, behindAt);
  return joinMargin(centre.value, margin.value, behindAt, text);
}

function joinMargin(
  centre: WrittenAmount,
  margin: WrittenAmount,
  marginAt: number,
  text: string,
): Reading<WrittenQuantity> {
  const whole = [marginAt, text.length - marginAt] as const;
  if (margin.value <= 0) {
    const message = `A margin of ${margin.text} is not above zero.`;
    return refuse(message, ...whole, 'Write a margin above zero, or the value alone.');
  }
  const shared = { kind: 'plusMinus', probability: RANGE_PROBABILITY } as const;
  if (margin.unit?.text === '%' && centre.unit !== undefined) {
    if (centre.unit.text === '%') {
      const ends = [centre.value - margin.value, centre.value + margin.value];
      return refuse(
        `${text} could mean points or a share of ${centre.text}.`,
        ...whole,
        `Write ${ends[0]} % to ${ends[1]} %, or ${centre.text} ± ${margin.digits} ppt.`,
      );
    }
    const size = Math.abs((centre.value * margin.value) / 100);
    return accept({
      ...shared,
      centre: centre.value,
      margin: size,
      relative: true,
      ...unitOf(centre, 0),
    });
  }
  const pair = shareUnit(centre, margin, marginAt);
  if (!pair.ok) return pair;
  const { first, second, unit } = pair.value;
  return accept({ ...shared, centre: first, margin: second, relative: false, ...unit });
}

const WORDED_RANGE = /^(?:from\s+|between\s+)?(.+?)\s+(?:to|and)\s+(.+)$/is;
const DASHED_RANGE =
  /^(.*?(?:\d|[%\p{L})]))(?<![\d.][eE])\s*[-–—]\s*(?=[\d.]|[$€£₩₹]|[A-Z]{3} ?\d)(.+)$/su;

function readRange(text: string, options: WrittenOptions): Reading<WrittenQuantity> | undefined {
  const match = WORDED_RANGE.exec(text) ?? DASHED_RANGE.exec(text);
  if (match === null) return undefined;
  const [, first, second] = match;
  const firstAt = text.indexOf(first!);
  const secondAt = text.length - second!.length;
  if (looksLikeDate(first!) && looksLikeDate(second!)) {
    return readDateRange(first!, firstAt, second!, secondAt, options);
  }
  const low = readAmount(first!, options);
  if (!low.ok) return shift(low, firstAt);
  const high = readAmount(second!, options);
  if (!high.ok) return shift(high, secondAt);
  const pair = shareUnit(low.value, high.value, secondAt);
  if (!pair.ok) return pair;
  if (pair.value.first >= pair.value.second) return refuseOrder(text, first!, second!, pair.value);
  return accept({
    kind: 'interval',
    low: pair.value.first,
    high: pair.value.second,
    probability: RANGE_PROBABILITY,
    ...pair.value.unit,
  });
}

function refuseOrder(
  text: string,
  first: string,
  second: string,
  pair: { readonly first: number; readonly second: number },
) {
  if (pair.first === pair.second) {
    const message = `Both ends of the range are ${second}.`;
    return refuse(message, 0, text.length, `Write ${second} alone, or a wider range.`);
  }
  return refuse(
    `The range runs from ${first} down to ${second}.`,
    0,
    text.length,
    'Write the lower end first.',
  );
}

function readDateRange(
  first: string,
  firstAt: number,
  second: string,
  secondAt: number,
  options: WrittenOptions,
): Reading<WrittenQuantity> {
  const low = readDate(first, options);
  if (!low.ok) return shift(low, firstAt);
  const high = readDate(second, options);
  if (!high.ok) return shift(high, secondAt);
  if (low.value.start >= high.value.start) {
    return refuse(
      `The range of dates runs from ${first} to ${second}, which is not later.`,
      firstAt,
      secondAt + second.length - firstAt,
      'Write the earlier date first.',
    );
  }
  const probability = RANGE_PROBABILITY;
  return accept({ kind: 'dateInterval', low: low.value, high: high.value, probability });
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly unit: InUnit;
}

/** Two amounts of one unit, which may be written at one of them only, and with it the scale. */
function shareUnit(a: WrittenAmount, b: WrittenAmount, bAt: number): Reading<Pair> {
  if (a.unit !== undefined && b.unit !== undefined && !sameUnit(a.unit, b.unit)) {
    const remedy = 'Write both ends in the same unit.';
    const message = sameDimension(a.unit, b.unit)
      ? `The two ends have different units, ${a.unit.text} and ${b.unit.text}.`
      : `The two ends have different units. ${describeMismatch(b.unit, a.unit).message}`;
    return refuse(message, bAt + b.unitAt, Math.max(1, b.unitLength), remedy);
  }
  const unit = a.unit === undefined ? unitOf(b, bAt) : unitOf(a, 0);
  const scaleBehind = b.tens > 0 && a.tens === 0 && a.value !== 0;
  const bothUnits = a.unit !== undefined && b.unit !== undefined;
  const plainlyWhole = bothUnits && Math.abs(a.value) >= 1000;
  if (scaleBehind && !plainlyWhole && (bothUnits || Math.abs(a.value) >= 1000)) {
    return refuse(
      `${a.text} has no scale, while ${b.text} has one.`,
      0,
      a.text.length,
      'Write the scale at both ends, as in $15B to $20B.',
    );
  }
  const shared = scaleBehind && !bothUnits;
  const first = shared ? Number(`${plainDigits(a.value)}e${b.tens}`) : a.value;
  return accept({ first, second: b.value, unit });
}

/** A number below 1,000 in plain decimals, so that its scale can be written behind it. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

function readPoint(text: string, options: WrittenOptions): Reading<WrittenQuantity> {
  const read = readAmount(text, options);
  if (!read.ok) return read;
  return accept({ kind: 'point', value: read.value.value, ...unitOf(read.value, 0) });
}

function unitOf(amount: WrittenAmount, at: number): InUnit {
  return {
    unit: amount.unit ?? ONE,
    unitWritten: amount.unit !== undefined,
    unitAt: amount.unitAt + at,
    unitLength: amount.unitLength,
  };
}
