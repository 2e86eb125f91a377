import type { Tornado, TornadoBar, TornadoEnd } from '../../results/tornado.ts';
import { tableText } from '../table-text.ts';
import { wrapText } from '../wrap-text.ts';
import { countText, figureText, shareText } from './figure-text.ts';
import { footnote, type PageStyle, tableStyle } from './page-style.ts';

const LEAST_BAR = 16;
const MOST_BAR = 32;

/** What a measure is called. */
export const measureText = (measure: string): string =>
  measure === 'mean' ? 'mean' : measure.toUpperCase();

/** A figure of many worlds: a probability in per cent. */
export const askedText = (
  value: number,
  { unit, isProbability }: { readonly unit: string; readonly isProbability: boolean },
): string => (isProbability ? shareText(value) : figureText(value, unit));

/** Bars from the widest to the narrowest, around the figure as it is. */
export const tornadoPage = (found: Tornado, style: PageStyle): string => {
  const { figure, base, bars, belief, worlds, measure } = found;
  const said = `${measureText(measure)} ${askedText(base.worlds, figure)}, central world ${askedText(base.central, figure)}`;
  return `${[
    ...wrapText(`What moves it: ${figure.title}`, style.width).map(style.paint.bold),
    ...footnote(
      `${said}. Each input at its P10 and its P90, each question at each answer; the ` +
        `${measureText(measure)} over ${countText(worlds)} worlds on the same random numbers, ` +
        `belief ${belief}, seed ${found.seed}.`,
      style,
    ),
    '',
    ...(bars.length === 0
      ? ['Nothing that is uncertain moves it.']
      : tableText(
          [
            { title: 'input', least: 22 },
            { title: legend(style) },
            { title: 'at P10', align: 'right', least: 12 },
            { title: 'at P90', align: 'right', least: 12 },
            { title: 'central', align: 'right', least: 8 },
          ],
          bars.map((bar) => [
            bar.title,
            drawBar(bar, found, style),
            endText(bar.low, found),
            endText(bar.high, found),
            swingText(bar, found),
          ]),
          tableStyle(style),
        )),
    '',
    ...footnote(
      `${countText(found.tried)} uncertain inputs and questions, each tried in ` +
        `${countText(found.triedIn)} worlds; ${countText(found.still)} move nothing. Central: from ` +
        'the one end to the other with all else at its median. Inputs that hang together through ' +
        'a factor are moved one at a time.',
      style,
    ),
  ].join('\n')}\n`;
};

const legend = ({ unicode }: PageStyle): string => (unicode ? '▒ P10  █ P90' : '. P10  # P90');

const endText = ({ text, worlds }: TornadoEnd, { figure }: Tornado): string =>
  `${text}: ${askedText(worlds, figure)}`;

const swingText = ({ low, high }: TornadoBar, { figure }: Tornado): string => {
  const change = high.central - low.central;
  if (!Number.isFinite(change)) return '';
  return `${change > 0 ? '+' : ''}${askedText(change, { ...figure, isProbability: false })}`;
};

/** One bar on the scale of all: from the figure at P10 over the figure as it is to that at P90. */
const drawBar = ({ low, high }: TornadoBar, { bars, base }: Tornado, style: PageStyle): string => {
  const width = Math.max(LEAST_BAR, Math.min(MOST_BAR, style.width - 84));
  const all = bars
    .flatMap((bar) => [bar.low.worlds, bar.high.worlds])
    .concat(base.worlds)
    .filter(Number.isFinite);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const column = (value: number): number =>
    most === least
      ? 0
      : Math.round(
          ((Math.max(least, Math.min(most, value)) - least) / (most - least)) * (width - 1),
        );
  const [ground, from, to] = [column(base.worlds), column(low.worlds), column(high.worlds)];
  const [lowMark, highMark, middle] = style.unicode ? ['▒', '█', '│'] : ['.', '#', '|'];
  return Array.from({ length: width }, (_, at) => {
    if (at === ground) return middle;
    if (between(at, ground, to)) return highMark;
    return between(at, ground, from) ? lowMark : ' ';
  }).join('');
};

const between = (at: number, a: number, b: number): boolean =>
  at >= Math.min(a, b) && at <= Math.max(a, b) && a !== b;
