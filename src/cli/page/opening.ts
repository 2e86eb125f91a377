import { sentence } from '../../language/told.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { runWords } from '../words/run-words.ts';
import { wrapText } from '../wrap-text.ts';
import { countText } from './figure-text.ts';
import { footnote, type PageStyle } from './page-style.ts';

/** What was run, and the answer in three sentences. */
export const openingSection = (summary: RunSummary, style: PageStyle): readonly string[] => [
  ...wrapText(summary.programme.title, style.width).map(style.paint.bold),
  ...footnote(runText(summary), style),
  ...summary.answer.flatMap((said) => ['', ...wrapText(sentence(said), style.width)]),
];

/** `16,384 worlds (10,000 asked for: ...), seed 7, belief even-odds: ...`. */
const runText = ({ run }: RunSummary): string => {
  const rounded =
    run.worlds === run.worldsAsked
      ? ''
      : runWords.rounded(countText(run.worldsAsked), run.design === 'sobol');
  const worlds = countText(run.worlds);
  return (
    runWords.run(worlds, rounded, run.seed, run.belief, run.beliefTitle) +
    (run.scenario === null ? '' : runWords.caseRun(run.scenario)) +
    runWords.aWorld
  );
};
