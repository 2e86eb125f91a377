import { MINUTES_A_DAY, writeCivilMinute } from './civil-minute.ts';
import type { PlannedActivity, PlannedRelation, PlannedSchedule } from './planned-schedule.ts';
import { writeHours, writeLag } from './project-xml-spans.ts';
import { ROUND_THE_CLOCK, type Shift, type WorkCalendar } from './work-calendar.ts';
import { escapeXml } from './xml-elements.ts';

const TYPE_CODE = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;
const HOURS = 5;
const ELAPSED_HOURS = 6;
const START_NO_EARLIER_THAN = 4;

/**
 * A schedule as MS Project's XML (MSPDI); {@link readProjectXml} gives the same schedule back,
 * its relations in the order of the activities that wait.
 * Codes of activities stand in the WBS field. Throws a RangeError for what the format cannot
 * hold: durations finer than a second, lags finer than six, control characters, and a lag in a
 * calendar of its own other than round the clock.
 */
export function writeProjectXml(schedule: PlannedSchedule): string {
  const calendarUid = new Map(schedule.calendars.map(({ name }, index) => [name, index + 1]));
  const taskUid = new Map(schedule.activities.map(({ id }, index) => [id, index + 1]));
  const into = new Map<string, PlannedRelation[]>();
  for (const relation of schedule.relations) {
    into.set(relation.to, [...(into.get(relation.to) ?? []), relation]);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Project xmlns="http://schemas.microsoft.com/project">',
    `  <SaveVersion>14</SaveVersion>`,
    `  <Name>${escapeXml(schedule.name)}</Name>`,
    `  <Title>${escapeXml(schedule.name)}</Title>`,
    '  <ScheduleFromStart>1</ScheduleFromStart>',
    `  <StartDate>${writeCivilMinute(schedule.start)}</StartDate>`,
    `  <CalendarUID>${calendarUid.get(schedule.calendar) ?? -1}</CalendarUID>`,
    '  <Calendars>',
    ...schedule.calendars.flatMap((calendar, index) => calendarLines(calendar, index + 1)),
    '  </Calendars>',
    '  <Tasks>',
    ...schedule.activities.flatMap((activity, index) =>
      taskLines(activity, index + 1, calendarUid, taskUid, into.get(activity.id) ?? []),
    ),
    '  </Tasks>',
    '</Project>',
    '',
  ].join('\n');
}

function taskLines(
  activity: PlannedActivity,
  uid: number,
  calendarUid: ReadonlyMap<string, number>,
  taskUid: ReadonlyMap<string, number>,
  links: readonly PlannedRelation[],
): readonly string[] {
  const { id, name, durationHours, calendar, startNoEarlierThan } = activity;
  return [
    '    <Task>',
    `      <UID>${uid}</UID>`,
    `      <ID>${uid}</ID>`,
    `      <Name>${escapeXml(name)}</Name>`,
    `      <WBS>${escapeXml(id)}</WBS>`,
    '      <OutlineLevel>1</OutlineLevel>',
    `      <Duration>${writeHours(durationHours)}</Duration>`,
    `      <DurationFormat>${HOURS}</DurationFormat>`,
    `      <Milestone>${durationHours === 0 ? 1 : 0}</Milestone>`,
    '      <Summary>0</Summary>',
    ...(startNoEarlierThan === null
      ? ['      <ConstraintType>0</ConstraintType>']
      : [
          `      <ConstraintType>${START_NO_EARLIER_THAN}</ConstraintType>`,
          `      <ConstraintDate>${writeCivilMinute(startNoEarlierThan)}</ConstraintDate>`,
        ]),
    `      <CalendarUID>${calendar === null ? -1 : (calendarUid.get(calendar) ?? -1)}</CalendarUID>`,
    ...links.flatMap((link) => [
      '      <PredecessorLink>',
      `        <PredecessorUID>${taskUid.get(link.from) ?? 0}</PredecessorUID>`,
      `        <Type>${TYPE_CODE[link.type]}</Type>`,
      '        <CrossProject>0</CrossProject>',
      `        <LinkLag>${writeLag(link.lagHours)}</LinkLag>`,
      `        <LagFormat>${lagFormat(link)}</LagFormat>`,
      '      </PredecessorLink>',
    ]),
    '    </Task>',
  ];
}

function lagFormat({ from, to, lagCalendar }: PlannedRelation): number {
  if (lagCalendar === null) return HOURS;
  if (lagCalendar === ROUND_THE_CLOCK.name) return ELAPSED_HOURS;
  throw new RangeError(
    `the lag from ${from} to ${to} passes in calendar ${lagCalendar}; this format knows lags in working time and round the clock`,
  );
}

function calendarLines(calendar: WorkCalendar, uid: number): readonly string[] {
  return [
    '    <Calendar>',
    `      <UID>${uid}</UID>`,
    `      <Name>${escapeXml(calendar.name)}</Name>`,
    '      <IsBaseCalendar>1</IsBaseCalendar>',
    '      <BaseCalendarUID>-1</BaseCalendarUID>',
    '      <WeekDays>',
    ...calendar.week.flatMap((shifts, day) => [
      '        <WeekDay>',
      `          <DayType>${day + 1}</DayType>`,
      ...shiftLines(shifts),
      '        </WeekDay>',
    ]),
    '      </WeekDays>',
    ...(calendar.exceptions.size === 0 ? [] : exceptionLines(calendar)),
    '    </Calendar>',
  ];
}

function exceptionLines({ exceptions }: WorkCalendar): readonly string[] {
  const days = [...exceptions].sort(([a], [b]) => a - b);
  return [
    '      <Exceptions>',
    ...days.flatMap(([day, shifts]) => [
      '        <Exception>',
      '          <EnteredByOccurrences>0</EnteredByOccurrences>',
      '          <TimePeriod>',
      `            <FromDate>${writeCivilMinute(day * MINUTES_A_DAY)}</FromDate>`,
      `            <ToDate>${writeCivilMinute((day + 1) * MINUTES_A_DAY - 1)}</ToDate>`,
      '          </TimePeriod>',
      '          <Occurrences>1</Occurrences>',
      '          <Type>1</Type>',
      ...shiftLines(shifts),
      '        </Exception>',
    ]),
    '      </Exceptions>',
  ];
}

function shiftLines(shifts: readonly Shift[]): readonly string[] {
  return [
    `          <DayWorking>${shifts.length > 0 ? 1 : 0}</DayWorking>`,
    ...(shifts.length === 0
      ? []
      : [
          '          <WorkingTimes>',
          ...shifts.map(
            ({ from, to }) =>
              `            <WorkingTime><FromTime>${clock(from)}</FromTime><ToTime>${clock(to)}</ToTime></WorkingTime>`,
          ),
          '          </WorkingTimes>',
        ]),
  ];
}

/** The end of a day is written as midnight, as the format does. */
function clock(minutes: number): string {
  return writeCivilMinute(minutes % MINUTES_A_DAY).slice(11);
}
