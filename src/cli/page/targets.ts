import { told } from '../../language/told.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { runWords } from '../words/run-words.ts';
import { countText, probabilityText, shareText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText, samePromises } from './promise-text.ts';

/** More rows than this are for the ledger. */
const MOST_ROWS = 12;

/** What was promised, in how many worlds it holds, and what stands in the way first. */
export const targetsSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const promises = samePromises(summary.targets);
  if (promises.length === 0) return [];
  const rows = promises.slice(0, MOST_ROWS).map(({ target, by }): Row => {
    const block = target.blockedBy[0];
    return [
      `${promiseText(target)} [${by.join(', ')}]`,
      probabilityText(target.probability),
      countText(target.holdsIn),
      block && target.holdsIn < summary.run.worlds
        ? `${told(block.cause)} (${shareText(block.share)})`
        : '',
    ];
  });
  const more = promises.length - rows.length;
  return [
    ...heading(runWords.statements, style),
    ...tableText(
      [
        { title: runWords.statementBy, least: 26 },
        { title: runWords.holds, align: 'right' },
        { title: runWords.worldsOf(countText(summary.run.worlds)), align: 'right', least: 7 },
        { title: runWords.firstInTheWay, least: 14 },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      runWords.halfWidth(summary.run.replicates) + (more > 0 ? runWords.moreStatements(more) : ''),
      style,
    ),
  ];
};
