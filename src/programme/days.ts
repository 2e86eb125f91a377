import { formatDay } from '../quantities/month.ts';
import { readDate } from '../quantities/written-date.ts';

/** The first and the last day that a written date can mean, as ISO dates, which sort as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export function readDays(text: string): Days | null {
  const read = readDate(text);
  if (!read.ok) return null;
  // A day is at least 1/31 of a month, so a thousandth before the end is in the last day.
  return { first: formatDay(read.value.start), last: formatDay(read.value.end - 1e-3) };
}

export function latestDay(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : known.reduce((a, b) => (a > b ? a : b));
}
