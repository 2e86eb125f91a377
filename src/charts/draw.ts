import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { INK } from './palette.ts';
import { thinnedPath } from './thinned-path.ts';

export { WIDTHS, type Width } from './chart-widths.ts';

/**
 * Draws a plot as SVG text, in Node as in the browser, without a script, a style sheet or an id in
 * the result: bytes depend on the data alone. The name is for screen readers.
 */
export const drawSvg = (label: string, options: Plot.PlotOptions): string => {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = Plot.plot({
    document: document as unknown as Document,
    style: { fontFamily: 'inherit', fontSize: '12px', color: INK, background: 'transparent' },
    ...options,
  }) as unknown as Element;
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (!svg) throw new Error(`the chart "${label}" drew nothing`);
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  svg.setAttribute('role', 'img');
  svg.setAttribute('class', 'chart');
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const element of svg.querySelectorAll('*')) cutDecimals(element);
  // Named last: the serialiser would leave a `<` in an attribute as it is.
  return String(svg.outerHTML).replace('<svg ', () => `<svg aria-label="${escaped(label)}" `);
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const GEOMETRY = [
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'width',
  'height',
];

/** A hundredth of a pixel is enough, and points on the way say nothing; more would be weight. */
const cutDecimals = (element: Element): void => {
  for (const name of GEOMETRY) {
    const value = element.getAttribute(name);
    if (value?.includes('.')) element.setAttribute(name, value.replace(/(\.\d{2})\d+/g, '$1'));
  }
  const path = element.getAttribute('d');
  if (path) element.setAttribute('d', thinnedPath(path));
};
