/**
 * The engine for a page: the same equations, the same worlds, the same bytes as in Node. The script
 * of `startPageWorkers` is `src/simulation/worker-entry.browser.ts`, bundled to one text.
 */
export { bindProgramme } from '../programme/binding/bind-programme.ts';
export { bundledFiles } from '../programme/bundled-files.ts';
export { checkProgramme } from '../programme/check-programme.ts';
export { plainDesign } from '../simulation/plain-design.ts';
export {
  MOST_KEPT_WORLDS,
  type PreparedEngine,
  prepareEngine,
  type RunOptions,
  runWorlds,
  runWorldsHere,
} from '../simulation/run-worlds.ts';
export { centralWorld, type DrawnWorld, sampleWorld } from '../simulation/sample-block.ts';
export { type SamplingPlan, samplingPlan } from '../simulation/sampling-plan.ts';
export { startPageWorkers } from '../simulation/worker-pool.browser.ts';
export type { WorkerPool } from '../simulation/worker-pool.ts';
export type { WorldsRun } from '../simulation/worlds-run.ts';
export { type ReplicateDesign, replicateDesign } from '../uncertainty/replicate-design.ts';
