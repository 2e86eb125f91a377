import type { ComponentChildren } from 'preact';
import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { count, dayText } from './figures.ts';
import { SafeLink } from './safe-link.tsx';
import { Section } from './section.tsx';
import { pageWords } from './words/page-words.ts';

/** The method in a page. */
export const MethodSection = (props: { readonly summary: RunSummary }) => {
  const { run, months } = props.summary;
  return (
    <Section id="method" title={pageWords.method}>
      <p>{pageWords.methodWorlds(count(months.steps))}</p>
      <p>{pageWords.methodRungs}</p>
      <p>{pageWords.methodIntervals(count(run.worlds), count(run.replicates))}</p>
      <p>{pageWords.methodSentences}</p>
    </Section>
  );
};

export const ReferencesSection = (props: { readonly summary: RunSummary }) => (
  <Section id="references" title={pageWords.references}>
    <DataTable
      caption={pageWords.sourcesCited}
      columns={[
        { head: pageWords.key },
        { head: pageWords.title },
        { head: pageWords.publisher },
        { head: pageWords.date },
      ]}
      rows={props.summary.references.map((reference) => [
        <code>{reference.key}</code>,
        <SafeLink url={reference.url} text={reference.title} />,
        reference.publisher,
        dayText(reference.date),
      ])}
    />
  </Section>
);

/** How to cite a figure, and how to have one put right. */
export const CitingSection = (props: { readonly summary: RunSummary }) => {
  const { programme, run, version } = props.summary;
  return (
    <Section id="citing" title={pageWords.citing}>
      <p>{pageWords.nameTheDefinition}</p>
      <p class="cite">
        {pageWords.cite<ComponentChildren>(
          {
            version,
            title: programme.title,
            asOf: dayText(programme.asOf),
            belief: run.belief,
            scenario: run.scenario,
            worlds: count(run.worlds),
            seed: run.seed,
          },
          <code>{programme.hash}</code>,
        )}
      </p>
      <h3>{pageWords.corrections}</h3>
      <p>{pageWords.correct<ComponentChildren>(<code>file:line</code>, dayText(programme.asOf))}</p>
    </Section>
  );
};
