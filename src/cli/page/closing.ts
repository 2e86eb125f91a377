import type { RunSummary } from '../../results/run-summary.ts';
import { countText } from './figure-text.ts';
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
    ...heading('To go on', style),
    ...files.written.map((path) => `  written: ${path}`),
    ...(files.written.length === 0
      ? ['  no report was written: --out DIR writes report.html and run.json']
      : []),
    `  gigastack claims ${named}`,
    `  gigastack explain ${named} capital.gap --at ${middleMonth(summary)}`,
    '',
    ...footnote(
      `${countText(assumptions.length)} inputs: ${countText(owned)} owned assumptions, ` +
        `${countText(defaults)} library defaults, ${countText(hindsight.entries.length)} known ` +
        `only after ${programme.asOf}; ${countText(claims.length)} claims on record. ` +
        `Cite as: gigastack ${version}, seed ${run.seed}, ${countText(run.worlds)} worlds, belief ` +
        `${run.belief}${run.scenario === null ? '' : `, case ${run.scenario}`}, programme ` +
        `${programme.hash.slice(0, 12)}.`,
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
