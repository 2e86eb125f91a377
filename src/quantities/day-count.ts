import { type CivilDate, daysInMonth, isLeapYear } from './month.ts';

/**
 * Share of a year by the 30/360 rule of bonds: months of 30 days, the 31st counted as the 30th at
 * the start, and at the end when the start is the 30th or 31st.
 * Source: ISDA 2006 Definitions, section 4.16(f) (30/360, Bond Basis).
 */
export function yearsThirty360(from: CivilDate, to: CivilDate): number {
  const firstDay = Math.min(from.day, 30);
  const lastDay = firstDay === 30 ? Math.min(to.day, 30) : to.day;
  return (360 * (to.year - from.year) + 30 * (to.month - from.month) + (lastDay - firstDay)) / 360;
}

/** Share of a year: calendar days / 365 in every year. Source: ISDA 2006, section 4.16(d). */
export function yearsActual365(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to) / 365;
}

/** Share of a year: calendar days / 360, as loans count. Source: ISDA 2006, section 4.16(e). */
export function yearsActual360(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to) / 360;
}

/** Calendar days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since the first of January of year 0, in the Gregorian calendar. */
function dayNumber(date: CivilDate): number {
  const before = date.year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  // Year 0 is a leap year itself.
  let days = date.year * 365 + leapDays + 1;
  for (let month = 1; month < date.month; month++) days += daysInMonth(date.year, month);
  return days + date.day - 1;
}

/** Days of the calendar year, 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}
