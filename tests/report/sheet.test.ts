import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetMarkdown, sheetSection } from '../../src/report/sheet.ts';
import { renderSheet } from '../../src/report/sheet-page.tsx';
import { axeViolations } from '../web/axe-violations.ts';

const sheet = {
  title: 'Said <and> found',
  lead: ['One sentence.'],
  sections: [
    sheetSection('first', 'First & last', {
      paragraphs: ['What it means.'],
      table: {
        caption: 'A table',
        columns: [
          { head: 'what', text: true },
          { head: 'how much', number: true },
        ],
        rows: [
          ['a | b', '1'],
          ['<script>alert(1)</script>', '2'],
        ],
      },
      notes: ['One note.'],
    }),
    sheetSection('second', 'Second', {}),
  ],
  cite: 'Gigastack 0.0.0',
};

describe('a sheet', () => {
  it('as Markdown keeps its tables whole', () => {
    expect(sheetMarkdown(sheet)).toBe(`# Said <and> found

One sentence.

## First & last

What it means.

| what | how much |
| --- | ---: |
| a \\| b | 1 |
| <script>alert(1)</script> | 2 |

- One note.

## Second

*Gigastack 0.0.0*
`);
  });

  it('as HTML escapes every text and needs nothing from elsewhere', () => {
    const html = renderSheet(sheet);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(html).toContain("default-src 'none'");
  });
});

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

describe.skipIf(!existsSync(CHROMIUM))('a sheet in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)('axe finds no violation, %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, bypassCSP: true, offline: true });
    await page.setContent(renderSheet(sheet));
    expect(await axeViolations(page)).toEqual([]);
  });
});
