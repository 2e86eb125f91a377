import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareEngine, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import type { PageAnswer } from './page-program.ts';
import { nameOfRun } from './run-bytes.ts';
import { evenOdds, tinyKept, tinyProgramme } from './tiny-programme.ts';

/** One script without imports; esbuild refuses whatever only Node has. */
const bundle = async (file: string): Promise<string> => {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

const bound = tinyProgramme();
const engine = prepareEngine(bound, tinyKept);
const plan = samplingPlan(bound, evenOdds, 7, replicateDesign(4_096));

describe('in headless Chromium', () => {
  let browser: Browser;
  let page: Page;
  let workerScript: string;
  beforeAll(async () => {
    workerScript = await bundle('../../src/simulation/worker-entry.browser.ts');
    const program = await bundle('./page-program.ts');
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: program });
  });
  afterAll(async () => {
    await browser?.close();
  });

  const runInPage = (workers: number, mostKept: number): Promise<PageAnswer> =>
    page.evaluate(
      ([count, script, most]) => {
        const scope = globalThis as unknown as {
          runTiny(workers: number, script: string, mostKept: number): Promise<PageAnswer>;
        };
        return scope.runTiny(count, script, most);
      },
      [workers, workerScript, mostKept] as const,
    );

  it.each([0, 2])('the engine gives the bytes of Node with %i workers', async (workers) => {
    const answer = await runInPage(workers, 65_536);
    expect(answer.name).toBe(nameOfRun(runWorldsHere(engine, plan), bound.model));
    expect(answer.blocksPerWorker.filter((blocks) => blocks > 0)).toHaveLength(workers);
  });

  it('the engine gives the histograms of Node', async () => {
    const answer = await runInPage(2, 100);
    const here = runWorldsHere(engine, plan, { mostKept: 100 });
    expect(answer.name).toBe(nameOfRun(here, bound.model));
  });
});
