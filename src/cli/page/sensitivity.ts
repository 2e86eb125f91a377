import { spoken } from '../../language/language.ts';
import { told, toldChapter } from '../../language/told.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { runWords } from '../words/run-words.ts';
import { figureText, shareText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText } from './promise-text.ts';

const MOST_GROUPS = 8;
const BAR = 20;

/** What moves the answer most, by group of inputs. */
export const sensitivitySection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  const { sensitivity, hindsight } = summary;
  if (!sensitivity) return [];
  const groups = sensitivity.groups
    .filter(({ totalOrder }) => totalOrder >= 0.005)
    .slice(0, MOST_GROUPS);
  if (groups.length === 0) return [];
  const target = summary.targets.find(({ prediction }) => prediction === sensitivity.figure);
  const about = target ? promiseText(target) : sensitivity.figure;
  const rows = groups.map(
    (group): Row => [
      groupName(summary, group),
      barText(group.totalOrder, style.unicode),
      shareText(group.totalOrder),
      group.inputs.length === 0 ? '' : shareText(group.unsourcedShare),
    ],
  );
  const share = hindsight.varianceShare;
  return [
    ...heading(runWords.movesMost(about), style),
    ...tableText(
      [
        { title: runWords.group, least: 24 },
        { title: '' },
        { title: runWords.shareOfVariance, align: 'right' },
        { title: runWords.withoutSource, align: 'right', least: 12 },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      runWords.indices(sensitivity.worldsPerGroup) +
        (share === null
          ? ''
          : hindsight.entries.length === 0
            ? runWords.noneKnownLater
            : runWords.knownLater(hindsight.entries.length, shareText(share))),
      style,
    ),
    ...groundsLines(summary, style),
  ];
};

/** Beside each headline, how much of its spread rests on what nobody has published. */
const groundsLines = ({ grounds }: RunSummary, style: PageStyle): readonly string[] =>
  grounds.length === 0
    ? []
    : [
        ...heading(runWords.grounds, style),
        ...tableText(
          [
            { title: runWords.figure, least: 24 },
            { title: '' },
            { title: runWords.share, align: 'right' },
          ],
          grounds.map(({ title, unsourcedShare }) => [
            told(title),
            barText(unsourcedShare, style.unicode),
            shareText(unsourcedShare),
          ]),
          tableStyle(style),
        ),
      ];

/** The reverse stress test: not what happens if, but what is different where it fails. */
export const stressSection = (summary: RunSummary, style: PageStyle): readonly string[] => {
  if (summary.stress.length === 0) return [];
  return [
    ...heading(runWords.failingWorlds, style),
    ...tableText(
      [
        { title: runWords.input, least: 24 },
        { title: runWords.whereFails, align: 'right', least: 10 },
        { title: runWords.whereHolds, align: 'right', least: 10 },
      ],
      summary.stress
        .slice(0, MOST_GROUPS)
        .map(({ title, path, unit, medianWhereFails, medianWhereHolds }) => [
          `${shortTitle(title)} (${path})`,
          figureText(medianWhereFails, unit),
          figureText(medianWhereHolds, unit),
        ]),
      tableStyle(style),
    ),
    ...footnote(runWords.lowestAgainstHighest, style),
  ];
};

/** What stands before the first comma; in French the whole, since there more hangs on the rest. */
const shortTitle = (title: string): string =>
  spoken() === 'en' ? (title.split(',')[0] as string) : told(title);

const groupName = (
  summary: RunSummary,
  group: { readonly name: string; readonly kind: string },
): string => {
  if (group.kind !== 'question') {
    const name = group.kind === 'chapter' ? toldChapter(group.name) : group.name;
    return runWords.kindNamed(told(group.kind), name);
  }
  const asks = summary.splits.find(({ question }) => question === group.name)?.asks;
  return runWords.kindNamed(told('in dispute'), asks ?? group.name);
};

export const barText = (share: number, unicode: boolean): string => {
  const filled = Math.max(0, Math.min(BAR, Math.round(share * BAR)));
  return unicode ? '█'.repeat(filled) || '▏' : '#'.repeat(filled) || '.';
};
