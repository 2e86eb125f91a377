import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that computes the same work again whenever it is asked, and says how long it took. */
export interface Contestant {
  readonly name: string;
  /** How many times it is asked in each round; the median of them counts. */
  readonly timesPerRound: number;
  /** Milliseconds of one more computation. */
  once(): Promise<number>;
  end(): void;
}

/** Starts the program and waits until it has computed once. Null where it cannot be started. */
export const startContestant = async (
  name: string,
  [command, ...words]: readonly [string, ...string[]],
  timesPerRound: number,
): Promise<Contestant | null> => {
  const child = spawn(command, words, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
  });
  let failed: Error | null = null;
  child.on('error', (error) => {
    failed = error;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    const line = await lines.next();
    return line.done ? null : line.value;
  };
  const first = await next();
  if (first !== 'ready') {
    const { message } = failed ?? { message: `it said ${first}` };
    process.stderr.write(`${name} takes no part: ${message}\n`);
    child.kill();
    return null;
  }
  return {
    name,
    timesPerRound,
    once: async () => {
      child.stdin.write('\n');
      const line = await next();
      if (line === null) throw new Error(`${name} ended before its time`);
      return Number(line);
    },
    end: () => {
      child.stdin.end();
    },
  };
};
