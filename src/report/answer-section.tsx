import { typeset } from '../quantities/display.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { count } from './figures.ts';
import { Section } from './section.tsx';

/** The answer, and the results that each sentence of it stands on. */
export const AnswerSection = (props: { readonly summary: RunSummary }) => (
  <Section id="answer" title="The answer in three sentences">
    <ol class="answer">
      {props.summary.answer.map((sentence) => (
        <li>
          <p>{typeset(sentence.text)}</p>
          <p class="paths">
            Stands on{' '}
            {sentence.paths.map((path, at) => (
              <>
                {at === 0 ? '' : ', '}
                <code>{path}</code>
              </>
            ))}
          </p>
        </li>
      ))}
    </ol>
  </Section>
);

/** What was run: everything that another person needs to get the same bytes. */
export const RunSection = (props: { readonly summary: RunSummary }) => {
  const { programme, run, months, version } = props.summary;
  const facts: readonly (readonly [string, string])[] = [
    ['Programme', programme.title],
    ['As known on', programme.asOf],
    ['Belief', `${run.beliefTitle} (${run.belief})`],
    ['Worlds', worldsText(run)],
    ['Seed', String(run.seed)],
    ['Horizon', `from ${months.start}, ${count(months.steps)} steps of ${monthsText(months)}`],
    ['Gigastack', version],
    ['Programme hash', programme.hash],
  ];
  return (
    <Section id="run" title="What was run">
      {programme.about === null ? null : <p class="lead">{programme.about}</p>}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>Files of the programme</summary>
        <DataTable
          caption="Files that the programme is made of"
          columns={[{ head: 'File' }, { head: 'SHA-256' }]}
          rows={programme.files.map((file) => [file.path, <code>{file.sha256}</code>])}
          quiet
        />
      </details>
    </Section>
  );
};

const monthsText = (months: RunSummary['months']): string =>
  months.monthsPerStep === 1 ? 'one month' : `${months.monthsPerStep} months`;

const worldsText = (run: RunSummary['run']): string => {
  const design =
    run.design === 'sobol'
      ? `scrambled Sobol points in ${run.replicates} replicates`
      : 'independent random numbers';
  const asked = run.worlds === run.worldsAsked ? '' : ` (${count(run.worldsAsked)} asked for)`;
  return `${count(run.worlds)}${asked}, ${design}`;
};
