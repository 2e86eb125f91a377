/** A day of the Gregorian calendar, with its number counted from 1970-01-01. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
}

/** Reads `YYYY-MM-DD`; a day that is not in the calendar is refused. */
export function readCalendarDay(
  functionName: string,
  field: string,
  written: string,
  row?: number,
): CalendarDay {
  const year = digits(written, 0, 4);
  const month = digits(written, 5, 7);
  const day = digits(written, 8, 10);
  const shape = written.length === 10 && written[4] === '-' && written[7] === '-';
  const inCalendar =
    year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!shape || !inCalendar) {
    throw new RangeError(
      `${functionName}: ${field}${row === undefined ? '' : `[${row}]`} is "${written}"; ` +
        'write a day of the calendar as 2025-01-24.',
    );
  }
  return { year, month, day, number: dayNumber(year, month, day) };
}

/** The number written in a part of a text, or -1 where it is not digits alone. */
function digits(written: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = written.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = 10 * value + digit;
  }
  return value;
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
