import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { PlannedDraw, SamplingPlan } from '../simulation/sampling-plan.ts';
import { quantile } from '../uncertainty/distribution.ts';
import type { Worlds } from './worlds.ts';

/** Runs the first worlds of a design again under a changed plan: same draws but for the changes. */
export type Experiment = (plan: SamplingPlan) => Worlds;

/** Held values by path of input, and held answers (index of the claim) by question. */
export interface Held {
  readonly values: ReadonlyMap<string, number>;
  readonly answers: ReadonlyMap<string, number>;
}

export const NOTHING_HELD: Held = { values: new Map(), answers: new Map() };

/** The plan with some inputs held at a value and some questions at an answer; all else as drawn. */
export const holding = (plan: SamplingPlan, held: Held): SamplingPlan => ({
  ...plan,
  questions: plan.questions.map((question) => {
    const answer = held.answers.get(question.id);
    if (answer === undefined) return question;
    const weights = question.weights.map((_, claim) => (claim === answer ? 1 : 0));
    const cumulative = Float64Array.from(weights, (_, claim) => (claim >= answer ? 1 : 0));
    return { ...question, weights, cumulative, heaviest: answer };
  }),
  draws: plan.draws.map((draw): PlannedDraw => {
    const value = held.values.get(draw.stream.path);
    return value === undefined ? draw : { ...draw, point: value, central: value };
  }),
});

/** One uncertain input of the programme: its path, what it feeds, and its quantiles. */
export interface Lever {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  /** Paths of the model's inputs that it feeds (`capital.securedMoney`). */
  readonly quantities: readonly string[];
  readonly columns: readonly number[];
  readonly question: string | null;
  readonly chapter: string;
  readonly site: string | null;
  readonly sourced: boolean;
  readonly factors: readonly string[];
  /** Null for what is in question: its answers are levers of their own. */
  at(probability: number): number | null;
}

/** Every input that owns a stream, points included, in order of its first column. */
export const leversOf = (bound: BoundProgramme): readonly Lever[] => {
  const levers = new Map<string, Lever & { columns: number[]; quantities: string[] }>();
  bound.inputs.forEach((input, column) => {
    const known = levers.get(input.path);
    if (known) {
      known.columns.push(column);
      if (!known.quantities.includes(input.quantity.path)) {
        known.quantities.push(input.quantity.path);
      }
      return;
    }
    const { distribution, question, loadings, provenance } = input.given;
    levers.set(input.path, {
      path: input.path,
      title: input.quantity.declaration.title,
      unit: input.quantity.declaration.unit,
      quantities: [input.quantity.path],
      columns: [column],
      question,
      chapter: input.chapter,
      site: input.site,
      sourced: provenance.kind !== 'assumption',
      factors: Object.keys(loadings),
      at: (probability) => (distribution ? quantile(distribution, probability) : null),
    });
  });
  return [...levers.values()];
};
