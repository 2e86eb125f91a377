import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { fansOf } from '../results/fans.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import type { ReplicateDesign } from '../uncertainty/replicate-design.ts';
import type { FansTold } from './sheets/fans-sheet.ts';

/** Runs the worlds of a programme for the fans of its reported series, and for nothing else. */
export const fansOfRun = async (
  bound: BoundProgramme,
  belief: CheckedBelief,
  seed: number,
  design: ReplicateDesign,
  options: RunOptions,
): Promise<FansTold> => {
  const reported = bound.model.quantities.filter(
    ({ declaration, timed }) => declaration.reported === true && timed,
  );
  const plan = samplingPlan(bound, belief, seed, design);
  const run = await runWorlds(prepareEngine(bound, reported), plan, options);
  const fans = await fansOf(bound, run, options.pool ?? null);
  return { fans, worlds: run.worlds, seed, belief: belief.name };
};
