import { jobsChart } from '../charts/jobs.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { FanFigure } from './fan-figure.tsx';
import { anchorOf, sourceLine, spreadText } from './figures.ts';
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
    { name: 'Indirect and induced, at the peak', ...jobs.indirectAtPeak },
  ];
  return (
    <Section
      id="jobs"
      title="Jobs promised and jobs modelled"
      lead={
        'Construction jobs end with the works; permanent jobs stay; indirect and induced jobs ' +
        'are an assumed multiple of both. They are not added up here: the words promised often ' +
        'do not say which they mean.'
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
          ['Construction work in all', spreadText(jobs.constructionJobYears, 'job-year')],
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
      {summary.fans
        .filter((fan) => fan.path.startsWith('public.jobs.'))
        .map((fan) => (
          <FanFigure summary={summary} fan={fan} />
        ))}
    </Section>
  );
};
