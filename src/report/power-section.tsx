import { LEVELS } from '../charts/palette.ts';
import { stackedBars } from '../charts/stacked-bars.ts';
import { told } from '../language/told.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, dayText, sourceLine } from './figures.ts';
import { Section } from './section.tsx';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';

const RUNGS = ['energised', 'under construction', 'permitted', 'announced'] as const;

/** Power: what runs by month, and how real each supply is. Facility and IT megawatts stay apart. */
export const PowerSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const fans = summary.fans.filter((fan) => fan.path.startsWith('power.'));
  const sites = summary.sites.filter((site) => site.power.length > 0);
  return (
    <Section id="power" title={buildWords.power} lead={buildWords.powerLead}>
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      {sites.length === 0 ? null : (
        <ChartFigure
          id="chart-power-rungs"
          title={buildWords.rungsChart}
          reading={buildWords.rungsReading(dayText(summary.programme.asOf))}
          source={sourceLine(summary, buildWords.rungsSource)}
          draw={(width) =>
            stackedBars(
              buildWords.rungsLabel,
              sites.map((site) => ({
                name: site.name,
                parts: RUNGS.map((rung) => ({
                  kind: told(rung),
                  amount: supplyOn(site.power, rung),
                })),
              })),
              RUNGS.map((rung, at) => ({
                name: told(rung),
                colour: LEVELS[3 - at] as string,
                light: at > 1,
              })),
              'MW facility',
              width,
            )
          }
        />
      )}
      <DataTable
        caption={buildWords.supplies}
        columns={[
          { head: buildWords.site },
          { head: buildWords.supply },
          { head: pageWords.kind },
          { head: buildWords.rung },
          { head: buildWords.powerHead, number: true },
        ]}
        rows={sites.flatMap((site) =>
          site.power.map((supply) => [
            site.name,
            supply.name,
            told(supply.kind),
            told(supply.rung),
            amount(supply.facilityMw, 'MW facility'),
          ]),
        )}
      />
    </Section>
  );
};

const supplyOn = (
  power: RunSummary['sites'][number]['power'],
  rung: (typeof RUNGS)[number],
): number => power.reduce((sum, each) => sum + (each.rung === rung ? each.facilityMw : 0), 0);

/** Accelerators, H100-equivalents, operations a second: whatever the run reports of the fleet. */
export const ChipsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const fans = summary.fans.filter((fan) => fan.path.startsWith('fleet.'));
  return (
    <Section id="chips" title={buildWords.chips} lead={buildWords.chipsLead}>
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      <DataTable
        caption={buildWords.acceleratorsBySite}
        columns={[
          { head: buildWords.site },
          { head: buildWords.accelerator },
          { head: buildWords.paidBy },
          { head: buildWords.itPower, number: true },
        ]}
        rows={summary.sites.map((site) => [
          site.name,
          site.accelerator,
          site.chipPayer,
          amount(site.itPowerMw, 'MW IT'),
        ])}
      />
    </Section>
  );
};

/** Series that belong to no other chapter of the report. */
export const OtherSeriesSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const shown = /^(power|fleet|workloads|public\.jobs|programme|capital)\./;
  const fans = summary.fans.filter((fan) => !shown.test(fan.path));
  return fans.length === 0 ? null : (
    <Section id="series" title={buildWords.otherSeries}>
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
    </Section>
  );
};
