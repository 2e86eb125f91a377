import { jobsChart } from '../charts/jobs.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { amount, anchorOf, percent, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';

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
    { name: 'Construction jobs, at the peak', ...jobs.constructionPeak },
    { name: 'Permanent jobs, at the end', ...jobs.permanentAtEnd },
    { name: 'Indirect, at their peak', ...jobs.indirectPeak },
    { name: 'Induced, at their peak', ...jobs.inducedPeak },
  ];
  return (
    <Section
      id="jobs"
      title="Jobs promised and jobs modelled"
      lead={
        'Construction jobs end with the works; permanent jobs stay; indirect and induced jobs ' +
        'are an assumed multiple of both. They are not added up here: the words promised often ' +
        'do not say which they mean, so each promise stands beside every definition it may have had.'
      }
    >
      <ChartFigure
        id="chart-jobs"
        title="Jobs by kind, beside what was promised"
        reading={
          'Inner bar: half of the worlds; outer: 90 %; tick and number: median. Dashed line: a ' +
          'number that was promised, with who said it.'
        }
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
        caption="Jobs modelled: median (80 % of worlds)"
        columns={[{ head: 'Kind' }, { head: 'Number', number: true }]}
        rows={[
          ...rows.map((row) => [row.name, spreadText(row, 'job')]),
          ['Construction jobs held by locals, at the peak', spreadText(jobs.localPeak, 'job')],
          ['Construction work in all', spreadText(jobs.constructionJobYears, 'job-year')],
          ['Permanent work, to the horizon', spreadText(jobs.permanentJobYears, 'job-year')],
        ]}
      />
      <DataTable
        caption="Jobs promised, as said"
        columns={[{ head: 'By' }, { head: 'What was said' }, { head: 'Statement' }]}
        rows={jobs.promised.map((promise) => [
          promise.by,
          promise.written,
          <a href={`#claim-${anchorOf(promise.claim)}`}>{promise.claim}</a>,
        ])}
      />
      {jobs.promised.map((promise) => (
        <DataTable
          caption={`${amount(promise.value, 'job')} (${promise.by}): under which definition would it be met?`}
          columns={[
            { head: 'Were this what was meant', text: true },
            { head: 'Median', number: true },
            { head: 'Reached in', number: true },
          ]}
          rows={promise.definitions.map(({ definition, median, unit, reachedIn }) => [
            definition,
            amount(median, unit),
            `${percent(reachedIn)} of worlds`,
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
