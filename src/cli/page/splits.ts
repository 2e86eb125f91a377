import { told } from '../../language/told.ts';
import type { RunSummary, SplitSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { runWords } from '../words/run-words.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, spreadText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** The worlds parted by the answer that was drawn to the first question of the programme. */
export const splitsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const [split, ...others] = summary.splits;
  if (!split) return [];
  const drawn = split.answers.filter(({ worlds }) => worlds > 0);
  const rest = others.length > 0 ? runWords.moreQuestions(others.length) : '';
  if (drawn.length < 2) {
    const [only] = drawn;
    const said = only ? `${only.by} (${only.written})` : runWords.nobody;
    return [
      ...heading(runWords.inDispute(split.asks), style),
      ...wrapText(runWords.everyWorldTakes(said, rest), style.width),
    ];
  }
  return [
    ...heading(runWords.inDispute(split.asks), style),
    ...splitTable(split, style),
    ...footnote(runWords.medianOfAnswer(rest).trimEnd(), style),
  ];
};

export const splitTable = (split: SplitSummary, style: PageStyle): readonly string[] => {
  const answers = split.answers.filter(({ worlds }) => worlds > 0);
  const figures = answers[0]?.figures ?? [];
  const rows: Row[] = [
    [runWords.worlds, ...answers.map(({ worlds }) => countText(worlds))],
    ...figures.map(({ title, unit }, index) => [
      told(title),
      ...answers.map(({ figures: own }) => {
        const figure = own[index];
        return figure ? spreadText(figure.spread, unit) : '';
      }),
    ]),
  ];
  return tableText(
    [
      { title: runWords.answerOf, least: 16 },
      ...answers.map(
        ({ by, written }) =>
          ({ title: runWords.saidBy(by, written), align: 'right', least: 12 }) as const,
      ),
    ],
    rows,
    tableStyle(style),
  );
};
