import { probabilityBars } from '../charts/probability-bars.ts';
import type { Change, RunSummary, TargetSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import {
  anchorOf,
  count,
  percent,
  probabilityText,
  rangeText,
  sourceLine,
  spreadText,
} from './figures.ts';
import { SaidBy } from './said-by.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';

/** What was promised, and in what share of the worlds it comes about. */
export const TargetsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  return (
    <Section
      id="targets"
      title="Targets: what was promised"
      lead={
        'A share of worlds is conditional: it says how often a statement holds under these ' +
        'assumptions and this belief. The line under each target says what one would have to ' +
        'believe for it to hold in half of the worlds.'
      }
    >
      <DataTable
        caption="Targets: share of worlds in which each holds, and what stands in the way first"
        columns={[
          { head: 'What was said' },
          { head: 'By, on' },
          { head: 'Holds in (95 % interval)', number: true },
          { head: 'Short of it or beyond: median (80 % of worlds)', number: true },
          { head: 'First in the way, where it fails' },
        ]}
        rows={summary.targets.map((target) => [
          <a href={`#target-${anchorOf(target.claim)}`}>{targetTitle(summary, target)}</a>,
          <SaidBy by={target.by} on={target.on} />,
          probabilityText(target.probability),
          spreadText(target.slack, target.unit),
          firstCause(target),
        ])}
      />
      {summary.targets.map((target) => (
        <Target target={target} summary={summary} />
      ))}
    </Section>
  );
};

const firstCause = (target: TargetSummary): string => {
  const first = target.blockedBy[0];
  return first === undefined ? 'nothing' : `${first.cause} (${percent(first.share)})`;
};

const Target = (props: { readonly target: TargetSummary; readonly summary: RunSummary }) => {
  const { target, summary } = props;
  const title = targetTitle(summary, target);
  const titleOf = (name: string): string =>
    summary.beliefs.find((belief) => belief.name === name)?.title ?? name;
  const rows = target.byBelief.map(({ belief, probability }) => ({
    name: titleOf(belief),
    ...probability,
  }));
  return (
    <article class="target" id={`target-${anchorOf(target.claim)}`}>
      <div>
        <h3>{title}</h3>
        <p>
          Said by {target.by} on {target.on}; held against the worlds as{' '}
          <code>{target.prediction}</code>. Holds in {count(target.holdsIn)} of{' '}
          {count(summary.run.worlds)} worlds: <strong>{probabilityText(target.probability)}</strong>
          .
        </p>
        <WouldHaveToBelieve target={target} />
        {target.blockedBy.length === 0 ? null : (
          <p>
            Where it fails, what stands in the way first:{' '}
            {target.blockedBy.map((block) => `${block.cause} ${percent(block.share)}`).join(', ')}.
          </p>
        )}
      </div>
      {rows.length === 0 ? null : (
        <ChartFigure
          id={`chart-target-${anchorOf(target.claim)}`}
          title={`${title}, under each belief`}
          heading="h4"
          reading="Bar: share of worlds in which it holds. Line: 95 % interval. Order of the file."
          source={sourceLine(summary, target.prediction)}
          draw={(width) => probabilityBars(title, rows, width)}
        >
          <DataBehind
            caption={`${title}: share of worlds by belief`}
            columns={[
              { head: 'Belief' },
              { head: 'Holds in', number: true },
              { head: '95 % interval', number: true },
            ]}
            rows={rows.map((row) => [
              row.name,
              percent(row.value),
              rangeText(row.low * 100, row.high * 100, '%'),
            ])}
          />
        </ChartFigure>
      )}
    </article>
  );
};

const WouldHaveToBelieve = (props: { readonly target: TargetSummary }) => {
  const { wouldHaveToBelieve, searched } = props.target;
  if (!searched) {
    return (
      <p class="believe">
        <strong>What one would have to believe</strong> was not looked for in this run.
      </p>
    );
  }
  if (wouldHaveToBelieve === null) {
    return (
      <p class="believe">
        <strong>What one would have to believe:</strong> no change of inputs within their ranges was
        found with which it holds in half of the worlds.
      </p>
    );
  }
  if (wouldHaveToBelieve.length === 0) {
    return (
      <p class="believe">
        <strong>What one would have to believe:</strong> nothing more than these assumptions; it
        holds in half of the worlds or more.
      </p>
    );
  }
  return (
    <div class="believe">
      <p>
        <strong>What one would have to believe</strong> for it to hold in half of the worlds, the
        least change that was found:
      </p>
      <ChangeList changes={wouldHaveToBelieve.slice(0, SHOWN)} />
      {wouldHaveToBelieve.length <= SHOWN ? null : (
        <details>
          <summary>and {count(wouldHaveToBelieve.length - SHOWN)} changes more</summary>
          <ChangeList changes={wouldHaveToBelieve.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
};

/** More changes than these are no answer that a person can weigh; they are folded. */
const SHOWN = 6;

const ChangeList = (props: { readonly changes: readonly Change[] }) => (
  <ul>
    {props.changes.map((change) => (
      <li>
        {change.title}
        {change.title.endsWith('?') ? ' ' : ': '}
        {change.to} instead of {change.from} <code>{change.path}</code>
      </li>
    ))}
  </ul>
);
