import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedBelief } from '../../programme/checked-programme.ts';
import { holding } from '../../results/experiments.ts';
import { type SamplingPlan, samplingPlan } from '../../simulation/sampling-plan.ts';
import type { ReplicateDesign } from '../../uncertainty/replicate-design.ts';
import type { Setting } from './live-messages.ts';

/**
 * Plans of one programme, seed and design. What a setting leaves alone is handed on itself, so that
 * a sampler that remembers draws only what the hand has moved, and every world keeps its numbers.
 */
export const livePlans = (
  bound: BoundProgramme,
  beliefs: readonly CheckedBelief[],
  seed: number,
  design: ReplicateDesign,
): ((setting: Setting) => SamplingPlan) => {
  const first = beliefs[0] as CheckedBelief;
  const base = samplingPlan(bound, first, seed, design);
  const planned = new Map(base.questions.map((question) => [keyOf(question), question]));
  /** A belief is planned once; most movements are those of a slider. */
  let believed = { key: '', questions: base.questions };
  const questionsOf = ({ belief, weights }: Setting): SamplingPlan['questions'] => {
    const key = JSON.stringify([belief, weights]);
    if (key === believed.key) return believed.questions;
    const named = beliefs.find(({ name }) => name === belief) ?? first;
    const own = { name: belief, weights: { ...named.weights, ...weights } };
    const questions = samplingPlan(bound, own, seed, design).questions.map((question) => {
      const known = planned.get(keyOf(question));
      if (known) return known;
      planned.set(keyOf(question), question);
      return question;
    });
    believed = { key, questions };
    return questions;
  };

  return (setting) => {
    const { belief, held } = setting;
    const questions = questionsOf(setting);
    const values = new Map(Object.entries(held));
    const plan = { ...base, belief, questions };
    return values.size === 0 ? plan : holding(plan, { values, answers: new Map() });
  };
};

const keyOf = ({ id, weights }: SamplingPlan['questions'][number]): string =>
  `${id} ${weights.join(' ')}`;

/** The first worlds of a plan: the same numbers as in the whole. */
export const firstWorlds = (plan: SamplingPlan, worlds: number): SamplingPlan => ({
  ...plan,
  design: { ...plan.design, worlds: Math.min(worlds, plan.design.worlds) },
});
