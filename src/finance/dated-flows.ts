import { readCalendarDay } from './calendar-day.ts';
import { type DayCount, yearsBetween } from './day-count.ts';
import { requireFiniteList, requireSameLength } from './finite.ts';

/** Amounts on days; the order of the rows does not matter. */
export interface DatedFlows {
  /** Days as `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly amounts: readonly number[];
  /** How years are counted; `act/365f` (days / 365) unless given. */
  readonly dayCount?: DayCount;
}

/** Years of each flow from the earliest one. */
export function yearsFromEarliest(functionName: string, flows: DatedFlows): number[] {
  const { dates, amounts, dayCount } = flows;
  requireFiniteList(functionName, 'amounts', amounts);
  requireSameLength(functionName, { dates, amounts });
  const days = dates.map((date, index) => readCalendarDay(functionName, 'dates', date, index));
  let earliest = days[0];
  for (const day of days) if (day.number < earliest!.number) earliest = day;
  return days.map((day) => yearsBetween(functionName, earliest!, day, dayCount));
}
