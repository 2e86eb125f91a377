import type { BlockEngine } from './block-engine.ts';
import { keptWorlds } from './kept-worlds.ts';
import { blockRunner, blocksOf } from './run-block.ts';
import type { PreparedEngine } from './run-worlds.ts';
import { BLOCK_WORLDS, type SamplerMaker } from './sample-block.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import { type WorldsRun, worldsRun } from './worlds-run.ts';

/**
 * Runs every world in this thread, and lets others have it after each block. `goesOn` is awaited
 * there; where it says false the run is given up, and null is returned. The numbers are those of
 * `runWorlds`.
 */
export const runYielding = async (
  { bound, layout }: Pick<PreparedEngine, 'bound' | 'layout'>,
  plan: SamplingPlan,
  thread: { readonly engine: BlockEngine; readonly sampler: SamplerMaker },
  goesOn: () => Promise<boolean>,
): Promise<WorldsRun | null> => {
  const target = keptWorlds(layout, plan.questions.length, plan.design.worlds, {
    shared: false,
    series: true,
  });
  const run = blockRunner(plan, layout, () => thread.engine, thread.sampler);
  for (let block = 0; block < blocksOf(plan); block++) {
    run(block, target, block * BLOCK_WORLDS);
    if (!(await goesOn())) return null;
  }
  return worldsRun({ bound, layout }, plan, target, null, []);
};
