import type { Paint } from '../paint.ts';
import type { TableStyle } from '../table-text.ts';
import { indentText, wrapText } from '../wrap-text.ts';

/** How a page is set: its width, its letters, its emphasis. */
export interface PageStyle {
  readonly width: number;
  readonly unicode: boolean;
  readonly paint: Paint;
}

/** A heading with an empty line before it. */
export const heading = (text: string, style: PageStyle): readonly string[] => [
  '',
  ...wrapText(text, style.width).map(style.paint.bold),
];

/** Small print below a table. */
export const footnote = (text: string, style: PageStyle): readonly string[] =>
  wrapText(text, style.width).map(style.paint.dim);

/** A sentence behind a bullet. */
export const bullet = (text: string, style: PageStyle, indent = ''): readonly string[] =>
  indentText(text, style.width, `${indent}  `, `${indent}${style.unicode ? '•' : '*'} `);

export const tableStyle = (style: PageStyle, indent = ''): TableStyle => ({
  width: style.width,
  unicode: style.unicode,
  title: style.paint.bold,
  indent,
});
