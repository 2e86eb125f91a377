import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openPage, redrawnAfter, settled, startChromium } from './live-chromium.ts';
import { type LiveFile, liveFile } from './live-file.ts';

/** What a person may act on: all of it must be reached. Of a group of radios one is enough. */
const CONTROLS =
  'a[href], button:not(:disabled), select, summary, textarea, [tabindex="0"], ' +
  'input:not([type=radio]):not(:disabled), input[type=radio]:checked, .cm-content';

interface Reached {
  readonly missed: readonly string[];
  readonly unseen: readonly string[];
  readonly steps: number;
}

/** Presses Tab until the page has been gone through once, and says what it did not reach. */
const goneThrough = async (page: Page): Promise<Reached> => {
  await page.evaluate((controls) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
    const all = [...document.querySelectorAll(controls)].filter(isShown);
    Object.assign(globalThis, { left: new Set(all), unseen: [] as string[] });
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
  }, CONTROLS);
  let steps = 0;
  for (; steps < 1_500; steps++) {
    await page.keyboard.press('Tab');
    const isDone = await page.evaluate(() => {
      const { left, unseen } = globalThis as unknown as { left: Set<Element>; unseen: string[] };
      const at = document.activeElement;
      if (!at || at === document.body) return true;
      left.delete(at);
      // The ring of the editor is around the whole of it.
      const { outlineStyle, outlineWidth } = getComputedStyle(at.closest('.cm-editor') ?? at);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      if (!isMarked) unseen.push(at.outerHTML.slice(0, 120));
      return false;
    });
    if (isDone) break;
  }
  return page.evaluate((count) => {
    const { left, unseen } = globalThis as unknown as { left: Set<Element>; unseen: string[] };
    return { missed: [...left].map((one) => one.outerHTML.slice(0, 160)), unseen, steps: count };
  }, steps);
};

describe.skipIf(!hasChromium)('the live page by keyboard alone', () => {
  let browser: Browser;
  let file: LiveFile;
  beforeAll(async () => {
    file = liveFile('programmes/starter');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    file?.end();
  });

  it('reaches every control, shows where one is, and comes to the end', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    const { missed, unseen, steps } = await goneThrough(page);
    expect(missed).toEqual([]);
    expect(unseen).toEqual([]);
    expect(steps).toBeGreaterThan(40);
    expect(steps).toBeLessThan(1_500);
    await context.close();
  });

  it('goes the whole way: skip, believe, move, pin, show the way, unfold, write, save', async () => {
    const { page, context, complaints } = await openPage(browser, file.address);
    await settled(page);
    // The first stop skips to the answer, and what is set stays set.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#answer-head',
    );
    const link = page.url();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await page.getAttribute('[data-ask]', 'data-ask')).toBe('1');
    expect(link).toContain('belief=');

    const to = async (name: string | RegExp, role: 'button' | 'slider' | 'radio' | 'searchbox') => {
      const target = page.getByRole(role, { name }).first();
      await target.focus();
      return target;
    };
    await to('Pin what is set', 'button');
    await page.keyboard.press('Enter');
    await page.locator('input[name=belief]:checked').focus();
    await redrawnAfter(page, () => page.keyboard.press('ArrowDown'));
    await page.locator('#inputs input[type=range]').first().focus();
    await redrawnAfter(page, () => page.keyboard.press('ArrowRight'));
    await to('Show the way', 'button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#bridge table');
    await to(/^Explain/, 'button');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // Focus is inside, stays inside, and goes back to where it came from.
    for (let at = 0; at < 5; at++) {
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true,
      );
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Explain/);
    await to('Find a statement', 'searchbox');
    await page.keyboard.type('Example Capital');
    await page.waitForSelector('.card');
    const saving = page.waitForEvent('download');
    await to(/^Card as SVG/, 'button');
    await page.keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toMatch(/\.svg$/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
