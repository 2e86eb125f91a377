import { told } from '../language/told.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { anchorOf, asWritten, count, estimateText, percent } from './figures.ts';
import { SaidBy } from './said-by.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';
import { pageWords } from './words/page-words.ts';
import { statementWords } from './words/statement-words.ts';

/** Statements and tests: predictions in order of date, every belief at equal size in file order. */
export const BeliefsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { beliefs } = summary;
  const targets = [...summary.targets].sort((a, b) => order(a.on, b.on));
  const paths = [...new Set(beliefs.flatMap((belief) => belief.figures.map(({ path }) => path)))];
  const figure = (path: string, belief: RunSummary['beliefs'][number]) =>
    belief.figures.find((each) => each.path === path);
  return (
    <Section id="beliefs" title={statementWords.beliefs} lead={statementWords.beliefsLead}>
      <DataTable
        caption={statementWords.sharesByBelief}
        columns={[
          { head: statementWords.statement },
          { head: statementWords.byOn },
          ...beliefs.map((belief) => ({ head: belief.title, number: true })),
        ]}
        rows={targets.map((target) => [
          <a href={`#target-${anchorOf(target.claim)}`}>{targetTitle(summary, target)}</a>,
          <SaidBy by={target.by} on={target.on} />,
          ...beliefs.map((belief) => {
            const test = target.byBelief.find((each) => each.belief === belief.name);
            return test === undefined ? '–' : percent(test.probability.value);
          }),
        ])}
      />
      <DataTable
        caption={statementWords.figuresByBelief}
        columns={[
          { head: statementWords.figure },
          ...beliefs.map((belief) => ({ head: belief.title, number: true })),
          { head: statementWords.unsourced, number: true },
        ]}
        rows={paths.map((path) => [
          told(beliefs.map((belief) => figure(path, belief)?.title).find((title) => title) ?? path),
          ...beliefs.map((belief) => {
            const each = figure(path, belief);
            return each === undefined ? '–' : estimateText(each.estimate, each.unit);
          }),
          groundsText(summary, path),
        ])}
      />
      <DataTable
        caption={statementWords.theBeliefs}
        columns={[
          { head: statementWords.belief },
          { head: statementWords.nameInFile },
          { head: pageWords.note },
          { head: statementWords.worlds, number: true },
        ]}
        rows={beliefs.map((belief) => [
          <span {...asWritten()}>{belief.title}</span>,
          <code>{belief.name}</code>,
          <span {...asWritten()}>{belief.note ?? ''}</span>,
          count(belief.worlds),
        ])}
      />
    </Section>
  );
};

const groundsText = ({ grounds }: RunSummary, path: string): string => {
  const known = grounds.find((each) => each.path === path);
  return known === undefined ? '–' : percent(known.unsourcedShare);
};

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
