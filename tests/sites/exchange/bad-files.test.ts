import { describe, expect, it } from 'vitest';
import {
  type ReadSchedule,
  readProjectXml,
  readXer,
  writeProjectXml,
  writeXer,
} from '../../../src/entries/sites.ts';
import { NETWORKS, plannedOf } from './published-networks.ts';

const told = ({ schedule, problems }: ReadSchedule): readonly string[] => [
  ...(schedule ? ['read'] : []),
  ...problems.map(
    ({ severity, code, line, column, message, remedy }) =>
      `${line}:${column} ${severity} ${code}: ${message} ${remedy}`,
  ),
];

const GOOD = plannedOf(NETWORKS[0]!, 8);
const xml = writeProjectXml({
  ...GOOD,
  activities: GOOD.activities.slice(0, 3),
  relations: [
    { from: 'A', to: 'B', type: 'FS', lagHours: 0, lagCalendar: null },
    { from: 'B', to: 'C', type: 'FS', lagHours: 0, lagCalendar: null },
  ],
});
const xer = writeXer({
  ...GOOD,
  activities: GOOD.activities.slice(0, 3),
  relations: [
    { from: 'A', to: 'B', type: 'FS', lagHours: 0, lagCalendar: null },
    { from: 'B', to: 'C', type: 'FS', lagHours: 0, lagCalendar: null },
  ],
});

const changed = (text: string, from: string | RegExp, to: string): string => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to change: ${from}`);
  return result;
};

describe('an XML file with a fault', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a circle',
      changed(xml, '<PredecessorUID>1<', '<PredecessorUID>3<'),
      [
        '94:7 error circle: The activities wait for each other: B → C → B. Take one of these relations out.',
      ],
    ],
    [
      'a missing predecessor',
      changed(xml, '<PredecessorUID>1<', '<PredecessorUID>77<'),
      [
        '94:7 error predecessor-missing: Activity B waits for activity 77, which the file does not hold. Add the activity, or take the relation out.',
      ],
    ],
    [
      'an unknown calendar',
      changed(
        xml,
        '<CalendarUID>-1</CalendarUID>\n      <Pred',
        '<CalendarUID>9</CalendarUID>\n      <Pred',
      ),
      [
        '93:7 error calendar-unknown: Activity B works by calendar 9, which the file does not hold. Save the schedule with all its calendars.',
      ],
    ],
    [
      'a length that is none',
      changed(xml, /PT16H0M0S/, 'two days'),
      [
        '75:7 error duration: Activity A lasts "two days", which is no ISO duration in days, hours and minutes. Write it as PT40H0M0S.',
      ],
    ],
    [
      'a lag in percent',
      changed(xml, '<LagFormat>5<', '<LagFormat>19<'),
      [
        '94:7 error lag: The lag from A to B is not a length of time but "0" in format 19. Write it in tenths of a minute.',
      ],
    ],
    [
      'a relation of no type',
      changed(xml, '<Type>1</Type>', '<Type>7</Type>'),
      [
        '94:7 error relation-type: The relation from A to B has the type 7. Write 0 for FF, 1 for FS, 2 for SF or 3 for SS.',
      ],
    ],
    [
      'a finish that is fixed',
      changed(xml, '<ConstraintType>0<', '<ConstraintType>3<'),
      [
        'read',
        '79:7 warning constraint-left-out: The constraint on activity A (type 3) is left out; only earliest starts are read. Say it by a relation, or as an earliest start.',
      ],
    ],
    [
      'a rule that repeats',
      changed(
        xml,
        '</WeekDays>',
        '</WeekDays>\n<Exceptions><Exception><Type>4</Type></Exception></Exceptions>',
      ),
      [
        '66:13 error calendar-unknown: Calendar 24 hours has an exception that repeats by a rule (type 4), which is not read. Write each of its days as an exception of its own.',
      ],
    ],
    [
      'no start',
      changed(xml, /<StartDate>.*<\/StartDate>/, ''),
      [
        '2:1 error no-start: Neither the project nor any of its tasks says when it starts. Give the project <StartDate>2026-01-05T08:00:00</StartDate>.',
      ],
    ],
    [
      'half a file',
      xml.slice(0, 900),
      [
        '27:32 error no-xml: This is no well-formed XML: unclosed tag: WorkingTime. Save the schedule anew as XML from the program that made it.',
      ],
    ],
    [
      'another kind of XML',
      '<?xml version="1.0"?>\n<svg/>',
      [
        "2:1 error no-project: This XML holds <svg> without <Tasks>, not a project. Save the schedule in MS Project's XML format.",
      ],
    ],
    [
      'entities that multiply',
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<Project><Name>&b;</Name></Project>',
      [
        '2:19 error no-xml: This is no well-formed XML: undefined entity. Save the schedule anew as XML from the program that made it.',
      ],
    ],
    [
      'nothing',
      '',
      [
        '1:1 error no-xml: This is no well-formed XML: document must contain a root element. Save the schedule anew as XML from the program that made it.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(readProjectXml(text))).toEqual(expected);
  });

  it('lies too deep', () => {
    const deep = `${'<Project>'.repeat(100_000)}${'</Project>'.repeat(100_000)}`;
    expect(told(readProjectXml(deep))[0]).toContain('elements lie deeper than 64');
  });
});

describe('an XER file with a fault', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a circle',
      changed(xer, '1\t1001\t1000', '1\t1001\t1002'),
      [
        '18:11 error circle: The activities wait for each other: B → C → B. Take one of these relations out.',
      ],
    ],
    [
      'a missing predecessor',
      changed(xer, '1\t1001\t1000', '1\t1001\t4711'),
      [
        '18:11 error predecessor-missing: Activity B is linked to activity 4711, which this project does not hold. Export both projects together, or take the relation out.',
      ],
    ],
    [
      'an unknown calendar',
      changed(xer, '1000\t1\t1\t1\t', '1000\t1\t1\t8\t'),
      [
        '13:13 error calendar-unknown: Activity A works by calendar 8, which the file does not hold. Export the project with its calendars.',
      ],
    ],
    [
      'a calendar of no known form',
      changed(xer, 'DaysOfWeek', 'MondaysOnly'),
      [
        '4:28 error calendar-unknown: The days of calendar 24 hours are in no form that is known here. Export it from P6 with DaysOfWeek and Exceptions, shifts as s|08:00|f|12:00.',
        '13:13 error calendar-unknown: Activity A works by calendar 1, which the file does not hold. Export the project with its calendars.',
        '14:13 error calendar-unknown: Activity B works by calendar 1, which the file does not hold. Export the project with its calendars.',
        '15:13 error calendar-unknown: Activity C works by calendar 1, which the file does not hold. Export the project with its calendars.',
      ],
    ],
    [
      'a relation of no type',
      changed(xer, 'PR_FS', 'PR_XX'),
      [
        '18:20 error relation-type: The relation from A to B has the type "PR_XX". Write PR_FS, PR_SS, PR_FF or PR_SF.',
      ],
    ],
    [
      'hours with a comma',
      changed(xer, /\t16\t16\t/, '\t16\t7,5\t'),
      [
        '13:94 error duration: Activity A lasts "7,5" hours, which is no number. Write hours with a point: 40 or 7.5.',
      ],
    ],
    [
      'a code given twice',
      changed(xer, '\tB\tActivity B', '\tA\tActivity B'),
      [
        '14:48 error activity-twice: Activity A was given on line 13 already. Give each activity a code of its own.',
      ],
    ],
    [
      'a row too long',
      changed(xer, 'PR_FS\t0', 'PR_FS\t0\tmore'),
      [
        '18:1 error row-too-long: This row holds 8 fields where 7 are named. Take tabs out of names and notes, and export anew.',
      ],
    ],
    [
      'no head',
      xer.slice(10),
      [
        '1:1 error no-xer: An XER file begins with ERMHDR; this one does not. Export the project from Primavera P6 as XER.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(readXer(text))).toEqual(expected);
  });

  it('does not hold the project that is asked for', () => {
    expect(told(readXer(xer, 'Other'))).toEqual([
      '1:1 error no-project: The file holds no project Other. Take one of: general-foundry-8.',
    ]);
  });
});
