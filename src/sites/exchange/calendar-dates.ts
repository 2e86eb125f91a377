import { scheduleNetwork } from '../schedule/network.ts';
import type { CivilMinute } from './civil-minute.ts';
import type { PlannedSchedule } from './planned-schedule.ts';
import { addWorking, nextWorking, type WorkCalendar, workingBetween } from './work-calendar.ts';

/** When an activity can start and finish, and how many working hours it may slip. */
export interface ActivityDates {
  readonly earliestStart: CivilMinute;
  readonly earliestFinish: CivilMinute;
  readonly latestStart: CivilMinute;
  readonly latestFinish: CivilMinute;
  /** Working hours of its own calendar between its earliest and latest start. */
  readonly totalFloatHours: number;
}

export interface ScheduleDates {
  readonly finish: CivilMinute;
  readonly activities: Readonly<Record<string, ActivityDates>>;
  /** Activities without float, in the order of the schedule. */
  readonly critical: readonly string[];
}

/**
 * The critical path method with calendars: lengths pass in the calendar of their activity, lags
 * in that of the predecessor or successor as the schedule's program counts them. With one calendar
 * round the clock these are the times of {@link criticalPath}.
 * Throws a RangeError for a calendar that is not there or never works, and for a faulty network.
 */
export function scheduleDates(schedule: PlannedSchedule): ScheduleDates {
  const { activities, relations } = schedule;
  const calendars = new Map(schedule.calendars.map((calendar) => [calendar.name, calendar]));
  const named = (name: string): WorkCalendar => {
    const calendar = calendars.get(name);
    if (!calendar) throw new RangeError(`no calendar is called ${name}`);
    return calendar;
  };
  const calendarOf = activities.map(({ calendar }) => named(calendar ?? schedule.calendar));
  const minutesOf = activities.map(({ durationHours }) => durationHours * 60);
  const indexOf = new Map(activities.map(({ id }, index) => [id, index]));
  const { given } = scheduleNetwork(activities, relations);
  const links = relations.map(({ from, to, type, lagHours, lagCalendar }) => {
    const earlier = indexOf.get(from) ?? -1;
    const later = indexOf.get(to) ?? -1;
    return {
      earlier,
      later,
      fromFinish: type === 'FS' || type === 'FF',
      toFinish: type === 'FF' || type === 'SF',
      lag: lagHours * 60,
      calendar:
        lagCalendar === null
          ? calendarOf[schedule.lagsPassIn === 'predecessor' ? earlier : later]
          : named(lagCalendar),
    };
  });
  const into: (typeof links)[] = activities.map(() => []);
  const outOf: (typeof links)[] = activities.map(() => []);
  for (const link of links) {
    into[link.later]!.push(link);
    outOf[link.earlier]!.push(link);
  }

  const earliestStart = new Float64Array(activities.length);
  const earliestFinish = new Float64Array(activities.length);
  let finish = schedule.start;
  for (const index of given) {
    const calendar = calendarOf[index]!;
    const minutes = minutesOf[index]!;
    let start = Math.max(schedule.start, activities[index]!.startNoEarlierThan ?? schedule.start);
    for (const { earlier, fromFinish, toFinish, lag, calendar: passes } of into[index]!) {
      const bound = addWorking(
        passes!,
        fromFinish ? earliestFinish[earlier]! : earliestStart[earlier]!,
        lag,
      );
      start = Math.max(start, toFinish ? addWorking(calendar, bound, -minutes) : bound);
    }
    if (minutes > 0) start = nextWorking(calendar, start);
    earliestStart[index] = start;
    earliestFinish[index] = addWorking(calendar, start, minutes);
    finish = Math.max(finish, earliestFinish[index]!);
  }

  const latestStart = new Float64Array(activities.length);
  const latestFinish = new Float64Array(activities.length);
  for (let place = given.length - 1; place >= 0; place--) {
    const index = given[place]!;
    const calendar = calendarOf[index]!;
    const minutes = minutesOf[index]!;
    let end = finish;
    for (const { later, fromFinish, toFinish, lag, calendar: passes } of outOf[index]!) {
      const bound = addWorking(
        passes!,
        toFinish ? latestFinish[later]! : latestStart[later]!,
        -lag,
      );
      end = Math.min(end, fromFinish ? bound : addWorking(calendar, bound, minutes));
    }
    latestFinish[index] = end;
    latestStart[index] = addWorking(calendar, end, -minutes);
  }

  const dates = activities.map(({ id }, index): readonly [string, ActivityDates] => [
    id,
    {
      earliestStart: earliestStart[index]!,
      earliestFinish: earliestFinish[index]!,
      latestStart: latestStart[index]!,
      latestFinish: latestFinish[index]!,
      totalFloatHours:
        workingBetween(calendarOf[index]!, earliestStart[index]!, latestStart[index]!) / 60,
    },
  ]);
  return {
    finish,
    activities: Object.fromEntries(dates),
    critical: dates.filter(([, { totalFloatHours }]) => totalFloatHours === 0).map(([id]) => id),
  };
}
