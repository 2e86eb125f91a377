import { type Language, speaking } from '../../language/language.ts';
import { displayDecimals } from '../../quantities/display-number.ts';
import type { AnsweredRun } from '../../results/run-programme.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import type { ReplicateDesign } from '../../uncertainty/replicate-design.ts';
import { designAsked } from '../design-asked.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { packageVersion } from '../package-folder.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { tellPage } from '../tell-page.ts';
import type { Terminal } from '../terminal.ts';
import { runWords } from '../words/run-words.ts';
import type { runToAskedPrecision } from './run-precisely.ts';

export interface RunCommandOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
  readonly design?: 'sobol' | 'plain';
  readonly precision?: string;
  readonly world?: string;
  readonly json?: boolean;
  readonly lang?: Language;
  readonly out?: string;
  readonly observed?: string;
  readonly sensitivity: boolean;
}

/** Simulates a programme, prints the page, writes the files asked for. */
export const run = async (
  terminal: Terminal,
  written: string,
  options: RunCommandOptions,
): Promise<ExitCode> => {
  refuseContradictions(options);
  if (options.world !== undefined) {
    const { showWorld } = await import('./run-world.ts');
    return showWorld(terminal, written, { ...options, world: options.world });
  }
  const { threadsHere } = await import('../threads-here.ts');
  const pool = threadsHere(options.workers);
  try {
    return await runWith(terminal, written, options, pool);
  } finally {
    pool?.end();
  }
};

const runWith = async (
  terminal: Terminal,
  written: string,
  options: RunCommandOptions,
  pool: WorkerPool | null,
): Promise<ExitCode> => {
  const { bound, scenarios } = await openCase(written, terminal, options.scenario);
  const belief = chooseBelief(bound.programme, options.belief);
  const { runProgramme } = await import('../../results/run-programme.ts');
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const design = await designOf(terminal, options, { bound, belief, seed: options.seed, pool });
  const answered = await runProgramme(bound, {
    belief,
    seed: options.seed,
    worldsAsked: options.precision === undefined ? options.worlds : design.worlds,
    design,
    scenario: scenarios.map(({ name }) => name).join('+') || null,
    version: packageVersion(),
    options: {
      pool,
      onProgress: (done, worlds) => progress.tell(`world ${done} of ${worlds}`, done / worlds),
    },
  });
  progress.done();
  tellBlocks(terminal, answered);
  return show(terminal, written, options, answered);
};

/** As many worlds as were asked for, or as the precision asked for takes. */
const designOf = async (
  terminal: Terminal,
  options: RunCommandOptions,
  run: Parameters<typeof runToAskedPrecision>[1],
): Promise<ReplicateDesign> => {
  if (options.precision === undefined) return designAsked(options.design, options.worlds);
  const precisely = await import('./run-precisely.ts');
  const { steps, reached } = await precisely.runToAskedPrecision(options.precision, run);
  const last = steps.at(-1) as (typeof steps)[number];
  const share = `${displayDecimals(last.estimate.estimate * 100, 2)} %`;
  const width = `${displayDecimals(last.halfWidth * 100, 2)} points`;
  terminal.error(
    `${options.precision}: ${share} ± ${width} with ${last.design.worlds} worlds` +
      `${reached ? '' : ', the most that are run; what was asked for was not reached'}\n`,
  );
  return last.design;
};

/** The page in the order in which its parts are known, or the JSON alone. */
const show = async (
  terminal: Terminal,
  written: string,
  options: RunCommandOptions,
  answered: AnsweredRun,
): Promise<ExitCode> => {
  const complete = async (): Promise<RunSummary> =>
    options.sensitivity ? answered.complete() : answered.answer;
  const held = await recordHeld(terminal, written, options, answered);
  if (options.json) {
    const summary = await complete();
    terminal.out(summaryJson(held ? { ...summary, observed: held.held } : summary));
    if (options.out !== undefined) await writeFiles(options.out, summary, options.lang);
    return 0;
  }
  const { analysisPage, answerPage, closingPage } = await import('../page/run-page.ts');
  const style = pageStyle(terminal);
  const { lang } = options;
  tellPage(terminal, lang, () => answerPage(answered.answer, style));
  const waiting = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  if (options.sensitivity) waiting.note(speaking(lang ?? 'en', () => runWords.waiting));
  const summary = await complete();
  waiting.done();
  if (options.sensitivity) tellPage(terminal, lang, () => analysisPage(summary, style));
  if (held) {
    const { sheetPage } = await import('../page/sheet.ts');
    terminal.out(`\n${sheetPage(held.sheet, style)}`);
  }
  const files =
    options.out === undefined ? [] : await writeFiles(options.out, summary, options.lang);
  tellPage(terminal, lang, () =>
    closingPage(summary, { programme: written, written: files }, style),
  );
  return 0;
};

/** The same worlds weighed by what was found, where anything was: the run itself is not touched. */
const recordHeld = async (
  terminal: Terminal,
  written: string,
  { observed, ...options }: RunCommandOptions,
  { bound }: AnsweredRun,
) => {
  if (observed === undefined && bound.programme.observations === undefined) return null;
  return (await import('../hold-record.ts')).recordOf(terminal, written, observed ?? null, options);
};

/** The summary as it is published: see docs/run-json.md. */
export const summaryJson = (summary: object): string => `${JSON.stringify(summary, null, 2)}\n`;

const writeFiles = async (
  folder: string,
  summary: RunSummary,
  language: Language = 'en',
): Promise<readonly string[]> => {
  const [{ join }, { writeWhole }, { renderReport }] = await Promise.all([
    import('node:path'),
    import('../write-whole.ts'),
    import('../../report/render-report.tsx'),
  ]);
  const report = join(folder, 'report.html');
  const json = join(folder, 'run.json');
  writeWhole(report, renderReport(summary, language));
  writeWhole(json, summaryJson(summary));
  return [report, json];
};

const tellBlocks = (terminal: Terminal, { run: worlds }: AnsweredRun): void => {
  if (worlds.blocksPerWorker.length === 0) return;
  terminal.error(`blocks of 256 worlds per worker: ${worlds.blocksPerWorker.join(' ')}\n`);
};

const refuseContradictions = (options: RunCommandOptions): void => {
  if (options.world !== undefined && (options.out !== undefined || options.precision)) {
    throw new Stop(
      'One world has no report and no precision.',
      'Leave --world out, or the others.',
    );
  }
};
