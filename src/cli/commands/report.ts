import type { Language } from '../../language/language.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { bundleText } from '../live-bundle.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { packageVersion } from '../package-folder.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

export interface ReportOptions {
  readonly out?: string;
  readonly live?: boolean;
  readonly lang?: Language;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
}

/** Simulates a programme and writes its report: a page to read, or one whose inputs move. */
export const report = async (
  terminal: Terminal,
  written: string,
  options: ReportOptions,
): Promise<ExitCode> => {
  if (options.live && options.scenario !== undefined) {
    throw new Stop(
      'A live page begins with the programme as its file has it.',
      'Leave --scenario out, and move the inputs on the page.',
    );
  }
  const { threadsHere } = await import('../threads-here.ts');
  const pool = threadsHere(options.workers);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const out = options.out ?? 'report.html';
  try {
    const { bound, scenarios } = await openCase(written, terminal, options.scenario);
    const belief = chooseBelief(bound.programme, options.belief);
    const { runProgramme } = await import('../../results/run-programme.ts');
    const answered = await runProgramme(bound, {
      belief,
      seed: options.seed,
      worldsAsked: options.worlds,
      design: null,
      scenario: scenarios.map(({ name }) => name).join('+') || null,
      version: packageVersion(),
      options: {
        pool,
        onProgress: (done, worlds) => progress.tell(`world ${done} of ${worlds}`, done / worlds),
      },
    });
    // Where scripts are off the page shows the answer alone; the whole would weigh twice as much.
    const summary = options.live ? answered.answer : await answered.complete();
    progress.done();
    const { renderReport } = await import('../../report/render-report.tsx');
    const page = options.live
      ? await livePageOf(written, options, summary)
      : renderReport(summary, options.lang);
    writeWhole(out, page);
    terminal.out(`written: ${out} (${(page.length / 1e6).toFixed(2)} MB)\n`);
    return 0;
  } finally {
    pool?.end();
  }
};

const livePageOf = async (
  written: string,
  options: ReportOptions,
  summary: RunSummary,
): Promise<string> => {
  const [{ renderReport }, { livePage }, { programmeFiles }, { findProgramme }, { mapOf }] =
    await Promise.all([
      import('../../report/render-report.tsx'),
      import('../../web/live-page.ts'),
      import('../programme-files.ts'),
      import('../find-programme.ts'),
      import('../site-places.ts'),
    ]);
  const texts = programmeFiles(findProgramme(written));
  return livePage({
    title: summary.programme.title,
    script: bundleText(),
    report: renderReport(withoutLongTables(summary), options.lang),
    data: {
      files: texts.files,
      programmePath: texts.programmePath,
      packageFolder: texts.packageFolder,
      version: summary.version,
      seed: options.seed,
      worlds: options.worlds,
      belief: options.belief ?? null,
      language: options.lang ?? 'en',
      served: false,
      map: mapOf(summary.sites),
    },
  });
};

/** The page itself lists every input and statement; where scripts are off, the answer is read. */
const withoutLongTables = (summary: RunSummary): RunSummary => ({
  ...summary,
  assumptions: [],
  splits: [],
  scenarios: [],
});
