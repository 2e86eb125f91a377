import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { secondsOf } from './harness/run-program.ts';
import type { LivePage } from './results.ts';

/** Opens the live page of Stargate as a reader would, and moves a slider again and again. */
export const livePage = async (events: number): Promise<LivePage> => {
  const folder = mkdtempSync(join(tmpdir(), 'gigastack-live-'));
  const file = join(folder, 'live.html');
  await secondsOf('node', [
    ...['dist/cli/main.js', 'report', 'programmes/stargate-2025-01', '--live', '--out', file],
  ]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const opened = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('[data-worlds]');
    const firstAnswer = performance.now() - opened;
    await page.waitForSelector('[data-settled=true]', { timeout: 60_000 });
    await page.waitForTimeout(3_000);
    const times = (await page.evaluate(`(${measure})(${events})`)) as Omit<
      LivePage,
      'megabytes' | 'firstAnswer'
    >;
    return { megabytes: statSync(file).size / 1e6, firstAnswer, ...times };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};

/** Runs in the page, as text: what bundlers add to functions is not there. */
const measure = `async (events) => {
  const slider = document.querySelectorAll('#inputs input[type=range]')[3];
  const root = document.querySelector('[data-ask]');
  const until = (holds) => new Promise((resolve) => {
    if (holds()) return resolve();
    const observer = new MutationObserver(() => {
      if (holds()) { observer.disconnect(); resolve(); }
    });
    observer.observe(root, { attributes: true });
  });
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  let at = 0;
  const move = () => {
    const asked = Number(root.dataset.ask) + 1;
    at = (at + 37) % 200;
    slider.value = String(at);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    return asked;
  };
  const answered = (asked) => Number(root.dataset.ask) >= asked;
  const timed = async (count, pause, holds) => {
    const times = [];
    for (let event = 0; event < count; event++) {
      const start = performance.now();
      const asked = move();
      await until(() => answered(asked) && holds());
      times.push(performance.now() - start);
      await rest(pause);
    }
    return times;
  };
  let longestFrame = 0;
  let isDragging = true;
  let last = performance.now();
  const frame = (now) => {
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (isDragging) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const redrawn = await timed(events, 16, () => true);
  isDragging = false;
  await rest(500);
  const worlds1024 = await timed(events / 5, 100, () => Number(root.dataset.worlds) >= 1024);
  const allWorlds = await timed(5, 3000, () => Number(root.dataset.worlds) >= 16384);
  const settled = await timed(5, 2000, () => root.dataset.settled === 'true');
  return { redrawn, worlds1024, allWorlds, settled, longestFrame };
}`;
