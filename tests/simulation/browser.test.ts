import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
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

const root = fileURLToPath(new URL('../../', import.meta.url));
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

  type Files = Readonly<Record<string, string>> | null;
  const runInPage = (files: Files, workers: number, mostKept = 65_536): Promise<PageAnswer> =>
    page.evaluate(
      ([all, count, script, most]) => {
        const scope = globalThis as unknown as {
          runPage(a: Files, b: number, c: string, d: number): Promise<PageAnswer>;
        };
        return scope.runPage(all, count, script, most);
      },
      [files, workers, workerScript, mostKept] as const,
    );

  it.each([0, 2])('the engine gives the bytes of Node with %i workers', async (workers) => {
    const answer = await runInPage(null, workers);
    expect(answer.name).toBe(nameOfRun(runWorldsHere(engine, plan), bound.model));
    expect(answer.blocksPerWorker.filter((blocks) => blocks > 0)).toHaveLength(workers);
  });

  it('the engine gives the histograms of Node', async () => {
    const answer = await runInPage(null, 2, 100);
    const here = runWorldsHere(engine, plan, { mostKept: 100 });
    expect(answer.name).toBe(nameOfRun(here, bound.model));
  });

  it('a shipped programme, read and run there, gives the bytes of Node', async () => {
    const file = 'programmes/stargate-2025-01/programme.yaml';
    const paths = [file, ...readdirSync(`${root}library`).map((name) => `library/${name}`)];
    const files = Object.fromEntries(
      paths.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
    );
    const { programme } = checkProgramme(file, nodeFiles(root), { packageFolder: root });
    const stargate = bindProgramme(programme!);
    const { model } = stargate;
    const reported = model.quantities.filter(({ declaration }) => declaration.reported);
    const design = replicateDesign(4_096);
    const worlds = samplingPlan(stargate, programme!.beliefs[0]!, 7, design);
    const run = runWorldsHere(prepareEngine(stargate, reported), worlds);
    expect((await runInPage(files, 2)).name).toBe(nameOfRun(run, model));
  });
});
