import { redrawn, type SamplingPlan } from '../simulation/sampling-plan.ts';
import { totalOrderIndex } from '../uncertainty/statistics/sensitivity.ts';
import type { Experiment, Lever } from './experiments.ts';
import type { SensitivitySummary } from './run-summary.ts';
import type { Worlds } from './worlds.ts';

/** The second sample is drawn from the seed moved by this. */
export const SECOND_SAMPLE = 7_919;
const MOST_GROUPS = 24;

export interface InputGroup {
  readonly name: string;
  readonly kind: 'question' | 'factor' | 'site' | 'chapter';
  /** Paths of the streams that belong to it. */
  readonly streams: ReadonlySet<string>;
  readonly levers: readonly Lever[];
}

/**
 * Inputs in groups that a reader can name: each question with what it asks about, each named factor,
 * each site, and the rest by chapter. At most 24: the smallest sites and chapters are joined.
 */
export const groupInputs = (plan: SamplingPlan, levers: readonly Lever[]): InputGroup[] => {
  const groups = new Map<string, { group: InputGroup; streams: Set<string>; levers: Lever[] }>();
  const into = (kind: InputGroup['kind'], name: string, stream: string, lever: Lever | null) => {
    const key = `${kind} ${name}`;
    let entry = groups.get(key);
    if (!entry) {
      const streams = new Set<string>();
      const members: Lever[] = [];
      entry = { streams, levers: members, group: { name, kind, streams, levers: members } };
      groups.set(key, entry);
    }
    entry.streams.add(stream);
    if (lever) entry.levers.push(lever);
  };
  for (const { id } of plan.questions) into('question', id, `questions.${id}`, null);
  for (const { name, stream } of plan.factors) into('factor', name, stream.path, null);
  for (const lever of levers) {
    if (lever.question !== null) into('question', lever.question, lever.path, lever);
    else if (lever.site !== null) into('site', lever.site, lever.path, lever);
    else into('chapter', lever.chapter, lever.path, lever);
  }
  const all = [...groups.values()].map(({ group }) => group);
  if (all.length <= MOST_GROUPS) return all;
  const small = all
    .filter(({ kind }) => kind === 'site' || kind === 'chapter')
    .sort((a, b) => a.levers.length - b.levers.length)
    .slice(0, all.length - MOST_GROUPS + 1);
  const rest: InputGroup = {
    name: 'all others',
    kind: 'chapter',
    streams: new Set(small.flatMap(({ streams }) => [...streams])),
    levers: small.flatMap((group) => group.levers),
  };
  return [...all.filter((group) => !small.includes(group)), rest];
};

/** Total-order indices of groups of streams for one figure. */
export interface TotalOrder {
  indexOf(streams: ReadonlySet<string>): { readonly index: number; readonly standardError: number };
}

/**
 * The estimator of Jansen (1999): the worlds as drawn, the same worlds with everything drawn anew
 * (for the variance), and the same with one group drawn anew.
 */
export const totalOrderOf = (
  plan: SamplingPlan,
  experiment: Experiment,
  figure: (worlds: Worlds) => Float64Array,
): TotalOrder => {
  const seed = plan.seed + SECOND_SAMPLE;
  const streams = new Set([
    ...plan.questions.map(({ stream }) => stream.path),
    ...plan.factors.map(({ stream }) => stream.path),
    ...plan.draws.map(({ stream }) => stream.path),
  ]);
  const asDrawn = Float64Array.from(figure(experiment(plan)));
  const anew = Float64Array.from(figure(experiment(redrawn(plan, streams, seed))));
  return {
    indexOf: (group) => {
      if (group.size === 0) return { index: 0, standardError: 0 };
      const mixed = Float64Array.from(figure(experiment(redrawn(plan, group, seed))));
      return {
        index: totalOrderIndex(asDrawn, anew, mixed),
        standardError: errorOf(asDrawn, anew, mixed),
      };
    },
  };
};

/** Standard error by the spread over 16 parts of the worlds; the variance is taken as known. */
const errorOf = (a: Float64Array, b: Float64Array, ab: Float64Array): number => {
  const parts = 16;
  const size = Math.floor(a.length / parts);
  if (size < 2) return Number.NaN;
  const whole = totalOrderIndex(a, b, ab);
  if (whole === 0) return 0;
  let squaresInAll = 0;
  for (let i = 0; i < a.length; i++) squaresInAll += square((a[i] as number) - (ab[i] as number));
  let deviations = 0;
  for (let part = 0; part < parts; part++) {
    let squares = 0;
    for (let i = part * size; i < (part + 1) * size; i++) {
      squares += square((a[i] as number) - (ab[i] as number));
    }
    const estimate = (whole * squares * (a.length / size)) / squaresInAll;
    deviations += square(estimate - whole);
  }
  return Math.sqrt(deviations / (parts - 1) / parts);
};

export const summariseSensitivity = (
  name: string,
  worldsPerGroup: number,
  groups: readonly InputGroup[],
  totalOrder: TotalOrder,
): SensitivitySummary => ({
  figure: name,
  worldsPerGroup,
  groups: groups
    .map((group) => {
      const { index, standardError } = totalOrder.indexOf(group.streams);
      const unsourced = group.levers.filter(({ sourced }) => !sourced).length;
      return {
        name: group.name,
        kind: group.kind,
        totalOrder: index,
        standardError,
        inputs: group.levers.map(({ path }) => path),
        unsourcedShare: group.levers.length === 0 ? 0 : unsourced / group.levers.length,
      };
    })
    .sort((a, b) => b.totalOrder - a.totalOrder || (a.name < b.name ? -1 : 1)),
});

const square = (x: number): number => x * x;
