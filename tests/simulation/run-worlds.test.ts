import { afterAll, describe, expect, it } from 'vitest';
import { inputColumns } from '../../src/equations/input-columns.ts';
import { interpret } from '../../src/equations/interpret.ts';
import { interpreterEngine } from '../../src/simulation/interpreter-engine.ts';
import { plainDesign } from '../../src/simulation/plain-design.ts';
import { prepareEngine, runWorlds, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { centralWorld, sampleWorld } from '../../src/simulation/sample-block.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { startThreads } from '../../src/simulation/worker-pool.node.ts';
import { RunCancelled, WorkerFailure, type WorkerPool } from '../../src/simulation/worker-pool.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { histogramQuantile } from '../../src/uncertainty/statistics/histogram.ts';
import { quantilesOf } from '../../src/uncertainty/statistics/quantiles.ts';
import { nameOfRun } from './run-bytes.ts';
import { evenOdds, gap, peakGap, perPower, tinyKept, tinyProgramme } from './tiny-programme.ts';

const bound = tinyProgramme();
const { model, structure } = bound;
const engine = prepareEngine(bound, tinyKept);
const plan = samplingPlan(bound, evenOdds, 7, replicateDesign(4_096));
const here = runWorldsHere(engine, plan);
const pools: WorkerPool[] = [];
const threads = (count: number): WorkerPool => {
  const pool = startThreads(count);
  if (!pool) throw new Error('run `npm run build` first: threads run what is in dist');
  pools.push(pool);
  return pool;
};
afterAll(() => {
  for (const pool of pools) pool.end();
});

describe('runs', () => {
  it.each([1, 2, 3])('has the same bytes with %i workers as with none', async (count) => {
    const run = await runWorlds(engine, plan, { pool: threads(count) });
    expect(nameOfRun(run, model)).toBe(nameOfRun(here, model));
    expect(run.blocksPerWorker).toHaveLength(count);
    expect(Math.min(...run.blocksPerWorker)).toBeGreaterThan(0);
    expect(run.blocksPerWorker.reduce((sum, blocks) => sum + blocks, 0)).toBe(16);
  });

  it('has the same bytes when series are counted, and when the last block is small', async () => {
    const plain = samplingPlan(bound, evenOdds, 7, plainDesign(5_000));
    expect(plain.design.worlds % 256).not.toBe(0);
    const counted = runWorldsHere(engine, plain, { mostKept: 1_000 });
    const pool = threads(2);
    for (let again = 0; again < 2; again++) {
      const run = await runWorlds(engine, plain, { pool, mostKept: 1_000 });
      expect(run.keepsSeries).toBe(false);
      expect(nameOfRun(run, model)).toBe(nameOfRun(counted, model));
    }
    const kept = runWorldsHere(engine, plain);
    expect(kept.perWorld(peakGap, 0)).toEqual(counted.perWorld(peakGap, 0));
    const series = kept.series(gap, 0, 20);
    const histogram = counted.counted(gap, 0, 20);
    const [p50, p90] = quantilesOf(series, [0.5, 0.9]) as [number, number];
    const bin = (histogram.high - histogram.low) / histogram.counts.length;
    expect(Math.abs(histogramQuantile(histogram, 0.5) - p50)).toBeLessThanOrEqual(bin);
    expect(Math.abs(histogramQuantile(histogram, 0.9) - p90)).toBeLessThanOrEqual(bin);
  });

  it('gives the same numbers by the interpreter', () => {
    const few = samplingPlan(bound, evenOdds, 7, plainDesign(64));
    const columns = inputColumns(model, structure).length;
    const oracle = interpreterEngine(model, structure, columns);
    const byInterpreter = runWorldsHere(engine, few, {}, oracle);
    expect(nameOfRun(runWorldsHere(engine, few), model)).toBe(nameOfRun(byInterpreter, model));
  });

  it('replays any world with the numbers that it had', () => {
    for (const world of [0, 1, 255, 256, 1_000, 4_095]) {
      const { inputs, claims } = sampleWorld(plan, world);
      const result = interpret(model, structure, inputs);
      expect(result.value(peakGap)).toBe(here.perWorld(peakGap, 0)[world]);
      expect(result.value(perPower, 1)).toBe(here.perWorld(perPower, 1)[world]);
      expect(result.value(gap, 0, 13)).toBe(here.series(gap, 0, 13)[world]);
      expect(claims[0]).toBe(here.answers('softbank-money')[world]);
    }
    expect(() => sampleWorld(plan, 4_096)).toThrow(/from 0 to 4095/);
  });

  it('has a central world of medians and heaviest claims, of equals the first', () => {
    const { inputs, claims } = centralWorld(plan);
    expect([...claims]).toEqual([0]);
    expect([...inputs.subarray(0, 2)]).toEqual([9_000, 15_000]);
    const weights = { 'softbank-money': [0.2, 0.5, 0.3] };
    const other = samplingPlan(bound, { name: 'x', weights }, 7, plan.design);
    expect([...centralWorld(other).claims]).toEqual([1]);
    expect(centralWorld(other).inputs[0]).toBe(22_000);
  });

  it('tells its progress, and stops when it is called off', async () => {
    const told: number[] = [];
    const onProgress = (done: number, worlds: number): void => {
      told.push(done / worlds);
    };
    await runWorlds(engine, plan, { pool: threads(2), onProgress });
    expect(told).toHaveLength(16);
    expect(told.at(-1)).toBe(1);
    const cancelled = (): boolean => told.length > 18;
    const off = { onProgress, cancelled };
    await expect(runWorlds(engine, plan, { pool: threads(2), ...off })).rejects.toThrow(
      RunCancelled,
    );
    expect(() => runWorldsHere(engine, plan, { cancelled: () => true })).toThrow(RunCancelled);
  });

  it('rejects when a worker fails, and does not hang', async () => {
    const layout = { ...engine.kernel.layout, pages: 0 };
    const broken = { ...engine, kernel: { ...engine.kernel, layout } };
    await expect(runWorlds(broken, plan, { pool: threads(2) })).rejects.toThrow(WorkerFailure);
    const ended = threads(1);
    await runWorlds(engine, plan, { pool: ended });
    const link = ended.links[0]!;
    const running = runWorlds(engine, plan, {
      pool: { ...ended, links: [{ ...link, post: () => link.post(null as never) }] },
    });
    await expect(running).rejects.toThrow(WorkerFailure);
  });
});
