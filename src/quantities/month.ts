/**
 * Months as whole numbers: year x 12 + month of the year counted from 0, so January 2025 is 24300.
 * Month t is the interval [t, t+1). A day is a fraction of its own month: 15 June 2025 is the
 * month's start plus 14/30.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The month's number; `monthOfYear` is 1 for January. */
export function monthNumber(year: number, monthOfYear: number): number {
  return year * 12 + monthOfYear - 1;
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

/** 1 for January. Fractions of a month are dropped. */
export function monthOfYear(month: number): number {
  return Math.floor(month) - 12 * yearOfMonth(month) + 1;
}

/** Quarters as whole numbers: year x 4 + quarter of the year counted from 0. */
export function quarterOfMonth(month: number): number {
  return Math.floor(month / 3);
}

export function firstMonthOfQuarter(quarter: number): number {
  return quarter * 3;
}

/**
 * The tax or fiscal year that holds the month, named for the year in which it ends: with
 * `startsIn` 7, July 2024 to June 2025 is 2025. With `startsIn` 1 it is the calendar year.
 */
export function taxYearOfMonth(month: number, startsIn: number): number {
  return yearOfMonth(month + ((13 - startsIn) % 12));
}

/** First month of the tax year named `year`. */
export function firstMonthOfTaxYear(year: number, startsIn: number): number {
  return year * 12 - ((13 - startsIn) % 12);
}

/** `2025-01`. Fractions of a month are dropped. */
export function formatMonth(month: number): string {
  return `${padded(yearOfMonth(month), 4)}-${padded(monthOfYear(month), 2)}`;
}

/** `2025-01-24`, the day that holds this position. */
export function formatDay(position: number): string {
  const { year, month, day } = dayAtPosition(position);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Where the day begins on the line of months. */
export function positionOfDay(date: CivilDate): number {
  return monthNumber(date.year, date.month) + (date.day - 1) / daysInMonth(date.year, date.month);
}

/** The day that holds a position on the line of months. */
export function dayAtPosition(position: number): CivilDate {
  const year = yearOfMonth(position);
  const month = monthOfYear(position);
  const days = daysInMonth(year, month);
  // Position differences of a millionth of a day come from rounding, not from the clock.
  const passed = Math.floor((position - Math.floor(position)) * days + 1e-6);
  return { year, month, day: Math.min(passed, days - 1) + 1 };
}

export function daysInMonth(year: number, monthOfYear: number): number {
  return monthOfYear === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[monthOfYear - 1]!;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
