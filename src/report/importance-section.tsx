import { totalOrderBars } from '../charts/total-order-bars.ts';
import { displayNumber } from '../quantities/display-number.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, count, percent, sourceLine } from './figures.ts';
import { Section } from './section.tsx';
import { titleOfPrediction } from './target-title.ts';

/** What the answer hangs on: total-order indices by group, and what differs where it fails. */
export const ImportanceSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { sensitivity, stress } = summary;
  const figure = sensitivity === null ? '' : titleOfPrediction(summary, sensitivity.figure);
  const named = sensitivity?.groups.map((group) => ({
    ...group,
    name: `${group.name} (${group.kind})`,
  }));
  return (
    <Section
      id="importance"
      title="What matters most"
      lead={
        'A total-order index is the share of the variance that would go if the group were known, ' +
        'with all its interplay with others; the indices can add up to more than one.'
      }
    >
      {sensitivity === null || named === undefined ? (
        <p>Indices were not computed in this run.</p>
      ) : (
        <ChartFigure
          id="chart-importance"
          title={`What moves this most: ${figure}`}
          reading={
            'Bar: total-order index; its pale part rests on inputs without a published source. ' +
            'Line: two standard errors each way.'
          }
          source={sourceLine(
            summary,
            `Sobol’ indices, ${count(sensitivity.worldsPerGroup)} worlds a group`,
          )}
          draw={(width) => totalOrderBars(figure, named, width)}
        />
      )}
      {sensitivity === null ? null : (
        <details class="data">
          <summary>Figures behind this chart</summary>
          <DataTable
            quiet
            caption="Total-order indices by group of inputs"
            columns={[
              { head: 'Group' },
              { head: 'Kind' },
              { head: 'Index', number: true },
              { head: 'Standard error', number: true },
              { head: 'Without a published source', number: true },
              { head: 'Inputs', number: true },
            ]}
            rows={sensitivity.groups.map((group) => [
              group.name,
              group.kind,
              displayNumber(group.totalOrder, 2),
              displayNumber(group.standardError, 1),
              percent(group.unsourcedShare),
              count(group.inputs.length),
            ])}
          />
        </details>
      )}
      {stress.length === 0 ? null : (
        <>
          <h3>What is different in the worlds that fail</h3>
          <DataTable
            caption="Reverse stress test: medians of inputs where the first target fails and holds"
            columns={[
              { head: 'Input' },
              { head: 'Where it fails', number: true },
              { head: 'Where it holds', number: true },
              { head: 'Distance (0 alike, 1 apart)', number: true },
              { head: 'Path' },
            ]}
            rows={stress.map((finding) => [
              finding.title,
              amount(finding.medianWhereFails, finding.unit),
              amount(finding.medianWhereHolds, finding.unit),
              displayNumber(finding.distance, 2),
              <code>{finding.path}</code>,
            ])}
          />
        </>
      )}
    </Section>
  );
};
