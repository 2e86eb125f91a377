import type { RunSummary, TargetSummary } from '../../results/run-summary.ts';
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
    ...heading('What you would have to believe for each to hold in half of the worlds', style),
    ...open.flatMap((target) => bullet(`${promiseText(target)}: ${changesText(target)}`, style)),
    ...footnote(
      'The least change found, inputs moved no further than all but one draw in a hundred.',
      style,
    ),
  ];
};

const changesText = ({ wouldHaveToBelieve: changes, searched }: TargetSummary): string => {
  if (!searched) return 'not looked for in this run.';
  if (changes === null) {
    return 'no change within the stated ranges is enough, not even all together.';
  }
  const told = changes.slice(0, MOST_CHANGES).map((change) => {
    const { title, from, to } = change;
    if (from !== 'in dispute') return `${lowerFirst(title)} ${to} instead of ${from}`;
    return `"${title}" answered by ${to}`;
  });
  const rest = changes.length - told.length;
  const more = rest > 0 ? `; and ${rest} more change${rest === 1 ? '' : 's'}` : '';
  return `${told.join('; ')}${more}.`;
};

const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
