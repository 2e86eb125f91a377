import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundled } from './bundle.ts';

const run = promisify(execFile);

/** Runs a bundled program to its end and reads the one line of JSON that it prints. */
export const runProgram = async <Result>(
  program: string,
  ...words: readonly (string | number)[]
): Promise<Result> => {
  const { stdout } = await run('node', [bundled(program), ...words.map(String)], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as Result;
};

/** Seconds from the start of a command to its end, by wall clock. */
export const secondsOf = async (command: string, words: readonly string[]): Promise<number> => {
  const start = performance.now();
  await run(command, [...words], { maxBuffer: 1 << 26 });
  return (performance.now() - start) / 1000;
};

/** The first line that a command prints; null where there is no such command. */
export const firstLineOf = async (
  command: string,
  words: readonly string[],
): Promise<string | null> => {
  try {
    return (await run(command, [...words])).stdout.split('\n')[0] ?? null;
  } catch {
    return null;
  }
};
