import { dayAtPosition, monthOfYear, quarterOfMonth, yearOfMonth } from './month.ts';

const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** `Jan 2026`: the month that holds a position on the line of months. */
export function displayMonth(month: number): string {
  if (!Number.isFinite(month)) return 'never';
  return `${MONTH_NAMES[monthOfYear(month) - 1]} ${yearOfMonth(month)}`;
}

/** `24 Jan 2025`: the day that holds a position on the line of months. */
export function displayDay(position: number): string {
  if (!Number.isFinite(position)) return 'never';
  const { year, month, day } = dayAtPosition(position);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** `Q1 2026`: the quarter that holds a month. */
export function displayQuarter(month: number): string {
  if (!Number.isFinite(month)) return 'never';
  return `Q${(quarterOfMonth(month) % 4) + 1} ${yearOfMonth(month)}`;
}

/** `Jun 2025 to Mar 2026`, or one month alone when both ends lie in it. */
export function displayMonths(first: number, last: number): string {
  const [start, end] = [displayMonth(first), displayMonth(last)];
  return start === end ? start : `${start} to ${end}`;
}
