import { readAskedFigure } from '../../results/asked-figure.ts';
import { readInputRange } from '../../results/input-range.ts';
import type { Measure } from '../../results/measure.ts';
import { twoWayTable } from '../../results/two-way.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { twoWayPage } from '../page/two-way.ts';
import { progressLine } from '../progress.ts';
import { readAsked } from '../read-asked.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';

export interface TableOptions {
  readonly x: string;
  readonly y?: string;
  readonly steps: number;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
  readonly measure: Measure;
  readonly json?: boolean;
}

/** A figure at every pair of levels of two inputs. */
export const showTable = async (
  terminal: Terminal,
  written: string,
  named: string,
  options: TableOptions,
): Promise<ExitCode> => {
  const pool = threadsHere(options.workers);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  try {
    const { bound } = await openCase(written, terminal, options.scenario);
    const asked = readAsked('', readAskedFigure(bound, named));
    const x = readAsked('--x', readInputRange(bound, options.x, options.steps));
    const y =
      options.y === undefined
        ? null
        : readAsked('--y', readInputRange(bound, options.y, options.steps));
    const shared = x.moved.inputs.find(({ given }) =>
      y?.moved.inputs.some((other) => other.given.path === given.path),
    );
    if (shared) {
      throw new Stop(
        `${shared.given.path} stands on both sides of the table.`,
        'Name different inputs for --x and --y.',
      );
    }
    const { x: _, y: __, ...rest } = options;
    const found = await twoWayTable(bound, asked, {
      ...rest,
      x,
      y,
      belief: chooseBelief(bound.programme, options.belief),
      pool,
      onProgress: (what, share) => progress.tell(what, share),
    });
    progress.done();
    terminal.out(
      options.json ? `${JSON.stringify(found, null, 2)}\n` : twoWayPage(found, pageStyle(terminal)),
    );
    return 0;
  } finally {
    progress.done();
    pool?.end();
  }
};
