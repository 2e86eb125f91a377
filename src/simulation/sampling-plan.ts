import { inputColumns } from '../equations/input-columns.ts';
import type { BoundInput, BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief, GivenValue } from '../programme/checked-programme.ts';
import { parsePath } from '../programme/path.ts';
import { type Distribution, median } from '../uncertainty/distribution.ts';
import { checkLoadings, type Loadings } from '../uncertainty/factors.ts';
import type { MonthlyProcess } from '../uncertainty/processes.ts';
import type { ReplicateDesign } from '../uncertainty/replicate-design.ts';
import type { ScoreTable } from '../uncertainty/score-table.ts';
import { SOBOL_DIMENSIONS } from '../uncertainty/sobol-directions.ts';
import { preparedTable, tableKey } from './prepared-tables.ts';
import { type LevelledPath, streamOrder } from './stream-order.ts';

/**
 * Everything that drawing worlds needs, as plain data that can be sent to a worker: who owns which
 * random stream, what is read from it, and which column of the kernel it feeds.
 */
export interface SamplingPlan {
  readonly design: ReplicateDesign;
  readonly seed: number;
  readonly belief: string;
  /** In order of their ids. */
  readonly questions: readonly PlannedQuestion[];
  /** Named factors, in order of their names. */
  readonly factors: readonly { readonly name: string; readonly stream: Stream }[];
  /** One for each distinct path. Points are drawn too: a point owns its stream like any other. */
  readonly draws: readonly PlannedDraw[];
  /** For each input column of the kernel the index of its draw; -1 where a process fills it. */
  readonly columns: Int32Array;
  readonly processes: readonly PlannedProcess[];
  readonly tables: readonly ScoreTable[];
  /** Paths whose place lies beyond the table of Sobol points: they are drawn by Philox. */
  readonly beyondTable: readonly string[];
}

/** The random numbers of one path: a function of (seed, path or dimension, world) alone. */
export interface Stream {
  readonly path: string;
  readonly seed: number;
  /** Its place among the Sobol dimensions; Infinity where it is always drawn by Philox. */
  readonly dimension: number;
}

export interface PlannedQuestion {
  readonly id: string;
  /** `questions.ID`: no input has such a path. */
  readonly stream: Stream;
  readonly weights: readonly number[];
  /** Running sums of the weights; claim i is drawn where cumulative[i-1] <= u < cumulative[i]. */
  readonly cumulative: Float64Array;
  /** The heaviest claim, the first of equals: the answer of the central world. */
  readonly heaviest: number;
}

export interface PlannedDraw {
  readonly stream: Stream;
  /** The value where nothing is uncertain; else null. */
  readonly point: number | null;
  /** Index of the question, or -1. */
  readonly question: number;
  /** Index of the table of each claim of the question, or of the one distribution. */
  readonly tables: readonly number[];
  /** Loadings on named factors; none where the score is the input's own alone. */
  readonly loadings: Loadings | null;
  /** Its value in the central world. */
  readonly central: number;
}

/** A value that wanders from month to month. Its numbers come from (seed, path, world, month). */
export interface PlannedProcess {
  readonly path: string;
  readonly seed: number;
  readonly process: MonthlyProcess;
  /** The columns of its steps in order, the first at month 0. */
  readonly columns: Int32Array;
  readonly monthsPerStep: number;
}

/** A belief does not fit the programme, or two values claim one path. A fault of the caller. */
export class SamplingError extends Error {}

/**
 * Who draws what. Every path owns a stream, whether it is uncertain today or not, so that changing
 * a value, a distribution, a claim or a belief moves no other input's numbers, with Sobol points
 * too. Their dimensions go by kind (questions, factors, the programme's inputs, sites, buildings)
 * and there by path, never by importance.
 */
export const samplingPlan = (
  bound: BoundProgramme,
  belief: Pick<CheckedBelief, 'name' | 'weights'>,
  seed: number,
  design: ReplicateDesign,
  /** By the path of a bound input series: how it wanders. Others keep one value throughout. */
  processes: ReadonlyMap<string, MonthlyProcess> = new Map(),
): SamplingPlan => {
  const byPath = distinctInputs(bound.inputs);
  const drawnQuestions = questionsOf(bound.inputs);
  // A question that nothing draws, as where a scenario settles it, keeps its place all the same.
  const allQuestions = new Set([
    ...bound.programme.questions.map(({ id }) => id),
    ...drawnQuestions,
  ]);
  const order = streamOrder(
    [...allQuestions],
    factorsOf(bound.inputs),
    [...byPath.values()].map(({ input }) => levelled(input)),
  );
  const streamOf = (path: string): Stream => ({
    path,
    seed,
    dimension: order.dimensionOf(path),
  });

  const questions = order.questions
    .filter((id) => drawnQuestions.includes(id))
    .map((id) => planQuestion(bound, belief, id, streamOf));
  const questionAt = new Map(questions.map(({ id }, index) => [id, index]));
  const factors = order.factors.map((name) => ({ name, stream: streamOf(`factors.${name}`) }));
  const tables: ScoreTable[] = [];
  const tableAt = new Map<string, number>();
  const tableOf = (distribution: Distribution): number => {
    const key = tableKey(distribution);
    let index = tableAt.get(key);
    if (index === undefined) {
      index = tables.push(preparedTable(distribution, key)) - 1;
      tableAt.set(key, index);
    }
    return index;
  };

  const draws: PlannedDraw[] = [];
  const drawAt = new Map<string, number>();
  for (const path of order.inputs) {
    const { given } = (byPath.get(path) as { input: BoundInput }).input;
    const question = given.question === null ? -1 : (questionAt.get(given.question) as number);
    drawAt.set(path, draws.length);
    draws.push({
      stream: streamOf(path),
      ...centralOf(given, question < 0 ? 0 : (questions[question] as PlannedQuestion).heaviest),
      question,
      tables: distributionsOf(given).map(tableOf),
      loadings: loadingsOf(given),
    });
  }
  return {
    design,
    seed,
    belief: belief.name,
    questions,
    factors,
    draws,
    ...planColumns(bound, drawAt, processes, seed),
    tables,
    beyondTable:
      design.points === 'philox'
        ? []
        : order.inputs.filter((path) => order.dimensionOf(path) >= SOBOL_DIMENSIONS),
  };
};

/**
 * The plan with the streams of some paths (inputs, `questions.ID`, `factors.NAME`) drawn anew from
 * another seed by Philox, all others as they were: the second sample of total-order indices
 * (Jansen 1999). Independent of the first sample also where that uses Sobol points.
 */
export const redrawn = (
  plan: SamplingPlan,
  paths: ReadonlySet<string>,
  seed: number,
): SamplingPlan => {
  const anew = (stream: Stream): Stream =>
    paths.has(stream.path)
      ? { path: stream.path, seed, dimension: Number.POSITIVE_INFINITY }
      : stream;
  // What stays as it was is handed on itself, so that whoever remembers its numbers knows it.
  const withStream = <S extends { readonly stream: Stream }>(one: S): S =>
    paths.has(one.stream.path) ? { ...one, stream: anew(one.stream) } : one;
  return {
    ...plan,
    questions: plan.questions.map(withStream),
    factors: plan.factors.map(withStream),
    draws: plan.draws.map(withStream),
    processes: plan.processes.map((process) =>
      paths.has(process.path) ? { ...process, seed } : process,
    ),
  };
};

const distinctInputs = (
  inputs: readonly BoundInput[],
): ReadonlyMap<string, { readonly input: BoundInput; readonly written: string }> => {
  const byPath = new Map<string, { input: BoundInput; written: string }>();
  for (const input of inputs) {
    const { distribution, question, claimDistributions, loadings } = input.given;
    const written = JSON.stringify([distribution, question, claimDistributions, loadings]);
    const known = byPath.get(input.path);
    if (known === undefined) byPath.set(input.path, { input, written });
    else if (known.written !== written) {
      throw new SamplingError(`${input.path} is the path of two values that differ`);
    }
  }
  return byPath;
};

const questionsOf = (inputs: readonly BoundInput[]): readonly string[] => [
  ...new Set(inputs.flatMap(({ given }) => (given.question === null ? [] : [given.question]))),
];

const factorsOf = (inputs: readonly BoundInput[]): readonly string[] => [
  ...new Set(inputs.flatMap(({ given }) => Object.keys(given.loadings))),
];

/** What a tranche may say of its request, beside its power and dates. */
const REQUEST_KEYS: ReadonlySet<string> = new Set(['realised', 'real', 'real_draw']);

/** What the programme has as a whole comes first, then sites, then each building's own draws. */
const levelled = ({ path }: BoundInput): LevelledPath => {
  const read = parsePath(path);
  const segments = read.ok ? read.value : [];
  const [first, , third] = segments;
  const ofRequest = third === 'power' && REQUEST_KEYS.has(segments.at(-1) ?? '');
  if (third === 'energy' || ofRequest) return { path, level: 'added' };
  const level = first !== 'sites' ? 'programme' : third !== 'buildings' ? 'site' : 'building';
  return { path, level };
};

const planQuestion = (
  bound: BoundProgramme,
  belief: Pick<CheckedBelief, 'name' | 'weights'>,
  id: string,
  streamOf: (path: string) => Stream,
): PlannedQuestion => {
  const weights = belief.weights[id];
  const claims = bound.inputs.find(({ given }) => given.question === id)?.given.claimDistributions;
  if (weights === undefined || weights.length !== claims?.length) {
    throw new SamplingError(
      `the belief ${belief.name} weighs ${weights?.length ?? 0} of the ${claims?.length ?? 0} ` +
        `claims of the question ${id}`,
    );
  }
  if (!weights.every((weight) => weight >= 0) || !weights.some((weight) => weight > 0)) {
    throw new SamplingError(`the belief ${belief.name} gives the question ${id} no sound weights`);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  let heaviest = 0;
  let last = 0;
  weights.forEach((weight, claim) => {
    sum += weight;
    cumulative[claim] = sum / total;
    if (weight > (weights[heaviest] as number)) heaviest = claim;
    if (weight > 0) last = claim;
  });
  // Rounding must not open a gap below 1, nor let a claim without weight be drawn there.
  cumulative.fill(1, last);
  return { id, stream: streamOf(`questions.${id}`), weights, cumulative, heaviest };
};

const distributionsOf = (given: GivenValue): readonly Distribution[] => {
  if (given.question !== null) return given.claimDistributions;
  if (given.distribution === null) {
    throw new SamplingError(`${given.path} has neither a distribution nor a question`);
  }
  return [given.distribution];
};

const centralOf = (
  given: GivenValue,
  heaviest: number,
): { readonly point: number | null; readonly central: number } => {
  const distributions = distributionsOf(given);
  const central = median(distributions[heaviest] as Distribution);
  const [only] = distributions;
  const certain = distributions.length === 1 && only?.kind === 'point';
  return { point: certain ? central : null, central };
};

const loadingsOf = ({ path, loadings }: GivenValue): Loadings | null => {
  const [problem] = checkLoadings(loadings);
  if (problem !== undefined) throw new SamplingError(`${path}: ${problem.message}`);
  return Object.values(loadings).some((loading) => loading !== 0) ? loadings : null;
};

const planColumns = (
  bound: BoundProgramme,
  drawAt: ReadonlyMap<string, number>,
  processes: ReadonlyMap<string, MonthlyProcess>,
  seed: number,
): Pick<SamplingPlan, 'columns' | 'processes'> => {
  const paths = new Map<string, string>();
  for (const { quantity, element, path } of bound.inputs) {
    paths.set(`${quantity.path} ${element}`, path);
  }
  const columns: number[] = [];
  const stepsOf = new Map<string, number[]>();
  for (const { quantity, element, step, column } of inputColumns(bound.model, bound.structure)) {
    const path = paths.get(`${quantity.path} ${element}`);
    if (path === undefined) throw new SamplingError(`${quantity.path}[${element}] is not bound`);
    const wanders = step !== null && processes.has(path);
    columns.push(wanders ? -1 : (drawAt.get(path) as number));
    if (wanders && step === 0) stepsOf.set(path, [column]);
    else if (wanders) stepsOf.get(path)?.push(column);
  }
  return {
    columns: Int32Array.from(columns),
    processes: [...stepsOf].map(([path, steps]) => ({
      path,
      seed,
      process: processes.get(path) as MonthlyProcess,
      columns: Int32Array.from(steps),
      monthsPerStep: bound.structure.monthsPerStep,
    })),
  };
};
