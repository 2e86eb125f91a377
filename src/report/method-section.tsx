import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { count } from './figures.ts';
import { SafeLink } from './safe-link.tsx';
import { Section } from './section.tsx';

/** The method in a page. */
export const MethodSection = (props: { readonly summary: RunSummary }) => {
  const { run, months } = props.summary;
  return (
    <Section id="method" title="The method in a page">
      <p>
        Every statement is either an input that one may believe, or a prediction that the model can
        test. Inputs are distributions. A world draws each of them once, and one answer to every
        question in dispute by the weights of the belief. The same equations then run through{' '}
        {count(months.steps)} steps: activities of each building ask for money, each party pays from
        its sources in their order, what no secured money can meet stands still, and buildings run
        when works, chips and power are all there.
      </p>
      <p>
        Money climbs four rungs: announced, committed, secured, drawn. Only secured money can be
        drawn. Announced money becomes secured with a share and a delay that are inputs like others.
        Power climbs its own: announced, permitted, under construction, energised.
      </p>
      <p>
        A figure given as “median (a to b)” holds 80 % of the {count(run.worlds)} worlds between a
        and b. A share of worlds has a 95 % interval from {count(run.replicates)} replicates
        (Student’s t): it says how exact the computation is, not how right the assumptions are. A
        statement about an input gets no probability, since to believe it is to assume it.
      </p>
      <p>
        Three kinds of sentences stand apart in this report: what was said (the register of quotes),
        what this model computed (charts and shares of worlds), and what the record shows (sources
        and assumptions). None says that a person spoke truly or falsely.
      </p>
    </Section>
  );
};

export const ReferencesSection = (props: { readonly summary: RunSummary }) => (
  <Section id="references" title="References">
    <DataTable
      caption="Sources cited"
      columns={[{ head: 'Key' }, { head: 'Title' }, { head: 'Publisher' }, { head: 'Date' }]}
      rows={props.summary.references.map((reference) => [
        <code>{reference.key}</code>,
        <SafeLink url={reference.url} text={reference.title} />,
        reference.publisher,
        reference.date,
      ])}
    />
  </Section>
);

/** How to cite a figure, and how to have one put right. */
export const CitingSection = (props: { readonly summary: RunSummary }) => {
  const { programme, run, version } = props.summary;
  return (
    <Section id="citing" title="How to cite, and how to correct">
      <p>Name the figure’s definition (its path, under each chart) and the run:</p>
      <p class="cite">
        Gigastack {version}, programme “{programme.title}” (known on {programme.asOf}, SHA-256{' '}
        <code>{programme.hash}</code>), belief {run.belief}
        {run.scenario === null ? '' : `, case ${run.scenario}`}, {count(run.worlds)} worlds, seed{' '}
        {run.seed}. Probabilities are conditional on these assumptions.
      </p>
      <h3>Corrections</h3>
      <p>
        Something quoted wrongly, out of context, or since replied to? A source that says otherwise?
        Open an issue in the project’s repository, or send a change of the line that is named beside
        the figure (<code>file:line</code>), with the source. A corrected statement keeps its
        history. This report shows what was known on {programme.asOf}; the programme’s files are
        named by their SHA-256 above, so that a corrected report can be told from this one.
      </p>
    </Section>
  );
};
