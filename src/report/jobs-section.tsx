import { jobsChart } from '../charts/jobs.ts';
import { told } from '../language/told.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, anchorOf, percent, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';

/** Jobs: what was promised beside what the model computes, kinds of jobs kept apart. */
export const JobsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { jobs } = summary;
  const promised = summary.claims.flatMap((claim) =>
    claim.about?.kind === 'prediction' && claim.about.prediction.path.startsWith('public.jobs')
      ? [
          {
            name: claim.about.prediction.written,
            by: claim.by,
            value: claim.about.prediction.value,
          },
        ]
      : [],
  );
  const rows = [
    { name: buildWords.constructionPeak, ...jobs.constructionPeak },
    { name: buildWords.permanentAtEnd, ...jobs.permanentAtEnd },
    { name: buildWords.indirectPeak, ...jobs.indirectPeak },
    { name: buildWords.inducedPeak, ...jobs.inducedPeak },
  ];
  return (
    <Section id="jobs" title={buildWords.jobs} lead={buildWords.jobsLead}>
      <ChartFigure
        id="chart-jobs"
        title={buildWords.jobsChart}
        reading={buildWords.jobsReading}
        source={sourceLine(summary, 'public.jobs')}
        draw={(width) =>
          jobsChart(
            rows,
            promised.map((each) => ({ name: each.by, value: each.value })),
            width,
          )
        }
      />
      <DataTable
        caption={buildWords.jobsModelled}
        columns={[{ head: pageWords.kind }, { head: buildWords.number, number: true }]}
        rows={[
          ...rows.map((row) => [row.name, spreadText(row, 'job')]),
          [buildWords.localPeak, spreadText(jobs.localPeak, 'job')],
          [buildWords.constructionYears, spreadText(jobs.constructionJobYears, 'job-year')],
          [buildWords.permanentYears, spreadText(jobs.permanentJobYears, 'job-year')],
        ]}
      />
      <DataTable
        caption={buildWords.jobsPromised}
        columns={[
          { head: buildWords.saidBy },
          { head: buildWords.whatWasSaid },
          { head: buildWords.statement },
        ]}
        rows={jobs.promised.map((promise) => [
          promise.by,
          promise.written,
          <a href={`#claim-${anchorOf(promise.claim)}`}>{promise.claim}</a>,
        ])}
      />
      {jobs.promised.map((promise) => (
        <DataTable
          caption={buildWords.underWhich(amount(promise.value, 'job'), promise.by)}
          columns={[
            { head: buildWords.wereThis, text: true },
            { head: pageWords.median, number: true },
            { head: buildWords.reachedIn, number: true },
          ]}
          rows={promise.definitions.map(({ definition, median, unit, reachedIn }) => [
            told(definition),
            amount(median, unit),
            buildWords.ofWorlds(percent(reachedIn)),
          ])}
        />
      ))}
      {summary.fans
        .filter((fan) => fan.path.startsWith('public.jobs.'))
        .map((fan) => (
          <FanFigure summary={summary} fan={fan} />
        ))}
    </Section>
  );
};
