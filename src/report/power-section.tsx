import { LEVELS } from '../charts/palette.ts';
import { stackedBars } from '../charts/stacked-bars.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, sourceLine } from './figures.ts';
import { Section } from './section.tsx';

const RUNGS = ['energised', 'under construction', 'permitted', 'announced'] as const;

/** Power: what runs by month, and how real each supply is. Facility and IT megawatts stay apart. */
export const PowerSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const fans = summary.fans.filter((fan) => fan.path.startsWith('power.'));
  const sites = summary.sites.filter((site) => site.power.length > 0);
  return (
    <Section
      id="power"
      title="Power"
      lead={
        'A megawatt is IT, facility or contracted, and each figure says which: adding one kind ' +
        'to another is a third too much or too little.'
      }
    >
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      {sites.length === 0 ? null : (
        <ChartFigure
          id="chart-power-rungs"
          title="Supply by site and rung"
          reading={`As of ${summary.programme.asOf}: the darker, the nearer to current that flows.`}
          source={sourceLine(summary, 'supplies of the programme file')}
          draw={(width) =>
            stackedBars(
              'Power supply by site and rung',
              sites.map((site) => ({
                name: site.name,
                parts: RUNGS.map((kind) => ({ kind, amount: supplyOn(site.power, kind) })),
              })),
              RUNGS.map((name, at) => ({
                name,
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
        caption="Supplies of power"
        columns={[
          { head: 'Site' },
          { head: 'Supply' },
          { head: 'Kind' },
          { head: 'Rung' },
          { head: 'Power', number: true },
        ]}
        rows={sites.flatMap((site) =>
          site.power.map((supply) => [
            site.name,
            supply.name,
            supply.kind,
            supply.rung,
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
    <Section
      id="chips"
      title="Chips"
      lead="Accelerators count where they run: with power, cooling and a building around them."
    >
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
      <DataTable
        caption="Accelerators by site"
        columns={[
          { head: 'Site' },
          { head: 'Accelerator' },
          { head: 'Paid by' },
          { head: 'IT power', number: true },
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
    <Section id="series" title="Other series over the worlds">
      {fans.map((fan) => (
        <FanFigure summary={summary} fan={fan} />
      ))}
    </Section>
  );
};
