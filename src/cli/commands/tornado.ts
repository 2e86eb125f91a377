import { readAskedFigure } from '../../results/asked-figure.ts';
import type { Measure } from '../../results/measure.ts';
import { tornado } from '../../results/tornado.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { tornadoPage } from '../page/tornado.ts';
import { progressLine } from '../progress.ts';
import { readAsked } from '../read-asked.ts';
import type { ExitCode } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';

export interface TornadoOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
  readonly measure: Measure;
  readonly most: number;
  readonly json?: boolean;
}

/** Every input at its P10 and its P90, and how far that moves a figure. */
export const showTornado = async (
  terminal: Terminal,
  written: string,
  named: string | undefined,
  options: TornadoOptions,
): Promise<ExitCode> => {
  const pool = threadsHere(options.workers);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  try {
    const { bound } = await openCase(written, terminal, options.scenario);
    const asked = readAsked('', readAskedFigure(bound, named ?? null));
    const found = await tornado(bound, asked, {
      ...options,
      belief: chooseBelief(bound.programme, options.belief),
      pool,
      onProgress: (what, share) => progress.tell(what, share),
    });
    progress.done();
    terminal.out(
      options.json
        ? `${JSON.stringify(found, null, 2)}\n`
        : tornadoPage(found, pageStyle(terminal)),
    );
    return 0;
  } finally {
    progress.done();
    pool?.end();
  }
};
