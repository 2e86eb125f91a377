import type { ComponentChildren } from 'preact';
import { spreadRows } from '../charts/spread-rows.ts';
import { told } from '../language/told.ts';
import type { RunSummary, SplitSummary } from '../results/run-summary.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { amount, anchorOf, asWritten, count, sourceLine, spreadText } from './figures.ts';
import { Section } from './section.tsx';
import { pageWords } from './words/page-words.ts';
import { statementWords } from './words/statement-words.ts';

/** The same worlds, parted by the answer drawn to each question in dispute. */
export const SplitsSection = (props: { readonly summary: RunSummary }) => (
  <Section id="splits" title={statementWords.splits} lead={statementWords.splitsLead}>
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
      <h3 {...asWritten()}>{split.asks}</h3>
      <p>
        {statementWords.questionAbout<ComponentChildren>(
          <code>{split.question}</code>,
          <code>{split.about}</code>,
        )}
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
              title={told(title)}
              heading="h4"
              reading={pageWords.spreadReading}
              source={sourceLine(summary, path)}
              draw={(width) => spreadRows(told(title), distinct(rows), unit, width)}
            />
          );
        })}
      </div>
      <DataTable
        caption={statementWords.figuresByAnswer(split.asks)}
        columns={[
          { head: statementWords.answer },
          { head: statementWords.by },
          { head: statementWords.worlds, number: true },
          ...figures.map((figure) => ({ head: told(figure.title), number: true })),
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
