import type { ComponentChildren } from 'preact';
import { probabilityBars } from '../charts/probability-bars.ts';
import { told } from '../language/told.ts';
import { retoldAmount } from '../quantities/retold-amount.ts';
import type { Change, RunSummary, TargetSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataBehind, DataTable } from './data-table.tsx';
import {
  anchorOf,
  count,
  dayText,
  percent,
  probabilityText,
  rangeText,
  sourceLine,
  spreadText,
} from './figures.ts';
import { SaidBy } from './said-by.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';
import { statementWords } from './words/statement-words.ts';

/** What was promised, and in what share of the worlds it comes about. */
export const TargetsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  return (
    <Section id="targets" title={statementWords.targets} lead={statementWords.targetsLead}>
      <DataTable
        caption={statementWords.targetsCaption}
        columns={[
          { head: statementWords.whatWasSaid },
          { head: statementWords.byOn },
          { head: statementWords.holdsIn95, number: true },
          { head: statementWords.slack, number: true },
          { head: statementWords.firstInTheWay },
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
  return first === undefined
    ? statementWords.nothing
    : `${told(first.cause)} (${percent(first.share)})`;
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
          {statementWords.saidBy<ComponentChildren>({
            by: target.by,
            on: dayText(target.on),
            prediction: <code>{target.prediction}</code>,
            holds: count(target.holdsIn),
            of: count(summary.run.worlds),
            share: <strong>{probabilityText(target.probability)}</strong>,
          })}
        </p>
        <WouldHaveToBelieve target={target} />
        {target.blockedBy.length === 0 ? null : (
          <p>
            {statementWords.whereItFails(
              target.blockedBy
                .map((block) => `${told(block.cause)} ${percent(block.share)}`)
                .join(', '),
            )}
          </p>
        )}
      </div>
      {rows.length === 0 ? null : (
        <ChartFigure
          id={`chart-target-${anchorOf(target.claim)}`}
          title={statementWords.underEachBelief(title)}
          heading="h4"
          reading={statementWords.beliefBars}
          source={sourceLine(summary, target.prediction)}
          draw={(width) => probabilityBars(title, rows, width)}
        >
          <DataBehind
            caption={statementWords.byBelief(title)}
            columns={[
              { head: statementWords.belief },
              { head: statementWords.holdsIn, number: true },
              { head: statementWords.interval95, number: true },
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
        {statementWords.notLookedFor<ComponentChildren>(
          <strong>{statementWords.haveToBelieve}</strong>,
        )}
      </p>
    );
  }
  if (wouldHaveToBelieve === null) {
    return (
      <p class="believe">
        {statementWords.noChange<ComponentChildren>(
          <strong>{statementWords.haveToBelieve}</strong>,
        )}
      </p>
    );
  }
  if (wouldHaveToBelieve.length === 0) {
    return (
      <p class="believe">
        {statementWords.nothingMore<ComponentChildren>(
          <strong>{statementWords.haveToBelieve}</strong>,
        )}
      </p>
    );
  }
  return (
    <div class="believe">
      <p>
        {statementWords.leastChange<ComponentChildren>(
          <strong>{statementWords.haveToBelieve}</strong>,
        )}
      </p>
      <ChangeList changes={wouldHaveToBelieve.slice(0, SHOWN)} />
      {wouldHaveToBelieve.length <= SHOWN ? null : (
        <details>
          <summary>{statementWords.changesMore(count(wouldHaveToBelieve.length - SHOWN))}</summary>
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
        {statementWords.change(
          told(change.title),
          retoldAmount(change.to),
          told(retoldAmount(change.from)),
        )}{' '}
        <code>{change.path}</code>
      </li>
    ))}
  </ul>
);
