import { join } from 'node:path';
import { interpret } from '../../equations/interpret.ts';
import { csvPieces } from '../../export/tidy/csv-file.ts';
import { drawColumns } from '../../export/tidy/draw-rows.ts';
import { parquetBytes, type TableColumn, unitsByPath } from '../../export/tidy/parquet-file.ts';
import { seriesColumns } from '../../export/tidy/series-rows.ts';
import { runProgramme } from '../../results/run-programme.ts';
import { centralWorld } from '../../simulation/sample-block.ts';
import { designAsked } from '../design-asked.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { packageVersion } from '../package-folder.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';
import { writeWhole } from '../write-whole.ts';
import type { ExportOptions } from './export.ts';
import { summaryJson } from './run.ts';

/** Writes the tidy tables of a run: series as CSV, or a folder with series, draws and summary. */
export const exportTables = async (
  terminal: Terminal,
  written: string,
  options: ExportOptions,
): Promise<void> => {
  const { bound } = await openCase(written, terminal, options.scenario);
  const belief = chooseBelief(bound.programme, options.belief);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const pool = threadsHere(options.workers);
  try {
    const { run, plan, answer, ...answered } = await runProgramme(bound, {
      belief,
      seed: options.seed,
      worldsAsked: options.worlds,
      design: designAsked(undefined, options.worlds),
      version: packageVersion(),
      options: {
        pool,
        onProgress: (done, worlds) => progress.tell(`world ${done} of ${worlds}`, done / worlds),
      },
    });
    progress.done();
    const central = interpret(
      answered.bound.model,
      answered.bound.structure,
      centralWorld(plan).inputs,
    );
    const series = { ...seriesColumns(bound, central, answer.fans) };
    const about = {
      programme: answer.programme.title,
      hash: answer.programme.hash,
      version: answer.version,
      seed: String(options.seed),
      belief: belief.name,
      worlds: String(run.worlds),
    };
    const metadata = (columns: { path: readonly string[]; unit: readonly string[] }) => ({
      ...Object.fromEntries(
        Object.entries(about).map(([key, value]) => [`gigastack.${key}`, value]),
      ),
      'gigastack.units': unitsByPath(columns.path, columns.unit),
    });
    const tell = (file: string, columns: Readonly<Record<string, TableColumn>>): void => {
      terminal.out(`${file}: ${Object.values(columns)[0]?.length ?? 0} rows\n`);
    };
    if (options.csv !== undefined) {
      writeWhole(options.csv, [...csvPieces(series)].join(''));
      tell(options.csv, series);
    }
    if (options.parquet !== undefined) {
      const file = (name: string): string => join(options.parquet ?? '', name);
      const draws = { ...drawColumns(answered.bound, run) };
      writeWhole(file('run.json'), summaryJson(answer));
      writeWhole(file('series.parquet'), parquetBytes(series, metadata(series)));
      writeWhole(file('draws.parquet'), parquetBytes(draws, metadata(draws)));
      terminal.out(`${file('run.json')}: the summary\n`);
      tell(file('series.parquet'), series);
      tell(file('draws.parquet'), draws);
    }
  } finally {
    progress.done();
    pool?.end();
  }
};
