import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { hasChromium, openPage, redrawnAfter, settled, startChromium } from './live-chromium.ts';
import { gigastack, type LiveFile, liveFile } from './live-file.ts';
import { sidewaysOverflow } from './sideways-overflow.ts';

const STARGATE = 'programmes/stargate-2025-01';

describe.skipIf(!hasChromium)('the live page of Stargate, in one file', () => {
  let browser: Browser;
  let file: LiveFile;
  beforeAll(async () => {
    file = liveFile(STARGATE);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    file?.end();
  });

  const figures = (page: Page): Promise<readonly string[]> =>
    page.$$eval('[data-figure]', (cells) => cells.map((cell) => cell.textContent ?? ''));
  const slider = (page: Page) => page.locator('#inputs input[type=range]').first();

  it('is small enough for e-mail, and asks nobody for anything', async () => {
    expect(statSync(file.path).size).toBeLessThanOrEqual(2_500_000);
    const { page, context, requests, complaints } = await openPage(browser, file.address);
    await settled(page);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('tells to the byte what the command line tells of 10,000 worlds', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'run.json of what is set' }).click();
    const told = readFileSync((await (await saving).path()) as string, 'utf8');
    const json = gigastack('run', STARGATE, '--worlds', '10000', '--json', '--no-sensitivity');
    expect(told).toBe(json);
    // What is on screen is made of the same numbers.
    const { targets, money } = JSON.parse(json) as {
      targets: { claim: string; probability: { value: number } }[];
      money: { peakGap: { p50: number } };
    };
    const shown = await page.$$eval('[data-target]', (cells) =>
      (cells as HTMLElement[]).map(({ dataset }) => [dataset.target, Number(dataset.value)]),
    );
    expect(shown).toEqual(targets.map(({ claim, probability }) => [claim, probability.value]));
    const peak = await page.getAttribute('[data-figure="headline.peakGap.p50"]', 'data-value');
    expect(Number(peak)).toBe(money.peakGap.p50);
    await context.close();
  });

  it('believes whom the reader believes, by keyboard alone, and the link keeps it', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    const before = await figures(page);
    await page.locator('input[name=belief]:checked').focus();
    await redrawnAfter(page, () => page.keyboard.press('ArrowDown'));
    const chosen = await page.locator('input[name=belief]:checked').getAttribute('value');
    expect(chosen).not.toBe('even-odds');
    await settled(page);
    const after = await figures(page);
    expect(after).not.toEqual(before);
    expect(new URL(page.url()).hash).toBe(`#belief=${chosen}`);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await settled(page);
    expect(await figures(page)).toEqual(after);
    const cli = JSON.parse(
      gigastack('run', STARGATE, '--json', '--no-sensitivity', '--belief', chosen as string),
    ) as { answer: { text: string }[] };
    expect(await page.$$eval('.answer li', (lines) => lines.map((li) => li.textContent))).toEqual(
      cli.answer.map(({ text }) => text),
    );
    await context.close();
  });

  it('follows a slider, finds inputs by their words, and forgets on reset', async () => {
    const { page, context, complaints } = await openPage(browser, file.address);
    await settled(page);
    const before = await figures(page);
    await page.locator('#inputs input[type=search]').fill('cost per MW of IT further campus a');
    const shown = await page.locator('#inputs input[type=range]').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(24);
    await slider(page).focus();
    await redrawnAfter(page, () => page.keyboard.press('End'));
    expect(await page.locator('.control.held').count()).toBe(1);
    await settled(page);
    expect(await figures(page)).not.toEqual(before);
    expect(page.url()).toContain('h.sites.');
    await redrawnAfter(page, () => page.getByRole('button', { name: /^Reset all/ }).click());
    await settled(page);
    expect(await figures(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('weighs a question as the reader does', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    await page.getByText('Your own weights, question by question').click();
    const weight = page.locator('#beliefs .weight input[type=range]').first();
    await weight.focus();
    await redrawnAfter(page, () => page.keyboard.press('Home'));
    expect(page.url()).toMatch(/w\.[^=]+=0/);
    await settled(page);
    await context.close();
  });

  it('unfolds a figure down to a statement and its source', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    await page.getByRole('button', { name: 'Explain Largest funding gap' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('capital.peakGap =');
    const deep = dialog.locator('details details details');
    expect(await deep.count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await context.close();
  });

  it('keeps four settings side by side and no more', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    const pin = page.getByRole('button', { name: 'Pin what is set' });
    const radios = page.locator('input[name=belief]');
    for (let at = 0; at < 4; at++) {
      await pin.click();
      await redrawnAfter(page, () =>
        radios.nth(at === 3 ? 1 : at).evaluate((radio: HTMLInputElement) => {
          radio.checked = false;
          radio.click();
        }),
      );
      await settled(page);
    }
    expect(await page.locator('#compare thead th').count()).toBe(6);
    expect(await pin.isDisabled()).toBe(true);
    const row = await page.locator('#compare tbody tr').first().locator('td').allInnerTexts();
    expect(new Set(row).size).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Drop A' }).click();
    expect(await page.locator('#compare thead th').count()).toBe(5);
    await context.close();
  });

  it('parts the way from a pinned setting to what is set, one change at a time', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    await page.getByRole('button', { name: 'Pin what is set' }).click();
    await redrawnAfter(page, () => page.locator('input[name=belief]').first().check());
    await slider(page).focus();
    await redrawnAfter(page, () => page.keyboard.press('End'));
    await page.getByRole('button', { name: 'Show the way' }).click();
    await page.waitForSelector('#bridge table');
    const rows = await page.locator('#bridge tbody tr').allInnerTexts();
    expect(rows.length).toBe(3);
    expect(rows[0]).toContain('whom to believe');
    // Each step begins where the one before ended, and both ends are those of the settings.
    const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
    expect(cells[1]?.[1]).toBe(cells[0]?.[2]);
    expect(cells[2]?.[1]).toBe(cells[0]?.[1]);
    expect(cells[2]?.[2]).toBe(cells[1]?.[2]);
    const change = await page.locator('[data-bridge-change]').getAttribute('data-bridge-change');
    expect(Number(change)).toBeGreaterThan(0);
    await context.close();
  });

  it('shares a statement as a link and as a picture, and rates nobody', async () => {
    const address = `${file.address}#belief=even-odds&statement=softbank-well-under-10b`;
    const { page, context, complaints } = await openPage(browser, address);
    await settled(page);
    const card = page.locator('.card').first();
    expect(await card.getAttribute('data-statement')).toBe('softbank-well-under-10b');
    await page.waitForFunction(() =>
      document.querySelector('.card')?.textContent?.includes('On it rest:'),
    );
    const saved = async (name: string): Promise<Buffer> => {
      const saving = page.waitForEvent('download');
      await card.getByRole('button', { name }).click();
      return readFileSync((await (await saving).path()) as string);
    };
    const picture = await saved('Card as PNG');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2400, 1350]);
    const drawing = (await saved('Card as SVG')).toString();
    expect(drawing).toContain('well under $10B');
    expect(drawing).not.toMatch(/\b(true|false|lie|liar|misleading)\b/i);
    // What contests it is one step away, and what is set stays set.
    await card.locator('a[href^="#claim-"]').first().click();
    await page.waitForSelector('.card:first-child:not([data-statement=softbank-well-under-10b])');
    expect(new URL(page.url()).hash).toContain('belief=even-odds');
    await page.getByRole('searchbox', { name: 'Find a statement' }).fill('well under');
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('saves a chart as CSV, SVG and PNG', async () => {
    const { page, context } = await openPage(browser, file.address);
    await page.waitForSelector('[data-worlds]');
    const fan = page.locator('figure.fan').first();
    const saved = async (name: string): Promise<Buffer> => {
      const saving = page.waitForEvent('download');
      await fan.getByRole('button', { name, exact: true }).click();
      return readFileSync((await (await saving).path()) as string);
    };
    const lines = (await saved('CSV')).toString().trim().split('\r\n');
    expect(lines[0]).toBe('month,path,unit,p5,p10,p25,p50,p75,p90,p95,mean');
    expect(lines.length).toBe(116);
    expect((await saved('SVG')).toString()).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org/);
    const picture = await saved('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 500]);
    await context.close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
    [2560, 'light'],
  ] as const)('axe finds no violation at %d pixels, %s', async (width, colorScheme) => {
    const opening = { width, colorScheme, bypassCSP: true } as const;
    const { page, context } = await openPage(browser, file.address, opening);
    await settled(page);
    await page.waitForSelector('#beliefs table');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });

  it('tells what stands where by any month, and draws who pays whom', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    const month = page.locator('#map input[type=range]');
    const ready = (): Promise<readonly string[]> =>
      page.locator('#map tbody tr td:nth-child(2)').allInnerTexts();
    await month.focus();
    await page.keyboard.press('Home');
    expect(new Set(await ready())).toEqual(new Set(['0 MW IT']));
    await page.keyboard.press('End');
    expect(await ready()).toContain('824 MW IT');
    expect(await page.locator('#map svg circle').count()).toBe(4);
    expect(await page.locator('#payments svg').getAttribute('aria-label')).toMatch(
      /^Who pays whom/,
    );
    expect(await page.locator('#compute tbody tr').count()).toBeGreaterThan(8);
    await context.close();
  });

  it('tells a problem at its line while one writes, and runs what is mended', async () => {
    const { page, context, complaints } = await openPage(browser, file.address);
    await settled(page);
    const before = await figures(page);
    await page.locator('#write summary').click();
    const content = page.locator('.cm-content');
    await content.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nnonsense: 1\n');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const lines = readFileSync(`${STARGATE}/programme.yaml`, 'utf8').split('\n').length;
    const said = new RegExp(`${STARGATE}/programme\\.yaml:${lines + 1}:1 error`);
    expect(await alert.innerText()).toMatch(said);
    expect(await page.locator('#write .problems li').innerText()).toContain('nonsense');
    // What is seen meanwhile is what was sound.
    expect(await figures(page)).toEqual(before);
    for (let at = 0; at < 13; at++) await page.keyboard.press('Backspace');
    await alert.waitFor({ state: 'detached' });
    await settled(page);
    expect(await figures(page)).toEqual(before);
    // Tab leaves the editor, as it leaves any field.
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Download');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is the static report where scripts are off', async () => {
    const { page, context } = await openPage(browser, file.address, { scripts: false });
    const text = await page.innerText('body');
    expect(text).toContain('The answer in three sentences');
    expect(text).toContain('Who pays whom');
    expect(await page.locator('svg').count()).toBeGreaterThan(5);
    await context.close();
  });

  it('takes no text of a programme for markup, and no link for a setting that is none', async () => {
    const payload = '</script><script>globalThis.hacked=1</script><img src=x onerror=alert(1)>';
    const folder = join(dirname(file.path), 'attacked');
    mkdirSync(folder);
    const text = readFileSync(`${STARGATE}/programme.yaml`, 'utf8')
      .replaceAll('../../library/', 'library/')
      .replaceAll('Abilene JV', payload);
    writeFileSync(join(folder, 'programme.yaml'), text);
    const attacked = liveFile(folder, '--worlds', '1024');
    const address = `${attacked.address}#belief=${encodeURIComponent(payload)}&h.x=1&w.y=a`;
    const { page, context, requests, complaints } = await openPage(browser, address);
    await page.waitForSelector('[data-worlds], [role=alert]');
    await settled(page);
    expect(await page.innerText('body')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await context.close();
  });
});
