import { displayDecimals } from '../../quantities/display-number.ts';
import type { Bridge, BridgeStep } from '../../results/bridge.ts';
import type { Comparison } from '../../results/comparison.ts';
import type { Estimate } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, probabilityText, spreadText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText } from './promise-text.ts';
import { askedText, measureText } from './tornado.ts';

/** Two answers side by side, and the way from the one to the other. */
export const comparisonPage = (compared: Comparison, style: PageStyle): string =>
  `${[
    ...wrapText(`A  ${compared.a.title}`, style.width).map(style.paint.bold),
    ...wrapText(`B  ${compared.b.title}`, style.width).map(style.paint.bold),
    ...footnote(
      `${countText(compared.worlds)} worlds each on the same random numbers, seed ` +
        `${compared.seed}; belief ${compared.a.belief}` +
        `${compared.b.belief === compared.a.belief ? '' : ` and ${compared.b.belief}`}.`,
      style,
    ),
    ...heading('Side by side, median (P10 to P90)', style),
    ...tableText(
      [
        { title: '', least: 18 },
        { title: 'A', align: 'right', least: 17 },
        { title: 'B', align: 'right', least: 17 },
        { title: 'B less A, world by world', align: 'right', least: 17 },
      ],
      compared.figures.map(({ title, unit, a, b, difference }) => [
        title,
        spreadText(a, unit),
        spreadText(b, unit),
        spreadText(difference, unit),
      ]),
      tableStyle(style),
    ),
    ...targets(compared, style),
    ...bridge(compared, style),
  ].join('\n')}\n`;

const targets = (compared: Comparison, style: PageStyle): readonly string[] => {
  if (compared.targets.length === 0) return [];
  const cell = (estimate: Estimate | null): string =>
    estimate ? probabilityText(estimate) : 'not said';
  return [
    ...heading('What was said, and in how many worlds it holds', style),
    ...tableText(
      [
        { title: 'statement', least: 28 },
        { title: 'A', align: 'right' },
        { title: 'B', align: 'right' },
      ],
      compared.targets.map((target) => [promiseText(target), cell(target.a), cell(target.b)]),
      tableStyle(style),
    ),
  ];
};

const bridge = ({ bridge: found }: Comparison, style: PageStyle): readonly string[] => {
  if (!found) return [];
  const { figure, measure, from, to, steps } = found;
  const signed = (value: number): string =>
    `${value > 0 ? '+' : ''}${
      figure.isProbability ? `${displayDecimals(100 * value, 1)} points` : askedText(value, figure)
    }`;
  const rows: Row[] = [
    ['A', '', askedText(from, figure), ''],
    ...steps.map(
      (step): Row => [
        stepName(step),
        step.kind === 'rest' ? '' : countText(step.inputs.length),
        signed(step.change),
        step.alone === null ? '' : signed(step.alone),
      ],
    ),
    'rule',
    ['B', '', askedText(to, figure), ''],
  ];
  return [
    ...heading(`From A to B: ${figure.title}, ${measureText(measure)} of the worlds`, style),
    ...tableText(
      [
        { title: 'switched, one after another', least: 28 },
        { title: 'inputs', align: 'right' },
        { title: 'changes it by', align: 'right' },
        { title: 'alone', align: 'right' },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(orderNote(found), style),
    ...footnote(onlyNote(found), style),
  ];
};

const stepName = ({ kind, name }: BridgeStep): string =>
  kind === 'rest' ? name : kind === 'question' ? `in dispute: ${name}` : `${kind}: ${name}`;

const orderNote = ({ steps, still }: Bridge): string =>
  (steps.length > 1
    ? "In the order of A's file; where inputs work together, another order parts the same whole " +
      'otherwise. Alone: what the group changes when nothing else is switched.'
    : '') +
  (still.length > 0
    ? ` ${still.length} more group${still.length === 1 ? '' : 's'} differ and change nothing.`
    : '');

const onlyNote = ({ onlyIn }: Bridge): string => {
  const said = (side: string, names: readonly string[]): string =>
    names.length === 0
      ? ''
      : `Only in ${side}: ${names.slice(0, 12).join(', ')}` +
        `${names.length > 12 ? ` and ${names.length - 12} more` : ''}. `;
  return `${said('A', onlyIn.a)}${said('B', onlyIn.b)}`.trim();
};
