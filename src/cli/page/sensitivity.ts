import type { RunSummary } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
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
    ...heading(`What moves the answer most (${about})`, style),
    ...tableText(
      [
        { title: 'group of inputs', least: 24 },
        { title: '' },
        { title: 'share of variance', align: 'right' },
        { title: 'of its inputs without published source', align: 'right', least: 12 },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      `Total-order Sobol' indices, ${sensitivity.worldsPerGroup} worlds a group: what would remain ` +
        `if all else were known; with interactions they add to more than 100 %.` +
        (share === null
          ? ''
          : hindsight.entries.length === 0
            ? ' No input was known only later.'
            : ` ${hindsight.entries.length} inputs known only later carry ${shareText(share)}.`),
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
        ...heading('Of each figure’s variance, from inputs without a published source', style),
        ...tableText(
          [{ title: 'figure', least: 24 }, { title: '' }, { title: 'share', align: 'right' }],
          grounds.map(({ title, unsourcedShare }) => [
            title,
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
    ...heading('What is different in the worlds that fail', style),
    ...tableText(
      [
        { title: 'input', least: 24 },
        { title: 'median where it fails', align: 'right', least: 10 },
        { title: 'where it holds', align: 'right', least: 10 },
      ],
      summary.stress
        .slice(0, MOST_GROUPS)
        .map(({ title, path, unit, medianWhereFails, medianWhereHolds }) => [
          `${title.split(',')[0]} (${path})`,
          figureText(medianWhereFails, unit),
          figureText(medianWhereHolds, unit),
        ]),
      tableStyle(style),
    ),
    ...footnote(
      'Where hardly any world fails, or hardly any holds: the lowest quarter against the highest.',
      style,
    ),
  ];
};

const groupName = (
  summary: RunSummary,
  group: { readonly name: string; readonly kind: string },
): string => {
  if (group.kind !== 'question') return `${group.kind}: ${group.name}`;
  const asks = summary.splits.find(({ question }) => question === group.name)?.asks;
  return `in dispute: ${asks ?? group.name}`;
};

export const barText = (share: number, unicode: boolean): string => {
  const filled = Math.max(0, Math.min(BAR, Math.round(share * BAR)));
  return unicode ? '█'.repeat(filled) || '▏' : '#'.repeat(filled) || '.';
};
