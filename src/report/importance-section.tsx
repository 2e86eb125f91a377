import { totalOrderBars } from '../charts/total-order-bars.ts';
import { told, toldChapter } from '../language/told.ts';
import { displayNumber } from '../quantities/display-number.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, count, percent, sourceLine } from './figures.ts';
import { Section } from './section.tsx';
import { titleOfPrediction } from './target-title.ts';
import { buildWords } from './words/build-words.ts';
import { pageWords } from './words/page-words.ts';

/** What the answer hangs on: total-order indices by group, and what differs where it fails. */
export const ImportanceSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { sensitivity, stress } = summary;
  const figure = sensitivity === null ? '' : titleOfPrediction(summary, sensitivity.figure);
  const named = sensitivity?.groups.map((group) => ({
    ...group,
    name: `${groupName(group)} (${told(group.kind)})`,
  }));
  return (
    <Section id="importance" title={buildWords.matters} lead={buildWords.mattersLead}>
      {sensitivity === null || named === undefined ? (
        <p>{buildWords.noIndices}</p>
      ) : (
        <ChartFigure
          id="chart-importance"
          title={buildWords.movesMost(figure)}
          reading={buildWords.indexReading}
          source={sourceLine(summary, buildWords.indexSource(count(sensitivity.worldsPerGroup)))}
          draw={(width) => totalOrderBars(figure, named, width)}
        />
      )}
      {sensitivity === null ? null : (
        <details class="data">
          <summary>{pageWords.figuresBehind}</summary>
          <DataTable
            quiet
            caption={buildWords.indexCaption}
            columns={[
              { head: buildWords.group },
              { head: pageWords.kind },
              { head: buildWords.index, number: true },
              { head: buildWords.standardError, number: true },
              { head: buildWords.unsourced, number: true },
              { head: buildWords.inputs, number: true },
            ]}
            rows={sensitivity.groups.map((group) => [
              groupName(group),
              told(group.kind),
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
          <h3>{buildWords.failing}</h3>
          <DataTable
            caption={buildWords.failingCaption}
            columns={[
              { head: buildWords.input },
              { head: buildWords.whereFails, number: true },
              { head: buildWords.whereHolds, number: true },
              { head: buildWords.distance, number: true },
              { head: buildWords.path },
            ]}
            rows={stress.map((finding) => [
              told(finding.title),
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

const groupName = ({ name, kind }: { readonly name: string; readonly kind: string }): string =>
  kind === 'chapter' ? toldChapter(name) : name;
