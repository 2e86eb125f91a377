import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page asked for, beside itself and what it made. */
  readonly requests: readonly string[];
  /** Errors, refusals of the page's policy, dialogs. */
  readonly complaints: readonly string[];
}

export interface Opening {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly bypassCSP?: boolean;
  readonly scripts?: boolean;
}

/** Opens a page without a network. */
export const openPage = async (
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = 'light', bypassCSP = false, scripts = true }: Opening = {},
): Promise<OpenedPage> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP,
    javaScriptEnabled: scripts,
    acceptDownloads: true,
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const own = url === address.split('#')[0] || url === address;
    if (!own && !url.startsWith('blob:') && !url.startsWith('data:')) requests.push(url);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, context, requests, complaints };
};

/** Waits until every world of what is set has run. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-settled=true]', { timeout: 120_000 });
};

/** Does something that changes the setting, and waits until the page has redrawn for it. */
export const redrawnAfter = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = await page.getAttribute('[data-ask]', 'data-ask');
  await act();
  await page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('[data-ask]')?.dataset.ask !== old,
    before,
  );
};
