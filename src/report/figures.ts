import { NARROW, NO_BREAK } from '../language/french-typography.ts';
import { spoken } from '../language/language.ts';
import {
  displayProbability,
  displayQuantity,
  displayRange,
  typeset,
} from '../quantities/display.ts';
import { displayMonth } from '../quantities/display-date.ts';
import { displayNumber } from '../quantities/display-number.ts';
import { formatMonth } from '../quantities/month.ts';
import { numberWords } from '../quantities/number-words.ts';
import { retoldAmount } from '../quantities/retold-amount.ts';
import { parseUnit, type Unit } from '../quantities/unit.ts';
import type { Estimate, RunSummary, Spread } from '../results/run-summary.ts';
import { pageWords } from './words/page-words.ts';

/** A unit as the programme writes it; a plain number where the text is no unit. */
const unitOf = (text: string): Unit => {
  try {
    return parseUnit(text);
  } catch {
    return parseUnit('1');
  }
};

/** `$19.0B`, `1.2 GW facility`; a share of 1 as per cent, none as a dash. */
export const amount = (value: number | null, unit: string): string => {
  if (value === null) return '–';
  if (value === Infinity) return numberWords.never;
  // Counts of people and machines are whole.
  const whole = /^(job|GPU|person)$/.test(unit) ? Math.round(value) : value;
  return unbroken(typeset(displayQuantity(whole, unitOf(unit))));
};

/** A sign stays with its number, and a range whole, at the end of a line (word joiner, U+2060). */
const unbroken = (text: string): string => text.replace(/[−–](?=[\d$€£])/g, '$&\u2060');

/** `$19.0B ($8.00B to $31.0B)`: the median and 80 % of the worlds. */
export const spreadText = (spread: Spread, unit: string): string =>
  spread.p10 === spread.p90
    ? amount(spread.p50, unit)
    : withRange(amount(spread.p50, unit), rangeText(spread.p10, spread.p90, unit));

/** `4,100 (2,050–7,380) jobs`: a unit behind the numbers is said once. */
const withRange = (middle: string, range: string): string => {
  const [number, unit] = parted(middle);
  const [numbers, units] = parted(range);
  if (
    unit === '' ||
    singular(unit) !== singular(units) ||
    / [A-Za-z]/.test(numbers.replace(' to ', ''))
  ) {
    return `${middle} (${range})`;
  }
  return `${number} (${numbers}) ${units.length > unit.length ? units : unit}`;
};

/** What stands before the unit, and the unit: words without a figure at the end. */
const parted = (text: string): readonly [string, string] => {
  const match = /^(.*?[\d.,]) ([^\d−]+)$/.exec(text);
  return match === null ? [text, ''] : [match[1] as string, match[2] as string];
};

const singular = (unit: string): string => unit.replace(/s\b/, '');

export const rangeText = (low: number, high: number, unit: string): string => {
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    return numberWords.fromTo(amount(low, unit), amount(high, unit));
  }
  const [first, unitOfFirst] = parted(amount(low, unit));
  const [second, unitOfSecond] = parted(amount(high, unit));
  // Below zero both ends would name the unit.
  if (low < 0 && unitOfSecond !== '' && singular(unitOfFirst) === singular(unitOfSecond)) {
    const longer = unitOfFirst.length > unitOfSecond.length ? unitOfFirst : unitOfSecond;
    return `${numberWords.fromTo(first, second)} ${longer}`;
  }
  return unbroken(typeset(displayRange(low, high, unitOf(unit))));
};

/** `23 % (22–25 %)`: a share of worlds with the interval that the replicates give. */
export const probabilityText = (estimate: Estimate): string => {
  const bound = (share: number): string =>
    displayNumber(Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10, 3);
  const value = percent(estimate.value);
  const space = spoken() === 'fr' ? NARROW : NO_BREAK;
  return estimate.low === estimate.high
    ? value
    : `${value} (${bound(estimate.low)}–\u2060${bound(estimate.high)}${space}%)`;
};

/** An estimate that may be a share or an amount. */
export const estimateText = (estimate: Estimate, unit: string): string =>
  unit === '1' || unit === '%'
    ? probabilityText(estimate)
    : withRange(amount(estimate.value, unit), rangeText(estimate.low, estimate.high, unit));

export const count = (value: number): string => displayNumber(value, 15);

/** The sign stays with its number at the end of a line. */
export const percent = (share: number): string =>
  displayProbability(share).replaceAll(' ', NO_BREAK);

/** `Mar 2026`, or that it lies beyond the horizon. */
export const monthText = (position: number | null): string =>
  position === null ? pageWords.notByTheEnd : displayMonth(position);

/** `2026-03` in a column of months; in French as people write it. */
export const columnMonth = (month: number): string =>
  spoken() === 'fr' ? displayMonth(month) : formatMonth(month);

/** A day as the file has it, `2025-01-24`; in French as people write it. */
export const dayText = (day: string): string => (spoken() === 'fr' ? retoldAmount(day) : day);

/** For texts that a programme's author wrote: on a French page they are marked as English. */
export const asWritten = (): { readonly lang?: string } =>
  spoken() === 'fr' ? { lang: 'en' } : {};

/** `2024-06` as a position. */
export const startMonthOf = (summary: RunSummary): number => {
  const [year, month] = summary.months.start.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
};

/** `capital.gap · gigastack 0.1.0 · seed 7 · programme 4f2a9c11`: what to cite for a figure. */
export const sourceLine = (summary: RunSummary, what: string): string =>
  pageWords.source(
    what,
    count(summary.run.worlds),
    summary.run.belief,
    summary.run.seed,
    summary.version,
    summary.programme.hash.slice(0, 12),
  );

/** Letters and digits for an anchor. */
export const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'item';
