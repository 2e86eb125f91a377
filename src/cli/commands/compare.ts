import { type Comparison, compareSides, NoSuchFigure } from '../../results/comparison.ts';
import type { Measure } from '../../results/measure.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { comparisonPage } from '../page/comparison.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';

export interface CompareOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
  readonly beliefB?: string;
  readonly scenario?: string;
  readonly result?: string;
  readonly measure: Measure;
  readonly workers?: number;
  readonly json?: boolean;
}

/**
 * Two programmes on the same random numbers (every input keeps its own stream, by its path), side
 * by side; then the inputs in which they differ, switched from the one to the other group by group.
 * With one programme and --scenario: the programme as it is against that case.
 */
export const compare = async (
  terminal: Terminal,
  first: string,
  second: string | undefined,
  options: CompareOptions,
): Promise<ExitCode> => {
  const other = secondOf(first, second, options);
  const pool = threadsHere(options.workers);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  try {
    const a = await openCase(first, terminal);
    const b = await openCase(other, terminal);
    const side = ({ bound }: typeof a, belief: string | undefined) => ({
      bound,
      belief: chooseBelief(bound.programme, belief),
    });
    const found = await compareSides(
      side(a, options.belief),
      side(b, options.beliefB ?? options.belief),
      {
        result: options.result ?? null,
        names: [first, other],
        measure: options.measure,
        seed: options.seed,
        worlds: options.worlds,
        pool,
        onProgress: (what, share) => progress.tell(what, share),
      },
    ).catch(stopFor);
    progress.done();
    terminal.out(
      options.json
        ? `${JSON.stringify(found, null, 2)}\n`
        : comparisonPage(found, pageStyle(terminal)),
    );
    return 0;
  } finally {
    progress.done();
    pool?.end();
  }
};

const secondOf = (first: string, second: string | undefined, options: CompareOptions): string => {
  const { scenario, beliefB } = options;
  if (second !== undefined && scenario === undefined) return second;
  if (second !== undefined) return `${second}@${scenario}`;
  if (scenario !== undefined) return `${first.replace(/@[^@]*$/, '')}@${scenario}`;
  if (beliefB !== undefined) return first;
  throw new Stop(
    'There is nothing to compare it with.',
    'Name a second programme, or --scenario, or --belief-b.',
  );
};

const stopFor = (error: unknown): Comparison => {
  if (error instanceof NoSuchFigure) throw new Stop(error.message, error.remedy);
  throw error;
};
