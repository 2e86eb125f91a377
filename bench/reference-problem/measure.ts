import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileKernel } from '../../src/equations/kernel/compile.ts';
import { instantiateKernel, type Kernel } from '../../src/equations/kernel/instantiate.ts';
import { gap, MONTHS, npv, peakGap, referenceModel, referenceStructure } from './equations.ts';
import { COLUMNS, sampleInputs } from './sample.ts';

/** The reference problem's three figures: means over worlds. */
export interface Figures {
  readonly npv: number;
  readonly peakGap: number;
  readonly shareWithGap: number;
}

/** Nanoseconds per world, site and month, one figure a repeat. */
export interface Measurement {
  readonly name: string;
  readonly nanoseconds: number[];
  figures: Figures | null;
}

const SITES = 10;
const perUnit = (worlds: number): number => 1e6 / (worlds * SITES * MONTHS);

/** One pass of the kernel over all worlds; the copying of inputs into it is not counted. */
export const runKernel = (kernel: Kernel, columns: Float64Array, into: Measurement): void => {
  const worlds = columns.length / COLUMNS;
  let milliseconds = 0;
  const sums = { npv: 0, peakGap: 0, shareWithGap: 0 };
  for (let from = 0; from < worlds; from += kernel.capacity) {
    const count = Math.min(kernel.capacity, worlds - from);
    for (let column = 0; column < COLUMNS; column++) {
      const first = column * worlds + from;
      kernel.inputs.set(columns.subarray(first, first + count), column * kernel.stride);
    }
    const start = performance.now();
    kernel.run(count);
    milliseconds += performance.now() - start;
    const [values, peaks] = [kernel.output(npv), kernel.output(peakGap)];
    for (let world = 0; world < count; world++) {
      sums.npv += values[world] as number;
      sums.peakGap += peaks[world] as number;
      if ((peaks[world] as number) > 0) sums.shareWithGap++;
    }
  }
  into.nanoseconds.push(milliseconds * perUnit(worlds));
  into.figures = {
    npv: sums.npv / worlds,
    peakGap: sums.peakGap / worlds,
    shareWithGap: sums.shareWithGap / worlds,
  };
};

/** Builds the C reference with gcc -O3 -march=native; null where there is no compiler. */
export const buildPlainC = (folder: string): string | null => {
  const source = join(dirname(fileURLToPath(import.meta.url)), 'reference.c');
  const program = join(folder, 'reference');
  try {
    execFileSync('gcc', ['-O3', '-march=native', '-o', program, source, '-lm'], { stdio: 'pipe' });
    return program;
  } catch {
    return null;
  }
};

/** A few passes of the C programme over the inputs in a file. */
export const runPlainC = (
  program: string,
  inputs: string,
  worlds: number,
  repeats: number,
  into: Measurement,
): void => {
  const text = execFileSync(program, [inputs, String(worlds), String(repeats)], {
    encoding: 'utf8',
  });
  const lines = text.trim().split('\n');
  // The first pass pays for fresh memory.
  for (const line of lines.slice(1, -1)) into.nanoseconds.push(Number(line));
  const [, value, peak, share] = (lines.at(-1) as string).split(' ').map(Number);
  into.figures = {
    npv: value as number,
    peakGap: peak as number,
    shareWithGap: share as number,
  };
};

/** Kernel and plain C in turns on the same inputs, so that a busy moment hits both. */
export const measureReferenceProblem = (worlds: number, turns: number): readonly Measurement[] => {
  const columns = sampleInputs(worlds, 12345);
  const outputs = [npv, peakGap, gap];
  const kernel = instantiateKernel(
    compileKernel(referenceModel(), referenceStructure, { outputs }),
  );
  const ours: Measurement = { name: 'kernel', nanoseconds: [], figures: null };
  const plainC: Measurement = { name: 'C, gcc -O3 -march=native', nanoseconds: [], figures: null };
  const folder = mkdtempSync(join(tmpdir(), 'reference-problem-'));
  try {
    const inputs = join(folder, 'inputs');
    writeFileSync(inputs, new Uint8Array(columns.buffer));
    const program = buildPlainC(folder);
    runKernel(kernel, columns, ours);
    ours.nanoseconds.length = 0;
    for (let turn = 0; turn < turns; turn++) {
      runKernel(kernel, columns, ours);
      if (program) runPlainC(program, inputs, worlds, 3, plainC);
    }
    return program ? [ours, plainC] : [ours];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, nanoseconds, figures } of measureReferenceProblem(16384, 9)) {
    const range = [Math.min(...nanoseconds), Math.max(...nanoseconds)].map((x) => x.toFixed(2));
    const median = medianOf(nanoseconds).toFixed(2);
    console.log(`${name}: ${median} ns (${range.join('-')})`, figures);
  }
}
