import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bundle } from './harness/bundle.ts';
import { repeatsOf } from './harness/repeats.ts';
import { firstLineOf, runProgram, secondsOf } from './harness/run-program.ts';
import { livePage } from './live-page.ts';
import { printResults } from './print-results.ts';
import { race } from './reference-problem/race.ts';
import type {
  BenchResults,
  ComputeEstimates,
  HourlySupply,
  Million,
  PlainFunctions,
  Sampling,
  Split,
  TotalOrder,
} from './results.ts';

/**
 * Benchmarks: `npm run bench -- [--date 2026-11-23] [--only race,million] [--rounds 7]`. Prints
 * ratios and writes bench/results.json; parts that were not run keep what stands there.
 */
const { values: asked } = parseArgs({
  options: {
    date: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = Number(asked.rounds);
const only = asked.only?.split(',') ?? null;
const wanted = (part: string): boolean => only === null || only.includes(part);
const note = (text: string): void => {
  process.stderr.write(`${text} ...\n`);
};
const again = async <Result>(times: number, once: () => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let time = 0; time < times; time++) results.push(await once());
  return results;
};

const million = async (): Promise<NonNullable<BenchResults['million']>> => {
  note('a million worlds of the reference problem');
  const run = (workers: number) =>
    runProgram<Million>('reference-problem/million-worlds', 1_000_000, workers);
  const two = await again(3, () => run(2));
  const one = await run(0);
  return {
    seconds: repeatsOf(two.map(({ seconds }) => seconds)),
    processorSeconds: repeatsOf(two.map(({ processorSeconds }) => processorSeconds)),
    secondsOnOneCore: one.seconds,
    peakMegabytes: Math.max(...two.map(({ peakMegabytes }) => peakMegabytes)),
    checks: two[0] as Million,
  };
};

const stargate = async (): Promise<NonNullable<BenchResults['stargate']>> => {
  note('the Stargate programme');
  const answerOf = (name: string) =>
    again(5, () => {
      const words = ['dist/cli/main.js', 'run', `programmes/${name}`, '--worlds', '10000'];
      return secondsOf('node', [...words, '--no-sensitivity']);
    });
  const answer = await answerOf('stargate-2025-01');
  const check = await again(3, () =>
    secondsOf('node', ['dist/cli/main.js', 'check', 'programmes/stargate-2025-01']),
  );
  return {
    secondsToAnswer: repeatsOf(answer),
    secondsToCheck: repeatsOf(check),
    split: await runProgram<Split>('stargate-split', 10_000, 'stargate-2025-01'),
    later: {
      secondsToAnswer: repeatsOf(await answerOf('stargate-2026-06')),
      split: await runProgram<Split>('stargate-split', 10_000, 'stargate-2026-06'),
    },
  };
};

const totalOrder = async (): Promise<NonNullable<BenchResults['totalOrder']>> => {
  note('total-order indices of 70 inputs');
  const result = await runProgram<TotalOrder>('reference-problem/total-order', 1_024, 7);
  return { ...result, seconds: repeatsOf(result.seconds) };
};

await bundle([
  'reference-problem/million-worlds',
  'reference-problem/total-order',
  'reference-cover',
  'stargate-split',
  'stargate-sampling',
  'hourly-supply',
  'plain-functions',
  'compute-estimates',
]);
const results: BenchResults = {
  ...(asked.date === undefined ? {} : { date: asked.date }),
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    compiler: await firstLineOf('gcc', ['--version']),
    numpy: await firstLineOf('python3', ['-c', 'import numpy; print(numpy.__version__)']),
    squiggle: '0.10.0',
  },
};
if (wanted('race')) {
  note('the reference problem, one core');
  results.race = await race(rounds);
}
if (wanted('million')) results.million = await million();
if (wanted('stargate')) results.stargate = await stargate();
if (wanted('total-order')) results.totalOrder = await totalOrder();
if (wanted('cover')) {
  note('intervals of the reference problem');
  results.cover = await runProgram<Record<string, number>>('reference-cover');
}
if (wanted('sampling')) {
  note('Sobol points and plain draws on the Stargate programme, some minutes');
  results.sampling = await runProgram<Sampling>('stargate-sampling', 40, 4, 200);
}
if (wanted('dispatch')) {
  note('hourly supply of a site, a minute');
  results.hourlySupply = await runProgram<HourlySupply>('hourly-supply', 25, 1);
}
if (wanted('functions')) {
  note('schedule risk and rates of return');
  results.plainFunctions = await runProgram<PlainFunctions>('plain-functions', 9);
}
if (wanted('compute')) {
  note('estimates of training and serving');
  results.computeEstimates = await runProgram<ComputeEstimates>('compute-estimates', 9);
}
if (wanted('live')) {
  note('the live page in headless Chromium');
  results.livePage = await livePage(100);
}
process.stdout.write(printResults(results));
const file = 'bench/results.json';
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchResults) : null;
writeFileSync(file, `${JSON.stringify({ ...before, ...results }, rounded, 2)}\n`);

/** Four digits are more than the repeats agree on. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
}
