import { estimateServing, estimateTraining } from '../src/entries/compute.ts';
import type { ComputeEstimates } from './results.ts';

/** `node compute-estimates.mjs REPEATS`: microseconds of an estimate, best layouts searched or not. */
const repeats = Number(process.argv[2] ?? 9);

const llama = {
  layers: 126,
  hidden: 16384,
  heads: 128,
  kvHeads: 8,
  ffn: 53248,
  ffnMatrices: 3,
  vocab: 128256,
  tiedEmbeddings: false,
  seq: 8192,
};
const system = { gpu: 'H100-SXM5-80GB', count: 16_384 };
const searched = { system, model: llama, batch: { global: 2048 }, precision: 'bf16' };
const given = { ...searched, parallelism: { tp: 8, pp: 16, dp: 128 } };
const experts = { ...searched, model: { name: 'deepseek-v3' } };
const served = {
  system: { gpu: 'H200-SXM5-141GB', count: 1024 },
  model: { name: 'deepseek-v3' },
  workload: { isl: 4000, osl: 1000 },
  precision: 'fp8',
};

/** Microseconds of one call, in batches of `count` calls; the first batch warms up. */
const microseconds = (count: number, once: () => unknown): readonly number[] => {
  const times: number[] = [];
  for (let repeat = 0; repeat <= repeats; repeat++) {
    const start = performance.now();
    for (let call = 0; call < count; call++) once();
    times.push(((performance.now() - start) * 1000) / count);
  }
  return times.slice(1);
};

const results: ComputeEstimates = {
  given: microseconds(2000, () => estimateTraining(given)),
  searched: microseconds(50, () => estimateTraining(searched)),
  searchedExperts: microseconds(50, () => estimateTraining(experts)),
  serving: microseconds(500, () => estimateServing(served)),
};
process.stdout.write(`${JSON.stringify(results)}\n`);
