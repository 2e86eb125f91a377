import { displayMonth } from '../../quantities/display-date.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { monthOf, probabilityText, spreadText, usdText } from './figure-text.ts';
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
    ...heading('The money, rung by rung', style),
    ...tableText(
      [
        { title: 'source [holder]', least: anyCommitted ? 16 : 20 },
        { title: 'announced', align: 'right', least: 9 },
        ...(anyCommitted ? [{ title: 'committed', align: 'right', least: 14 } as const] : []),
        { title: `secured on ${programme.asOf}`, align: 'right', least: anyCommitted ? 14 : 17 },
        { title: 'drawn by the end', align: 'right', least: anyCommitted ? 14 : 17 },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      `Median (P10 to P90). All sources together by ${end}, medians: announced ` +
        `${last(money.ladder.announced)}, secured ${last(money.ladder.secured)}, drawn ` +
        `${last(money.ladder.drawn)}. From outside the programme ` +
        `${usdText(money.externalUsd.p50)}, going round inside it ` +
        `${usdText(money.circulatingUsd.p50)}.`,
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
    ...heading('The same money under each reading of "secured"', style),
    ...tableText(
      [
        { title: 'source', least: 20 },
        { title: 'closed', align: 'right' },
        { title: 'signed', align: 'right' },
        { title: 'liquid', align: 'right' },
        { title: 'intention', align: 'right' },
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
    ...footnote(
      `Closed: payable now. Signed: unconditional and for this entity; in dispute, the mean of the ` +
        `rival claims. Liquid: the holder's own cash, set aside for nothing. Intention: as ` +
        `announced. ${none(style)}: nothing on record.`,
      style,
    ),
  ];
};

/** How often, how much and whose money is missing. */
export const gapSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { gapByParty, gapProbability, peakGap } = summary.money;
  if (gapProbability.value === 0) {
    return [
      ...heading('Who runs short', style),
      ...wrapText('Nobody, in any world: every bill that falls due is paid.', style.width),
    ];
  }
  return [
    ...heading('Who runs short', style),
    ...tableText(
      [
        { title: 'party', least: 16 },
        { title: 'in worlds', align: 'right' },
        { title: 'largest gap, median (P10 to P90)', align: 'right', least: 16 },
      ],
      [
        ...gapByParty.map(({ party, peak, probability }) => [
          party,
          probabilityText(probability),
          spreadText(peak, 'USD'),
        ]),
        'rule',
        ['the programme', probabilityText(gapProbability), spreadText(peakGap, 'USD')],
      ],
      tableStyle(style),
    ),
  ];
};

const none = (style: PageStyle): string => (style.unicode ? '–' : '-');
