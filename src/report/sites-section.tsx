import { positionOfDay } from '../charts/month-axis.ts';
import { kindColour } from '../charts/palette.ts';
import { scheduleBars } from '../charts/schedule-bars.ts';
import { siteMap } from '../charts/site-map.tsx';
import { stackedBars } from '../charts/stacked-bars.ts';
import { told } from '../language/told.ts';
import { displayNumber } from '../quantities/display-number.ts';
import type { RunSummary, SiteSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import { amount, anchorOf, monthText, percent, sourceLine, startMonthOf } from './figures.ts';
import { Section } from './section.tsx';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';

/** Where and when: map, dates of buildings, delay by cause. */
export const SitesSection = (props: { readonly summary: RunSummary }) => (
  <Section id="sites" title={buildWords.sites} lead={buildWords.sitesLead}>
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
      title={buildWords.map}
      reading={buildWords.mapReading(outside.join(', '))}
      source={buildWords.borders}
      draw={(width) => siteMap(placed, width).svg}
    >
      <DataBehind
        caption={buildWords.mapCaption}
        columns={[
          { head: buildWords.site },
          { head: buildWords.region },
          { head: buildWords.latitude, number: true },
          { head: buildWords.longitude, number: true },
          { head: buildWords.itPower, number: true },
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
        title={buildWords.whenReady(site.name)}
        heading="h4"
        reading={buildWords.readyReading}
        source={sourceLine(summary, 'buildings.readyAt')}
        draw={(width) => scheduleBars(site.name, bars, span, width)}
      >
        <DatesTable site={site} causes={causes} />
      </ChartFigure>
      {causes.length === 0 ? null : (
        <ChartFigure
          id={`chart-delay-${id}`}
          title={buildWords.delayByCause(site.name)}
          heading="h4"
          reading={buildWords.delayReading}
          source={sourceLine(summary, buildWords.delaySource)}
          draw={(width) =>
            stackedBars(
              buildWords.delayByCause(site.name),
              site.buildings.map((building) => ({
                name: building.name,
                parts: causes.map((cause) => ({
                  kind: told(cause),
                  amount: building.delayByCause[cause] ?? 0,
                })),
              })),
              causes.map((cause, at) => ({
                name: told(cause),
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
    <summary>{pageWords.figuresBehindThese}</summary>
    <DataTable
      quiet
      caption={buildWords.datesCaption(props.site.name)}
      columns={[
        { head: buildWords.building },
        { head: buildWords.itPower, number: true },
        { head: buildWords.tenth, number: true },
        { head: pageWords.median, number: true },
        { head: buildWords.ninetieth, number: true },
        { head: buildWords.readyWithin, number: true },
        ...props.causes.map((cause) => ({ head: buildWords.delay(told(cause)), number: true })),
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
