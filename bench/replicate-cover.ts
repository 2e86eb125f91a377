import type { Quantity } from '../src/equations/quantity.ts';
import type { BoundProgramme } from '../src/programme/bound-programme.ts';
import type { CheckedBelief } from '../src/programme/checked-programme.ts';
import { kernelEngine } from '../src/simulation/kernel-engine.ts';
import { prepareEngine, runWorldsHere } from '../src/simulation/run-worlds.ts';
import { samplingPlan } from '../src/simulation/sampling-plan.ts';
import type { WorldsRun } from '../src/simulation/worlds-run.ts';
import { type ReplicateDesign, replicateDesign } from '../src/uncertainty/replicate-design.ts';
import { meanOf } from '../src/uncertainty/statistics/moments.ts';
import { byReplicate, replicateEstimate } from '../src/uncertainty/statistics/replicate-error.ts';

/** A number of each world, whose mean over the worlds is asked for. */
export interface MeanFigure {
  readonly name: string;
  of(run: WorldsRun): Float64Array;
}

/** Runs a programme again and again with other seeds, on one kernel, in this thread. */
export const runsOf = (
  bound: BoundProgramme,
  belief: Pick<CheckedBelief, 'name' | 'weights'>,
  keep: readonly Quantity[],
): ((seed: number, design: ReplicateDesign) => WorldsRun) => {
  const engine = prepareEngine(bound, keep);
  const instance = kernelEngine(engine.kernel)(engine.layout);
  const first = samplingPlan(bound, belief, 0, replicateDesign(4_096));
  return (seed, design) => {
    const reseeded = <S extends { readonly stream: { readonly seed: number } }>(one: S): S => ({
      ...one,
      stream: { ...one.stream, seed },
    });
    const plan = {
      ...first,
      seed,
      design,
      questions: first.questions.map(reseeded),
      factors: first.factors.map(reseeded),
      draws: first.draws.map(reseeded),
      processes: first.processes.map((process) => ({ ...process, seed })),
    };
    return runWorldsHere(engine, plan, {}, () => instance);
  };
};

/** The mean of each figure from many worlds: `runs` times 65,536 on Sobol points. */
export const truthOf = (
  run: ReturnType<typeof runsOf>,
  figures: readonly MeanFigure[],
  runs: number,
): number[] => {
  const sums = figures.map(() => 0);
  for (let at = 0; at < runs; at++) {
    const worlds = run(1_000_000 + at, replicateDesign(65_536));
    figures.forEach((figure, index) => {
      sums[index] = (sums[index] as number) + meanOf(figure.of(worlds)) / runs;
    });
  }
  return sums;
};

/**
 * In what share of `repeats` seeds the interval from 16 replicates (t, 15 degrees of freedom, 95 %)
 * holds the truth, by figure.
 */
export const coverOf = (
  run: ReturnType<typeof runsOf>,
  figures: readonly MeanFigure[],
  truth: readonly number[],
  design: ReplicateDesign,
  repeats: number,
): number[] => {
  const covered = figures.map(() => 0);
  for (let seed = 1; seed <= repeats; seed++) {
    const worlds = run(seed, design);
    figures.forEach((figure, index) => {
      const { low, high } = replicateEstimate(byReplicate(figure.of(worlds), meanOf));
      const known = truth[index] as number;
      if (low <= known && known <= high) covered[index] = (covered[index] as number) + 1;
    });
  }
  return covered.map((count) => count / repeats);
};
