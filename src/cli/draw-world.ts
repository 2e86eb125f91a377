import type { Interpretation } from '../equations/interpret.ts';
import { interpret } from '../equations/interpret.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { centralWorld, sampleWorld } from '../simulation/sample-block.ts';
import { type SamplingPlan, samplingPlan } from '../simulation/sampling-plan.ts';
import { designAsked } from './design-asked.ts';
import { Stop } from './stop.ts';

/** One world of a run, computed again in full by the reference interpreter. */
export interface ReplayedWorld {
  /** Its number among the worlds of the run; null for the central one. */
  readonly number: number | null;
  readonly plan: SamplingPlan;
  readonly inputs: Float64Array;
  /** By question id, the index of the claim drawn. */
  readonly answers: ReadonlyMap<string, number>;
  readonly computed: Interpretation;
}

/** Draws a world by its number, or the central one, and computes every quantity of it. */
export const drawWorld = (
  bound: BoundProgramme,
  belief: CheckedBelief,
  asked: {
    readonly world: string;
    readonly worlds: number;
    readonly seed: number;
    readonly design?: 'sobol' | 'plain';
  },
): ReplayedWorld => {
  const design = designAsked(asked.design, asked.worlds);
  const plan = samplingPlan(bound, belief, asked.seed, design);
  const number = worldNumber(asked.world, design.worlds);
  const drawn = number === null ? centralWorld(plan) : sampleWorld(plan, number);
  return {
    number,
    plan,
    inputs: drawn.inputs,
    answers: new Map(plan.questions.map(({ id }, index) => [id, drawn.claims[index] as number])),
    computed: interpret(bound.model, bound.structure, drawn.inputs),
  };
};

const worldNumber = (written: string, worlds: number): number | null => {
  if (written === 'central') return null;
  const number = /^\d[\d,_]*$/.test(written) ? Number(written.replace(/[,_]/g, '')) : Number.NaN;
  if (Number.isInteger(number) && number < worlds) return number;
  throw new Stop(
    `--world ${written} is none of this run: its worlds go from 0 to ${worlds - 1}.`,
    'Give one of them, or central; --worlds sets how many there are.',
  );
};
