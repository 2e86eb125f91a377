import { readCalendarDay } from './calendar-day.ts';
import { type DayCount, yearFractionBy } from './day-count.ts';
import { requireFinite } from './finite.ts';

/** Simple interest between two days: principal x annual rate x years by the day count. */
export function accruedInterest(inputs: {
  readonly principal: number;
  readonly annualRate: number;
  readonly start: string;
  readonly end: string;
  readonly dayCount?: DayCount;
}): number {
  const { principal, annualRate, start, end, dayCount } = inputs;
  requireFinite('accruedInterest', { principal, annualRate });
  const from = readCalendarDay('accruedInterest', 'start', start);
  const to = readCalendarDay('accruedInterest', 'end', end);
  return principal * annualRate * yearFractionBy('accruedInterest', dayCount)(from, to);
}
