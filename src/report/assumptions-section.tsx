import type { AssumptionSummary, RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, count, percent, rangeText } from './figures.ts';
import { Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';

/** Every input with its source or its owner, where it stands, and its range. */
export const AssumptionsSection = (props: { readonly summary: RunSummary }) => {
  const { assumptions } = props.summary;
  const owned = assumptions.filter((each) => each.provenance.kind === 'assumption').length;
  return (
    <Section
      id="assumptions"
      title="Every assumption"
      lead={
        `${count(assumptions.length)} inputs; ${count(owned)} of them are assumptions with an ` +
        'owner instead of a published source. Nothing is filled in silently: what came from the ' +
        'library names its entry.'
      }
    >
      {chaptersOf(assumptions).map(([chapter, inputs]) => (
        <DataTable
          caption={`Inputs: ${chapter}`}
          columns={[
            { head: 'Input' },
            { head: 'As written' },
            { head: 'Median', number: true },
            { head: '80 % range', number: true },
            { head: 'Source or owner', text: true },
            { head: 'In the file' },
          ]}
          rows={alike(inputs).map(([input, paths]) => [
            <>
              {input.title}
              {paths.map((path) => (
                <code class="path">{path}</code>
              ))}
            </>,
            input.question === null ? input.written : `question ${input.question}`,
            amount(input.p50, input.unit),
            input.p10 === input.p90 ? 'fixed' : rangeText(input.p10, input.p90, input.unit),
            <ProvenanceText provenance={input.provenance} />,
            <Place position={input.provenance.position} />,
          ])}
        />
      ))}
    </Section>
  );
};

/**
 * What is taken from one line of one file for several elements is told once, with all its
 * paths.
 */
const alike = (
  inputs: readonly AssumptionSummary[],
): readonly (readonly [AssumptionSummary, readonly string[]])[] => {
  const groups = new Map<string, [AssumptionSummary, string[]]>();
  for (const input of inputs) {
    const { position, libraryEntry } = input.provenance;
    const said = [input.title, input.written, input.unit, input.p10, input.p50, input.p90];
    const key = JSON.stringify([...said, position, libraryEntry, input.question]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [input, [input.path]]);
    else group[1].push(input.path);
  }
  return [...groups.values()];
};

/** By the first word of the path, in order of the file. */
const chaptersOf = (
  assumptions: readonly AssumptionSummary[],
): readonly (readonly [string, readonly AssumptionSummary[]])[] => {
  const chapters = new Map<string, AssumptionSummary[]>();
  for (const input of assumptions) {
    const chapter = /^[^."]+/.exec(input.path)?.[0] ?? 'other';
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), input]);
  }
  return [...chapters];
};

/** What was known only after the day whose knowledge is held, and used all the same. */
export const HindsightSection = (props: { readonly summary: RunSummary }) => {
  const { hindsight, programme } = props.summary;
  const share =
    hindsight.varianceShare === null
      ? 'The share of the headline’s variance that rests on them was not computed in this run.'
      : `${percent(hindsight.varianceShare)} of the headline’s variance goes with them.`;
  return (
    <Section
      id="hindsight"
      title="Hindsight"
      lead={
        `${count(hindsight.entries.length)} library values were published after ` +
        `${programme.asOf} and are used because no earlier one was found. None is about the ` +
        `programme itself, its sites or its parties. ${share}`
      }
    >
      {hindsight.entries.length === 0 ? null : (
        <DataTable
          caption="Values known only later"
          columns={[{ head: 'Input' }, { head: 'Library entry' }, { head: 'Known on' }]}
          rows={hindsight.entries.map((entry) => [
            <code>{entry.path}</code>,
            <code>{entry.entry}</code>,
            entry.known,
          ])}
        />
      )}
    </Section>
  );
};
