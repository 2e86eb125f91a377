import type { Quantity } from '../../equations/quantity.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { displayMonth } from '../../quantities/display-date.ts';
import type { ReplayedWorld } from '../draw-world.ts';
import { type Row, tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, figureText } from './figure-text.ts';
import { footnote, heading, type PageStyle, tableStyle } from './page-style.ts';

/** A column of the ledger: its title and the series that it shows. */
export const LEDGER: readonly { readonly title: string; readonly path: string }[] = [
  { title: 'money in', path: 'capital.drawnInStepTotal' },
  { title: 'spent', path: 'programme.spentInStep' },
  { title: 'gap', path: 'capital.gap' },
  { title: 'IT power', path: 'power.energisedIt' },
  { title: 'accelerators', path: 'fleet.accelerators' },
  { title: 'jobs', path: 'public.jobs.total' },
];

/** One world in full: what it drew, and what came of it month by month. */
export const worldPage = (
  bound: BoundProgramme,
  world: ReplayedWorld,
  style: PageStyle,
): string => {
  const { plan, number } = world;
  const which =
    number === null
      ? 'The central world: every input at its median, each question at its heaviest claim'
      : `World ${countText(number)} of ${countText(plan.design.worlds)}, counted from 0`;
  return `${[
    ...wrapText(`${bound.programme.title}. ${which}.`, style.width).map(style.paint.bold),
    ...footnote(
      `Seed ${plan.seed}, belief ${plan.belief}.` +
        (number === null ? ' It is not the median of the results.' : ''),
      style,
    ),
    ...answersDrawn(bound, world, style),
    ...monthByMonth(bound, world, style),
    ...inputsDrawn(bound, world, style),
  ].join('\n')}\n`;
};

const answersDrawn = (
  bound: BoundProgramme,
  world: ReplayedWorld,
  style: PageStyle,
): readonly string[] => {
  const { questions, claims } = bound.programme;
  const rows = questions.flatMap((question): Row[] => {
    const index = world.answers.get(question.id);
    if (index === undefined) return [];
    const claim = claims.find(({ id }) => id === question.claims[index]);
    return [[question.asks, claim?.by ?? '', claim?.written ?? question.claims[index] ?? '']];
  });
  if (rows.length === 0) return [];
  return [
    ...heading('Answers drawn', style),
    ...tableText(
      [
        { title: 'question', least: 24 },
        { title: 'answer of', least: 10 },
        { title: 'which is', least: 10 },
      ],
      rows,
      tableStyle(style),
    ),
  ];
};

const monthByMonth = (
  bound: BoundProgramme,
  world: ReplayedWorld,
  style: PageStyle,
): readonly string[] => {
  const { model, structure } = bound;
  const columns = LEDGER.flatMap(({ title, path }) => {
    const quantity = model.byPath.get(path);
    return quantity ? [{ title, quantity }] : [];
  });
  const value = (quantity: Quantity, step: number): number =>
    world.computed.value(quantity, 0, step);
  const rows = Array.from(
    { length: structure.steps },
    (_, step): Row => [
      displayMonth(structure.startMonth + step * structure.monthsPerStep),
      ...columns.map(({ quantity }) => {
        const text = figureText(value(quantity, step), quantity.declaration.unit);
        // The unit is the column's; repeating `MW IT` and `jobs` in every row hides the numbers.
        return text.replace(/ (GPUs?|jobs?)$/, '');
      }),
    ],
  );
  return [
    ...heading('Month by month', style),
    ...tableText(
      [
        { title: structure.monthsPerStep === 1 ? 'month' : 'from' },
        ...columns.map(({ title }) => ({ title, align: 'right' }) as const),
      ],
      rows,
      tableStyle(style),
    ),
    ...footnote(
      'Money in, spent: of the month. Gap: required spending that lack of money has kept from ' +
        'being paid so far. The rest: at the end of the month.',
      style,
    ),
  ];
};

/** Every input that is uncertain, as this world drew it. */
const inputsDrawn = (
  bound: BoundProgramme,
  world: ReplayedWorld,
  style: PageStyle,
): readonly string[] => {
  const seen = new Set<string>();
  const rows = bound.inputs.flatMap((input, column): Row[] => {
    const { given, path } = input;
    if (seen.has(path) || given.distribution?.kind === 'point') return [];
    seen.add(path);
    const value = world.inputs[column] as number;
    return [[path, figureText(value, input.quantity.declaration.unit), given.written]];
  });
  return [
    ...heading('Inputs drawn', style),
    ...tableText(
      [
        { title: 'input', least: 24 },
        { title: 'drawn', align: 'right' },
        { title: 'as written', least: 14 },
      ],
      rows,
      tableStyle(style),
    ),
  ];
};
