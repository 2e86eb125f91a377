import { told, toldChapter } from '../language/told.ts';
import type { AssumptionSummary, RunSummary } from '../results/run-summary.ts';
import { DataTable } from './data-table.tsx';
import { amount, count, dayText, percent, rangeText } from './figures.ts';
import { Place, ProvenanceText } from './safe-link.tsx';
import { Section } from './section.tsx';
import { pageWords } from './words/page-words.ts';
import { statementWords } from './words/statement-words.ts';

/** Every input with its source or its owner, where it stands, and its range. */
export const AssumptionsSection = (props: { readonly summary: RunSummary }) => {
  const { assumptions } = props.summary;
  const owned = assumptions.filter((each) => each.provenance.kind === 'assumption').length;
  return (
    <Section
      id="assumptions"
      title={statementWords.everyAssumption}
      lead={statementWords.inputsLead(count(assumptions.length), count(owned))}
    >
      {chaptersOf(assumptions).map(([chapter, inputs]) => (
        <DataTable
          caption={statementWords.inputsOf(toldChapter(chapter))}
          columns={[
            { head: statementWords.input },
            { head: statementWords.asWritten },
            { head: pageWords.median, number: true },
            { head: statementWords.range80, number: true },
            { head: pageWords.sourceOrOwner, text: true },
            { head: pageWords.inTheFile },
          ]}
          rows={alike(inputs).map(([input, paths]) => [
            <>
              {told(input.title)}
              {paths.map((path) => (
                <code class="path">{path}</code>
              ))}
            </>,
            input.question === null ? told(input.written) : statementWords.question(input.question),
            amount(input.p50, input.unit),
            input.p10 === input.p90
              ? statementWords.fixed
              : rangeText(input.p10, input.p90, input.unit),
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
      ? statementWords.notComputed
      : statementWords.varianceGoes(percent(hindsight.varianceShare));
  return (
    <Section
      id="hindsight"
      title={statementWords.hindsight}
      lead={statementWords.hindsightLead(
        count(hindsight.entries.length),
        dayText(programme.asOf),
        share,
      )}
    >
      {hindsight.entries.length === 0 ? null : (
        <DataTable
          caption={statementWords.knownLater}
          columns={[
            { head: statementWords.input },
            { head: statementWords.libraryEntry },
            { head: statementWords.knownOn },
          ]}
          rows={hindsight.entries.map((entry) => [
            <code>{entry.path}</code>,
            <code>{entry.entry}</code>,
            dayText(entry.known),
          ])}
        />
      )}
    </Section>
  );
};
