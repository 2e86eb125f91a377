import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER, bundle, bundled } from '../harness/bundle.ts';
import { type Contestant, startContestant } from '../harness/contestant.ts';
import { interleave, type Repeats, ratiosOf, repeatsOf, scaled } from '../harness/repeats.ts';
import { firstLineOf } from '../harness/run-program.ts';
import { sampleInputs } from './sample.ts';

/** The same work by this engine's kernel and its rivals, one core, inputs drawn beforehand. */
export interface Race {
  /** Nanoseconds for a world, a site and a month. */
  readonly nanoseconds: Readonly<Record<string, Repeats>>;
  /** How many times as long as the kernel, round by round. */
  readonly timesTheKernel: Readonly<Record<string, Repeats>>;
  /** The same of the least times: what other work on the machine spoils least. */
  readonly leastTimesTheKernel: Readonly<Record<string, number>>;
  /** Ratios that tell whether a rival is written well. */
  readonly noStrawMen: Readonly<Record<string, number>>;
}

const WORLDS = 16_384;
/** As many samples as Squiggle takes unasked; with ten times as many it runs out of memory. */
const SQUIGGLE_WORLDS = 1_000;
const SITE_MONTHS = 10 * 180;

export const race = async (rounds: number): Promise<Race> => {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const inputs = join(BENCH_FOLDER, 'inputs.bin');
  writeFileSync(inputs, new Uint8Array(sampleInputs(WORLDS, 1).buffer));
  const names = ['kernel', 'scalar', 'squiggle'];
  await bundle(names.map((name) => `reference-problem/${name}-contestant`));
  const results = (name: string): string => join(BENCH_FOLDER, `${name}.results.bin`);
  const node = (name: string): readonly [string, ...string[]] => [
    'node',
    bundled(`reference-problem/${name}-contestant`),
    inputs,
    results(name),
    String(SQUIGGLE_WORLDS),
  ];
  const started = [
    await startContestant('kernel', node('kernel'), 5),
    await startContestant('scalar', node('scalar'), 3),
    await startC(inputs, results('c')),
    await startNumpy(inputs, results('numpy')),
    await startContestant('squiggle', node('squiggle'), 1),
  ];
  const contestants = started.filter((one): one is Contestant => one !== null);
  try {
    for (const { name } of contestants) holdToKernel(name, results(name), results('kernel'));
    const times = await interleave(contestants, rounds);
    return compare(contestants, times);
  } finally {
    for (const contestant of contestants) contestant.end();
  }
};

const startC = async (inputs: string, results: string): Promise<Contestant | null> => {
  if ((await firstLineOf('gcc', ['--version'])) === null) return null;
  const program = join(BENCH_FOLDER, 'c-contestant');
  const source = 'bench/reference-problem/c-contestant.c';
  execFileSync('gcc', ['-O3', '-march=native', '-o', program, source, '-lm']);
  return startContestant('c', [program, inputs, String(WORLDS), results], 5);
};

const startNumpy = async (inputs: string, results: string): Promise<Contestant | null> => {
  if ((await firstLineOf('python3', ['-c', 'import numpy'])) === null) return null;
  const program = 'bench/reference-problem/numpy_contestant.py';
  return startContestant('numpy', ['python3', program, inputs, results], 2);
};

const compare = (contestants: readonly Contestant[], times: readonly number[][]): Race => {
  const worldsOf = (name: string): number => (name === 'squiggle' ? SQUIGGLE_WORLDS : WORLDS);
  const perWorld = new Map(
    contestants.map(({ name }, index) => [
      name,
      (times[index] as number[]).map((time) => (time * 1e6) / (worldsOf(name) * SITE_MONTHS)),
    ]),
  );
  const of = (name: string): readonly number[] => perWorld.get(name) ?? [Number.NaN];
  const names = [...perWorld.keys()];
  const middle = (slow: string, fast: string): number => ratiosOf(of(slow), of(fast)).median;
  return {
    nanoseconds: Object.fromEntries(names.map((name) => [name, scaled(repeatsOf(of(name)), 1)])),
    timesTheKernel: Object.fromEntries(
      names.map((name) => [name, ratiosOf(of(name), of('kernel'))]),
    ),
    leastTimesTheKernel: Object.fromEntries(
      names.map((name) => [name, Math.min(...of(name)) / Math.min(...of('kernel'))]),
    ),
    noStrawMen: {
      'kernel over c': middle('kernel', 'c'),
      'numpy over c': middle('numpy', 'c'),
      'scalar over c': middle('scalar', 'c'),
      'squiggle over numpy': middle('squiggle', 'numpy'),
    },
  };
};

/** Throws where results differ by more than 1e-9, or where their means fail the problem's checks. */
const holdToKernel = (name: string, file: string, kernelFile: string): void => {
  const [own, kernel] = [file, kernelFile].map((path) => {
    const bytes = readFileSync(path);
    return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  }) as [Float64Array, Float64Array];
  const worlds = own.length / 2;
  let means = [0, 0];
  let anyGap = 0;
  for (const part of [0, 1]) {
    const values = own.subarray(part * worlds, (part + 1) * worlds);
    const known = kernel.subarray((part * kernel.length) / 2);
    const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / worlds;
    values.forEach((value, world) => {
      const scale = Math.max(Math.abs(value), size);
      if (Math.abs(value - (known[world] as number)) <= 1e-9 * scale) return;
      throw new Error(`${name} and the kernel differ in world ${world}: no time is told`);
    });
    means = means.map((sum, at) =>
      at === part ? values.reduce((a, b) => a + b, 0) / worlds : sum,
    );
    if (part === 1) anyGap = values.filter((peak) => peak > 0).length / worlds;
  }
  // Four standard errors about the means of a million worlds, at this number of worlds.
  const near = (value: number, known: number, deviation: number): boolean =>
    Math.abs(value - known) <= (4 * deviation) / Math.sqrt(worlds);
  const [npv, peak] = means as [number, number];
  if (near(npv, 26_190, 62_240) && near(peak, 3_110, 8_618) && near(anyGap, 0.2185, 0.415)) return;
  throw new Error(`${name} fails the checks: ${npv}, ${peak}, ${anyGap}: no time is told`);
};
