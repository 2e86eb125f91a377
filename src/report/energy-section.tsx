import type { RunSummary, Spread } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { percent, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { energyWords as words } from './words/energy-words.ts';

/** What energy costs by site, what it emits, the water, and who is left with the connection. */
export const EnergySection = (props: { readonly summary: RunSummary }) => {
  const { energy } = props.summary;
  if (energy.length === 0) return null;
  const number = (head: string) => ({ head, number: true });
  return (
    <Section id="energy" title={words.title} lead={words.lead}>
      <DataTable
        caption={words.caption}
        columns={[
          { head: words.site },
          ...[words.energy, words.cost, words.perMwh, words.own].map(number),
          ...[words.emissions, words.unmatched, words.water].map(number),
        ]}
        rows={energy.map((site) => [
          site.site,
          spreadText(site.energyMwh, 'MWh'),
          spreadText(site.costUsd, 'USD'),
          site.costUsdPerMwh ? spreadText(site.costUsdPerMwh, 'USD/MWh') : words.none,
          shareText(site.ownShare),
          spreadText(site.emissionsTonnes, 'tCO2'),
          spreadText(site.unmatchedTonnes, 'tCO2'),
          spreadText(site.waterLitres, 'litre'),
        ])}
      />
      <DataTable
        caption={words.riskCaption}
        columns={[{ head: words.site }, ...[words.draw, words.unused, words.stranded].map(number)]}
        rows={energy.map((site) => [
          site.site,
          spreadText(site.highestDrawMw, 'MW facility'),
          spreadText(site.unusedBillUsd, 'USD'),
          spreadText(site.strandedUsd, 'USD'),
        ])}
      />
    </Section>
  );
};

const shareText = ({ p10, p50, p90 }: Spread): string =>
  percent(p10) === percent(p90)
    ? percent(p50)
    : `${percent(p50)} (${percent(p10)}–${percent(p90)})`;
