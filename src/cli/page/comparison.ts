import type { Estimate, Spread } from '../../results/run-summary.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, figureText, probabilityText, spreadText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { promiseText } from './promise-text.ts';

export interface BridgeStep {
  readonly name: string;
  readonly inputs: number;
  readonly change: number;
}

export interface Compared {
  readonly a: { readonly name: string; readonly title: string; readonly belief: string };
  readonly b: { readonly name: string; readonly title: string; readonly belief: string };
  readonly worlds: number;
  readonly seed: number;
  readonly figures: readonly {
    readonly title: string;
    readonly unit: string;
    readonly a: Spread;
    readonly b: Spread;
    /** World by world, the second less the first. */
    readonly difference: Spread;
  }[];
  readonly targets: readonly {
    readonly prediction: string;
    readonly title: string;
    readonly a: Estimate | null;
    readonly b: Estimate | null;
  }[];
  readonly bridge: {
    readonly title: string;
    readonly unit: string;
    readonly from: number;
    readonly to: number;
    readonly steps: readonly BridgeStep[];
    /** What no switching of inputs explains: other sites, sources, contracts, dates of the plan. */
    readonly rest: number;
  } | null;
}

/** Two answers side by side, and the way from the one to the other. */
export const comparisonPage = (compared: Compared, style: PageStyle): string =>
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

const targets = (compared: Compared, style: PageStyle): readonly string[] => {
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

const bridge = ({ bridge: found }: Compared, style: PageStyle): readonly string[] => {
  if (!found) return [];
  const { title, unit, from, to, steps, rest } = found;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${figureText(value, unit)}`;
  const moving = steps.filter(({ change }) => change !== 0);
  const still = steps.length - moving.length;
  const rows: Row[] = [
    ['A', '', figureText(from, unit)],
    ...moving.map(({ name, inputs, change }): Row => [name, countText(inputs), signed(change)]),
    ...(rest === 0
      ? []
      : [['sites, sources, contracts and plans that only one has', '', signed(rest)]]),
    'rule',
    ['B', '', figureText(to, unit)],
  ];
  return [
    ...heading(`From A to B: ${title}, mean of the worlds`, style),
    ...tableText(
      [
        { title: 'switched, one after another', least: 28 },
        { title: 'inputs', align: 'right' },
        { title: 'changes it by', align: 'right' },
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      `In this order; where inputs work together, another order parts the same whole otherwise.` +
        (still > 0
          ? ` ${still} more group${still === 1 ? '' : 's'} differ and change nothing.`
          : ''),
      style,
    ),
  ];
};
