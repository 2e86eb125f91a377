/** What the test's page runs: bundled for the browser by esbuild, without anything of Node. */
import type { Quantity } from '../../src/equations/quantity.ts';
import type { BoundProgramme } from '../../src/programme/bound-programme.ts';
import {
  bindProgramme,
  bundledFiles,
  checkProgramme,
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

/** Runs a programme that lies in files, or the tiny one where there are none. */
const run = async (
  files: Readonly<Record<string, string>> | null,
  workers: number,
  script: string,
  mostKept: number,
): Promise<PageAnswer> => {
  const { bound, belief, kept } = files ? read(files) : tiny();
  const engine = prepareEngine(bound, kept);
  const plan = samplingPlan(bound, belief, 7, replicateDesign(4_096));
  const pool = workers > 0 ? startPageWorkers(workers, script) : null;
  const worlds = await runWorlds(engine, plan, { pool, mostKept });
  pool?.end();
  return { name: nameOfRun(worlds, bound.model), blocksPerWorker: worlds.blocksPerWorker };
};

const tiny = () => ({ bound: tinyProgramme(), belief: evenOdds, kept: tinyKept });

/** The one programme among the files, its first belief, its reported series. */
const read = (files: Readonly<Record<string, string>>) => {
  const folder = Object.keys(files).find((path) => path.startsWith('programmes/')) ?? '';
  const outcome = checkProgramme(folder, bundledFiles(files), { packageFolder: '/' });
  if (!outcome.programme) throw new Error(outcome.problems.map(({ message }) => message).join());
  const bound = bindProgramme(outcome.programme);
  return { bound, belief: outcome.programme.beliefs[0]!, kept: reportedOf(bound) };
};

const reportedOf = ({ model }: BoundProgramme): readonly Quantity[] =>
  model.quantities.filter(({ declaration }) => declaration.reported);

(globalThis as unknown as { runPage: typeof run }).runPage = run;
