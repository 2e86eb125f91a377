import type { RunSummary, SplitSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, spreadText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** The worlds parted by the answer that was drawn to the first question of the programme. */
export const splitsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const [split, ...others] = summary.splits;
  if (!split) return [];
  const drawn = split.answers.filter(({ worlds }) => worlds > 0);
  const rest =
    others.length > 0
      ? `${others.length} more question${others.length === 1 ? ' is' : 's are'} split in the report.`
      : '';
  if (drawn.length < 2) {
    const [only] = drawn;
    const said = only ? `${only.by} (${only.written})` : 'nobody';
    return [
      ...heading(`In dispute: ${split.asks}`, style),
      ...wrapText(
        `Under this belief every world takes the answer of ${said}. ${rest}`,
        style.width,
      ),
    ];
  }
  return [
    ...heading(`In dispute: ${split.asks}`, style),
    ...splitTable(split, style),
    ...footnote(
      `Median (P10 to P90) of the worlds that drew each answer. ${rest}`.trimEnd(),
      style,
    ),
  ];
};

export const splitTable = (split: SplitSummary, style: PageStyle): readonly string[] => {
  const answers = split.answers.filter(({ worlds }) => worlds > 0);
  const figures = answers[0]?.figures ?? [];
  const rows: Row[] = [
    ['worlds', ...answers.map(({ worlds }) => countText(worlds))],
    ...figures.map(({ title, unit }, index) => [
      title,
      ...answers.map(({ figures: own }) => {
        const figure = own[index];
        return figure ? spreadText(figure.spread, unit) : '';
      }),
    ]),
  ];
  return tableText(
    [
      { title: 'in the worlds that take the answer of', least: 16 },
      ...answers.map(
        ({ by, written }) => ({ title: `${by}: ${written}`, align: 'right', least: 12 }) as const,
      ),
    ],
    rows,
    tableStyle(style),
  );
};
