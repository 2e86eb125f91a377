import type { RunSummary, ScenarioSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { count, percent, spreadText } from './figures.ts';
import { ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';
import { targetTitle } from './target-title.ts';

/** The cases that the programme names, beside the programme as its file has it. */
export const ScenariosSection = (props: { readonly summary: RunSummary }) => {
  const { summary } = props;
  const { scenarios } = summary;
  const [base, ...cases] = scenarios;
  if (!base || cases.length === 0) return null;
  return (
    <Section
      id="scenarios"
      title="What if"
      lead={
        'Cases that the file names: some inputs are otherwise, each change with its source or its ' +
        'owner, and every world draws the same random numbers as without. None is called likely.'
      }
    >
      <DataTable
        caption="Figures by case, median and 80 % range"
        columns={[
          { head: 'Figure' },
          ...scenarios.map(({ title }) => ({ head: title, number: true })),
        ]}
        rows={base.figures.map((figure, index) => [
          figure.title,
          ...scenarios.map((scenario) => spreadAt(scenario, index)),
        ])}
      />
      <DataTable
        caption="World by world, each case less the programme as it is"
        columns={[{ head: 'Figure' }, ...cases.map(({ title }) => ({ head: title, number: true }))]}
        rows={base.figures.map((figure, index) => [
          figure.title,
          ...cases.map(({ figures }) => {
            const own = figures[index];
            return own === undefined ? '–' : spreadText(own.difference, own.unit);
          }),
        ])}
      />
      {summary.targets.length === 0 ? null : (
        <DataTable
          caption="Share of worlds in which each statement holds, by case"
          columns={[
            { head: 'Statement' },
            ...scenarios.map(({ title }) => ({ head: title, number: true })),
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
        caption={`What each case changes, over ${count(base.worlds)} worlds`}
        columns={[
          { head: 'Case' },
          { head: 'Input' },
          { head: 'Otherwise' },
          { head: 'Instead of' },
          { head: 'Source or owner', text: true },
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
