/** A day of the Gregorian calendar, with its number counted from 1970-01-01. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
}

const WRITTEN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; a day that is not in the calendar is refused. */
export function readCalendarDay(functionName: string, field: string, written: string): CalendarDay {
  const match = WRITTEN_DAY.exec(written);
  const [year, month, day] = match === null ? [0, 0, 0] : match.slice(1).map(Number);
  if (!month || !day || month > 12 || day > daysInMonth(year!, month)) {
    throw new RangeError(
      `${functionName}: ${field} is "${written}"; write a day of the calendar as 2025-01-24.`,
    );
  }
  return { year: year!, month, day, number: dayNumber(year!, month, day) };
}

/** True in years with a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 1970-01-01. Years are counted from March, so that the leap day is the last of its
 * year and the days before a month follow one straight line, 30.6 days a month.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((306 * marchMonth + 5) / 10);
  return 365 * marchYear + leapDays + daysBeforeMonth + day - 1 - 719468;
}
