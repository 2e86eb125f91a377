/** What the test's page runs: bundled for the browser by esbuild, without anything of Node. */
import {
  prepareEngine,
  replicateDesign,
  runWorlds,
  samplingPlan,
  startPageWorkers,
} from '../../src/web/browser-engine.ts';
import { nameOfRun } from './run-bytes.ts';
import { evenOdds, tinyKept, tinyProgramme } from './tiny-programme.ts';

export interface PageAnswer {
  readonly name: string;
  readonly blocksPerWorker: readonly number[];
}

const run = async (workers: number, script: string, mostKept: number): Promise<PageAnswer> => {
  const bound = tinyProgramme();
  const engine = prepareEngine(bound, tinyKept);
  const plan = samplingPlan(bound, evenOdds, 7, replicateDesign(4_096));
  const pool = workers > 0 ? startPageWorkers(workers, script) : null;
  const worlds = await runWorlds(engine, plan, { pool, mostKept });
  pool?.end();
  return { name: nameOfRun(worlds, bound.model), blocksPerWorker: worlds.blocksPerWorker };
};

(globalThis as unknown as { runTiny: typeof run }).runTiny = run;
