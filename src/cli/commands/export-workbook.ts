import { centralWorkbook } from '../../export/central-workbook.ts';
import { fansOfRun } from '../../export/fans-of-run.ts';
import type { FansTold } from '../../export/sheets/fans-sheet.ts';
import { xlsxBytes } from '../../export/xlsx-file.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedBelief } from '../../programme/checked-programme.ts';
import { designAsked } from '../design-asked.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { packageVersion } from '../package-folder.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';
import { writeWhole } from '../write-whole.ts';
import type { ExportOptions } from './export.ts';

/** Writes the workbook of a programme's central world. */
export const exportWorkbook = async (
  terminal: Terminal,
  written: string,
  options: ExportOptions & { readonly xlsx: string },
): Promise<void> => {
  const { bound } = await openCase(written, terminal, options.scenario);
  const belief = chooseBelief(bound.programme, options.belief);
  const fans = options.fans ? await runFans(terminal, bound, belief, options) : null;
  const { workbook } = centralWorkbook(bound, { belief, version: packageVersion(), fans });
  writeWhole(options.xlsx, await xlsxBytes(workbook));
  terminal.out(
    `${options.xlsx}: ${workbook.sheets.length} sheets, the central world with live formulas.\n` +
      'Excel and LibreOffice compute them when they open the file.\n',
  );
};

const runFans = async (
  terminal: Terminal,
  bound: BoundProgramme,
  belief: CheckedBelief,
  options: ExportOptions,
): Promise<FansTold> => {
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const pool = threadsHere(options.workers);
  try {
    return await fansOfRun(bound, belief, options.seed, designAsked(undefined, options.worlds), {
      pool,
      onProgress: (done, worlds) => progress.tell(`world ${done} of ${worlds}`, done / worlds),
    });
  } finally {
    progress.done();
    pool?.end();
  }
};
