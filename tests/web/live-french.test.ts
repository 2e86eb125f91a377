import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typographyFaults } from '../language/english-left.ts';
import { axeViolations } from './axe-violations.ts';
import { hasChromium, openPage, redrawnAfter, settled, startChromium } from './live-chromium.ts';
import { gigastack, type LiveFile, liveFile } from './live-file.ts';
import { sidewaysOverflow } from './sideways-overflow.ts';

const STARGATE = 'programmes/stargate-2025-01';

/** Texts and labels that are no code and no words of a programme's author, pieces joined. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const take = (text: string | null): void => {
      const whole = (text ?? '').replace(/[ \n]+/g, ' ').trim();
      if (whole !== '') texts.push(whole);
    };
    const walk = (node: Element): void => {
      const marked = node !== document.documentElement && node.closest('[lang]:not(html)');
      if (marked || node.matches('code, style, script, noscript, .cm-editor')) return;
      take(node.getAttribute('aria-label'));
      take(node.getAttribute('aria-valuetext'));
      let piece = '';
      for (const child of node.childNodes) {
        if (child.nodeType === 3) piece += child.textContent;
        else {
          take(piece);
          piece = '';
          if (child.nodeType === 1) walk(child as Element);
        }
      }
      take(piece);
    };
    walk(document.documentElement);
    return texts;
  });

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** Words that are the same in both languages. */
const SAME = new Set(
  (
    'English Français Source source sources Site site CSV SVG PNG run json Note Date US Census Bureau ' +
    'cartographic boundary files million us atlas Données horizon programme GPU MW GW TWh FLOP ' +
    'EFLOP ZFLOP YFLOP PFLOP Md nats invitation Horizon'
  ).split(' '),
);

/** Every text of the programme's files: what an author wrote stays as it is. */
const ownTexts = (json: string): readonly string[] => {
  const texts = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.replace(/\s+/g, ' ').trim());
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(take);
  };
  const {
    programme,
    claims,
    parties,
    money,
    sites,
    beliefs,
    assumptions,
    loans,
    compute,
    targets,
  } = JSON.parse(json);
  take([programme, parties, targets.map(({ by, prediction }: never) => [by, prediction])]);
  take(claims.map(({ act, form, rung, ...claim }: Record<string, unknown>) => claim));
  take(money.sources.map(({ name, by }: never) => [name, by]));
  take(money.readings.map(({ holder, statement }: never) => [holder, statement]));
  take(
    sites.map(({ name, buildings }: { name: string; buildings: { name: string }[] }) => [
      name,
      buildings.map((building) => building.name),
    ]),
  );
  take(beliefs.map(({ name, title, note }: never) => [name, title, note]));
  take(assumptions.map(({ written, provenance, path }: never) => [written, provenance, path]));
  take(JSON.parse(json).contracts.map(({ name }: never) => name));
  take(loans.map(({ name, by, to }: never) => [name, by, to]));
  take(compute?.runs.map(({ name }: never) => name));
  return [...texts].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
};

const without = (text: string, own: readonly string[]): string => {
  let rest = text;
  for (const piece of own) if (rest.includes(piece)) rest = rest.replaceAll(piece, '#');
  return rest;
};

const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\p{L}{2,}/gu)].map(([word]) => word).filter((word) => !SAME.has(word));

describe.skipIf(!hasChromium)('the live page of Stargate in French', () => {
  let browser: Browser;
  let file: LiveFile;
  let own: readonly string[];
  beforeAll(async () => {
    file = liveFile(STARGATE, '--lang', 'fr', '--worlds', '1024');
    own = ownTexts(gigastack('run', STARGATE, '--worlds', '1024', '--json'));
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    file?.end();
  });

  const whole = async (page: Page): Promise<readonly string[]> => {
    await settled(page);
    await page.waitForSelector('#beliefs table');
    await openAll(page);
    return textsOn(page);
  };

  it('leaves no English of ours', async () => {
    const { page, context, complaints } = await openPage(browser, file.address);
    const french = await whole(page);
    await page.getByRole('button', { name: 'English' }).click();
    const english = new Set(await whole(page));
    expect(french.length).toBeGreaterThan(500);
    const left = french
      // What is cut on a drawing stands whole in the table beneath.
      .filter((text) => english.has(text) && !text.endsWith('…'))
      .flatMap((text) => wordsIn(without(text, own)).map((word) => `${word} in "${text}"`));
    expect([...new Set(left)]).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('sets its spaces as French print does', async () => {
    const { page, context } = await openPage(browser, file.address);
    const faults = (await whole(page)).flatMap((text) => typographyFaults(without(text, own)));
    expect([...new Set(faults)].filter((fault) => !/https?:/.test(fault))).toEqual([]);
    await context.close();
  });

  it('unfolds a figure in French', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    await page.locator('#answer table button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await openAll(page);
    // Formulas name quantities as programme files do.
    await dialog.evaluate((node) => {
      for (const code of node.querySelectorAll('code')) code.remove();
    });
    const text = await dialog.innerText();
    expect(text).toContain('Comment ce chiffre est obtenu');
    expect(text).not.toMatch(/ (?:of|the|by|an assumption) /);
    await context.close();
  });

  it('is told in the other language at once, and keeps the view', async () => {
    const { page, context, complaints } = await openPage(browser, file.address);
    await settled(page);
    await page.locator('#inputs input[type=search]').fill('coût par MW');
    const found = await page.locator('#inputs .control').count();
    expect(found).toBeGreaterThan(0);
    await redrawnAfter(page, async () => {
      await page.locator('#inputs input[type=range]').first().focus();
      await page.keyboard.press('End');
    });
    await settled(page);
    const values = (): Promise<readonly (string | null)[]> =>
      page.$$eval('[data-value]', (cells) => cells.map((cell) => cell.getAttribute('data-value')));
    const before = await values();
    const asked = await page.getAttribute('[data-ask]', 'data-ask');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toContain('est-ce réalisable');
    expect(page.url()).not.toContain('lang=');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Whom to believe' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.title()).toContain('can it be built?');
    expect(page.url()).toContain('lang=en');
    expect(page.url()).toContain('h.');
    // No world was run for it.
    expect(await page.getAttribute('[data-ask]', 'data-ask')).toBe(asked);
    expect(await values()).toEqual(before);
    expect(await page.locator('#inputs input[type=search]').inputValue()).toBe('coût par MW');
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await settled(page);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await values()).toEqual(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('hands out the same bytes in either language', async () => {
    const { page, context } = await openPage(browser, file.address);
    await settled(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'run.json du réglage actuel' }).click();
    const told = readFileSync((await (await saving).path()) as string, 'utf8');
    expect(told).toBe(gigastack('run', STARGATE, '--worlds', '1024', '--json', '--no-sensitivity'));
    const table = page.waitForEvent('download');
    await page.locator('#fans').getByRole('button', { name: 'CSV' }).first().click();
    const csv = readFileSync((await (await table).path()) as string, 'utf8');
    expect(csv.split('\r\n')[0]).toBe('month,path,unit,p5,p10,p25,p50,p75,p90,p95,mean');
    await context.close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('axe finds no violation at %d pixels, %s', async (width, colorScheme) => {
    const opening = { width, colorScheme, bypassCSP: true } as const;
    const { page, context } = await openPage(browser, file.address, opening);
    await whole(page);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  });

  it('is the static report in French where scripts are off', async () => {
    const { page, context } = await openPage(browser, file.address, { scripts: false });
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.innerText('body')).toContain('La réponse en trois phrases');
    await context.close();
  });
});
