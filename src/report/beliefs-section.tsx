import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { anchorOf, count, estimateText, percent } from './figures.ts';
import { SaidBy } from './said-by.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';

/** Statements and tests: predictions in order of date, every belief at equal size in file order. */
export const BeliefsSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { beliefs } = summary;
  const targets = [...summary.targets].sort((a, b) => order(a.on, b.on));
  const paths = [...new Set(beliefs.flatMap((belief) => belief.figures.map(({ path }) => path)))];
  const figure = (path: string, belief: RunSummary['beliefs'][number]) =>
    belief.figures.find((each) => each.path === path);
  return (
    <Section
      id="beliefs"
      title="Statements and tests, under each belief"
      lead={
        'A belief is a set of weights over rival statements, and the weights are yours: none is ' +
        'called likely here. Beliefs stand in the order of the file, statements in order of date.'
      }
    >
      <DataTable
        caption="Share of worlds in which each statement holds, by belief"
        columns={[
          { head: 'Statement' },
          { head: 'By, on' },
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
        caption="Figures by belief, means with 95 % intervals"
        columns={[
          { head: 'Figure' },
          ...beliefs.map((belief) => ({ head: belief.title, number: true })),
          { head: 'Of its variance, from inputs without a published source', number: true },
        ]}
        rows={paths.map((path) => [
          beliefs.map((belief) => figure(path, belief)?.title).find((title) => title) ?? path,
          ...beliefs.map((belief) => {
            const each = figure(path, belief);
            return each === undefined ? '–' : estimateText(each.estimate, each.unit);
          }),
          groundsText(summary, path),
        ])}
      />
      <DataTable
        caption="The beliefs"
        columns={[
          { head: 'Belief' },
          { head: 'Name in the file' },
          { head: 'Note' },
          { head: 'Worlds', number: true },
        ]}
        rows={beliefs.map((belief) => [
          belief.title,
          <code>{belief.name}</code>,
          belief.note ?? '',
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
