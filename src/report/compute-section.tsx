import { runsByYear } from '../charts/runs-by-year.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import type { RunSummary } from '../results/run-summary.ts';
import type { ComputeSummary, Dates } from '../results/workloads-summary.ts';
import { countInWords } from '../results/workloads-text.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, monthText, percent, probabilityText, sourceLine, spreadText } from './figures.ts';
import { LaboratoriesFigures } from './laboratories-figures.tsx';
import { Section } from './section.tsx';

/** What the computers can train and serve: FLOP, models, tokens, and the scaling-law sentence. */
export const ComputeSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { compute } = summary;
  if (compute === null) {
    return (
      <Section
        id="compute"
        title="Training and serving"
        lead="Nothing runs in the worlds of this run, so there is nothing to train or serve on."
      />
    );
  }
  const fans = summary.fans.filter((fan) => fan.path.startsWith('workloads.'));
  return (
    <Section
      id="compute"
      title="Training and serving"
      lead={
        'What the accelerators that run could train and serve, by a model of training steps and ' +
        'failures that was held against measured runs. Losses are those of a published law; what ' +
        'a lower loss is worth, no law says.'
      }
    >
      <ul>
        {compute.text.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
      <RunsByYear summary={summary} compute={compute} />
      {fans
        .filter((fan) => compute.services.length > 0 || fan.path !== 'workloads.tokensPerDay')
        .map((fan) => (
          <FanFigure summary={summary} fan={fan} />
        ))}
      {compute.services.length === 0 ? null : <ServingTable compute={compute} />}
      {compute.runs.length === 0 ? null : <RunsTable compute={compute} />}
      {compute.laboratories === null ? null : (
        <LaboratoriesFigures summary={summary} laboratories={compute.laboratories} />
      )}
    </Section>
  );
};

const RunsByYear = (props: { readonly summary: RunSummary; readonly compute: ComputeSummary }) => {
  const { years } = props.compute;
  return (
    <ChartFigure
      id="chart-runs-by-year"
      title="Compute available and compute that the trend demands"
      reading={
        'Largest training run that one cluster could have ended by the end of the year: median ' +
        'and 80 % of worlds. Dashed: the trend of frontier runs, with its band. Powers of ten.'
      }
      source={sourceLine(props.summary, 'workloads.byYear.largestRun')}
      draw={(width) =>
        runsByYear(
          years.map(({ year, largestRunFlop, trendFlop }) => ({
            year,
            p10: largestRunFlop.p10,
            p50: largestRunFlop.p50,
            p90: largestRunFlop.p90,
            trendLow: trendFlop.p10,
            trend: trendFlop.p50,
            trendHigh: trendFlop.p90,
          })),
          width,
        )
      }
    >
      <DataBehind
        caption="Largest run by year, with the model that the law makes of it"
        columns={[
          { head: 'Year' },
          { head: 'Largest run', number: true },
          { head: 'Parameters', number: true },
          { head: 'Tokens', number: true },
          { head: 'Loss', number: true },
          { head: 'Cost', number: true },
          { head: 'Loss of ten times as much', number: true },
          { head: 'Wants more text than there is', number: true },
          { head: 'Reaches the trend', number: true },
        ]}
        rows={years.map((year) => [
          String(year.year),
          spreadText(year.largestRunFlop, 'FLOP'),
          countInWords(year.parameters.p50),
          amount(year.trainingTokens.p50, 'token'),
          displayDecimals(year.loss.p50, 3),
          spreadText(year.costUsd, 'USD'),
          displayDecimals(year.tenfold.loss.p50, 3),
          probabilityText(year.dataExhausted),
          probabilityText(year.reachesTrend),
        ])}
      />
    </ChartFigure>
  );
};

const ServingTable = (props: { readonly compute: ComputeSummary }) => (
  <>
    <DataTable
      caption="Serving by year: median (80 % of worlds)"
      columns={[
        { head: 'Year' },
        { head: 'Output tokens', number: true },
        { head: 'Cost per million', number: true },
        { head: 'Sold for', number: true },
        { head: 'Accelerators idle at its end', number: true },
      ]}
      rows={props.compute.years.map((year) => [
        String(year.year),
        spreadText(year.tokens, 'token'),
        year.usdPerMillionTokens === null ? '–' : spreadText(year.usdPerMillionTokens, 'USD'),
        spreadText(year.revenueUsd, 'USD'),
        `${percent(year.idleShare.p50)} (${percent(year.idleShare.p10)} to ${percent(year.idleShare.p90)})`,
      ])}
    />
    <DataTable
      caption="What serves, and how fast an accelerator does"
      columns={[
        { head: 'Service' },
        { head: 'Of' },
        { head: 'Model like' },
        { head: 'Output tokens a second and accelerator', number: true },
      ]}
      rows={props.compute.services.map((service) => [
        service.name,
        service.by,
        service.model,
        Object.entries(service.tokensPerAccelerator)
          .map(([accelerator, rate]) => `${accelerator}: ${amount(rate, 'token')}`)
          .join('; '),
      ])}
    />
  </>
);

const datesText = ({ p10, p50, p90 }: Dates): string =>
  p50 === null
    ? 'not in half of the worlds'
    : `${monthText(p50)} (${monthText(p10)} to ${monthText(p90)})`;

const RunsTable = (props: { readonly compute: ComputeSummary }) => (
  <DataTable
    caption="Training runs: planned once on the central world, held in every world"
    columns={[
      { head: 'Run' },
      { head: 'Operations', number: true },
      { head: 'Accelerators', number: true },
      { head: 'Cluster' },
      { head: 'Finished: median (80 %)' },
      { head: 'Finished within the horizon', number: true },
      { head: 'By its date', number: true },
    ]}
    rows={props.compute.runs.map((run) => [
      run.name,
      spreadText(run.flop, 'FLOP'),
      amount(run.accelerators, 'GPU'),
      run.cluster ?? 'no place found',
      datesText(run.finished),
      probabilityText(run.finishedProbability),
      run.deadline === null
        ? '–'
        : `${probabilityText(run.deadline.kept)} by ${monthText(run.deadline.month)}`,
    ])}
  />
);
