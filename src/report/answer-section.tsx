import { spoken } from '../language/language.ts';
import { sentence } from '../language/told.ts';
import { typeset } from '../quantities/display.ts';
import { retoldAmount } from '../quantities/retold-amount.ts';
import type { RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { asWritten, count, dayText } from './figures.ts';
import { Section } from './section.tsx';
import { pageWords } from './words/page-words.ts';

/** The answer, and the results that each sentence of it stands on. */
export const AnswerSection = (props: { readonly summary: RunSummary }) => (
  <Section id="answer" title={pageWords.answer}>
    <ol class="answer">
      {props.summary.answer.map((said) => (
        <li>
          <p>{typeset(sentence(said))}</p>
          <p class="paths">
            {pageWords.standsOn}{' '}
            {said.paths.map((path, at) => (
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
    [pageWords.programme, programme.title],
    [pageWords.asKnownOn, dayText(programme.asOf)],
    [pageWords.belief, `${run.beliefTitle} (${run.belief})`],
    [pageWords.worlds, worldsText(run)],
    [pageWords.seed, String(run.seed)],
    [
      pageWords.horizon,
      pageWords.horizonText(monthWritten(months.start), count(months.steps), months.monthsPerStep),
    ],
    ['Gigastack', version],
    [pageWords.programmeHash, programme.hash],
  ];
  return (
    <Section id="run" title={pageWords.run}>
      {programme.about === null ? null : (
        <p class="lead" {...asWritten()}>
          {programme.about}
        </p>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{pageWords.files}</summary>
        <DataTable
          caption={pageWords.filesCaption}
          columns={[{ head: pageWords.file }, { head: 'SHA-256' }]}
          rows={programme.files.map((file) => [file.path, <code>{file.sha256}</code>])}
          quiet
        />
      </details>
    </Section>
  );
};

/** `2024-06`; in French as people write it. */
const monthWritten = (month: string): string => (spoken() === 'fr' ? retoldAmount(month) : month);

const worldsText = (run: RunSummary['run']): string =>
  pageWords.worldsText(
    count(run.worlds),
    run.worlds === run.worldsAsked ? null : count(run.worldsAsked),
    run.design === 'sobol' ? run.replicates : null,
  );
