import { writeCivilMinute } from './civil-minute.ts';
import type { PlannedSchedule } from './planned-schedule.ts';
import { STANDARD_WEEK, type WorkCalendar } from './work-calendar.ts';
import { writeXerCalendar } from './xer-calendar.ts';
import { writeXerTable } from './xer-tables.ts';

const PROJECT_ID = 1;
const WBS_ID = 1;
const FIRST_TASK = 1000;

/**
 * A schedule as a Primavera P6 exchange file; {@link readXer} gives the same schedule back, with
 * lags in the predecessor's calendar, as P6 counts them by default. Throws a RangeError for what
 * the format cannot hold: tabs and line breaks in names, lags in calendars of their own.
 */
export function writeXer(schedule: PlannedSchedule): string {
  const calendarId = new Map(schedule.calendars.map(({ name }, index) => [name, index + 1]));
  const taskId = new Map(schedule.activities.map(({ id }, index) => [id, FIRST_TASK + index]));
  const ownCalendar = calendarId.get(schedule.calendar) ?? 1;
  const start = moment(schedule.start);
  const odd = schedule.relations.find(({ lagCalendar }) => lagCalendar !== null);
  if (odd) {
    throw new RangeError(
      `the lag from ${odd.from} to ${odd.to} passes in calendar ${odd.lagCalendar}; XER has one rule for all lags`,
    );
  }
  const lines = [
    ['ERMHDR', '19.12', start.slice(0, 10), 'Project', '', '', '', '', 'USD'].join('\t'),
    ...writeXerTable(
      'CALENDAR',
      ['clndr_id', 'default_flag', 'clndr_name', 'clndr_type', 'day_hr_cnt', 'clndr_data'],
      schedule.calendars.map((calendar, index) => [
        index + 1,
        index + 1 === ownCalendar ? 'Y' : 'N',
        calendar.name,
        'CA_Base',
        hoursADay(calendar),
        writeXerCalendar(calendar),
      ]),
    ),
    ...writeXerTable(
      'PROJECT',
      ['proj_id', 'proj_short_name', 'clndr_id', 'plan_start_date'],
      [[PROJECT_ID, schedule.name, ownCalendar, start]],
    ),
    ...writeXerTable(
      'PROJWBS',
      ['wbs_id', 'proj_id', 'proj_node_flag', 'wbs_short_name', 'wbs_name'],
      [[WBS_ID, PROJECT_ID, 'Y', schedule.name, schedule.name]],
    ),
    ...writeXerTable(
      'TASK',
      [
        'task_id',
        'proj_id',
        'wbs_id',
        'clndr_id',
        'task_type',
        'duration_type',
        'status_code',
        'task_code',
        'task_name',
        'remain_drtn_hr_cnt',
        'target_drtn_hr_cnt',
        'cstr_type',
        'cstr_date',
      ],
      schedule.activities.map(({ id, name, durationHours, calendar, startNoEarlierThan }) => [
        taskId.get(id)!,
        PROJECT_ID,
        WBS_ID,
        calendar === null ? ownCalendar : (calendarId.get(calendar) ?? ownCalendar),
        durationHours === 0 ? 'TT_FinMile' : 'TT_Task',
        'DT_FixedDrtn',
        'TK_NotStart',
        id,
        name,
        durationHours,
        durationHours,
        startNoEarlierThan === null ? '' : 'CS_MSOA',
        startNoEarlierThan === null ? '' : moment(startNoEarlierThan),
      ]),
    ),
    ...writeXerTable(
      'TASKPRED',
      [
        'task_pred_id',
        'task_id',
        'pred_task_id',
        'proj_id',
        'pred_proj_id',
        'pred_type',
        'lag_hr_cnt',
      ],
      schedule.relations.map(({ from, to, type, lagHours }, index) => [
        index + 1,
        taskId.get(to)!,
        taskId.get(from)!,
        PROJECT_ID,
        PROJECT_ID,
        `PR_${type}`,
        lagHours,
      ]),
    ),
    '%E',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** P6 writes moments to the minute. */
const moment = (minutes: number): string =>
  writeCivilMinute(minutes).slice(0, 16).replace('T', ' ');

function hoursADay({ week }: WorkCalendar): number {
  const hours = week.map((day) => day.reduce((sum, { from, to }) => sum + (to - from) / 60, 0));
  return hours.find((each) => each > 0) ?? hoursADay(STANDARD_WEEK);
}
