import { runsByYear } from '../charts/runs-by-year.ts';
import { sentence } from '../language/told.ts';
import { displayDecimals } from '../quantities/display-number.ts';
import { numberWords } from '../quantities/number-words.ts';
import type { RunSummary } from '../results/run-summary.ts';
import type { ComputeSummary, Dates } from '../results/workloads-summary.ts';
import { countInWords } from '../results/workloads-text.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, monthText, percent, probabilityText, sourceLine, spreadText } from './figures.ts';
import { LaboratoriesFigures } from './laboratories-figures.tsx';
import { Section } from './section.tsx';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';

/** What the computers can train and serve: FLOP, models, tokens, and the scaling-law sentence. */
export const ComputeSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { compute } = summary;
  if (compute === null) {
    return <Section id="compute" title={buildWords.compute} lead={buildWords.nothingRuns} />;
  }
  const fans = summary.fans.filter((fan) => fan.path.startsWith('workloads.'));
  return (
    <Section id="compute" title={buildWords.compute} lead={buildWords.computeLead}>
      <ul>
        {compute.text.map((said) => (
          <li>{sentence(said)}</li>
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
      title={buildWords.runsChart}
      reading={buildWords.runsReading}
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
        caption={buildWords.runsCaption}
        columns={[
          { head: pageWords.year },
          { head: buildWords.largestRun, number: true },
          { head: buildWords.parameters, number: true },
          { head: buildWords.tokens, number: true },
          { head: buildWords.loss, number: true },
          { head: buildWords.cost, number: true },
          { head: buildWords.tenfoldLoss, number: true },
          { head: buildWords.wantsMoreText, number: true },
          { head: buildWords.reachesTrend, number: true },
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
      caption={buildWords.servingCaption}
      columns={[
        { head: pageWords.year },
        { head: buildWords.outputTokens, number: true },
        { head: buildWords.costPerMillion, number: true },
        { head: buildWords.soldFor, number: true },
        { head: buildWords.idle, number: true },
      ]}
      rows={props.compute.years.map((year) => [
        String(year.year),
        spreadText(year.tokens, 'token'),
        year.usdPerMillionTokens === null ? '–' : spreadText(year.usdPerMillionTokens, 'USD'),
        spreadText(year.revenueUsd, 'USD'),
        `${percent(year.idleShare.p50)} (${numberWords.fromTo(percent(year.idleShare.p10), percent(year.idleShare.p90))})`,
      ])}
    />
    <DataTable
      caption={buildWords.servicesCaption}
      columns={[
        { head: buildWords.service },
        { head: buildWords.of },
        { head: buildWords.modelLike },
        { head: buildWords.tokensPerAccelerator, number: true },
      ]}
      rows={props.compute.services.map((service) => [
        service.name,
        service.by,
        service.model,
        Object.entries(service.tokensPerAccelerator)
          .map(([accelerator, rate]) => buildWords.named(accelerator, amount(rate, 'token')))
          .join('; '),
      ])}
    />
  </>
);

const datesText = ({ p10, p50, p90 }: Dates): string =>
  p50 === null
    ? buildWords.notInHalf
    : buildWords.dates(monthText(p50), monthText(p10), monthText(p90));

const RunsTable = (props: { readonly compute: ComputeSummary }) => (
  <DataTable
    caption={buildWords.trainingCaption}
    columns={[
      { head: buildWords.runHead },
      { head: buildWords.operations, number: true },
      { head: buildWords.accelerators, number: true },
      { head: buildWords.cluster },
      { head: buildWords.finishedMedian },
      { head: buildWords.finishedWithin, number: true },
      { head: buildWords.byItsDate, number: true },
    ]}
    rows={props.compute.runs.map((run) => [
      run.name,
      spreadText(run.flop, 'FLOP'),
      amount(run.accelerators, 'GPU'),
      run.cluster ?? buildWords.noPlace,
      datesText(run.finished),
      probabilityText(run.finishedProbability),
      run.deadline === null
        ? '–'
        : buildWords.by(probabilityText(run.deadline.kept), monthText(run.deadline.month)),
    ])}
  />
);
