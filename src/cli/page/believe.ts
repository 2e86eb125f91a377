import { told } from '../../language/told.ts';
import { retoldAmount } from '../../quantities/retold-amount.ts';
import type { RunSummary, TargetSummary } from '../../results/run-summary.ts';
import { runWords } from '../words/run-words.ts';
import { bullet, footnote, heading, type PageStyle } from './page-style.ts';
import { promiseText, samePromises } from './promise-text.ts';

const MOST_STATEMENTS = 8;
const MOST_CHANGES = 4;

/** For each promise that fails in most worlds: the least change with which it holds in half. */
export const believeSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const open = samePromises(summary.targets)
    .map(({ target }) => target)
    .filter(({ probability }) => probability.value < 0.5)
    .slice(0, MOST_STATEMENTS);
  if (open.length === 0) return [];
  return [
    ...heading(runWords.whatToBelieve, style),
    ...open.flatMap((target) =>
      bullet(runWords.named(promiseText(target), changesText(target)), style),
    ),
    ...footnote(runWords.leastChange, style),
  ];
};

const changesText = ({ wouldHaveToBelieve: changes, searched }: TargetSummary): string => {
  if (!searched) return runWords.notLookedFor;
  if (changes === null) return runWords.notEnough;
  const named = changes
    .slice(0, MOST_CHANGES)
    .map(({ title, from, to }) =>
      from === 'in dispute'
        ? runWords.answeredBy(title, to)
        : runWords.instead(lowerFirst(told(title)), retoldAmount(to), retoldAmount(from)),
    );
  return runWords.changes(named, changes.length - named.length);
};

const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
