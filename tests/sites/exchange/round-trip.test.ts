import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criticalPath,
  type PlannedSchedule,
  ROUND_THE_CLOCK,
  readCivilMinute,
  readProjectXml,
  readXer,
  STANDARD_WEEK,
  scheduleDates,
  writeCivilMinute,
  writeProjectXml,
  writeXer,
} from '../../../src/entries/sites.ts';
import { NETWORKS, plannedOf } from './published-networks.ts';

const moment = (written: string): number => readCivilMinute(written) as number;
/** What each format says of lags without a calendar of their own. */
const ofP6 = (schedule: PlannedSchedule): PlannedSchedule => ({
  ...schedule,
  lagsPassIn: 'predecessor',
});

describe.each(NETWORKS.map((network) => [network.id, network] as const))('%s', (_, network) => {
  it.each([1, 8, 40, 0.25])('comes back from both formats, at %s hours a unit', (hours) => {
    const planned = plannedOf(network, hours);
    expect(readProjectXml(writeProjectXml(planned))).toEqual({ schedule: planned, problems: [] });
    expect(readXer(writeXer(planned))).toEqual({ schedule: ofP6(planned), problems: [] });
  });

  it('has its known times when calendars never rest', () => {
    const dates = scheduleDates(plannedOf(network, 1));
    const start = moment('2026-01-05T08:00');
    const known = criticalPath(network);
    expect((dates.finish - start) / 60).toBeCloseTo(network.expected.duration, 9);
    expect(dates.critical).toEqual(known.critical);
    for (const [id, times] of Object.entries(known.activities)) {
      const found = dates.activities[id]!;
      expect((found.earliestStart - start) / 60).toBeCloseTo(times.es, 9);
      expect((found.latestFinish - start) / 60).toBeCloseTo(times.lf, 9);
      expect(found.totalFloatHours).toBeCloseTo(times.totalFloat, 9);
    }
  });
});

describe('what both formats can hold', () => {
  const shift = (hour: number): { from: number; to: number } => ({
    from: hour * 60,
    to: (hour + 3) * 60,
  });
  const days = fc.uniqueArray(fc.constantFrom(shift(0), shift(6), shift(12), shift(21)), {
    selector: ({ from }) => from,
  });
  const inOrder = days.map((list) => [...list].sort((a, b) => a.from - b.from));
  const calendars = fc.record({
    name: fc.constantFrom('Six days', 'Night & day', '=1+1', 'Été <chaud>'),
    week: fc.tuple(inOrder, inOrder, inOrder, inOrder, inOrder, inOrder, inOrder),
    exceptions: fc
      .array(fc.tuple(fc.integer({ min: 20_000, max: 22_000 }), inOrder), { maxLength: 5 })
      .map((list) => new Map([...new Map(list)].sort(([a], [b]) => a - b))),
  });
  const names = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: neither format holds them
    return !/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF\uD800-\uDFFF\u2028\u2029]/u.test(text);
  });
  const schedules = fc
    .record({
      calendar: calendars,
      lengths: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 12 }),
      names: fc.array(names, { minLength: 12, maxLength: 12 }),
      links: fc.array(
        fc.tuple(
          fc.nat(11),
          fc.nat(11),
          fc.constantFrom('FS', 'SS', 'FF', 'SF'),
          fc.integer({ min: -50, max: 50 }),
        ),
        { maxLength: 20 },
      ),
      earliest: fc.option(fc.integer({ min: 0, max: 900_000 })),
    })
    .map(
      ({ calendar, lengths, names: titles, links, earliest }): PlannedSchedule => ({
        name: 'Any schedule',
        start: moment('2026-02-28T07:30'),
        calendar: STANDARD_WEEK.name,
        calendars: [STANDARD_WEEK, calendar],
        activities: lengths.map((length, index) => ({
          id: `A${index}`,
          name: titles[index] as string,
          durationHours: length / 4,
          calendar: index % 3 === 1 ? calendar.name : null,
          startNoEarlierThan:
            index === 0 && earliest !== null ? moment('2026-03-01') + earliest : null,
        })),
        relations: links
          .map(([one, other, type, lag]) => ({
            from: `A${Math.min(one, other)}`,
            to: `A${Math.max(one, other)}`,
            type: type as 'FS',
            lagHours: lag / 2,
            lagCalendar: null,
          }))
          .filter(({ from, to }) => from !== to && Number(to.slice(1)) < lengths.length)
          .sort((a, b) => Number(a.to.slice(1)) - Number(b.to.slice(1))),
        lagsPassIn: 'successor',
      }),
    );

  it('comes back as it was', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        expect(readProjectXml(writeProjectXml(schedule)).schedule).toEqual(schedule);
        expect(readXer(writeXer(schedule)).schedule).toEqual(ofP6(schedule));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps elapsed lags where the format has them, refuses them where not', () => {
    const base = plannedOf(NETWORKS[0]!, 8, STANDARD_WEEK);
    const elapsed: PlannedSchedule = {
      ...base,
      calendars: [STANDARD_WEEK, ROUND_THE_CLOCK],
      relations: base.relations.map((relation) => ({
        ...relation,
        lagHours: 72,
        lagCalendar: ROUND_THE_CLOCK.name,
      })),
    };
    expect(readProjectXml(writeProjectXml(elapsed)).schedule).toEqual(elapsed);
    expect(() => writeXer(elapsed)).toThrow('XER has one rule for all lags');
  });

  it('refuses what would come back changed', () => {
    const one = plannedOf(NETWORKS[0]!, 1);
    const renamed = (name: string, durationHours = 1): PlannedSchedule => ({
      ...one,
      relations: [],
      activities: [{ ...one.activities[0]!, name, durationHours }],
    });
    expect(() => writeXer(renamed('two\tcells'))).toThrow('a tab or a line break');
    expect(() => writeProjectXml(renamed('bell \u0007'))).toThrow('a control character');
    expect(() => writeProjectXml(renamed('fine', 1 / 7))).toThrow('no whole seconds');
  });
});

describe('moments', () => {
  it('are read and written alike on every day of 800 years', () => {
    for (let day = moment('1700-01-01') / 1440; day < moment('2500-01-01') / 1440; day += 17) {
      expect(moment(writeCivilMinute(day * 1440 + 61))).toBe(day * 1440 + 61);
    }
  });
  it.each([
    ['2024-02-29T00:00', '2024-02-29T00:00:00'],
    ['2026-12-31 23:59', '2026-12-31T23:59:00'],
    ['2023-02-29', null],
    ['2026-13-01', null],
    ['tomorrow', null],
  ])('%s', (written, expected) => {
    const read = readCivilMinute(written);
    expect(read === null ? null : writeCivilMinute(read)).toBe(expected);
  });
});
