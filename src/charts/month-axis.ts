import { displayMonth } from '../quantities/display-date.ts';
import { monthNumber, yearOfMonth } from '../quantities/month.ts';

/**
 * `2024-06` or `2025-01-24` or `2016` as a position on the line of months; null if none of
 * them.
 */
export const positionOfDay = (text: string): number | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const month = monthNumber(Number(match[1]), Number(match[2] ?? '1'));
  return month + (Number(match[3] ?? '1') - 1) / 31;
};

/** Ticks at each January, fewer where the years would touch. */
export const yearTicks = (from: number, to: number, most: number): readonly number[] => {
  const years: number[] = [];
  for (let year = yearOfMonth(Math.ceil(from + 11)); year * 12 <= to; year++) years.push(year);
  const every = Math.max(1, Math.ceil(years.length / most));
  const ticks = years.filter((year) => year % every === 0).map((year) => year * 12);
  return ticks.length > 0 ? ticks : [Math.ceil(from)];
};

/** `2027` at a January, else the month: what stands at a tick. */
export const yearLabel = (position: number): string =>
  position % 12 === 0 ? String(yearOfMonth(position)) : displayMonth(position);
