import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** A drawing made of elements of our own, as text; what it says is escaped on the way. */
export const svgText = (drawing: VNode): string => renderToStaticMarkup(drawing);
