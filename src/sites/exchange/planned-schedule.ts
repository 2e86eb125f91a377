import type { RelationType } from '../schedule/network.ts';
import type { CivilMinute } from './civil-minute.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** An activity as a planning program keeps it; its length is working time of its calendar. */
export interface PlannedActivity {
  /** What the planner calls it: a code, unique in the schedule. */
  readonly id: string;
  readonly name: string;
  readonly durationHours: number;
  /** Name of its calendar; null for the schedule's own. */
  readonly calendar: string | null;
  /** It must not start before this moment. */
  readonly startNoEarlierThan: CivilMinute | null;
}

export interface PlannedRelation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly lagHours: number;
  /** The calendar in which the lag passes; null for the rule of the program that wrote it. */
  readonly lagCalendar: string | null;
}

/** A schedule of MS Project or Primavera P6, so far as both can hold it. */
export interface PlannedSchedule {
  readonly name: string;
  readonly start: CivilMinute;
  /** Name of the calendar of activities that name none. */
  readonly calendar: string;
  readonly calendars: readonly WorkCalendar[];
  readonly activities: readonly PlannedActivity[];
  readonly relations: readonly PlannedRelation[];
  /** In whose calendar a lag without one of its own passes. */
  readonly lagsPassIn: 'predecessor' | 'successor';
}

/** Something wrong in a schedule file: what was found, why it cannot be, what to write instead. */
export interface ScheduleProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** What reading a file gave: a schedule, or at least one error. */
export interface ReadSchedule {
  readonly schedule: PlannedSchedule | null;
  readonly problems: readonly ScheduleProblem[];
}

export interface FilePlace {
  readonly line: number;
  readonly column: number;
}
