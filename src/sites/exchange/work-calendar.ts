import { type CivilMinute, MINUTES_A_DAY, weekdayOf } from './civil-minute.ts';

/** Working time of a day, in minutes from its midnight: from 480 to 720 is 8:00 to 12:00. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** When work is done: the shifts of each weekday, and of days that differ from their weekday. */
export interface WorkCalendar {
  readonly name: string;
  /** Seven lists, Sunday first; shifts in order, not overlapping. */
  readonly week: readonly (readonly Shift[])[];
  /** By day number since 1970-01-01; an empty list is a day off. */
  readonly exceptions: ReadonlyMap<number, readonly Shift[]>;
}

const WHOLE_DAY: readonly Shift[] = [{ from: 0, to: MINUTES_A_DAY }];
const OFFICE_DAY: readonly Shift[] = [
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
];

/** Every hour of every day. */
export const ROUND_THE_CLOCK: WorkCalendar = {
  name: '24 hours',
  week: [WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY],
  exceptions: new Map(),
};

/** Monday to Friday, 8:00 to 12:00 and 13:00 to 17:00. */
export const STANDARD_WEEK: WorkCalendar = {
  name: 'Standard',
  week: [[], OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, []],
  exceptions: new Map(),
};

/** No calendar that works at all rests longer than this; one that does has no working day left. */
const LONGEST_REST_DAYS = 3660;

export function shiftsOf(calendar: WorkCalendar, dayNumber: number): readonly Shift[] {
  return calendar.exceptions.get(dayNumber) ?? calendar.week[weekdayOf(dayNumber)]!;
}

/** The first working moment at or after a moment. Throws a RangeError where none comes. */
export function nextWorking(calendar: WorkCalendar, moment: CivilMinute): CivilMinute {
  const first = Math.floor(moment / MINUTES_A_DAY);
  for (let day = first; day <= first + LONGEST_REST_DAYS; day++) {
    const clock = Math.max(0, moment - day * MINUTES_A_DAY);
    for (const { from, to } of shiftsOf(calendar, day)) {
      if (clock < to) return day * MINUTES_A_DAY + Math.max(clock, from);
    }
  }
  throw new RangeError(`calendar ${calendar.name} has no working day left`);
}

/** The last moment at or before a moment at which work may end. */
export function lastWorking(calendar: WorkCalendar, moment: CivilMinute): CivilMinute {
  const first = Math.floor(moment / MINUTES_A_DAY);
  for (let day = first; day >= first - LONGEST_REST_DAYS; day--) {
    const clock = Math.min(MINUTES_A_DAY, moment - day * MINUTES_A_DAY);
    const shifts = shiftsOf(calendar, day);
    for (let at = shifts.length - 1; at >= 0; at--) {
      const { from, to } = shifts[at]!;
      if (clock > from) return day * MINUTES_A_DAY + Math.min(clock, to);
    }
  }
  throw new RangeError(`calendar ${calendar.name} has no earlier working day`);
}

/**
 * The moment so many working minutes after another, or before it where they are negative. An
 * amount of 0 gives the moment itself, so that a milestone at the end of a shift stays there.
 */
export function addWorking(
  calendar: WorkCalendar,
  moment: CivilMinute,
  minutes: number,
): CivilMinute {
  return minutes < 0 ? subtract(calendar, moment, -minutes) : add(calendar, moment, minutes);
}

function add(calendar: WorkCalendar, moment: CivilMinute, minutes: number): CivilMinute {
  let at = moment;
  let left = minutes;
  while (left > 0) {
    at = nextWorking(calendar, at);
    const end = endOfShift(calendar, at);
    const worked = Math.min(left, end - at);
    left -= worked;
    at += worked;
  }
  return at;
}

function subtract(calendar: WorkCalendar, moment: CivilMinute, minutes: number): CivilMinute {
  let at = moment;
  let left = minutes;
  while (left > 0) {
    at = lastWorking(calendar, at);
    const start = startOfShift(calendar, at);
    const worked = Math.min(left, at - start);
    left -= worked;
    at -= worked;
  }
  return at;
}

/** Working minutes between two moments; negative when the second is the earlier. */
export function workingBetween(
  calendar: WorkCalendar,
  start: CivilMinute,
  end: CivilMinute,
): number {
  if (end < start) return -workingBetween(calendar, end, start);
  let minutes = 0;
  for (let day = Math.floor(start / MINUTES_A_DAY); day * MINUTES_A_DAY < end; day++) {
    for (const { from, to } of shiftsOf(calendar, day)) {
      const opens = Math.max(start, day * MINUTES_A_DAY + from);
      const closes = Math.min(end, day * MINUTES_A_DAY + to);
      minutes += Math.max(0, closes - opens);
    }
  }
  return minutes;
}

/** End of the shift that a working moment stands in; shifts that meet at midnight are apart. */
function endOfShift(calendar: WorkCalendar, moment: CivilMinute): CivilMinute {
  const day = Math.floor(moment / MINUTES_A_DAY);
  const clock = moment - day * MINUTES_A_DAY;
  const shift = shiftsOf(calendar, day).find(({ from, to }) => clock >= from && clock < to)!;
  return day * MINUTES_A_DAY + shift.to;
}

function startOfShift(calendar: WorkCalendar, moment: CivilMinute): CivilMinute {
  // A moment at midnight ends the day before.
  const day = Math.ceil(moment / MINUTES_A_DAY) - 1;
  const clock = moment - day * MINUTES_A_DAY;
  const shift = shiftsOf(calendar, day).find(({ from, to }) => clock > from && clock <= to)!;
  return day * MINUTES_A_DAY + shift.from;
}
