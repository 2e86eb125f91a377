import type { RunSummary } from '../../results/run-summary.ts';
import { runWords } from '../words/run-words.ts';
import { countText, writtenDayText } from './figure-text.ts';
import { footnote, heading, type PageStyle } from './page-style.ts';

/** Where the rest can be read, and how to cite this run. */
export const closingSection = (
  summary: RunSummary,
  files: { readonly programme: string; readonly written: readonly string[] },
  style: PageStyle,
): readonly string[] => {
  const { assumptions, hindsight, claims, programme, run, version } = summary;
  const owned = assumptions.filter(({ provenance }) => provenance.kind === 'assumption').length;
  const defaults = assumptions.filter(({ provenance }) => provenance.libraryEntry !== null).length;
  const named = /[^\w./-]/.test(files.programme) ? `"${files.programme}"` : files.programme;
  return [
    ...heading(runWords.toGoOn, style),
    ...files.written.map((path) => runWords.written(path)),
    ...(files.written.length === 0 ? [runWords.noReport] : []),
    `  gigastack claims ${named}`,
    `  gigastack explain ${named} capital.gap --at ${middleMonth(summary)}`,
    '',
    ...footnote(
      runWords.inputsCounted(
        countText(assumptions.length),
        countText(owned),
        countText(defaults),
        countText(hindsight.entries.length),
        writtenDayText(programme.asOf),
        countText(claims.length),
      ) +
        runWords.citeAs(
          version,
          run.seed,
          countText(run.worlds),
          run.belief,
          run.scenario,
          programme.hash.slice(0, 12),
        ),
      style,
    ),
  ];
};

/** A month at which there is something to explain: the middle of the horizon. */
const middleMonth = ({ months }: RunSummary): string => {
  const [year = 0, month = 1] = months.start.split('-').map(Number);
  const middle = year * 12 + month - 1 + Math.floor((months.steps * months.monthsPerStep) / 2);
  return `${Math.floor(middle / 12)}-${String((middle % 12) + 1).padStart(2, '0')}`;
};
