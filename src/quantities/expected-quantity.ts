import { unitInWords } from './display.ts';
import { accept, type Reading, type Refusal, refuse } from './problem.ts';
import {
  convertValue,
  describeMismatch,
  isDimensionless,
  ONE,
  sameDimension,
  sameUnit,
  type Unit,
} from './unit.ts';
import {
  readWritten,
  type WrittenAmounts,
  type WrittenDates,
  type WrittenOptions,
} from './written-quantity.ts';

/**
 * Reads an amount where one in a known unit is expected, and states it in that unit. Refuses
 * another dimension, a number without its unit, a date, and yes or no.
 */
export function readQuantity(
  text: string,
  expected: Unit,
  options: WrittenOptions = {},
): Reading<WrittenAmounts> {
  const read = readWritten(text, options);
  if (!read.ok) return read;
  const found = read.value;
  if (found.kind === 'yesNo') return refuseOther(text, 'an answer, yes or no', expected);
  if (found.kind === 'date') {
    const year = /^\s*([12])(\d{3})\s*$/.exec(text);
    if (year === null) return refuseOther(text, 'a date', expected);
    const number = `${year[1]},${year[2]}`;
    const amount = isDimensionless(expected) ? number : `${number} ${expected.text}`;
    return refuse(
      `${text.trim()} reads as a year, where an amount in ${named(expected)} is expected.`,
      ...wholeOf(text),
      `Write ${amount} for the amount.`,
    );
  }
  if (found.kind === 'dateInterval' || found.kind === 'dateBound') {
    return refuseOther(text, 'a date', expected);
  }
  return stateIn(found, expected, text);
}

/** Reads a date, a range of dates or a bound on a date; refuses everything else. */
export function readDates(text: string, options: WrittenOptions = {}): Reading<WrittenDates> {
  const read = readWritten(text, options);
  if (!read.ok) return read;
  const found = read.value;
  if (found.kind === 'date' || found.kind === 'dateInterval' || found.kind === 'dateBound') {
    return accept(found);
  }
  return refuse(
    `${text.trim()} is no date.`,
    ...wholeOf(text),
    'Write 2025-01-24, 2025-01, 2025-Q1, 2025, mid-2025, or two of them as in 2025-06 to 2026-03.',
  );
}

function stateIn(found: WrittenAmounts, expected: Unit, text: string): Reading<WrittenAmounts> {
  if (!found.unitWritten && !sameUnit(expected, ONE)) return refuseBare(text, expected);
  if (!sameDimension(found.unit, expected)) return refuseUnit(found, expected, text);
  const convert = (value: number) => convertValue(value, found.unit, expected);
  const unit = expected;
  if (found.kind === 'interval') {
    return accept({ ...found, low: convert(found.low), high: convert(found.high), unit });
  }
  if (found.kind === 'plusMinus') {
    const [centre, margin] = [convert(found.centre), convert(found.margin)];
    return accept({ ...found, centre, margin, unit });
  }
  return accept({ ...found, value: convert(found.value), unit });
}

function refuseBare(text: string, expected: Unit): Refusal {
  const written = text.trim();
  const scaled = /\d\s*[a-z]+$/i.test(written);
  return refuse(
    `${written} has no unit; ${named(expected)} is expected.`,
    ...wholeOf(text),
    scaled
      ? `Write the unit behind the number, as in 8 ${unitInWords(expected, 8)}.`
      : `Write ${written} ${expected.text}.`,
  );
}

function refuseUnit(found: WrittenAmounts, expected: Unit, text: string): Refusal {
  const wholesale = Object.values(expected.dimension).some((exponent) => exponent > 0);
  if (isDimensionless(found.unit) && wholesale) {
    return refuse(
      `${text.trim()} of what? An amount in ${expected.text} is expected here.`,
      found.unitAt,
      found.unitLength,
      `State the amount itself in ${expected.text}.`,
    );
  }
  const { message, remedy } = describeMismatch(found.unit, expected);
  return refuse(message, found.unitAt, found.unitLength, remedy);
}

function refuseOther(text: string, what: string, expected: Unit): Refusal {
  const example = isDimensionless(expected) ? '8 to 14' : `8 to 14 ${unitInWords(expected, 8)}`;
  return refuse(
    `${text.trim()} is ${what}; an amount in ${named(expected)} is expected.`,
    ...wholeOf(text),
    `Write a number or a range, as in ${example}.`,
  );
}

function named(unit: Unit): string {
  return unit.text === '1' ? 'plain numbers' : unit.text;
}

function wholeOf(text: string): readonly [at: number, length: number] {
  return [text.length - text.trimStart().length, text.trim().length];
}
