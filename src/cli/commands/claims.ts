import type { Language } from '../../language/language.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import { claimLedger } from '../claim-ledger.ts';
import { pageStyle } from '../node-terminal.ts';
import { openBound } from '../open-programme.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { tellPage } from '../tell-page.ts';
import type { Terminal } from '../terminal.ts';
import { testByBelief } from '../tests-by-belief.ts';
import { threadsHere } from '../threads-here.ts';

export interface ClaimsOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly lang?: Language;
  readonly seed: number;
  readonly worlds: number;
}

/** The ledger of a programme's statements, with the tests of predictions under each belief. */
export const claims = async (
  terminal: Terminal,
  written: string,
  options: ClaimsOptions,
): Promise<ExitCode> => {
  if (options.json && options.csv) {
    throw new Stop('--json and --csv are two answers.', 'Ask for one of them.');
  }
  const pool: WorkerPool | null = threadsHere();
  try {
    const bound = await openBound(written, terminal);
    const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
    const tests = await testByBelief(bound, options, {
      pool,
      onProgress: (done, worlds) => progress.tell('testing predictions', done / worlds),
    });
    progress.done();
    const ledger = claimLedger(bound.programme);
    const parts = { programme: bound.programme, ledger, tests, all: options.all === true };
    if (options.json) {
      const { claimsJson } = await import('../page/claims-json.ts');
      terminal.out(claimsJson(parts));
    } else if (options.csv) {
      const { claimsCsv } = await import('../page/claims-csv.ts');
      terminal.out(claimsCsv(parts));
    } else {
      const { claimsPage } = await import('../page/claims.ts');
      tellPage(terminal, options.lang, () => claimsPage(parts, pageStyle(terminal)));
    }
    return 0;
  } finally {
    pool?.end();
  }
};
