import type { Page } from 'playwright-core';

/** How far a page can be scrolled sideways, in pixels: what is wider must scroll by itself. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
