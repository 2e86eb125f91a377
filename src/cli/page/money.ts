import { displayMonth } from '../../quantities/display-date.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { moneyWords } from '../words/money-words.ts';
import { wrapText } from '../wrap-text.ts';
import { monthOf, probabilityText, spreadText, usdText, writtenDayText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** The ladder: what is announced, committed, secured and drawn, source by source. */
export const ladderSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { money, programme, months } = summary;
  const anyCommitted = money.sources.some(({ committed }) => committed !== null);
  const rows = money.sources.map((source): Row => {
    const holder = source.by === source.to ? '' : ` [${source.by}]`;
    return [
      `${source.name}${holder}`,
      spreadText(source.announced, 'USD'),
      ...(anyCommitted
        ? [source.committed ? spreadText(source.committed, 'USD') : none(style)]
        : []),
      spreadText(source.secured, 'USD'),
      spreadText(source.drawnAtEnd, 'USD'),
    ];
  });
  const last = (series: readonly number[]): string => usdText(series.at(-1) ?? 0);
  const end = displayMonth(monthOf(months.start) + months.steps * months.monthsPerStep - 1);
  return [
    ...heading(moneyWords.ladder, style),
    ...tableText(
      [
        { title: moneyWords.sourceHolder, least: anyCommitted ? 16 : 20 },
        { title: moneyWords.announced, align: 'right', least: 9 },
        ...(anyCommitted
          ? [{ title: moneyWords.committed, align: 'right', least: 14 } as const]
          : []),
        {
          title: moneyWords.securedOn(writtenDayText(programme.asOf)),
          align: 'right',
          least: anyCommitted ? 14 : 17,
        },
        { title: moneyWords.drawnByTheEnd, align: 'right', least: anyCommitted ? 14 : 17 },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      moneyWords.allSources(
        end,
        last(money.ladder.announced),
        last(money.ladder.secured),
        last(money.ladder.drawn),
      ) +
        moneyWords.outsideAndRound(
          usdText(money.externalUsd.p50),
          usdText(money.circulatingUsd.p50),
          money.refinancedUsd.p50 > 0 ? usdText(money.refinancedUsd.p50) : null,
        ),
      style,
    ),
  ];
};

/** The same statements under each meaning that people give to "secured". */
export const readingsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { readings } = summary.money;
  if (readings.length === 0) return [];
  const cell = (value: number | null): string => (value === null ? none(style) : usdText(value));
  return [
    ...heading(moneyWords.readings, style),
    ...tableText(
      [
        { title: moneyWords.source, least: 20 },
        { title: moneyWords.closed, align: 'right' },
        { title: moneyWords.signed, align: 'right' },
        { title: moneyWords.liquid, align: 'right' },
        { title: moneyWords.intention, align: 'right' },
      ],
      readings.map(({ statement, closed, signed, liquid, intention }) => [
        statement,
        cell(closed),
        cell(signed),
        cell(liquid),
        cell(intention),
      ]),
      tableStyle(style),
    ),
    ...footnote(moneyWords.readingsMean(none(style)), style),
  ];
};

/** How often, how much and whose money is missing. */
export const gapSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { gapByParty, gapProbability, peakGap } = summary.money;
  if (gapProbability.value === 0) {
    return [
      ...heading(moneyWords.runsShort, style),
      ...wrapText(moneyWords.nobodyShort, style.width),
    ];
  }
  return [
    ...heading(moneyWords.runsShort, style),
    ...tableText(
      [
        { title: moneyWords.party, least: 16 },
        { title: moneyWords.inWorlds, align: 'right' },
        { title: moneyWords.largestGap, align: 'right', least: 16 },
      ],
      [
        ...gapByParty.map(({ party, peak, probability }) => [
          party,
          probabilityText(probability),
          spreadText(peak, 'USD'),
        ]),
        'rule',
        [moneyWords.theProgramme, probabilityText(gapProbability), spreadText(peakGap, 'USD')],
      ],
      tableStyle(style),
    ),
  ];
};

const none = (style: PageStyle): string => (style.unicode ? '–' : '-');
