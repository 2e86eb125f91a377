import type { EngineMaker } from './block-engine.ts';
import type { KeptQuantity, KeptWorlds } from './kept-worlds.ts';
import { BLOCK_WORLDS, blockSampler, type SamplerMaker } from './sample-block.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/** How many blocks the worlds of a plan make; the last may be smaller. */
export const blocksOf = (plan: SamplingPlan): number =>
  Math.ceil(plan.design.worlds / BLOCK_WORLDS);

/** How many worlds a block has. */
export const worldsOfBlock = (plan: SamplingPlan, block: number): number =>
  Math.min(BLOCK_WORLDS, plan.design.worlds - block * BLOCK_WORLDS);

/** Draws worlds `first` ... `first + count - 1`, runs the equations and keeps their numbers from `at` on. */
export type WorldsRunner = (first: number, count: number, target: KeptWorlds, at: number) => void;

export const worldsRunner = (
  plan: SamplingPlan,
  layout: readonly KeptQuantity[],
  makeEngine: EngineMaker,
  makeSampler: SamplerMaker = blockSampler,
): WorldsRunner => {
  const sampler = makeSampler(plan);
  const engine = makeEngine(layout);
  return (first, count, target, at) => {
    sampler.fill(first, count, engine.inputs(), engine.stride);
    engine.run(count);
    target.values.forEach((values, kept) => {
      if (values.length > 0) engine.read(kept, values, target.room, at);
    });
    sampler.claims.forEach((claims, question) => {
      target.claims[question]?.set(claims.subarray(0, count), at);
    });
  };
};

/** The same block by block. */
export type BlockRunner = (block: number, target: KeptWorlds, at: number) => void;

export const blockRunner = (
  plan: SamplingPlan,
  layout: readonly KeptQuantity[],
  makeEngine: EngineMaker,
  makeSampler: SamplerMaker = blockSampler,
): BlockRunner => {
  const run = worldsRunner(plan, layout, makeEngine, makeSampler);
  return (block, target, at) => {
    run(block * BLOCK_WORLDS, worldsOfBlock(plan, block), target, at);
  };
};
