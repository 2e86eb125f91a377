import { readDates, readQuantity } from '../quantities/expected-quantity.ts';
import { accept, type Reading, refuse } from '../quantities/problem.ts';
import type { Unit } from '../quantities/unit.ts';
import type { WrittenDate } from '../quantities/written-date.ts';
import { readWritten, type WrittenAmounts } from '../quantities/written-quantity.ts';
import type { Distribution } from '../uncertainty/distribution.ts';
import { fromInterval90, normalFromPlusMinus } from '../uncertainty/from-interval.ts';
import { placeWithin, type TextNode } from './node.ts';
import type { Place, Problems } from './problem.ts';

/** What a field asks of the number that stands in it. */
export interface Asked {
  /** Null where the writer chooses the unit. */
  readonly unit: Unit | null;
  /** A date, kept as months from `startMonth`. */
  readonly date: boolean;
  readonly startMonth: number;
  /** The unit of numbers that are written without one, where something else has said it. */
  readonly plainUnit: Unit | null;
  readonly least: number;
  readonly most: number;
}

/** A number as read: its distribution in the unit asked for, or in its own where none was asked. */
export interface Spread {
  readonly distribution: Distribution;
  readonly unit: Unit;
  readonly written: string;
}

/** Reads a number, a range, a margin or a date as it is written; null after a problem. */
export function readSpreadText(node: TextNode, asked: Asked, problems: Problems): Spread | null {
  const read = asked.date ? readDateText(node.text, asked) : readAmountText(node.text, asked);
  if (!read.ok) {
    const { message, at: offset, length, remedy } = read.problem;
    problems.error('bad-value', placeWithin(node, offset, length), message, remedy);
    return null;
  }
  const written = node.text.trim();
  const spread = { ...read.value, written };
  return checkRange(spread, node.place, asked, problems);
}

type Unwritten = Omit<Spread, 'written'>;

function readAmountText(text: string, asked: Asked): Reading<Unwritten> {
  const read = readAmounts(text, asked);
  if (!read.ok) return read;
  const found = read.value;
  const { unit } = found;
  if (found.kind === 'point') {
    return accept({ distribution: { kind: 'point', value: found.value }, unit });
  }
  if (found.kind === 'interval') {
    return accept({ distribution: fromInterval90(found.low, found.high), unit });
  }
  if (found.kind === 'plusMinus') {
    return accept({ distribution: normalFromPlusMinus(found.centre, found.margin), unit });
  }
  return refuse(
    `${text.trim()} is a bound, and a bound is not a value that can be drawn.`,
    0,
    text.length,
    'Write a range you are willing to own, or make it a claim with `read_as`.',
  );
}

/** An amount in the unit asked for; a plain number takes the unit that stands beside it. */
export function readAmounts(text: string, asked: Asked): Reading<WrittenAmounts> {
  const { unit, plainUnit } = asked;
  if (plainUnit !== null && isPlain(text)) {
    const inPlain = readQuantity(`${text.trim()} ${plainUnit.text}`, unit ?? plainUnit);
    return inPlain.ok || unit === null ? inPlain : readQuantity(text, unit);
  }
  if (unit !== null) return readQuantity(text, unit);
  const read = readWritten(text);
  if (!read.ok) return read;
  const found = read.value;
  if ('unit' in found && found.unitWritten) return accept(found);
  const whole = [0, text.length] as const;
  return refuse(`${text.trim()} has no unit.`, ...whole, 'Write it with its unit, as in $19B.');
}

/** Digits alone, a year among them: a number that leaves its unit to its surroundings. */
function isPlain(text: string): boolean {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return true;
  const read = readWritten(text);
  return read.ok && 'unitWritten' in read.value && !read.value.unitWritten;
}

function readDateText(text: string, asked: Asked): Reading<Unwritten> {
  const read = readDates(text);
  if (!read.ok) return read;
  const found = read.value;
  const unit = asked.unit!;
  if (found.kind === 'dateBound') {
    return refuse(
      `${text.trim()} is a bound, and a bound is not a date that can be drawn.`,
      0,
      text.length,
      'Write a date or a range of dates.',
    );
  }
  if (found.kind === 'dateInterval') {
    const [low, high] = [found.low.start, found.high.end];
    return accept({ distribution: evenly(low, high, asked.startMonth), unit });
  }
  return accept({ distribution: dateSpread(found.date, asked.startMonth), unit });
}

/** A day or a month is where it starts; a quarter, a half or a year is anywhere in it. */
function dateSpread(date: WrittenDate, startMonth: number): Distribution {
  if (date.precision === 'day' || date.precision === 'month') {
    return { kind: 'point', value: date.start - startMonth };
  }
  return evenly(date.start, date.end, startMonth);
}

function evenly(low: number, high: number, startMonth: number): Distribution {
  return { kind: 'uniform', low: low - startMonth, high: high - startMonth };
}

function checkRange(spread: Spread, place: Place, asked: Asked, problems: Problems): Spread | null {
  const { distribution: found } = spread;
  const ends =
    found.kind === 'point'
      ? [found.value]
      : found.kind === 'uniform'
        ? [found.low, found.high]
        : found.kind === 'normal'
          ? [found.mean]
          : [];
  const outside = ends.some((end) => end < asked.least || end > asked.most);
  if (!outside) return spread;
  const range = Number.isFinite(asked.most)
    ? `from ${asked.least} to ${asked.most}`
    : `at least ${asked.least}`;
  const unit = spread.unit.text === '1' ? '' : ` ${spread.unit.text}`;
  const message = `${spread.written} cannot be: the value is ${range}${unit}.`;
  problems.error('out-of-range', place, message, `Write a value that is ${range}${unit}.`);
  return null;
}
