import type { RelationType } from '../schedule/network.ts';
import { readCivilMinute } from './civil-minute.ts';
import type { PlannedActivity, PlannedRelation, ReadSchedule } from './planned-schedule.ts';
import {
  checkNetwork,
  type PlacedActivity,
  type PlacedRelation,
  type ScheduleProblems,
  scheduleProblems,
} from './schedule-problems.ts';
import { STANDARD_WEEK, type WorkCalendar } from './work-calendar.ts';
import { readXerCalendar } from './xer-calendar.ts';
import { readXerTables, type XerRow, type XerTables } from './xer-tables.ts';

const TYPES: Readonly<Record<string, RelationType>> = {
  PR_FS: 'FS',
  PR_SS: 'SS',
  PR_FF: 'FF',
  PR_SF: 'SF',
};
/** Rows that sum others up, or hang between others: they bound nothing. */
const HAMMOCKS = new Set(['TT_LOE', 'TT_WBS']);
const STARTS_ON_OR_AFTER = 'CS_MSOA';

/**
 * Reads a schedule from a Primavera P6 exchange file (XER): TASK, TASKPRED, CALENDAR and PROJECT.
 * Levels of effort and summaries are left out. Every problem is told with its line; there is no
 * schedule where one is an error. A file of several projects gives the one named, else the first.
 * Source of the format: Oracle, "P6 EPPM XER Import/Export Data Map Guide".
 */
export function readXer(text: string, project?: string): ReadSchedule {
  const problems = scheduleProblems();
  const tables = readXerTables(text, problems);
  if (!tables) return { schedule: null, problems: problems.list };
  const projects = tables.get('PROJECT') ?? [];
  const chosen =
    project === undefined
      ? projects[0]
      : projects.find((row) => row.get('proj_short_name') === project);
  if (!chosen) {
    const names = projects.map((row) => row.get('proj_short_name')).join(', ');
    problems.error(
      'no-project',
      { line: 1, column: 1 },
      project === undefined
        ? 'The file holds no PROJECT table.'
        : `The file holds no project ${project}.`,
      names === '' ? 'Export the project with its activities.' : `Take one of: ${names}.`,
    );
    return { schedule: null, problems: problems.list };
  }
  const id = chosen.get('proj_id');
  const calendars = readCalendars(tables, problems);
  const rows = (tables.get('TASK') ?? []).filter(
    (row) => row.get('proj_id') === id && !HAMMOCKS.has(row.get('task_type')),
  );
  const left = new Set(
    (tables.get('TASK') ?? [])
      .filter((row) => HAMMOCKS.has(row.get('task_type')))
      .map((row) => row.get('task_id')),
  );
  const codeOf = new Map(rows.map((row) => [row.get('task_id'), row.get('task_code')]));
  const own = calendars.get(chosen.get('clndr_id')) ?? STANDARD_WEEK;
  const activities = rows.map((row) => readTask(row, own, calendars, problems));
  const relations = (tables.get('TASKPRED') ?? [])
    .filter((row) => row.get('proj_id') === id)
    .flatMap((row) => readRelation(row, codeOf, left, problems));
  checkNetwork(activities, relations, problems);
  const start = readCivilMinute(chosen.get('plan_start_date'));
  if (start === null) {
    problems.error(
      'no-start',
      chosen.placeOf('plan_start_date'),
      `The project starts on "${chosen.get('plan_start_date')}", which is no date.`,
      'Write it as 2026-01-05 08:00.',
    );
  }
  if (problems.hasErrors()) return { schedule: null, problems: problems.list };
  const used = new Map([[own.name, own]]);
  for (const calendar of calendars.values()) used.set(calendar.name, calendar);
  return {
    schedule: {
      name: chosen.get('proj_short_name'),
      start: start!,
      calendar: own.name,
      calendars: [...used.values()],
      activities: activities.map(withoutPlace<PlannedActivity>),
      relations: relations.map(withoutPlace<PlannedRelation>),
      lagsPassIn: 'predecessor',
    },
    problems: problems.list,
  };
}

const withoutPlace = <Kept>({ place: _, ...kept }: Kept & { place: unknown }): Kept => kept as Kept;

function readCalendars(
  tables: XerTables,
  problems: ScheduleProblems,
): ReadonlyMap<string, WorkCalendar> {
  const calendars = new Map<string, WorkCalendar>();
  for (const row of tables.get('CALENDAR') ?? []) {
    const name = row.get('clndr_name') || `calendar ${row.get('clndr_id')}`;
    const calendar = readXerCalendar(name, row.get('clndr_data'));
    if (calendar) calendars.set(row.get('clndr_id'), calendar);
    else {
      problems.error(
        'calendar-unknown',
        row.placeOf('clndr_data'),
        `The days of calendar ${name} are in no form that is known here.`,
        'Export it from P6 with DaysOfWeek and Exceptions, shifts as s|08:00|f|12:00.',
      );
    }
  }
  return calendars;
}

function readTask(
  row: XerRow,
  own: WorkCalendar,
  calendars: ReadonlyMap<string, WorkCalendar>,
  problems: ScheduleProblems,
): PlacedActivity {
  const id = row.get('task_code');
  const written = row.get('target_drtn_hr_cnt');
  const hours = written === '' ? 0 : Number(written);
  if (!Number.isFinite(hours)) {
    problems.error(
      'duration',
      row.placeOf('target_drtn_hr_cnt'),
      `Activity ${id} lasts "${written}" hours, which is no number.`,
      'Write hours with a point: 40 or 7.5.',
    );
  }
  const calendar = calendars.get(row.get('clndr_id'));
  if (!calendar && row.get('clndr_id') !== '') {
    problems.error(
      'calendar-unknown',
      row.placeOf('clndr_id'),
      `Activity ${id} works by calendar ${row.get('clndr_id')}, which the file does not hold.`,
      'Export the project with its calendars.',
    );
  }
  const constraint = row.get('cstr_type');
  if (constraint !== '' && constraint !== STARTS_ON_OR_AFTER) {
    problems.warn(
      'constraint-left-out',
      row.placeOf('cstr_type'),
      `The constraint ${constraint} on activity ${id} is left out; only earliest starts are read.`,
      'Say it by a relation, or as an earliest start.',
    );
  }
  return {
    id,
    name: row.get('task_name'),
    durationHours: Number.isFinite(hours) ? hours : 0,
    calendar: !calendar || calendar.name === own.name ? null : calendar.name,
    startNoEarlierThan:
      constraint === STARTS_ON_OR_AFTER ? readCivilMinute(row.get('cstr_date')) : null,
    place: row.placeOf('task_code'),
  };
}

function readRelation(
  row: XerRow,
  codeOf: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
  problems: ScheduleProblems,
): readonly PlacedRelation[] {
  const ends = [row.get('pred_task_id'), row.get('task_id')] as const;
  // What hangs between others bounds none of them.
  if (left.has(ends[0]) || left.has(ends[1])) return [];
  const [from, to] = ends.map((end) => codeOf.get(end));
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? ends[0] : ends[1];
    problems.error(
      'predecessor-missing',
      row.placeOf(from === undefined ? 'pred_task_id' : 'task_id'),
      `Activity ${to ?? from ?? ends[1]} is linked to activity ${missing}, which this project does not hold.`,
      'Export both projects together, or take the relation out.',
    );
    return [];
  }
  const type = TYPES[row.get('pred_type')];
  const lag = row.get('lag_hr_cnt');
  const lagHours = lag === '' ? 0 : Number(lag);
  if (!type) {
    problems.error(
      'relation-type',
      row.placeOf('pred_type'),
      `The relation from ${from} to ${to} has the type "${row.get('pred_type')}".`,
      'Write PR_FS, PR_SS, PR_FF or PR_SF.',
    );
    return [];
  }
  if (!Number.isFinite(lagHours)) {
    problems.error(
      'lag',
      row.placeOf('lag_hr_cnt'),
      `The lag from ${from} to ${to} is "${lag}", which is no number of hours.`,
      'Write hours with a point: 16 or -8.',
    );
    return [];
  }
  const place = row.placeOf('pred_task_id');
  return [{ from, to, type, lagHours, lagCalendar: null, place }];
}
