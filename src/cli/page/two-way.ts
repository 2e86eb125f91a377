import type { TwoWayTable } from '../../results/two-way.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText } from './figure-text.ts';
import { footnote, type PageStyle, tableStyle } from './page-style.ts';
import { askedText, measureText } from './tornado.ts';

/** A figure at every pair of levels: the one input across, the other down. */
export const twoWayPage = (found: TwoWayTable, style: PageStyle): string => {
  const { figure, measure, x, y, rows } = found;
  return `${[
    ...wrapText(`${figure.title}, ${measureText(measure)}`, style.width).map(style.paint.bold),
    ...wrapText(`across: ${x.title}`, style.width),
    ...(y ? wrapText(`down: ${y.title}`, style.width) : []),
    '',
    ...tableText(
      [
        { title: '' },
        ...x.texts.map((text) => ({ title: text, align: 'right' as const, least: 8 })),
      ],
      rows.map((row, index) => [
        y?.texts[index] ?? '',
        ...row.map((value) => askedText(value, figure)),
      ]),
      tableStyle(style),
    ),
    ...footnote(
      `With every input as it is: ${askedText(found.base, figure)}. ${countText(found.worlds)} worlds ` +
        `a cell on the same random numbers, belief ${found.belief}, seed ${found.seed}.`,
      style,
    ),
  ].join('\n')}\n`;
};
