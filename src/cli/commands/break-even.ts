import { readQuantity } from '../../quantities/expected-quantity.ts';
import { parseUnit } from '../../quantities/unit.ts';
import { type AskedFigure, readAskedFigure } from '../../results/asked-figure.ts';
import { breakEven } from '../../results/break-even.ts';
import { readInputSpan } from '../../results/input-range.ts';
import type { Measure } from '../../results/measure.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { breakEvenPage } from '../page/break-even.ts';
import { progressLine } from '../progress.ts';
import { readAsked } from '../read-asked.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';

export interface BreakEvenOptions {
  readonly target: string;
  readonly input: string;
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly workers?: number;
  readonly measure: Measure;
  readonly json?: boolean;
}

/** The level of an input at which a figure has the value asked for. Ends with 1 where there is none. */
export const showBreakEven = async (
  terminal: Terminal,
  written: string,
  named: string,
  options: BreakEvenOptions,
): Promise<ExitCode> => {
  const pool = threadsHere(options.workers);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  try {
    const { bound } = await openCase(written, terminal, options.scenario);
    const asked = readAsked('', readAskedFigure(bound, named));
    const span = readAsked('--input', readInputSpan(bound, options.input));
    const { input: _, ...rest } = options;
    const found = await breakEven(bound, asked, {
      ...rest,
      span,
      target: targetOf(asked, options.target),
      belief: chooseBelief(bound.programme, options.belief),
      pool,
      onProgress: (what, share) => progress.tell(what, share),
    });
    progress.done();
    terminal.out(
      options.json
        ? `${JSON.stringify(found, null, 2)}\n`
        : breakEvenPage(found, span.moved, bound, pageStyle(terminal)),
    );
    return 0;
  } finally {
    progress.done();
    pool?.end();
  }
};

/** Nothing is nothing in every unit. */
const targetOf = ({ unit }: AskedFigure, written: string): number => {
  const bare = written.trim() === '0' ? `0 ${unit === '1' ? '' : unit}` : written;
  const read = readAsked('--target', readQuantity(bare.trim(), parseUnit(unit)));
  if (read.kind === 'point') return read.value;
  throw new Stop(`--target ${written} is no single number.`, 'Write one, as in --target "$10B".');
};
