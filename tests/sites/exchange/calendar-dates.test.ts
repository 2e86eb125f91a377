import { describe, expect, it } from 'vitest';
import {
  addWorking,
  type PlannedSchedule,
  readCivilMinute,
  STANDARD_WEEK,
  scheduleDates,
  type WorkCalendar,
  workingBetween,
  writeCivilMinute,
} from '../../../src/entries/sites.ts';

const moment = (written: string): number => readCivilMinute(written) as number;
const HOLIDAY: WorkCalendar = {
  ...STANDARD_WEEK,
  name: 'With a holiday',
  exceptions: new Map([[moment('2026-01-07') / 1440, []]]),
};

/*
 * A week of 40 hours, 8:00 to 12:00 and 13:00 to 17:00, counted by hand. 5 January 2026 is a
 * Monday.
 */
describe('working time', () => {
  it.each([
    ['2026-01-05T08:00', 8, '2026-01-05T17:00:00'],
    ['2026-01-05T08:00', 9, '2026-01-06T09:00:00'],
    ['2026-01-09T16:00', 2, '2026-01-12T09:00:00'],
    ['2026-01-10T10:00', 1, '2026-01-12T09:00:00'],
    ['2026-01-12T09:00', -2, '2026-01-09T16:00:00'],
    ['2026-01-05T12:30', 1, '2026-01-05T14:00:00'],
    ['2026-01-05T17:00', 0, '2026-01-05T17:00:00'],
  ])('from %s, %s hours on: %s', (from, hours, expected) => {
    expect(writeCivilMinute(addWorking(STANDARD_WEEK, moment(from), hours * 60))).toBe(expected);
  });

  it('counts hours between moments, a holiday left out', () => {
    const [from, to] = [moment('2026-01-05T08:00'), moment('2026-01-12T08:00')];
    expect(workingBetween(STANDARD_WEEK, from, to) / 60).toBe(40);
    expect(workingBetween(HOLIDAY, from, to) / 60).toBe(32);
    expect(workingBetween(HOLIDAY, to, from) / 60).toBe(-32);
  });

  it('refuses a calendar that never works', () => {
    const never: WorkCalendar = {
      name: 'Never',
      week: [[], [], [], [], [], [], []],
      exceptions: new Map(),
    };
    expect(() => addWorking(never, 0, 60)).toThrow('no working day left');
  });
});

describe('dates by calendar', () => {
  const schedule: PlannedSchedule = {
    name: 'shell and fit-out',
    start: moment('2026-01-05T08:00'),
    calendar: 'With a holiday',
    calendars: [HOLIDAY, STANDARD_WEEK],
    activities: [
      { id: 'shell', name: 'Shell', durationHours: 24, calendar: null, startNoEarlierThan: null },
      {
        id: 'steel',
        name: 'Steel',
        durationHours: 16,
        calendar: 'Standard',
        startNoEarlierThan: null,
      },
      {
        id: 'fit-out',
        name: 'Fit-out',
        durationHours: 8,
        calendar: null,
        startNoEarlierThan: null,
      },
    ],
    relations: [
      { from: 'shell', to: 'fit-out', type: 'FS', lagHours: 4, lagCalendar: null },
      { from: 'steel', to: 'fit-out', type: 'FS', lagHours: 0, lagCalendar: null },
    ],
    lagsPassIn: 'predecessor',
  };

  it('rests on holidays and weekends', () => {
    const { activities, finish, critical } = scheduleDates(schedule);
    // Monday, Tuesday, not Wednesday, Thursday; the lag to Friday noon; eight hours to Monday noon.
    expect(writeCivilMinute(activities.shell!.earliestFinish)).toBe('2026-01-08T17:00:00');
    expect(writeCivilMinute(activities['fit-out']!.earliestStart)).toBe('2026-01-09T13:00:00');
    expect(writeCivilMinute(finish)).toBe('2026-01-12T12:00:00');
    expect(critical).toEqual(['shell', 'fit-out']);
    // Steel works on Wednesday: done on Tuesday evening, needed by Friday noon or 13:00.
    expect(activities.steel!.totalFloatHours).toBe(20);
  });

  it('holds an earliest start', () => {
    const later = schedule.activities.map((activity) =>
      activity.id === 'fit-out'
        ? { ...activity, startNoEarlierThan: moment('2026-01-20T06:00') }
        : activity,
    );
    const { finish } = scheduleDates({ ...schedule, activities: later });
    expect(writeCivilMinute(finish)).toBe('2026-01-20T17:00:00');
  });
});
