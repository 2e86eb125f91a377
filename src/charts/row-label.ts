import * as Plot from '@observablehq/plot';
import type { Width } from './draw.ts';
import { INK, PAPER } from './palette.ts';
import { shortened } from './shortened-text.ts';

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
