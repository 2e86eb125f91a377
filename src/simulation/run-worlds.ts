import { compileKernel } from '../equations/kernel/compile.ts';
import { withModule } from '../equations/kernel/instantiate.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { EngineMaker } from './block-engine.ts';
import {
  addCounts,
  type CountedWorlds,
  copyWorlds,
  countsFor,
  countWorlds,
  emptyCounts,
  type KeptQuantity,
  type KeptWorlds,
  keptLayout,
  keptWorlds,
} from './kept-worlds.ts';
import { type KernelParts, kernelEngine } from './kernel-engine.ts';
import { blockRunner, blocksOf, worldsOfBlock } from './run-block.ts';
import { BLOCK_WORLDS, blockSampler, type SamplerMaker } from './sample-block.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { RunCancelled, runOnPool, type WorkerPool } from './worker-pool.ts';
import { type WorldsRun, worldsRun } from './worlds-run.ts';

/** A programme's equations compiled for what is to be kept: runs under any belief and seed. */
export interface PreparedEngine {
  readonly bound: BoundProgramme;
  readonly layout: readonly KeptQuantity[];
  readonly kernel: KernelParts;
}

/** Compiles the equations once, for every belief, seed and thread. */
export const prepareEngine = (bound: BoundProgramme, keep: readonly Quantity[]): PreparedEngine => {
  const { model, structure } = bound;
  const outputs = [...new Set(keep)];
  return {
    bound,
    layout: keptLayout(structure, outputs),
    kernel: compileKernel(model, structure, { outputs, pairs: 2 }),
  };
};

export interface RunOptions {
  /** Without workers everything runs here, before the promise is returned. */
  readonly pool?: WorkerPool | null;
  /** Told after each block how many worlds are done. */
  readonly onProgress?: (worldsDone: number, worlds: number) => void;
  /** Asked after each block; true rejects with `RunCancelled` and ends the workers. */
  readonly cancelled?: () => boolean;
  /** Beyond this many worlds series are counted in histograms instead of kept. */
  readonly mostKept?: number;
}

/** Series are kept from every world up to here. */
export const MOST_KEPT_WORLDS = 65_536;
/** The worlds whose range sets that of the histograms; a whole number of blocks. */
const RANGE_WORLDS = 2_048;

/**
 * Runs every world of the plan. The numbers are the same to the bit for any number of workers, in
 * Node and in the browser: each world's depend on the plan alone, and lie where its index says.
 */
export const runWorlds = async (
  engine: PreparedEngine,
  plan: SamplingPlan,
  options: RunOptions = {},
): Promise<WorldsRun> => {
  const pool = options.pool ?? null;
  if (!pool) return runWorldsHere(engine, plan, options);
  const { layout, kernel } = engine;
  const progress = progressOf(plan, options);
  const target = roomFor(engine, plan, options, pool.sharesMemory);
  let counts: CountedWorlds | null = null;
  let firstBlock = 0;
  if (!keepsSeries(plan, options)) {
    const first = countFirst(engine, plan, kernelEngine(kernel), target, progress);
    counts = first.counts;
    firstBlock = first.blocks;
  }
  const pooled = await runOnPool(pool, {
    job: {
      plan,
      layout,
      kernel: withModule(kernel),
      target: pool.sharesMemory ? target : null,
      counts: counts && emptyCounts(counts),
    },
    firstBlock,
    blocks: blocksOf(plan) - firstBlock,
    target,
    onBlocks: (done) => progress.told(firstBlock + done),
    cancelled: options.cancelled ?? (() => false),
  });
  if (counts && pooled.counts) addCounts(counts, pooled.counts);
  return worldsRun(engine, plan, target, counts, pooled.blocksPerWorker);
};

/** Runs every world in this thread. `makeEngine` may be the interpreter, to check the kernel. */
export const runWorldsHere = (
  engine: Pick<PreparedEngine, 'bound' | 'layout'> & { readonly kernel?: KernelParts },
  plan: SamplingPlan,
  options: RunOptions = {},
  makeEngine: EngineMaker = kernelEngine(engine.kernel as KernelParts),
  makeSampler: SamplerMaker = blockSampler,
): WorldsRun => {
  const progress = progressOf(plan, options);
  const target = roomFor(engine, plan, options, false);
  const blocks = blocksOf(plan);
  if (keepsSeries(plan, options)) {
    const run = blockRunner(plan, engine.layout, makeEngine, makeSampler);
    for (let block = 0; block < blocks; block++) {
      run(block, target, block * BLOCK_WORLDS);
      progress.told(block + 1);
    }
    return worldsRun(engine, plan, target, null, []);
  }
  const first = countFirst(engine, plan, makeEngine, target, progress);
  const run = blockRunner(plan, engine.layout, makeEngine);
  const room = blockRoom(engine.layout, plan, BLOCK_WORLDS);
  for (let block = first.blocks; block < blocks; block++) {
    const count = worldsOfBlock(plan, block);
    run(block, room, 0);
    countWorlds(first.counts, room, count);
    copyWorlds(room, count, target, block * BLOCK_WORLDS);
    progress.told(block + 1);
  }
  return worldsRun(engine, plan, target, first.counts, []);
};

const keepsSeries = (plan: SamplingPlan, options: RunOptions): boolean =>
  plan.design.worlds <= (options.mostKept ?? MOST_KEPT_WORLDS);

const roomFor = (
  { layout }: Pick<PreparedEngine, 'layout'>,
  plan: SamplingPlan,
  options: RunOptions,
  shared: boolean,
): KeptWorlds =>
  keptWorlds(layout, plan.questions.length, plan.design.worlds, {
    shared,
    series: keepsSeries(plan, options),
  });

const blockRoom = (layout: readonly KeptQuantity[], plan: SamplingPlan, room: number): KeptWorlds =>
  keptWorlds(layout, plan.questions.length, room, { shared: false, series: true });

interface Progress {
  /** Throws `RunCancelled` where the run is called off. */
  told(blocksDone: number): void;
}

const progressOf = (plan: SamplingPlan, { onProgress, cancelled }: RunOptions): Progress => ({
  told: (blocksDone) => {
    if (cancelled?.()) throw new RunCancelled();
    const { worlds } = plan.design;
    onProgress?.(Math.min(blocksDone * BLOCK_WORLDS, worlds), worlds);
  },
});

/** Runs the first worlds here, takes the histograms' ranges from them and counts them. */
const countFirst = (
  { layout }: Pick<PreparedEngine, 'layout'>,
  plan: SamplingPlan,
  makeEngine: EngineMaker,
  target: KeptWorlds,
  progress: Progress,
): { readonly counts: CountedWorlds; readonly blocks: number } => {
  const worlds = Math.min(RANGE_WORLDS, plan.design.worlds);
  const room = blockRoom(layout, plan, worlds);
  const run = blockRunner(plan, layout, makeEngine);
  const blocks = Math.ceil(worlds / BLOCK_WORLDS);
  for (let block = 0; block < blocks; block++) {
    run(block, room, block * BLOCK_WORLDS);
    progress.told(block + 1);
  }
  const counts = countsFor(layout, room);
  countWorlds(counts, room, worlds);
  copyWorlds(room, worlds, target, 0);
  return { counts, blocks };
};
