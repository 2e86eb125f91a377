import { type CivilMinute, MINUTES_A_DAY, readCivilMinute } from './civil-minute.ts';
import type { ScheduleProblems } from './schedule-problems.ts';
import type { Shift, WorkCalendar } from './work-calendar.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-elements.ts';

const DAILY = '1';
const MOST_DAYS = 36_600;

/**
 * The calendars of a project by UID. One that rests on another takes its days where it says none.
 * Exceptions that repeat other than daily, and calendars that rest on none that is there, are
 * problems: their days would be guessed.
 */
export function readCalendars(
  project: XmlElement,
  problems: ScheduleProblems,
): ReadonlyMap<string, WorkCalendar> {
  const holder = childOf(project, 'Calendars');
  const elements = new Map<string, XmlElement>();
  for (const element of holder ? childrenOf(holder, 'Calendar') : []) {
    elements.set(textOf(element, 'UID') ?? '', element);
  }
  const calendars = new Map<string, WorkCalendar>();
  const reading = new Set<string>();
  const read = (uid: string): WorkCalendar | null => {
    const known = calendars.get(uid);
    const element = elements.get(uid);
    if (known || !element) return known ?? null;
    const baseUid = textOf(element, 'BaseCalendarUID');
    const hasBase = baseUid !== null && baseUid !== '' && baseUid !== '-1' && baseUid !== '0';
    if (hasBase && (reading.has(uid) || !elements.has(baseUid))) {
      problems.error(
        'calendar-unknown',
        element.place,
        `Calendar ${uid} rests on calendar ${baseUid}, which ${
          elements.has(baseUid) ? 'rests on it' : 'the file does not hold'
        }.`,
        'Save the schedule with all its calendars.',
      );
      return null;
    }
    reading.add(uid);
    const base = hasBase ? read(baseUid) : null;
    const calendar = readCalendar(element, uid, base, problems);
    calendars.set(uid, calendar);
    return calendar;
  };
  for (const uid of elements.keys()) read(uid);
  return calendars;
}

function readCalendar(
  element: XmlElement,
  uid: string,
  base: WorkCalendar | null,
  problems: ScheduleProblems,
): WorkCalendar {
  const week: (readonly Shift[])[] = base ? [...base.week] : [[], [], [], [], [], [], []];
  const exceptions = new Map(base?.exceptions ?? []);
  const days = childOf(element, 'WeekDays');
  for (const day of days ? childrenOf(days, 'WeekDay') : []) {
    const type = Number(textOf(day, 'DayType'));
    const shifts = readShifts(day, problems);
    if (type >= 1 && type <= 7) week[type - 1] = shifts;
    else if (type === 0) addPeriod(day, shifts, exceptions, problems);
  }
  const holder = childOf(element, 'Exceptions');
  for (const exception of holder ? childrenOf(holder, 'Exception') : []) {
    const type = textOf(exception, 'Type') ?? DAILY;
    const occurs = Number(textOf(exception, 'Occurrences') ?? 1);
    const every = Number(textOf(exception, 'Period') ?? 1);
    if (type !== DAILY || (every > 1 && occurs > 1)) {
      problems.error(
        'calendar-unknown',
        exception.place,
        `Calendar ${textOf(element, 'Name') ?? uid} has an exception that repeats by a rule (type ${type}), which is not read.`,
        'Write each of its days as an exception of its own.',
      );
      continue;
    }
    addPeriod(exception, readShifts(exception, problems), exceptions, problems);
  }
  return { name: childOf(element, 'Name')?.text || `calendar ${uid}`, week, exceptions };
}

function addPeriod(
  element: XmlElement,
  shifts: readonly Shift[],
  exceptions: Map<number, readonly Shift[]>,
  problems: ScheduleProblems,
): void {
  const period = childOf(element, 'TimePeriod');
  const from = period && readCivilMinute(textOf(period, 'FromDate') ?? '');
  const to = period && readCivilMinute(textOf(period, 'ToDate') ?? '');
  const first = from === null ? Number.NaN : Math.floor((from as CivilMinute) / MINUTES_A_DAY);
  const last = to === null ? Number.NaN : Math.floor((to as CivilMinute) / MINUTES_A_DAY);
  if (!(last >= first && last - first <= MOST_DAYS)) {
    problems.error(
      'calendar-period',
      element.place,
      'This exception has no FromDate and ToDate in order.',
      'Give it both, as 2026-12-24T00:00:00.',
    );
    return;
  }
  for (let day = first; day <= last; day++) exceptions.set(day, shifts);
}

function readShifts(day: XmlElement, problems: ScheduleProblems): readonly Shift[] {
  if (textOf(day, 'DayWorking') === '0') return [];
  const holder = childOf(day, 'WorkingTimes');
  const shifts: Shift[] = [];
  for (const time of holder ? childrenOf(holder, 'WorkingTime') : []) {
    const from = readClock(textOf(time, 'FromTime'));
    const end = readClock(textOf(time, 'ToTime'));
    if (from === null || end === null) continue;
    // Midnight at the end of a shift is the end of its day.
    const to = end === 0 ? MINUTES_A_DAY : end;
    if (to > from && from >= (shifts.at(-1)?.to ?? 0)) shifts.push({ from, to });
    else {
      problems.error(
        'calendar-shift',
        time.place,
        'This shift ends before it begins, or begins before the last one ended.',
        'Give the shifts of a day in order.',
      );
    }
  }
  return shifts;
}

function readClock(written: string | null): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(written ?? '');
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) + Number(parts[3] ?? 0) / 60 : null;
}
