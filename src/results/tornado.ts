import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { SamplingPlan } from '../simulation/sampling-plan.ts';
import { quantile } from '../uncertainty/distribution.ts';
import type { AskedFigure } from './asked-figure.ts';
import { type Held, holding } from './experiments.ts';
import { inputText, inputTitle } from './input-text.ts';
import { type Measure, measureOf } from './measure.ts';
import { prepareTrials, type TrialRequest, type Trials } from './trials.ts';

export interface TornadoRequest extends TrialRequest {
  readonly measure: Measure;
  /** How many bars are measured in all worlds; the others were seen to move less. */
  readonly most: number;
  readonly onProgress?: (what: string, share: number) => void;
}

/** One end of a bar: the input's value there, and the figure with it. */
export interface TornadoEnd {
  /** The input's value; null where it is the answer to a question. */
  readonly value: number | null;
  readonly text: string;
  /** With all other inputs at their medians. */
  readonly central: number;
  /** Over the worlds, all other inputs as drawn. */
  readonly worlds: number;
}

export interface TornadoBar {
  /** Path of the input in the file, or of the question. */
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly question: string | null;
  /** P10 and P90 of the input; of a question the answers with the least and the most. */
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** How far the figure moves over the worlds from the one end to the other. */
  readonly swing: number;
  readonly swingCentral: number;
  readonly sourced: boolean;
}

export interface Tornado {
  readonly schema: 'gigastack-tornado/1';
  readonly figure: Pick<AskedFigure, 'written' | 'title' | 'unit' | 'isProbability'>;
  readonly measure: Measure;
  readonly belief: string;
  readonly seed: number;
  readonly worlds: number;
  readonly base: { readonly central: number; readonly worlds: number };
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
  /** Uncertain inputs and questions that were tried, and how many of them move nothing. */
  readonly tried: number;
  readonly still: number;
  /** Worlds in which all inputs were tried for choosing those shown. */
  readonly triedIn: number;
}

/** Worlds in which every input is tried; what moves most there is measured in all. */
const FIRST_WORLDS = 128;

interface Candidate {
  readonly path: string;
  readonly title: string;
  readonly unit: string;
  readonly question: string | null;
  readonly sourced: boolean;
  /** The input at its ends, or the question at each of its answers. */
  readonly ends: readonly {
    readonly held: Held;
    readonly value: number | null;
    readonly text: string;
  }[];
}

/**
 * Each uncertain input at its 10 % and 90 % quantile, each question at each of its answers: once
 * with all others at their medians, and once over the worlds with all others as drawn, on the same
 * random numbers. Inputs that share one value in the file move together. Every input is tried in
 * 128 worlds; those that move the figure most there are measured in all worlds asked for.
 */
export const tornado = async (
  programme: BoundProgramme,
  asked: AskedFigure,
  request: TornadoRequest,
): Promise<Tornado> => {
  const { measure, most, onProgress = () => {} } = request;
  const trials = prepareTrials(programme, [asked.figure], request);
  const worldsOf = async (plan: SamplingPlan): Promise<number> =>
    measureOf(asked.values(await trials.run(plan)), measure);
  const few = fewer(trials.plan, FIRST_WORLDS);
  const all = candidatesOf(trials);
  const swings: number[] = [];
  for (const [done, { ends }] of all.entries()) {
    onProgress(`input ${done + 1} of ${all.length}`, (0.7 * done) / all.length);
    const found: number[] = [];
    for (const { held } of ends) found.push(await worldsOf(holding(few, held)));
    swings.push(swingOf(found));
  }
  const chosen = [...all.keys()]
    .filter((index) => (swings[index] as number) > 0)
    .sort((a, b) => (swings[b] as number) - (swings[a] as number) || a - b)
    .slice(0, most);
  const bars: TornadoBar[] = [];
  for (const [done, index] of chosen.entries()) {
    onProgress('the widest in all worlds', 0.7 + (0.3 * done) / chosen.length);
    bars.push(await measureBar(trials, all[index] as Candidate, asked, worldsOf));
  }
  bars.sort((a, b) => b.swing - a.swing || (a.path < b.path ? -1 : 1));
  return {
    schema: 'gigastack-tornado/1',
    figure: figureNamed(asked),
    measure,
    belief: trials.plan.belief,
    seed: request.seed,
    worlds: trials.plan.design.worlds,
    base: {
      central: centralValue(trials, trials.plan, asked),
      worlds: await worldsOf(trials.plan),
    },
    bars,
    tried: all.length,
    still: swings.filter((swing) => swing === 0).length,
    triedIn: few.design.worlds,
  };
};

/** What a figure is, without how it is read. */
export const figureNamed = ({ written, title, unit, isProbability }: AskedFigure) => ({
  written,
  title,
  unit,
  isProbability,
});

const fewer = (plan: SamplingPlan, worlds: number): SamplingPlan => ({
  ...plan,
  design: { ...plan.design, worlds: Math.min(worlds, plan.design.worlds) },
});

const centralValue = (trials: Trials, plan: SamplingPlan, asked: AskedFigure): number =>
  asked.values(trials.central(plan))[0] as number;

const measureBar = async (
  trials: Trials,
  candidate: Candidate,
  asked: AskedFigure,
  worldsOf: (plan: SamplingPlan) => Promise<number>,
): Promise<TornadoBar> => {
  const ends: TornadoEnd[] = [];
  for (const { held, value, text } of candidate.ends) {
    const plan = holding(trials.plan, held);
    ends.push({
      value,
      text,
      central: centralValue(trials, plan, asked),
      worlds: await worldsOf(plan),
    });
  }
  const { ends: _, ...what } = candidate;
  const ordered = what.question === null ? ends : [...ends].sort((a, b) => a.worlds - b.worlds);
  return {
    ...what,
    low: ordered[0] as TornadoEnd,
    high: ordered.at(-1) as TornadoEnd,
    swing: swingOf(ends.map(({ worlds }) => worlds)),
    swingCentral: swingOf(ends.map(({ central }) => central)),
  };
};

/** From the least to the most; 0 where all are equal, infinite ones included. */
const swingOf = (values: readonly number[]): number => {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const greatest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return greatest === least ? 0 : greatest - least;
};

const candidatesOf = ({ bound, plan }: Trials): readonly Candidate[] => {
  const byPath = new Map<string, BoundInput[]>();
  for (const input of bound.inputs) {
    const known = byPath.get(input.given.path);
    if (known) known.push(input);
    else byPath.set(input.given.path, [input]);
  }
  const single = [...byPath].flatMap(([path, inputs]): Candidate[] => {
    const first = inputs[0] as BoundInput;
    const { distribution, provenance } = first.given;
    if (distribution === null) return [];
    const [low, high] = [quantile(distribution, 0.1), quantile(distribution, 0.9)];
    if (low === high) return [];
    const end = (value: number) => ({
      held: { values: new Map(inputs.map((input) => [input.path, value])), answers: new Map() },
      value,
      text: inputText(first, value, bound),
    });
    return [
      {
        path,
        title: inputTitle(first),
        unit: first.quantity.declaration.unit,
        question: null,
        sourced: provenance.kind !== 'assumption',
        ends: [end(low), end(high)],
      },
    ];
  });
  const questions = plan.questions.flatMap(({ id, weights }): Candidate[] => {
    const question = bound.programme.questions.find((one) => one.id === id);
    if (!question) return [];
    const ends = weights.map((_, answer) => ({
      held: { values: new Map<string, number>(), answers: new Map([[id, answer]]) },
      value: null,
      text: answerText(bound, question.claims[answer] ?? ''),
    }));
    const path = `questions.${id}`;
    return [{ path, title: question.asks, unit: '', question: id, sourced: true, ends }];
  });
  return [...questions, ...single];
};

/** Longer answers go by the short name of their claim. */
const LONGEST_ANSWER = 12;

const answerText = ({ programme }: BoundProgramme, id: string): string => {
  const written = programme.claims.find((claim) => claim.id === id)?.written;
  return written != null && written.length <= LONGEST_ANSWER ? written : id;
};
