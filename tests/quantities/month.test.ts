import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  daysInYear,
  yearsActual360,
  yearsActual365,
  yearsThirty360,
} from '../../src/quantities/day-count.ts';
import {
  type CivilDate,
  dayAtPosition,
  daysInMonth,
  firstMonthOfQuarter,
  firstMonthOfTaxYear,
  formatDay,
  formatMonth,
  monthNumber,
  monthOfYear,
  positionOfDay,
  quarterOfMonth,
  taxYearOfMonth,
  yearOfMonth,
} from '../../src/quantities/month.ts';
import { readDate } from '../../src/quantities/written-date.ts';

const date = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain((at) =>
    fc
      .integer({ min: 1, max: daysInMonth(at.year, at.month) })
      .map((day): CivilDate => ({ ...at, day })),
  );

function day(text: string): CivilDate {
  const [year, month, dayOfMonth] = text.split('-').map(Number);
  return { year: year!, month: month!, day: dayOfMonth! };
}

describe('months', () => {
  it('count from year 0', () => {
    expect(monthNumber(2025, 1)).toBe(24300);
    expect(formatMonth(24300)).toBe('2025-01');
    expect(formatMonth(24311.9)).toBe('2025-12');
    expect(quarterOfMonth(monthNumber(2026, 4))).toBe(2026 * 4 + 1);
    expect(firstMonthOfQuarter(2026 * 4 + 1)).toBe(monthNumber(2026, 4));
  });

  it('fiscal years are named for the year they end in', () => {
    expect(taxYearOfMonth(monthNumber(2024, 7), 7)).toBe(2025);
    expect(taxYearOfMonth(monthNumber(2025, 6), 7)).toBe(2025);
    expect(taxYearOfMonth(monthNumber(2025, 12), 1)).toBe(2025);
    expect(formatMonth(firstMonthOfTaxYear(2025, 7))).toBe('2024-07');
  });

  it('give their year and month back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30000 }),
        fc.integer({ min: 1, max: 12 }),
        (month, start) => {
          expect(monthNumber(yearOfMonth(month), monthOfYear(month))).toBe(month);
          const first = firstMonthOfTaxYear(taxYearOfMonth(month, start), start);
          expect(month - first).toBeGreaterThanOrEqual(0);
          expect(month - first).toBeLessThan(12);
          expect(monthOfYear(first)).toBe(start);
        },
      ),
    );
  });

  it('a day gives itself back from its position', () => {
    fc.assert(
      fc.property(date, (at) => {
        expect(dayAtPosition(positionOfDay(at))).toEqual(at);
        expect(formatDay(positionOfDay(at))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

// 30/360 bond basis: ISDA 2006 section 4.16(f), worked by hand from its formula.
// Actual days: differences of the Gregorian calendar (2024 is a leap year, 1900 and 2100 are not).
describe('day counts', () => {
  it.each([
    ['2025-01-15', '2025-07-15', 180, 181],
    ['2025-01-31', '2025-02-28', 28, 28],
    ['2025-01-30', '2025-03-31', 60, 60],
    ['2025-01-29', '2025-01-31', 2, 2],
    ['2024-02-28', '2024-03-01', 3, 2],
    ['2024-01-01', '2025-01-01', 360, 366],
    ['1900-01-01', '1901-01-01', 360, 365],
    ['2100-02-28', '2100-03-01', 3, 1],
  ])('%s to %s', (from, to, bondDays, days) => {
    expect(yearsThirty360(day(from), day(to)) * 360).toBeCloseTo(bondDays, 9);
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(yearsActual365(day(from), day(to))).toBe(days / 365);
    expect(yearsActual360(day(from), day(to))).toBe(days / 360);
  });

  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const utc = (at: CivilDate) => Date.UTC(at.year, at.month - 1, at.day) / 86400000;
        expect(daysBetween(a, b)).toBe(utc(b) - utc(a));
      }),
    );
    expect([daysInYear(2024), daysInYear(2025), daysInYear(2100)]).toEqual([366, 365, 365]);
  });
});

describe('written dates', () => {
  it.each([
    ['2025', '2025-01-01', '2026-01-01', 'year'],
    ['2025-01', '2025-01-01', '2025-02-01', 'month'],
    ['2025-01-24', '2025-01-24', '2025-01-25', 'day'],
    ['2024-12-31', '2024-12-31', '2025-01-01', 'day'],
    ['24 January 2025', '2025-01-24', '2025-01-25', 'day'],
    ['Jan 24, 2025', '2025-01-24', '2025-01-25', 'day'],
    ['Sept 2025', '2025-09-01', '2025-10-01', 'month'],
    ['2026-Q1', '2026-01-01', '2026-04-01', 'quarter'],
    ['Q4 2026', '2026-10-01', '2027-01-01', 'quarter'],
    ['2025-H2', '2025-07-01', '2026-01-01', 'half'],
    ['early 2026', '2026-01-01', '2026-05-01', 'part of year'],
    ['mid-2026', '2026-05-01', '2026-09-01', 'part of year'],
    ['late 2026', '2026-09-01', '2027-01-01', 'part of year'],
    ['end of 2026', '2026-12-01', '2027-01-01', 'month'],
    ['start of 2026', '2026-01-01', '2026-02-01', 'month'],
    ['FY2025 from 2024-07', '2024-07-01', '2025-07-01', 'year'],
  ])('%s', (text, start, end, precision) => {
    const read = readDate(text);
    if (!read.ok) throw new Error(read.problem.message);
    expect(formatDay(read.value.start)).toBe(start);
    expect(formatDay(read.value.end)).toBe(end);
    expect(read.value.precision).toBe(precision);
  });

  it('reads a fiscal year where its start is known', () => {
    const read = readDate('FY2025', { fiscalYearStartsIn: 7 });
    expect(read.ok && formatMonth(read.value.start)).toBe('2024-07');
  });

  it.each([
    ['2025-13', 'There is no month 13.', 'Months run from 01 to 12.'],
    ['2025-02-29', '2025-02 has no day 29.', 'Its days run from 01 to 28.'],
    ['2025-Q5', 'There is no quarter 5.', 'Quarters run from Q1 to Q4.'],
    ['2025-H3', 'There is no half 3.', 'Write H1 or H2.'],
    ['2025-1', 'The month and the day of a date have two digits.', 'Write 2025-01 or 2025-01-24.'],
    [
      '01/24/2025',
      'A date with slashes or dots can be read in two ways.',
      'Write year, month and day with hyphens, as in 2025-01-24.',
    ],
    [
      'FY2025',
      'FY2025 does not say when that fiscal year starts.',
      'Write its first month, as in FY2025 from 2024-07.',
    ],
    ['FY25', 'FY25 does not say its century.', 'Write FY2025.'],
    [
      'FY2025 from 2025-07',
      'FY2025 cannot start in 2025-07: it is named for the year it ends in.',
      'Write FY2025 from 2024-07, or name the year in which it ends.',
    ],
    [
      'Stargate',
      '"Stargate" is not a date this tool reads.',
      'Write 2025-01-24, 2025-01, 2025-Q1, 2025-H1, 2025, mid-2025 or end of 2025.',
    ],
    [
      '',
      'There is no date here.',
      'Write 2025-01-24, 2025-01, 2025-Q1, 2025-H1, 2025, mid-2025 or end of 2025.',
    ],
  ])('refuses %s', (text, message, remedy) => {
    const read = readDate(` ${text}`);
    expect(read).toEqual({ ok: false, problem: { message, remedy, at: 1, length: text.length } });
  });
});
