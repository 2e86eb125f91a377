import { ENGLISH_MONTHS, FRENCH_MONTHS } from '../language/french-months.ts';
import { spoken } from '../language/language.ts';
import { dayAtPosition, monthOfYear, quarterOfMonth, yearOfMonth } from './month.ts';
import { numberWords } from './number-words.ts';

const monthName = (month: number): string =>
  (spoken() === 'fr' ? FRENCH_MONTHS : ENGLISH_MONTHS)[month - 1] as string;

/** `Jan 2026`, `janvier 2026`: the month that holds a position on the line of months. */
export function displayMonth(month: number): string {
  if (!Number.isFinite(month)) return numberWords.never;
  return `${monthName(monthOfYear(month))} ${yearOfMonth(month)}`;
}

/** `24 Jan 2025`, `24 janvier 2025`: the day that holds a position on the line of months. */
export function displayDay(position: number): string {
  if (!Number.isFinite(position)) return numberWords.never;
  const { year, month, day } = dayAtPosition(position);
  const first = spoken() === 'fr' && day === 1 ? '1er' : String(day);
  return `${first} ${monthName(month)} ${year}`;
}

/** `Q1 2026`, `T1 2026`: the quarter that holds a month. */
export function displayQuarter(month: number): string {
  if (!Number.isFinite(month)) return numberWords.never;
  return `${spoken() === 'fr' ? 'T' : 'Q'}${(quarterOfMonth(month) % 4) + 1} ${yearOfMonth(month)}`;
}

/** `Jun 2025 to Mar 2026`, or one month alone when both ends lie in it. */
export function displayMonths(first: number, last: number): string {
  const [start, end] = [displayMonth(first), displayMonth(last)];
  return start === end ? start : numberWords.fromTo(start, end);
}
