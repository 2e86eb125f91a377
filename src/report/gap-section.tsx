import type { ComponentChildren } from 'preact';
import { spreadRows } from '../charts/spread-rows.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { probabilityText, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { reportMoneyWords } from './words/money-words.ts';
import { pageWords } from './words/page-words.ts';

/** The funding gap: by month, by party, and how often there is one. */
export const GapSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { peakGap, gapProbability, gapByParty } = summary.money;
  const fans = summary.fans.filter((fan) => /^capital\.(gap|behind)$/.test(fan.path));
  const rows = gapByParty.map((row) => ({ name: row.party, ...row.peak }));
  return (
    <Section
      id="gap"
      title={reportMoneyWords.gap}
      lead={reportMoneyWords.gapLead<ComponentChildren>(
        <strong>{probabilityText(gapProbability)}</strong>,
        <strong>{spreadText(peakGap, 'USD')}</strong>,
      )}
    >
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      {rows.length === 0 ? null : (
        <ChartFigure
          id="chart-gap-parties"
          title={reportMoneyWords.gapByPartyChart}
          reading={pageWords.spreadReading}
          source={sourceLine(summary, reportMoneyWords.gapByPartySource)}
          draw={(width) => spreadRows(reportMoneyWords.gapByPartyLabel, rows, 'USD', width)}
        />
      )}
      <DataTable
        caption={reportMoneyWords.gapByParty}
        columns={[
          { head: reportMoneyWords.party },
          { head: reportMoneyWords.hasGapIn, number: true },
          { head: reportMoneyWords.largestGap, number: true },
        ]}
        rows={gapByParty.map((row) => [
          row.party,
          probabilityText(row.probability),
          spreadText(row.peak, 'USD'),
        ])}
      />
    </Section>
  );
};
