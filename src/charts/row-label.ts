import * as Plot from '@observablehq/plot';
import type { Width } from './draw.ts';
import { INK, PAPER } from './palette.ts';

/** Cuts at a word's end, with an ellipsis; the whole stands in the table behind the chart. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
};

/** Names of rows: left of the frame where there is room, above each row on a phone. */
export const rowLabel = (
  names: readonly string[],
  width: Width,
  options: { readonly lines?: number; readonly gap?: number } = {},
): Plot.Markish =>
  width === 'wide'
    ? Plot.text(names, {
        y: (name: string) => name,
        frameAnchor: 'left',
        dx: -10,
        text: (name: string) => shortened(name, options.lines ?? 34),
        title: (name: string) => name,
        textAnchor: 'end',
        fill: INK,
      })
    : Plot.text(names, {
        y: (name: string) => name,
        frameAnchor: 'left',
        dy: -(options.gap ?? 14),
        text: (name: string) => shortened(name, 52),
        title: (name: string) => name,
        textAnchor: 'start',
        fill: INK,
        stroke: PAPER,
        strokeWidth: 4,
      });
