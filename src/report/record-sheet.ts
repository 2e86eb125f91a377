import { displayProbability, displayQuantity, displayRange } from '../quantities/display.ts';
import { displayDay } from '../quantities/display-date.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { HeldAgainstRecord, HeldObservation, Quantiles } from '../results/observations.ts';
import { type Sheet, type SheetSection, sheetSection } from './sheet.ts';

const count = (value: number): string => displayDecimals(value, 0);
const share = (value: number | null): string => (value === null ? '' : displayProbability(value));

/** A figure as quantiles; dates of a result that counts months from a start are days. */
const quantiles = (found: Quantiles | null, unit: string, startMonth: number | null): string => {
  if (found === null) return 'none';
  const { p10, p50, p90 } = found;
  if (startMonth !== null) {
    const day = (value: number): string => displayDay(startMonth + value);
    return `${day(p50)} (${day(p10)} to ${day(p90)})`;
  }
  const parsed = parseUnit(unit);
  const middle = displayQuantity(p50, parsed);
  return p10 === p90 ? middle : `${middle} (${displayRange(p10, p90, parsed)})`;
};

/** What was said, what the model computed, what the record shows. */
export const recordSheet = (held: HeldAgainstRecord, version: string): Sheet => ({
  title: held.title,
  lead: [
    `What was said, what this model computed, what the record shows. ${held.programme}; the ` +
      `record is read until ${held.readUntil}.`,
    ...(held.about === null ? [] : [held.about]),
    `${count(held.worlds)} worlds, drawn under the belief ${held.belief} with nothing known later, ` +
      `are weighed by what was found; they are then worth ${count(held.effective)}.` +
      `${held.warning === null ? '' : ` ${held.warning}`}`,
  ],
  sections: [
    statementSection(held),
    foundSection(held),
    targetSection(held),
    figureSection(held),
    questionSection(held),
    recordSection(held),
    sheetSection('correct', 'Corrections', { paragraphs: [held.corrections ?? 'None so far.'] }),
  ],
  cite:
    `Gigastack ${version}; programme ${held.programmeHash.slice(0, 12)}; belief ${held.belief}; seed ` +
    `${held.seed}; ${count(held.worlds)} worlds. Weighed: by the likelihood of what was found, ` +
    'each finding normal with the error stated.',
});

/** Who reads rival answers into the record is no speaker of it. */
const READER = 'Gigastack';

/** Statements that hold nothing to test are counted, not listed; so are Gigastack's own readings. */
const statementSection = ({ statuses, targets }: HeldAgainstRecord): SheetSection => {
  const testable = statuses.filter(({ status }) => status !== 'untestable');
  const listed = testable
    .filter(({ speaker }) => speaker !== READER)
    .sort((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0));
  const readings = testable.length - listed.length;
  const untestable = statuses.length - testable.length;
  return sheetSection('statements', 'What was said, what was computed, what the record shows', {
    paragraphs: [
      'A status is of a statement, never of whoever made it. Met and not met rest on a finding; ' +
        'ended and superseded are not false; open is not late. Computed: in how many worlds, drawn ' +
        'with nothing known later, a prediction holds under these assumptions.',
    ],
    table: {
      caption: 'Statements that can be tested, in order of date',
      columns: [
        { head: 'statement' },
        { head: 'said, as it is tested', text: true },
        { head: 'computed', number: true },
        { head: 'status' },
        { head: 'the record', text: true },
      ],
      rows: listed.map((one) => [
        `${one.claim} (${one.speaker}, ${one.saidOn})`,
        one.said ?? '',
        share(targets.find(({ claim }) => claim === one.claim)?.before ?? null),
        one.status,
        [
          one.because,
          one.metIf === null ? '' : `Met if ${one.metIf}.`,
          one.notMetIf === null ? '' : `Not met if ${one.notMetIf}.`,
          one.by.length === 0 ? '' : `[${one.by.join(', ')}]`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ]),
    },
    notes: [
      ...(readings === 0
        ? []
        : [`${readings} more are ${READER}'s own readings of the money in dispute.`]),
      ...(untestable === 0 ? [] : [`${untestable} more hold nothing that can be tested.`]),
    ],
  });
};

const isDate = (path: string): boolean => /(?:^|\.)(?:readyAt|unhinderedReady)\b/.test(path);

const foundSection = (held: HeldAgainstRecord): SheetSection => {
  const measured = held.observations.filter((one) => one.measured !== null);
  return sheetSection('computed-and-found', 'What was computed, and what was found', {
    paragraphs: [
      'Median of the worlds as drawn with P10 and P90, and the same where worlds weigh by what was ' +
        'found. At or below: share of worlds, as drawn, whose result lies at or below the finding.',
    ],
    table: {
      caption: 'Findings that measure a result',
      columns: [
        { head: 'found', text: true },
        { head: 'number' },
        { head: 'error' },
        { head: 'computed, as drawn', text: true },
        { head: 'at or below', number: true },
        { head: 'computed, weighed', text: true },
        { head: 'worlds it is worth', number: true },
      ],
      rows: measured.map((one) => foundRow(one, held.startMonth)),
    },
    notes: measured.flatMap(({ id, notWeighed }) =>
      notWeighed === null ? [] : [`${id} weighs no world: ${notWeighed}`],
    ),
  });
};

const foundRow = (
  { id, what, measured, notWeighed }: HeldObservation,
  startMonth: number,
): readonly string[] => {
  if (measured === null) return [];
  const start = isDate(measured.path) ? startMonth : null;
  return [
    `${what} [${id}]`,
    measured.found,
    measured.errorWritten,
    quantiles(measured.before, measured.unit, start),
    share(measured.below),
    quantiles(measured.after, measured.unit, start),
    notWeighed === null ? count(measured.effectiveAlone) : 'not weighed',
  ];
};

const targetSection = ({ targets }: HeldAgainstRecord): SheetSection =>
  sheetSection('predictions', 'Predictions, as drawn and weighed', {
    paragraphs: ['In how many worlds each holds under these assumptions.'],
    table: {
      caption: 'Predictions before and after',
      columns: [
        { head: 'statement' },
        { head: 'prediction', text: true },
        { head: 'as drawn', number: true },
        { head: 'weighed', number: true },
        { head: '± (1 s.e.)', number: true },
      ],
      rows: targets.map(({ claim, prediction, before, after, standardError }) => [
        claim,
        prediction,
        share(before),
        share(after),
        standardError === null ? '' : `${displayDecimals(standardError * 100, 1)} points`,
      ]),
    },
  });

const figureSection = ({ figures }: HeldAgainstRecord): SheetSection =>
  sheetSection('figures', 'Figures, as drawn and weighed', {
    table: {
      caption: 'Median with P10 and P90',
      columns: [
        { head: 'figure', text: true },
        { head: 'as drawn', text: true },
        { head: 'weighed', text: true },
      ],
      rows: figures.map(({ title, unit, before, after }) => [
        title,
        quantiles(before, unit, null),
        quantiles(after, unit, null),
      ]),
    },
  });

const questionSection = ({ questions }: HeldAgainstRecord): SheetSection =>
  sheetSection('propositions', 'Rival answers, as drawn and weighed', {
    paragraphs: [
      'Weights attach to propositions and to nobody. Where they hardly move, what was found says ' +
        'nothing of the dispute.',
    ],
    table: {
      caption: 'Share of the worlds that drew each answer',
      columns: [
        { head: 'question', text: true },
        { head: 'proposition' },
        { head: 'as drawn', number: true },
        { head: 'weighed', number: true },
      ],
      rows: questions.flatMap(({ asks, answers }) =>
        answers.map(({ claim, before, after }) => [asks, claim, share(before), share(after)]),
      ),
    },
  });

const recordSection = ({ observations }: HeldAgainstRecord): SheetSection =>
  sheetSection('record', 'The record', {
    table: {
      caption: 'Dated facts with their sources',
      columns: [
        { head: 'day' },
        { head: 'what was found', text: true },
        { head: 'source', text: true },
        { head: 'confidence' },
      ],
      rows: observations.map(({ on, id, what, note, citation, confidence }) => [
        on,
        `${what} [${id}]${note === null ? '' : ` ${note}`}`,
        citation === null
          ? ''
          : `${citation.publisher}, ${citation.date}: ${citation.title}` +
            `${citation.at === null ? '' : ` (${citation.at})`}`,
        confidence ?? '',
      ]),
    },
  });
