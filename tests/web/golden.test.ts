import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openPage, settled, startChromium } from './live-chromium.ts';
import { type LiveFile, liveFile } from './live-file.ts';

/** Screens that a person looked at. `UPDATE_SCREENS=1` draws them anew; then look at them again. */
const FOLDER = join(import.meta.dirname, 'screens');
const SCREENS = [
  [360, 'light', '#answer'],
  [1280, 'light', '#answer'],
  [1280, 'dark', '#answer'],
  [2560, 'light', '#answer'],
  [1280, 'light', '#fans'],
  [360, 'dark', '#fans'],
  [1280, 'light', '#loans'],
  [1280, 'light', '#statements .card:first-child'],
] as const;
/** Of all colours of all points, how many may be another by more than `TONES` of 255. */
const MOST_OTHER = 0.01;
const TONES = 40;

/** Type is drawn by what the machine has: screens are compared where their type is there. */
const hasTheirType = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return false;
    context.font = '16px system-ui, "Liberation Sans", sans-serif';
    return Math.abs(context.measureText('Can it be built? 0123456789').width - 227.93) < 0.5;
  });

/** The share of colours that differ, as a browser reads both pictures; 1 where the sizes do. */
const shareOther = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([first, second, tones]) => {
      const read = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await read(first), await read(second)];
      if (a.width !== b.width || Math.abs(a.height - b.height) > 2) return 1;
      const length = Math.min(a.data.length, b.data.length);
      let others = 0;
      for (let at = 0; at < length; at++) {
        if (Math.abs((a.data[at] as number) - (b.data[at] as number)) > tones) others++;
      }
      return others / length;
    },
    [one.toString('base64'), other.toString('base64'), TONES] as const,
  );

describe.skipIf(!hasChromium)('screens of the live page', () => {
  let browser: Browser;
  let file: LiveFile;
  beforeAll(async () => {
    file = liveFile('programmes/neocloud', '--worlds', '256');
    browser = await startChromium();
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    file?.end();
  });

  it.each(SCREENS)('at %d pixels, %s, of %s', async (width, colorScheme, part) => {
    const opening = { width, colorScheme } as const;
    const { page, context } = await openPage(browser, file.address, opening);
    await settled(page);
    await page.waitForSelector('#beliefs table');
    const name = `${part.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-${width}-${colorScheme}.png`;
    const drawn = await page.locator(part).screenshot({ animations: 'disabled' });
    expect(drawn.length).toBeGreaterThan(2_000);
    const golden = join(FOLDER, name);
    if (process.env.UPDATE_SCREENS) writeFileSync(golden, drawn);
    expect(existsSync(golden), `${name} is not there: run with UPDATE_SCREENS=1`).toBe(true);
    if (await hasTheirType(page)) {
      const share = await shareOther(page, readFileSync(golden), drawn);
      expect(share, `${name}: share of colours that are other`).toBeLessThanOrEqual(MOST_OTHER);
    }
    await context.close();
  });
});
