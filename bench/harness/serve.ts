import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a contestant of the reference problem computes for each world. */
export interface ReferenceResults {
  readonly npv: Float64Array;
  readonly peakGap: Float64Array;
}

/** The columns of the inputs that were written to a file, [column * worlds + world]. */
export const readColumns = (file: string): Float64Array => {
  const bytes = readFileSync(file);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

/**
 * Serves a contestant: `once` computes everything and says how many milliseconds it took. Says
 * `ready` when the results of a first computation lie in `resultsFile`, then answers each line with
 * the time of one more, until the input ends.
 */
export const serve = async (
  once: () => number | Promise<number>,
  results: ReferenceResults,
  resultsFile: string,
): Promise<void> => {
  await once();
  const both = new Float64Array(results.npv.length * 2);
  both.set(results.npv);
  both.set(results.peakGap, results.npv.length);
  writeFileSync(resultsFile, new Uint8Array(both.buffer));
  process.stdout.write('ready\n');
  for await (const _ of createInterface({ input: process.stdin })) {
    process.stdout.write(`${await once()}\n`);
  }
};
