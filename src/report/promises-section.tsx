import { positionOfDay } from '../charts/month-axis.ts';
import { type PromiseRow, promiseTimeline } from '../charts/promise-timeline.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';
import { displayMonth } from '../quantities/display-date.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { order } from './beliefs-section.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { anchorOf } from './figures.ts';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';

/** Which statement replaced which, and what was said for when. */
export const PromisesSection = (props: { readonly summary: RunSummary }) => {
  const promises = promisesOf(props.summary.claims);
  const titles = new Map(
    props.summary.targets.map((target) => [target.claim, targetTitle(props.summary, target)]),
  );
  const rows = promises.flatMap((claim): readonly PromiseRow[] => {
    const said = positionOfDay(claim.on);
    if (said === null) return [];
    const later = props.summary.claims.find((other) => other.supersedes === claim.id);
    return [
      {
        id: claim.id,
        name: `${claim.by}: ${titles.get(claim.id) ?? whatOf(claim)}`,
        said,
        due: dueOf(claim),
        supersededAt: later === undefined ? null : positionOfDay(later.on),
      },
    ];
  });
  return (
    <Section
      id="promises"
      title="Timeline of promises"
      lead={
        'A later statement may replace an earlier one. Replaced is not the same as wrong, and a ' +
        'contract that was amended has ended.'
      }
    >
      {rows.length === 0 ? null : (
        <ChartFigure
          id="chart-promises"
          title="When promises were made, and for when"
          reading={
            'Full dot: the day it was said. Line to a hollow dot: the month it was said for. ' +
            'Cross: the day another statement replaced it.'
          }
          source={`Source: statements of the programme file, as of ${props.summary.programme.asOf}`}
          draw={(width) => promiseTimeline(rows, width)}
        />
      )}
      <DataTable
        caption="Promises in order of date"
        columns={[
          { head: 'Said on' },
          { head: 'By' },
          { head: 'What was said', text: true },
          { head: 'Tested as' },
          { head: 'For' },
          { head: 'Replaces' },
          { head: 'Replaced by' },
        ]}
        rows={promises.map((claim) => [
          claim.on,
          claim.by,
          <a href={`#claim-${anchorOf(claim.id)}`}>
            {claim.quote === null ? (titles.get(claim.id) ?? whatOf(claim)) : whatOf(claim)}
          </a>,
          claim.about?.kind === 'prediction' ? <code>{claim.about.prediction.written}</code> : '',
          dueText(claim),
          claim.supersedes ?? '',
          props.summary.claims.find((other) => other.supersedes === claim.id)?.id ?? '',
        ])}
      />
    </Section>
  );
};

const promisesOf = (claims: readonly CheckedClaim[]): readonly CheckedClaim[] =>
  claims
    .filter(
      (claim) =>
        claim.supersedes !== null ||
        claims.some((other) => other.supersedes === claim.id) ||
        (claim.about?.kind === 'prediction' && !claim.collapsed && claim.act !== 'opines'),
    )
    .sort((a, b) => order(a.on, b.on));

const whatOf = (claim: CheckedClaim): string =>
  claim.quote !== null
    ? `“${claim.quote}”`
    : claim.about?.kind === 'prediction'
      ? claim.about.prediction.written
      : (claim.written ?? claim.id);

const dueOf = (claim: CheckedClaim): number | null =>
  claim.about?.kind === 'prediction' ? (claim.about.prediction.when?.month ?? null) : null;

const dueText = (claim: CheckedClaim): string => {
  if (claim.about?.kind !== 'prediction' || claim.about.prediction.when === null) return '';
  const { kind, month } = claim.about.prediction.when;
  return `${kind} ${displayMonth(month)}`;
};
