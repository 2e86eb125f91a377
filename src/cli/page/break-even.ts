import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { BreakEven, Crossing } from '../../results/break-even.ts';
import { levelText, type MovedInputs } from '../../results/input-range.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText } from './figure-text.ts';
import { bullet, footnote, heading, type PageStyle, tableStyle } from './page-style.ts';
import { askedText, measureText } from './tornado.ts';

const DIRECTIONS: Readonly<Record<BreakEven['direction'], string>> = {
  rising: 'The figure only rises with it',
  falling: 'The figure only falls with it',
  'both ways': 'The figure rises and falls with it',
  level: 'The figure does not move with it',
};

/** Where an input must stand for a figure to have a value: every such level, or why there is none. */
export const breakEvenPage = (
  found: BreakEven,
  moved: MovedInputs,
  bound: BoundProgramme,
  style: PageStyle,
): string => {
  const { figure, measure, target, input, crossings, tried, spans } = found;
  const say = (value: number): string => askedText(value, figure);
  const level = (value: number): string => levelText(bound, moved, value);
  const asked = `${figure.title}, ${measureText(measure)}: ${say(target)}`;
  const looked = spans.map(([from, to]) => `${level(from)} to ${level(to)}`).join(', then ');
  return `${[
    ...wrapText(asked, style.width).map(style.paint.bold),
    ...wrapText(`by moving: ${input.title}`, style.width),
    '',
    ...(crossings.length === 0
      ? wrapText(`Nowhere between ${looked}: ${found.reason}.`, style.width)
      : crossings.flatMap((crossing) => bullet(crossingText(crossing, say, level), style))),
    ...heading('What was tried', style),
    ...tableText(
      [
        { title: input.kind === 'to' ? 'input' : 'input moved', least: 12 },
        { title: 'figure', align: 'right' },
      ],
      shownOf(found).map(({ level: at, value }) => [level(at), say(value)]),
      tableStyle(style),
    ),
    ...footnote(
      `${DIRECTIONS[found.direction]}, as far as ${countText(tried.length)} levels in ${looked} ` +
        `show. With every input as it is: ${say(found.base)}. ${countText(found.worlds)} worlds a ` +
        `level on the same random numbers, belief ${found.belief}, seed ${found.seed}.`,
      style,
    ),
  ].join('\n')}\n`;
};

const crossingText = (
  { text, rising, jumps, between }: Crossing,
  say: (value: number) => string,
  level: (value: number) => string,
): string => {
  const [before, after] = between;
  if (!jumps) return `at ${text}; beyond it the figure is ${rising ? 'higher' : 'lower'}`;
  return (
    `at ${text} it jumps over it: ${say(before.value)} up to ${level(before.level)}, ` +
    `${say(after.value)} from ${level(after.level)}`
  );
};

/** The levels of the first look; those of the search in between lie too close to be told. */
const shownOf = ({ tried }: BreakEven): BreakEven['tried'] => {
  const first = tried[0]?.level ?? 0;
  const width = (tried.at(-1)?.level ?? 0) - first;
  let last = Number.NEGATIVE_INFINITY;
  return tried.filter(({ level }) => {
    if (level - last < width / 24) return false;
    last = level;
    return true;
  });
};
