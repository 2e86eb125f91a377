import type { CheckedProgramme } from '../../programme/checked-programme.ts';
import { displayProbability } from '../../quantities/display.ts';
import type { Ledger, LedgerEntry } from '../claim-ledger.ts';
import { citationText, placeText, quoteText, sayingText } from '../claim-text.ts';
import { tableText } from '../table-text.ts';
import type { TestsByBelief } from '../tests-by-belief.ts';
import { indentText, wrapText } from '../wrap-text.ts';
import { countText, halfWidthText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

export interface ClaimsParts {
  readonly programme: CheckedProgramme;
  readonly ledger: Ledger;
  readonly tests: TestsByBelief;
  /** Opinions too. */
  readonly all: boolean;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What was said, by whom, on what evidence, with which reply, and how predictions fare. */
export const claimsPage = (parts: ClaimsParts, style: PageStyle): string => {
  const { programme, ledger, all } = parts;
  const entry = (one: LedgerEntry): readonly string[] => entryLines(one, style);
  return `${[
    ...wrapText(`${programme.title}: what was said`, style.width).map(style.paint.bold),
    ...footnote(
      `${countText(programme.claims.length)} statements on record as of ${programme.asOf}. A test ` +
        `tells in what share of worlds a prediction holds under these assumptions, never whether ` +
        `anybody was right.`,
      style,
    ),
    ...testsTable(parts, style),
    ...(ledger.predictions.length > 0 ? heading('Predictions', style) : []),
    ...ledger.predictions.flatMap(entry),
    ...ledger.questions.flatMap(({ asks, about, entries }) => [
      ...heading(`In dispute: ${asks}`, style),
      ...footnote(
        `about ${about}; every rival claim weighs the same unless a belief says so`,
        style,
      ),
      ...entries.flatMap(entry),
    ]),
    ...(ledger.inputs.length > 0 ? heading('On inputs, undisputed', style) : []),
    ...ledger.inputs.flatMap(entry),
    ...(ledger.register.length > 0 ? heading('On record, not scored', style) : []),
    ...ledger.register.flatMap(entry),
    ...opinions(ledger, all, style),
    ...interests(programme, style),
  ].join('\n')}\n`;
};

const opinions = (ledger: Ledger, all: boolean, style: PageStyle): readonly string[] => {
  const count = ledger.opinions.length;
  if (count === 0) return [];
  return [
    ...heading('Opinions and remarks on motive', style),
    ...(all
      ? ledger.opinions.flatMap((one) => entryLines(one, style))
      : wrapText(
          `${countText(count)} on record, without weight, score or chart; --all shows them.`,
          style.width,
        )),
  ];
};

/** One register in one form, whoever speaks; in the order of the file. */
const interests = ({ people }: CheckedProgramme, style: PageStyle): readonly string[] =>
  people.length === 0
    ? []
    : [
        ...heading('Who speaks, and what each had at stake', style),
        ...footnote('A register; no weight in any figure.', style),
        ...people.flatMap(({ name, role, interests: stakes }) => [
          ...indentText(role === null ? name : `${name}, ${role}`, style.width, '   ', ''),
          ...stakes.flatMap(({ what, since, citation }) =>
            indentText(
              `${what}${since === null ? '' : ` Since ${since}.`}${
                citation === null ? '' : ` [${citationText(citation)}]`
              }`,
              style.width,
              '   ',
              '   ',
            ),
          ),
        ]),
      ];

/** Every prediction against every belief, side by side and of equal size. */
const testsTable = ({ ledger, tests }: ClaimsParts, style: PageStyle): readonly string[] => {
  const tested = ledger.predictions.filter(({ claim }) => tests.byClaim.has(claim.id));
  if (tested.length === 0) return [];
  const letter = (index: number): string => LETTERS.charAt(index) || String(index + 1);
  return [
    ...heading('Predictions, held against every belief', style),
    ...tests.beliefs.flatMap(({ name, title }, index) =>
      indentText(`${name}: ${title}`, style.width, '   ', `${letter(index)}  `),
    ),
    '',
    ...tableText(
      [
        { title: 'prediction', least: 24 },
        { title: 'by', least: 10 },
        ...tests.beliefs.map((_, index) => ({ title: letter(index), align: 'right' }) as const),
      ],
      tested.map(({ claim }) => [
        claim.about?.kind === 'prediction' ? claim.about.prediction.written : claim.id,
        claim.by,
        ...(tests.byClaim.get(claim.id) ?? []).map(({ value }) => displayProbability(value)),
      ]),
      tableStyle(style),
    ),
    ...footnote(
      `Share of ${countText(tests.worlds)} worlds in which it holds. ` +
        `${halfWidthText([...tests.byClaim.values()].flat())}The same draws under each belief; ` +
        `none is called likely.`,
      style,
    ),
  ];
};

const entryLines = (entry: LedgerEntry, style: PageStyle): readonly string[] => {
  const { claim, contestedBy, status } = entry;
  const under = (text: string): readonly string[] => indentText(text, style.width, '    ', '  ');
  const about =
    claim.about?.kind === 'prediction'
      ? claim.about.prediction.written
      : claim.about
        ? `${claim.about.path}${claim.written ? `: ${claim.written}` : ''}`
        : null;
  const quote = quoteText(claim);
  const response = claim.response;
  const reply = response
    ? `reply on record: ${response.by}${response.claim ? `, ${response.claim}` : ''}` +
      `${response.text ? `: ${response.text}` : ''}`
    : null;
  const readAs = claim.readAs
    ? `read as an assumption by ${claim.readAs.by ?? 'nobody'}${claim.readAs.note ? `: ${claim.readAs.note}` : ''}`
    : null;
  const mutual = claim.contests.filter((id) => contestedBy.includes(id));
  const onlyBy = contestedBy.filter((id) => !mutual.includes(id));
  const onlyThis = claim.contests.filter((id) => !mutual.includes(id));
  const relations = [
    ...(mutual.length > 0 ? [`contests, and is contested by, ${mutual.join(', ')}`] : []),
    ...(onlyThis.length > 0 ? [`contests ${onlyThis.join(', ')}`] : []),
    ...(onlyBy.length > 0 ? [`contested by ${onlyBy.join(', ')}`] : []),
  ].join('; ');
  const rung = claim.rung ? `; rung: ${claim.rung}` : '';
  return [
    '',
    ...wrapText(`${style.paint.bold(claim.id)}  ${sayingText(claim)}`, style.width),
    ...(quote ? under(quote) : []),
    ...(about ? under(`about ${about}${rung}`) : []),
    ...(readAs ? under(readAs) : []),
    ...(claim.notScored ? under(`not scored: ${claim.notScored}`) : []),
    ...(relations === '' ? [] : under(relations)),
    ...(reply ? under(reply) : []),
    ...under(`status: ${status}`),
    ...under(`source: ${citationText(claim.citation)}; ${placeText(claim.position)}`).map(
      style.paint.dim,
    ),
    ...(claim.note ? under(`note: ${claim.note}`).map(style.paint.dim) : []),
  ];
};
