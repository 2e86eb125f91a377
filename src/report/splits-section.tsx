import { spreadRows } from '../charts/spread-rows.ts';
import type { RunSummary, SplitSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, anchorOf, count, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';

/** The same worlds, parted by the answer drawn to each question in dispute. */
export const SplitsSection = (props: { readonly summary: RunSummary }) => (
  <Section
    id="splits"
    title="The worlds, split by the proposition in dispute"
    lead={
      'In each world a question draws one of its rival answers by the belief’s weights. Parting ' +
      'the worlds by the answer shows what follows from each, and what does not depend on it.'
    }
  >
    {props.summary.splits.map((split) => (
      <Split split={split} summary={props.summary} />
    ))}
  </Section>
);

const Split = (props: { readonly split: SplitSummary; readonly summary: RunSummary }) => {
  const { split, summary } = props;
  const drawn = split.answers.filter((answer) => answer.worlds > 0);
  const figures = drawn[0]?.figures ?? [];
  const id = anchorOf(split.question);
  return (
    <article id={`split-${id}`}>
      <h3>{split.asks}</h3>
      <p>
        The question <code>{split.question}</code> is about <code>{split.about}</code>.
      </p>
      <div class="multiples">
        {figures.map(({ path, title, unit }) => {
          const rows = drawn.flatMap((answer) => {
            const figure = answer.figures.find((each) => each.path === path);
            return figure === undefined ? [] : [{ name: answer.written, ...figure.spread }];
          });
          return (
            <ChartFigure
              id={`chart-split-${id}-${anchorOf(path)}`}
              title={title}
              heading="h4"
              reading="Inner bar: half of the worlds; outer: 90 %; tick and number: median."
              source={sourceLine(summary, path)}
              draw={(width) => spreadRows(title, distinct(rows), unit, width)}
            />
          );
        })}
      </div>
      <DataTable
        caption={`${split.asks} Figures by answer: median (80 % of worlds)`}
        columns={[
          { head: 'Answer' },
          { head: 'By' },
          { head: 'Worlds', number: true },
          ...figures.map((figure) => ({ head: figure.title, number: true })),
        ]}
        rows={split.answers.map((answer) => [
          <a href={`#claim-${anchorOf(answer.claim)}`}>{answer.written}</a>,
          answer.by,
          count(answer.worlds),
          ...figures.map(({ path }) => {
            const figure = answer.figures.find((each) => each.path === path);
            return figure === undefined || answer.worlds === 0
              ? amount(null, 'USD')
              : spreadText(figure.spread, figure.unit);
          }),
        ])}
      />
    </article>
  );
};

/** Two answers written alike are two rows. */
const distinct = <Row extends { readonly name: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => {
    const before = rows.slice(0, at).filter((other) => other.name === row.name).length;
    return before === 0 ? row : { ...row, name: `${row.name} (${before + 1})` };
  });
