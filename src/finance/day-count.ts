import { type CalendarDay, dayNumber, daysInMonth, isLeapYear } from './calendar-day.ts';

/**
 * How the time between two days is counted in years. `30/360` is the US bond rule; the others
 * are the market's names (2006 ISDA Definitions, section 4.16).
 */
export type DayCount =
  | 'act/365f'
  | 'act/360'
  | 'act/364'
  | 'act/365.25'
  | 'act/act'
  | 'nl/365'
  | 'nl/360'
  | '30/360'
  | '30u/360'
  | '30e/360'
  | '30e+/360';

/** Years from one day to a later one. */
export type YearFraction = (from: CalendarDay, to: CalendarDay) => number;

const yearFractions: Readonly<Record<DayCount, YearFraction>> = {
  'act/365f': (from, to) => (to.number - from.number) / 365,
  'act/360': (from, to) => (to.number - from.number) / 360,
  'act/364': (from, to) => (to.number - from.number) / 364,
  'act/365.25': (from, to) => (to.number - from.number) / 365.25,
  'act/act': actualActual,
  'nl/365': (from, to) => daysWithoutLeapDays(from, to) / 365,
  'nl/360': (from, to) => daysWithoutLeapDays(from, to) / 360,
  '30/360': (from, to) => {
    const first = from.day === 31 ? 30 : from.day;
    return thirtyDayMonths(from, to, first, to.day === 31 && first === 30 ? 30 : to.day);
  },
  '30u/360': (from, to) => {
    const fromFebruaryEnd = isEndOfFebruary(from);
    const last = fromFebruaryEnd && isEndOfFebruary(to) ? 30 : to.day;
    const first = fromFebruaryEnd || from.day === 31 ? 30 : from.day;
    return thirtyDayMonths(from, to, first, last === 31 && first === 30 ? 30 : last);
  },
  '30e/360': (from, to) => thirtyDayMonths(from, to, Math.min(from.day, 30), Math.min(to.day, 30)),
  '30e+/360': (from, to) =>
    // A 31st at the end counts as the 1st of the next month, which is day 31 of 30-day months.
    thirtyDayMonths(from, to, Math.min(from.day, 30), to.day),
};

/** The rule by which a day count measures the years from one day to a later one. */
export function yearFractionBy(
  functionName: string,
  dayCount: DayCount = 'act/365f',
): YearFraction {
  const fraction = yearFractions[dayCount];
  if (fraction !== undefined) return fraction;
  throw new RangeError(
    `${functionName}: no day count is called "${dayCount}"; write one of ` +
      `${Object.keys(yearFractions).join(', ')}.`,
  );
}

function thirtyDayMonths(from: CalendarDay, to: CalendarDay, first: number, last: number): number {
  return (360 * (to.year - from.year) + 30 * (to.month - from.month) + (last - first)) / 360;
}

function isEndOfFebruary(at: CalendarDay): boolean {
  return at.month === 2 && at.day === daysInMonth(at.year, 2);
}

/** Days in leap years over 366 plus days in other years over 365 (Actual/Actual ISDA). */
function actualActual(from: CalendarDay, to: CalendarDay): number {
  if (from.year === to.year) return (to.number - from.number) / daysInYear(from.year);
  const inFirst = (dayNumber(from.year + 1, 1, 1) - from.number) / daysInYear(from.year);
  const inLast = (to.number - dayNumber(to.year, 1, 1)) / daysInYear(to.year);
  return inFirst + (to.year - from.year - 1) + inLast;
}

function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** Days between, each 29 February after the first day and up to the second left out. */
function daysWithoutLeapDays(from: CalendarDay, to: CalendarDay): number {
  let days = to.number - from.number;
  for (let year = from.year; year <= to.year; year++) {
    if (!isLeapYear(year)) continue;
    const leapDay = dayNumber(year, 2, 29);
    if (leapDay > from.number && leapDay <= to.number) days -= 1;
  }
  return days;
}
