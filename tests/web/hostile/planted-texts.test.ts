import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsxValues } from '../../../src/export/xlsx-file.ts';
import { hasChromium, openPage, settled, startChromium } from '../live-chromium.ts';
import { gigastack } from '../live-file.ts';
import { PLANT, type Planted, plantedProgramme } from './planted-programme.ts';

const library = Object.fromEntries(
  readdirSync('library')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`library/${name}`, readFileSync(`library/${name}`, 'utf8')]),
);
const NAMES = {
  starter: [
    ...['Example Capital', 'Example Bank', 'Example Campus Company', 'Capital equity', 'Bank loan'],
    ...['Example Campus', 'halls', 'grid', 'A rival'],
  ],
  // Its texts: quotes, replies, interests, notes, everything that a file may hold.
  'stargate-2025-01': [],
};

/** What is in the head of someone who made these texts has not happened. */
const nothingPlanted = async (page: Page): Promise<void> => {
  const found = await page.evaluate(() => ({
    ran: 'plantedRan' in globalThis,
    elements: [...document.querySelectorAll('img, iframe, object, embed, base, form')].length,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => name),
    ),
    addresses: [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => !/^(#|https?:\/\/|data:,|blob:)/.test(address)),
  }));
  expect(found).toEqual({ ran: false, elements: 0, handlers: [], addresses: [] });
};

describe.each(Object.entries(NAMES))('%s with a plant in every text', (name, names) => {
  let folder: string;
  let programme: string;
  let planted: Planted;
  let browser: Browser;
  beforeAll(async () => {
    const path = `programmes/${name}/programme.yaml`;
    planted = plantedProgramme(readFileSync(path, 'utf8'), path, library, names);
    folder = mkdtempSync(join(tmpdir(), 'gigastack-planted-'));
    programme = join(folder, name);
    mkdirSync(programme);
    const text = planted.text.replaceAll('../../library/', 'library/');
    writeFileSync(join(programme, 'programme.yaml'), text);
    if (hasChromium) browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page in which a plant that ran would say so. */
  const watched = async (file: string, scripts = true) => {
    const opened = await openPage(browser, 'about:blank', { scripts });
    await opened.page.addInitScript(
      'globalThis.planted = () => { globalThis.plantedRan = true; }; globalThis.alert = planted;',
    );
    await opened.page.goto(pathToFileURL(file).href);
    return opened;
  };

  it('has plants in its titles, notes, names and sources', () => {
    expect(planted.fields).toEqual(
      expect.arrayContaining([
        'programme',
        'references.*.title',
        'claims.*.by',
        'questions.*.asks',
      ]),
    );
    expect(planted.fields.length).toBeGreaterThan(name === 'starter' ? 20 : 90);
    // Dates, rungs, kinds of party and keys are no texts: the reader takes none of it there.
    for (const field of planted.fields) {
      expect(field).not.toMatch(/\.(on|date|since|searched_until|rung|act|form|key)$/);
    }
  });

  it.skipIf(!hasChromium).each(['en', 'fr'])('runs nothing in the report (%s)', async (lang) => {
    const file = join(folder, `report-${lang}.html`);
    gigastack('report', programme, '--worlds', '256', '--lang', lang, '--out', file);
    const { page, context, requests, complaints } = await watched(file);
    expect(await page.innerText('h1')).toContain('<img src=x onerror=planted()>');
    await nothingPlanted(page);
    expect([...requests].filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.skipIf(!hasChromium)('runs nothing in the live page', async () => {
    const file = join(folder, 'live.html');
    gigastack('report', programme, '--live', '--worlds', '256', '--out', file);
    const { page, context, requests, complaints } = await watched(file);
    await settled(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page
      .getByRole('button', { name: /^Explain/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await page.innerText('body')).toContain('<img src=x onerror=planted()>');
    await nothingPlanted(page);
    expect([...requests].filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is text in every cell of the workbook, and in no formula', async () => {
    const file = join(folder, 'book.xlsx');
    gigastack('export', programme, '--xlsx', file, '--no-fans');
    const sheets = await readXlsxValues(readFileSync(file));
    const cells = [...sheets.values()].flat(2);
    expect(cells.filter((cell) => String(cell).includes('=HYPERLINK')).length).toBeGreaterThan(3);
    const formulas = (await readXlsx(readFileSync(file))).sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].flatMap(({ formula }) =>
        formula === undefined ? [] : [formula],
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => /HYPERLINK|planted/i.test(formula))).toEqual([]);
  });

  it('is no formula in CSV', () => {
    const file = join(folder, 'fans.csv');
    gigastack('export', programme, '--csv', file, '--worlds', '256');
    const fields = readFileSync(file, 'utf8').split(/[,\r\n]/);
    if (name === 'starter') expect(fields.join()).toContain('HYPERLINK');
    expect(fields.filter((field) => /^"?[=+@\t\r]/.test(field))).toEqual([]);
  });

  it('gives a terminal no orders', () => {
    const said = gigastack('run', programme, '--worlds', '256', '--no-sensitivity');
    expect(said).toContain(PLANT.slice(0, 10));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
