import { type CalendarDay, readCalendarDay } from './calendar-day.ts';
import { type DayCount, yearFractionBy } from './day-count.ts';
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
  const fraction = yearFractionBy(functionName, dayCount);
  const days: CalendarDay[] = [];
  let earliest: CalendarDay | undefined;
  for (let row = 0; row < dates.length; row++) {
    const day = readCalendarDay(functionName, 'dates', dates[row]!, row);
    if (earliest === undefined || day.number < earliest.number) earliest = day;
    days.push(day);
  }
  return days.map((day) => fraction(earliest!, day));
}
