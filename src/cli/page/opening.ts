import type { RunSummary } from '../../results/run-summary.ts';
import { wrapText } from '../wrap-text.ts';
import { countText } from './figure-text.ts';
import { footnote, type PageStyle } from './page-style.ts';

/** What was run, and the answer in three sentences. */
export const openingSection = (summary: RunSummary, style: PageStyle): readonly string[] => [
  ...wrapText(summary.programme.title, style.width).map(style.paint.bold),
  ...footnote(runText(summary), style),
  ...summary.answer.flatMap(({ text }) => ['', ...wrapText(text, style.width)]),
];

/** `16,384 worlds (10,000 asked for: ...), seed 7, belief even-odds: ...`. */
const runText = ({ run }: RunSummary): string => {
  const rounded =
    run.worlds === run.worldsAsked
      ? ''
      : ` (${countText(run.worldsAsked)} asked for; ` +
        `${run.design === 'sobol' ? 'Sobol points come in powers of two' : 'in 16 equal parts'})`;
  return (
    `${countText(run.worlds)} worlds${rounded}, seed ${run.seed}, belief ${run.belief}: ` +
    `${run.beliefTitle}.${run.scenario === null ? '' : ` Case: ${run.scenario}.`} A world is one ` +
    'draw of everything that is uncertain.'
  );
};
