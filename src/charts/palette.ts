/**
 * Colours of the charts: custom properties of the page, so that one drawing serves light and dark,
 * each with the light value for a page that sets none. Levels differ in lightness first, so that
 * charts read in grey and by the colour-blind.
 */
export const INK = 'var(--ink, #1c2733)';
export const QUIET = 'var(--quiet, #55636f)';
export const RULE = 'var(--rule, #d5dce3)';
export const PAPER = 'var(--paper, #ffffff)';
export const LAND = 'var(--land, #eaeef2)';
export const ALARM = 'var(--alarm, #a4301f)';
/** Light to dark: announced, committed, secured, drawn; outer to inner bands of a fan. */
export const LEVELS = [
  'var(--level-1, #d3e0ec)',
  'var(--level-2, #93b6d6)',
  'var(--level-3, #3d78b0)',
  'var(--level-4, #123f6d)',
] as const;
/** Causes and kinds without an order; always beside a direct label. */
export const KINDS = [
  'var(--kind-1, #123f6d)',
  'var(--kind-2, #c9822b)',
  'var(--kind-3, #5f9a8b)',
  'var(--kind-4, #b9b4c7)',
  'var(--kind-5, #8a5a83)',
] as const;

/** Kinds go round when there are more of them than colours. */
export const kindColour = (at: number): string => KINDS[at % KINDS.length] as string;
