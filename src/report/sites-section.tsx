import { positionOfDay } from '../charts/month-axis.ts';
import { kindColour } from '../charts/palette.ts';
import { scheduleBars } from '../charts/schedule-bars.ts';
import { siteMap } from '../charts/site-map.tsx';
import { stackedBars } from '../charts/stacked-bars.ts';
import { displayNumber } from '../quantities/display-number.ts';
import type { RunSummary, SiteSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import { amount, anchorOf, monthText, percent, sourceLine, startMonthOf } from './figures.ts';
import { Section } from './section.tsx';

/** Where and when: map, dates of buildings, delay by cause. */
export const SitesSection = (props: { readonly summary: RunSummary }) => (
  <Section
    id="sites"
    title="Sites and dates"
    lead="When each building is ready, and what the months of delay are due to."
  >
    <SitesMap summary={props.summary} />
    {props.summary.sites.map((site) => (
      <SiteDates summary={props.summary} site={site} />
    ))}
  </Section>
);

const SitesMap = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const placed = summary.sites.flatMap(({ name, place, itPowerMw }) =>
    place === null ? [] : [{ name, ...place, size: amount(itPowerMw, 'MW IT'), amount: itPowerMw }],
  );
  if (placed.length === 0) return null;
  const { outside } = siteMap(placed, 'wide');
  return (
    <ChartFigure
      id="chart-map"
      title="Where the sites are"
      reading={
        'The area of a dot goes by the IT power planned.' +
        (outside.length === 0 ? '' : ` Not on this map: ${outside.join(', ')}.`)
      }
      source="Borders: US Census Bureau, cartographic boundary files 1:10 million, by us-atlas"
      draw={(width) => siteMap(placed, width).svg}
    >
      <DataBehind
        caption="Sites, places and planned power"
        columns={[
          { head: 'Site' },
          { head: 'Region' },
          { head: 'Latitude', number: true },
          { head: 'Longitude', number: true },
          { head: 'IT power', number: true },
        ]}
        rows={placed.map((site) => [
          site.name,
          site.region,
          displayNumber(site.lat, 5),
          displayNumber(site.lon, 6).replace('-', '−'),
          site.size,
        ])}
      />
    </ChartFigure>
  );
};

const SiteDates = (props: { readonly summary: RunSummary; readonly site: SiteSummary }) => {
  const { summary, site } = props;
  const { months } = summary;
  const start = startMonthOf(summary);
  const span = {
    from: start,
    to: start + months.steps * months.monthsPerStep,
    asOf: positionOfDay(summary.programme.asOf),
  };
  const bars = site.buildings.map(({ name, ready, readyProbability }) => ({
    name,
    ...ready,
    readyProbability,
  }));
  const causes = causesOf(site);
  const id = anchorOf(site.name);
  if (bars.length === 0) return null;
  return (
    <>
      <h3 id={`site-${id}`}>{site.name}</h3>
      <ChartFigure
        id={`chart-dates-${id}`}
        title={`${site.name}: when each building is ready`}
        heading="h4"
        reading={
          'Bar: from the 10th to the 90th of a hundred worlds; tick: median. A pale bar is cut ' +
          'off by the end of the horizon.'
        }
        source={sourceLine(summary, 'buildings.readyAt')}
        draw={(width) => scheduleBars(site.name, bars, span, width)}
      >
        <DatesTable site={site} causes={causes} />
      </ChartFigure>
      {causes.length === 0 ? null : (
        <ChartFigure
          id={`chart-delay-${id}`}
          title={`${site.name}: months of delay by cause`}
          heading="h4"
          reading="Means over the worlds in which the building is ready; the parts add up."
          source={sourceLine(summary, 'delay along the actual critical path')}
          draw={(width) =>
            stackedBars(
              `${site.name}: months of delay by cause`,
              site.buildings.map((building) => ({
                name: building.name,
                parts: causes.map((kind) => ({ kind, amount: building.delayByCause[kind] ?? 0 })),
              })),
              causes.map((name, at) => ({
                name,
                colour: kindColour(at),
                light: ![0, 4].includes(at % 5),
              })),
              'month',
              width,
            )
          }
        />
      )}
    </>
  );
};

const causesOf = (site: SiteSummary): readonly string[] => [
  ...new Set(
    site.buildings.flatMap((building) =>
      Object.entries(building.delayByCause).flatMap(([cause, months]) =>
        months > 0 ? [cause] : [],
      ),
    ),
  ),
];

const DatesTable = (props: { readonly site: SiteSummary; readonly causes: readonly string[] }) => (
  <details class="data">
    <summary>Figures behind these charts</summary>
    <DataTable
      quiet
      caption={`${props.site.name}: dates of buildings and mean months of delay by cause`}
      columns={[
        { head: 'Building' },
        { head: 'IT power', number: true },
        { head: '10th', number: true },
        { head: 'Median', number: true },
        { head: '90th', number: true },
        { head: 'Ready within the horizon', number: true },
        ...props.causes.map((head) => ({ head: `Delay: ${head}`, number: true })),
      ]}
      rows={props.site.buildings.map((building) => [
        building.name,
        amount(building.itPowerMw, 'MW IT'),
        monthText(building.ready.p10),
        monthText(building.ready.p50),
        monthText(building.ready.p90),
        percent(building.readyProbability),
        ...props.causes.map((cause) => displayNumber(building.delayByCause[cause] ?? 0, 2)),
      ])}
    />
  </details>
);
