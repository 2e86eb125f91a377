import type { RelationType } from '../schedule/network.ts';
import { type CivilMinute, readCivilMinute } from './civil-minute.ts';
import type { PlannedActivity, PlannedRelation, ReadSchedule } from './planned-schedule.ts';
import { readCalendars } from './project-xml-calendars.ts';
import { isElapsed, isPercent, readHours, readLag } from './project-xml-spans.ts';
import {
  checkNetwork,
  type PlacedActivity,
  type PlacedRelation,
  type ScheduleProblems,
  scheduleProblems,
} from './schedule-problems.ts';
import { ROUND_THE_CLOCK, STANDARD_WEEK, type WorkCalendar } from './work-calendar.ts';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from './xml-elements.ts';

const TYPES: readonly RelationType[] = ['FF', 'FS', 'SF', 'SS'];
const AS_SOON_AS_POSSIBLE = '0';
const START_NO_EARLIER_THAN = '4';

/**
 * Reads a schedule from MS Project's XML (MSPDI): activities with their calendars, relations with
 * lags, and earliest starts. Summary tasks and the project's own line are left out. Every problem
 * is told with its line; there is no schedule where one is an error.
 * Source of the format: Microsoft, "Project XML Data Interchange Schema Reference".
 */
export function readProjectXml(text: string): ReadSchedule {
  const problems = scheduleProblems();
  const root = readXml(text, problems);
  if (!root) return { schedule: null, problems: problems.list };
  const tasks = childOf(root, 'Tasks');
  if (root.name !== 'Project' || !tasks) {
    problems.error(
      'no-project',
      root.place,
      `This XML holds <${root.name}>${tasks ? '' : ' without <Tasks>'}, not a project.`,
      "Save the schedule in MS Project's XML format.",
    );
    return { schedule: null, problems: problems.list };
  }
  const byUid = readCalendars(root, problems);
  const projectUid = textOf(root, 'CalendarUID');
  const own = byUid.get(projectUid ?? '') ?? STANDARD_WEEK;
  const used = new Map<string, WorkCalendar>([[own.name, own]]);
  for (const calendar of byUid.values()) used.set(calendar.name, calendar);

  const elements = childrenOf(tasks, 'Task').filter(
    (task) => textOf(task, 'IsNull') !== '1' && textOf(task, 'UID') !== '0',
  );
  const summaries = new Set(
    elements
      .filter((task) => textOf(task, 'Summary') === '1')
      .map((task) => textOf(task, 'UID') ?? ''),
  );
  const leaves = elements.filter((task) => !summaries.has(textOf(task, 'UID') ?? ''));
  const idOf = idsOf(leaves);
  const start = startOf(root, leaves, problems);

  const activities = leaves.map((task): PlacedActivity => readTask(task, idOf, byUid, problems));
  const relations = leaves.flatMap((task) => readLinks(task, idOf, summaries, problems));
  checkNetwork(activities, relations, problems);
  if (
    activities.some(({ calendar }) => calendar === ROUND_THE_CLOCK.name) ||
    relations.some(({ lagCalendar }) => lagCalendar === ROUND_THE_CLOCK.name)
  ) {
    used.set(ROUND_THE_CLOCK.name, used.get(ROUND_THE_CLOCK.name) ?? ROUND_THE_CLOCK);
  }
  if (problems.hasErrors()) return { schedule: null, problems: problems.list };
  return {
    schedule: {
      name: childOf(root, 'Title')?.text || childOf(root, 'Name')?.text || 'schedule',
      start,
      calendar: own.name,
      calendars: [...used.values()],
      activities: activities.map(withoutPlace<PlannedActivity>),
      relations: relations.map(withoutPlace<PlannedRelation>),
      lagsPassIn: 'successor',
    },
    problems: problems.list,
  };
}

const withoutPlace = <Kept>({ place: _, ...kept }: Kept & { place: unknown }): Kept => kept as Kept;

/** The project's start, else the first start of a task. */
function startOf(
  root: XmlElement,
  leaves: readonly XmlElement[],
  problems: ScheduleProblems,
): CivilMinute {
  const own = readCivilMinute(textOf(root, 'StartDate') ?? '');
  if (own !== null) return own;
  const starts = leaves.flatMap((task) => readCivilMinute(textOf(task, 'Start') ?? '') ?? []);
  if (starts.length > 0) return starts.reduce((first, each) => Math.min(first, each));
  problems.error(
    'no-start',
    root.place,
    'Neither the project nor any of its tasks says when it starts.',
    'Give the project <StartDate>2026-01-05T08:00:00</StartDate>.',
  );
  return 0;
}

/** Outline codes where every task has one of its own, else unique ids. */
function idsOf(leaves: readonly XmlElement[]): ReadonlyMap<string, string> {
  const codes = leaves.map((task) => childOf(task, 'WBS')?.text ?? '');
  const unique = new Set(codes).size === codes.length && !codes.includes('');
  return new Map(
    leaves.map((task, index) => {
      const uid = textOf(task, 'UID') ?? '';
      return [uid, unique ? codes[index]! : uid];
    }),
  );
}

function readTask(
  task: XmlElement,
  idOf: ReadonlyMap<string, string>,
  calendars: ReadonlyMap<string, WorkCalendar>,
  problems: ScheduleProblems,
): PlacedActivity {
  const id = idOf.get(textOf(task, 'UID') ?? '') ?? '';
  const written = textOf(task, 'Duration') ?? 'PT0H0M0S';
  const durationHours = readHours(written);
  if (durationHours === null) {
    problems.error(
      'duration',
      (childOf(task, 'Duration') ?? task).place,
      `Activity ${id} lasts "${written}", which is no ISO duration in days, hours and minutes.`,
      'Write it as PT40H0M0S.',
    );
  }
  const calendarUid = textOf(task, 'CalendarUID') ?? '-1';
  const named = calendars.get(calendarUid);
  if (calendarUid !== '-1' && !named) {
    problems.error(
      'calendar-unknown',
      childOf(task, 'CalendarUID')!.place,
      `Activity ${id} works by calendar ${calendarUid}, which the file does not hold.`,
      'Save the schedule with all its calendars.',
    );
  }
  const elapsed = isElapsed(Number(textOf(task, 'DurationFormat') ?? 7));
  const constraint = textOf(task, 'ConstraintType') ?? AS_SOON_AS_POSSIBLE;
  const date = readCivilMinute(textOf(task, 'ConstraintDate') ?? '');
  if (constraint !== AS_SOON_AS_POSSIBLE && constraint !== START_NO_EARLIER_THAN) {
    problems.warn(
      'constraint-left-out',
      childOf(task, 'ConstraintType')!.place,
      `The constraint on activity ${id} (type ${constraint}) is left out; only earliest starts are read.`,
      'Say it by a relation, or as an earliest start.',
    );
  }
  return {
    id,
    name: childOf(task, 'Name')?.text ?? id,
    durationHours: durationHours ?? 0,
    calendar: elapsed ? ROUND_THE_CLOCK.name : (named?.name ?? null),
    startNoEarlierThan: constraint === START_NO_EARLIER_THAN ? date : null,
    place: task.place,
  };
}

function readLinks(
  task: XmlElement,
  idOf: ReadonlyMap<string, string>,
  summaries: ReadonlySet<string>,
  problems: ScheduleProblems,
): readonly PlacedRelation[] {
  const to = idOf.get(textOf(task, 'UID') ?? '')!;
  const relations: PlacedRelation[] = [];
  for (const link of childrenOf(task, 'PredecessorLink')) {
    const uid = textOf(link, 'PredecessorUID') ?? '';
    const from = idOf.get(uid);
    const type = TYPES[Number(textOf(link, 'Type') ?? 1)];
    const format = Number(textOf(link, 'LagFormat') ?? 7);
    const lag = Number(textOf(link, 'LinkLag') ?? 0);
    const outside = textOf(link, 'CrossProject') === '1';
    if (from === undefined || outside) {
      const what = outside
        ? 'an activity of another project'
        : summaries.has(uid)
          ? `summary ${uid}, not for an activity`
          : `activity ${uid}, which the file does not hold`;
      problems.error(
        'predecessor-missing',
        link.place,
        `Activity ${to} waits for ${what}.`,
        summaries.has(uid)
          ? 'Link the activities below the summary instead.'
          : 'Add the activity, or take the relation out.',
      );
    } else if (type === undefined) {
      problems.error(
        'relation-type',
        link.place,
        `The relation from ${from} to ${to} has the type ${textOf(link, 'Type')}.`,
        'Write 0 for FF, 1 for FS, 2 for SF or 3 for SS.',
      );
    } else if (isPercent(format) || !Number.isFinite(lag)) {
      problems.error(
        'lag',
        link.place,
        `The lag from ${from} to ${to} is not a length of time but "${textOf(link, 'LinkLag')}" in format ${format}.`,
        'Write it in tenths of a minute.',
      );
    } else {
      relations.push({
        from,
        to,
        type,
        lagHours: readLag(lag),
        lagCalendar: isElapsed(format) ? ROUND_THE_CLOCK.name : null,
        place: link.place,
      });
    }
  }
  return relations;
}
