import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, GivenValue } from '../programme/checked-programme.ts';
import { kernelEngine } from '../simulation/kernel-engine.ts';
import {
  prepareEngine,
  type RunOptions,
  runWorlds,
  runWorldsHere,
} from '../simulation/run-worlds.ts';
import { BLOCK_WORLDS } from '../simulation/sample-block.ts';
import { type PlannedDraw, type SamplingPlan, samplingPlan } from '../simulation/sampling-plan.ts';
import { median } from '../uncertainty/distribution.ts';
import { replicateDesign } from '../uncertainty/replicate-design.ts';
import { type Figure, withFigures } from './figures.ts';
import type { Worlds } from './worlds.ts';

/** A programme made ready for being run again and again with some of its inputs otherwise. */
export interface Trials {
  /** With the figures asked for among its equations. */
  readonly bound: BoundProgramme;
  /** As drawn. */
  readonly plan: SamplingPlan;
  /** The same plan with other values of some inputs, by their paths in the file. */
  changed(values: ReadonlyMap<string, GivenValue>): SamplingPlan;
  run(plan: SamplingPlan): Promise<Worlds>;
  /** The central world of a plan. */
  central(plan: SamplingPlan): Worlds;
}

export interface TrialRequest {
  readonly belief: Pick<CheckedBelief, 'name' | 'weights'>;
  readonly seed: number;
  /** Worlds of each trial: the first of a run's, in blocks of 256. */
  readonly worlds: number;
  readonly pool?: RunOptions['pool'];
}

/** From so many worlds on a trial is worth sending to the workers. */
const WORTH_SENDING = 4_096;

/**
 * Compiles the programme once. Every trial draws the same random numbers, so that two of them
 * differ by what was changed and by nothing else.
 */
export const prepareTrials = (
  programme: BoundProgramme,
  figures: readonly Figure[],
  { belief, seed, worlds, pool }: TrialRequest,
): Trials => {
  const bound = withFigures(programme, figures);
  const whole = replicateDesign(worlds);
  const blocks = Math.ceil(worlds / BLOCK_WORLDS);
  const design = { ...whole, worlds: Math.min(whole.worlds, blocks * BLOCK_WORLDS) };
  const engine = prepareEngine(
    bound,
    figures.map(({ quantity }) => quantity),
  );
  const instance = kernelEngine(engine.kernel)(engine.layout);
  const here = (plan: SamplingPlan): Worlds => runWorldsHere(engine, plan, {}, () => instance);
  return {
    bound,
    plan: samplingPlan(bound, belief, seed, design),
    changed: (values) => samplingPlan(withValues(bound, values), belief, seed, design),
    run: async (plan) =>
      pool && plan.design.worlds >= WORTH_SENDING ? runWorlds(engine, plan, { pool }) : here(plan),
    central: (plan) => here(centralPlan(plan)),
  };
};

/** The programme with other values of some inputs; who draws which random numbers stays. */
export const withValues = (
  bound: BoundProgramme,
  values: ReadonlyMap<string, GivenValue>,
): BoundProgramme => ({
  ...bound,
  inputs: bound.inputs.map((input) => {
    const given = values.get(input.given.path);
    return given ? { ...input, given } : input;
  }),
});

/** Every input at its median, every question at its heaviest claim; a block of equal worlds. */
const centralPlan = (plan: SamplingPlan): SamplingPlan => ({
  ...plan,
  // The kernel takes worlds in pairs of pairs.
  design: { ...plan.design, replicates: 1, worldsPerReplicate: 4, worlds: 4 },
  questions: plan.questions.map((question) => ({
    ...question,
    cumulative: Float64Array.from(question.weights, (_, claim) =>
      claim >= question.heaviest ? 1 : 0,
    ),
  })),
  draws: plan.draws.map((draw): PlannedDraw => {
    const central = centralOf(plan, draw);
    return { ...draw, point: central, central };
  }),
});

const centralOf = (plan: SamplingPlan, { point, question, tables }: PlannedDraw): number => {
  if (point !== null) return point;
  const claim = question < 0 ? 0 : (plan.questions[question]?.heaviest ?? 0);
  const table = plan.tables[tables[claim] ?? -1];
  if (!table) throw new Error('a draw has no table');
  return median(table.distribution);
};
