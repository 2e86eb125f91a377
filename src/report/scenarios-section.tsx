import { told } from '../language/told.ts';
import type { RunSummary, ScenarioSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { count, percent, spreadText } from './figures.ts';
import { ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';
import { pageWords } from './words/page-words.ts';
import { statementWords } from './words/statement-words.ts';

/** The cases that the programme names, beside the programme as its file has it. */
export const ScenariosSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { scenarios } = summary;
  const [base, ...cases] = scenarios;
  if (!base || cases.length === 0) return null;
  return (
    <Section id="scenarios" title={statementWords.cases} lead={statementWords.casesLead}>
      <DataTable
        caption={statementWords.figuresByCase}
        columns={[
          { head: statementWords.figure },
          ...scenarios.map(({ title }) => ({ head: told(title), number: true })),
        ]}
        rows={base.figures.map((figure, index) => [
          told(figure.title),
          ...scenarios.map((scenario) => spreadAt(scenario, index)),
        ])}
      />
      <DataTable
        caption={statementWords.lessAsItIs}
        columns={[
          { head: statementWords.figure },
          ...cases.map(({ title }) => ({ head: title, number: true })),
        ]}
        rows={base.figures.map((figure, index) => [
          told(figure.title),
          ...cases.map(({ figures }) => {
            const own = figures[index];
            return own === undefined ? '–' : spreadText(own.difference, own.unit);
          }),
        ])}
      />
      {summary.targets.length === 0 ? null : (
        <DataTable
          caption={statementWords.sharesByCase}
          columns={[
            { head: statementWords.statement },
            ...scenarios.map(({ title }) => ({ head: told(title), number: true })),
          ]}
          rows={summary.targets.map((target) => [
            targetTitle(summary, target),
            ...scenarios.map(({ targets }) => {
              const test = targets.find(({ claim }) => claim === target.claim);
              return test === undefined ? '–' : percent(test.probability.value);
            }),
          ])}
        />
      )}
      <DataTable
        caption={statementWords.whatCasesChange(count(base.worlds))}
        columns={[
          { head: statementWords.case },
          { head: statementWords.input },
          { head: statementWords.otherwise },
          { head: statementWords.insteadOf },
          { head: pageWords.sourceOrOwner, text: true },
        ]}
        rows={cases.flatMap(({ title, changes }) =>
          changes.map((change) => [
            title,
            <code>{change.path}</code>,
            change.written,
            change.was,
            <ProvenanceText provenance={change.provenance} />,
          ]),
        )}
      />
    </Section>
  );
};

const spreadAt = ({ figures }: ScenarioSummary, index: number): string => {
  const own = figures[index];
  return own === undefined ? '–' : spreadText(own.spread, own.unit);
};
