import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, shareText } from './figure-text.ts';
import { footnote, type PageStyle, tableStyle } from './page-style.ts';
import { barText } from './sensitivity.ts';

/** One input or question, with its total-order index of the figure. */
export interface InputIndex {
  readonly name: string;
  readonly path: string;
  readonly sourced: boolean;
  readonly index: number;
  readonly standardError: number;
}

/** Which single inputs move a figure most. */
export const singleInputsPage = (
  found: {
    readonly figure: string;
    readonly belief: string;
    readonly worlds: number;
    readonly inputs: number;
    readonly first: readonly InputIndex[];
  },
  style: PageStyle,
): string => {
  const moving = found.first.filter(({ index }) => index > 0);
  return `${[
    ...wrapText(`What moves it most: ${found.figure}`, style.width).map(style.paint.bold),
    ...footnote(
      `Total-order Sobol' indices of ${countText(found.inputs)} inputs and questions, ` +
        `${countText(found.worlds)} worlds each, belief ${found.belief}.`,
      style,
    ),
    '',
    ...(moving.length === 0
      ? ['Nothing that is uncertain moves it.']
      : tableText(
          [
            { title: 'input', least: 28 },
            { title: '' },
            { title: 'share', align: 'right' },
            { title: '±', align: 'right' },
            { title: 'source' },
          ],
          moving.map(({ name, path, index, standardError, sourced }) => [
            `${name} (${path})`,
            barText(index, style.unicode),
            shareText(index),
            shareText(1.96 * standardError),
            path.startsWith('questions.') ? 'in dispute' : sourced ? 'published' : 'assumed',
          ]),
          tableStyle(style),
        )),
  ].join('\n')}\n`;
};
