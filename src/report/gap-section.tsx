import { spreadRows } from '../charts/spread-rows.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { probabilityText, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';

/** The funding gap: by month, by party, and how often there is one. */
export const GapSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { peakGap, gapProbability, gapByParty } = summary.money;
  const fans = summary.fans.filter((fan) => /^capital\.(gap|behind)$/.test(fan.path));
  const rows = gapByParty.map((row) => ({ name: row.party, ...row.peak }));
  return (
    <Section
      id="gap"
      title="The funding gap"
      lead={
        <>
          Required spending that lack of money keeps from being paid. There is a gap in{' '}
          <strong>{probabilityText(gapProbability)}</strong> of the worlds, at its largest{' '}
          <strong>{spreadText(peakGap, 'USD')}</strong>, median and 80 % of the worlds.
        </>
      }
    >
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      {rows.length === 0 ? null : (
        <ChartFigure
          id="chart-gap-parties"
          title="Largest gap by party"
          reading="Inner bar: half of the worlds; outer: 90 %; tick and number: median."
          source={sourceLine(summary, 'largest gap of each party')}
          draw={(width) => spreadRows('Largest funding gap by party', rows, 'USD', width)}
        />
      )}
      <DataTable
        caption="Funding gap by party"
        columns={[
          { head: 'Party' },
          { head: 'Has a gap in (95 % interval)', number: true },
          { head: 'Largest gap: median (80 % of worlds)', number: true },
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
