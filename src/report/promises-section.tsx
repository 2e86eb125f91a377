import { positionOfDay } from '../charts/month-axis.ts';
import { type PromiseRow, promiseTimeline } from '../charts/promise-timeline.ts';
import type { CheckedClaim } from '../programme/checked-programme.ts';
import { whenText } from '../results/prediction-text.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { order } from './beliefs-section.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { anchorOf, asWritten, dayText } from './figures.ts';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';
import { statementWords } from './words/statement-words.ts';

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
        name: statementWords.nameOfPromise(claim.by, titles.get(claim.id) ?? whatOf(claim)),
        said,
        due: dueOf(claim),
        supersededAt: later === undefined ? null : positionOfDay(later.on),
      },
    ];
  });
  return (
    <Section id="promises" title={statementWords.promises} lead={statementWords.promisesLead}>
      {rows.length === 0 ? null : (
        <ChartFigure
          id="chart-promises"
          title={statementWords.promisesChart}
          reading={statementWords.promisesReading}
          source={statementWords.promisesSource(dayText(props.summary.programme.asOf))}
          draw={(width) => promiseTimeline(rows, width)}
        />
      )}
      <DataTable
        caption={statementWords.promisesCaption}
        columns={[
          { head: statementWords.saidOn },
          { head: statementWords.by },
          { head: statementWords.whatWasSaid, text: true },
          { head: statementWords.testedAs },
          { head: statementWords.for },
          { head: statementWords.replaces },
          { head: statementWords.replacedBy },
        ]}
        rows={promises.map((claim) => [
          dayText(claim.on),
          claim.by,
          <a href={`#claim-${anchorOf(claim.id)}`} {...(claim.quote === null ? {} : asWritten())}>
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
  return whenText(claim.about.prediction.when);
};
