import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { CheckedBelief } from '../programme/checked-programme.ts';
import { kernelEngine } from '../simulation/kernel-engine.ts';
import { prepareTables } from '../simulation/prepared-tables.ts';
import { rememberingSampler } from '../simulation/remembered-draws.ts';
import {
  type PreparedEngine,
  prepareEngine,
  type RunOptions,
  runWorlds,
  runWorldsHere,
} from '../simulation/run-worlds.ts';
import { blockSampler } from '../simulation/sample-block.ts';
import { type SamplingPlan, samplingPlan } from '../simulation/sampling-plan.ts';
import type { WorldsRun } from '../simulation/worlds-run.ts';
import { type ReplicateDesign, replicateDesign } from '../uncertainty/replicate-design.ts';
import { summariseBelief, targetsUnder } from './beliefs.ts';
import { liftObstacles } from './blocking.ts';
import { type EnergyFigures, energyFigures } from './energy-figures.ts';
import { type Experiment, type Lever, leversOf } from './experiments.ts';
import { fansOf } from './fans.ts';
import { type Figure, valuesOf, withFigures } from './figures.ts';
import { groundsOf } from './grounds.ts';
import { headlineFigures } from './headline-figures.ts';
import { keptQuantities } from './kept.ts';
import { loanFigures } from './loans.ts';
import { type ReturnsFigures, returnsFigures } from './returns-figures.ts';
import type { RunSummary, TargetSummary } from './run-summary.ts';
import { runScenarios } from './scenarios.ts';
import { groupInputs, summariseSensitivity, totalOrderOf } from './sensitivity.ts';
import { reverseStress } from './stress.ts';
import { summarise } from './summarise.ts';
import { summariseTarget, type Target, targetsOf } from './targets.ts';
import { wouldHaveToBelieve } from './would-have-to-believe.ts';

export interface RunRequest {
  readonly belief: CheckedBelief;
  readonly seed: number;
  readonly worldsAsked: number;
  /** Name of the case that `programme` is; its own scenarios are then not run beside it. */
  readonly scenario?: string | null;
  /** Null: scrambled Sobol points up to 65,536 worlds, plain draws beyond. */
  readonly design: ReplicateDesign | null;
  /** Of this package, for the record. */
  readonly version: string;
  readonly options: RunOptions;
}

/** A run whose answer is there; what takes longer is asked for after it was shown. */
export interface AnsweredRun {
  readonly bound: BoundProgramme;
  readonly plan: SamplingPlan;
  readonly run: WorldsRun;
  /** Beliefs side by side, sensitivity, stress and the searches of further targets are missing. */
  readonly answer: RunSummary;
  /** The whole summary. */
  complete(): Promise<RunSummary>;
}

/** Worlds of one experiment: the first of the run's own. */
const EXPERIMENT_WORLDS = 128;
/** Worlds of each step of the search for what one would have to believe. */
const SEARCH_WORLDS = 128;
const WORLDS_PER_GROUP = 512;
const STRESS_WORLDS = 2_048;
const WORLDS_PER_BELIEF = 4_096;

/** A programme's equations with its figures, compiled: answers under any belief and any plan. */
export interface PreparedRun {
  readonly programme: BoundProgramme;
  readonly bound: BoundProgramme;
  /** Compiled when first asked for: an answer from fewer figures needs none of it. */
  engine(): PreparedEngine;
  readonly targets: readonly Target[];
  readonly headlines: readonly Figure[];
  readonly loans: ReturnType<typeof loanFigures>;
  readonly returns: ReturnsFigures | null;
  readonly energy: EnergyFigures | null;
}

/** Makes the figures that a programme is asked for, and compiles them with its equations. */
export const prepareRun = (programme: BoundProgramme): PreparedRun => {
  const targets = targetsOf(programme);
  const headlines = headlineFigures(programme, targets);
  const loans = loanFigures(programme);
  const returns = returnsFigures(programme);
  const energy = energyFigures(programme);
  const figures = [
    ...targets.map(({ figure }) => figure),
    ...headlines,
    ...(loans?.all ?? []),
    ...(returns?.all ?? []),
    ...(energy?.all ?? []),
  ];
  const bound = withFigures(programme, figures);
  let compiled: PreparedEngine | null = null;
  return {
    ...{ programme, bound, targets, headlines, loans, returns, energy },
    engine: () => {
      compiled ??= prepareEngine(bound, keptQuantities(bound, figures));
      return compiled;
    },
  };
};

/** Runs a programme under one belief, and answers. */
export const runProgramme = async (
  programme: BoundProgramme,
  request: RunRequest,
): Promise<AnsweredRun> => {
  const design = request.design ?? replicateDesign(request.worldsAsked);
  // The workers make tables while this thread compiles.
  const tables = prepareTables(programme, request.options.pool ?? null);
  const prepared = prepareRun(programme);
  prepared.engine();
  await tables;
  const plan = samplingPlan(prepared.bound, request.belief, request.seed, design);
  return answerRun(prepared, request, plan);
};

/** Runs a plan of a prepared programme, and answers; `onRun` hears of the worlds before the rest. */
export const answerRun = async (
  prepared: PreparedRun,
  request: RunRequest,
  plan: SamplingPlan,
  onRun: (run: WorldsRun) => Promise<void> = async () => {},
): Promise<AnsweredRun> => {
  const { programme, bound, targets, headlines, loans, returns, energy } = prepared;
  const engine = prepared.engine();
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  const run = await runWorlds(engine, plan, request.options);
  await onRun(run);
  // The workers spread the fans while this thread searches.
  const spreading = fansOf(bound, run, request.options.pool ?? null);

  const levers = leversOf(bound);
  const experiment = experimentsOf(engine, figures);
  const small = withWorlds(plan, EXPERIMENT_WORLDS);
  const lifted = targets.length > 0 ? liftObstacles(small, levers, experiment) : null;
  const searched = withWorlds(plan, SEARCH_WORLDS);
  const drawn = drawnValues(withWorlds(plan, STRESS_WORLDS), levers);
  const believe = (target: Target): TargetSummary['wouldHaveToBelieve'] =>
    wouldHaveToBelieve({
      plan: searched,
      asDrawn: run,
      programme: bound.programme,
      levers,
      experiment,
      drawn,
      test: target.test,
    });
  const summaries = targets.map((target, index) => ({
    ...summariseTarget(target, run, lifted),
    // The search is worth its time before the answer only for the headline.
    wouldHaveToBelieve: index === 0 ? believe(target) : null,
    searched: index === 0,
  }));
  const answer = summarise({
    version: request.version,
    bound,
    plan,
    beliefTitle: request.belief.title,
    worldsAsked: request.worldsAsked,
    scenario: request.scenario ?? null,
    run,
    figures: headlines,
    loans,
    returns,
    energy,
    targets: summaries,
    fans: await spreading,
  });

  const complete = async (): Promise<RunSummary> => {
    const rivals = await runBeliefs(bound, request, targets, headlines);
    const parts = analyse(bound, plan, targets, headlines, levers, experiment);
    return {
      ...answer,
      ...parts,
      hindsight: { ...answer.hindsight, varianceShare: parts.hindsightShare },
      targets: summaries.map((summary, index) => ({
        ...summary,
        wouldHaveToBelieve:
          index === 0 ? summary.wouldHaveToBelieve : believe(targets[index] as Target),
        searched: true,
        byBelief: rivals.flatMap(({ byTarget }) => byTarget[index] ?? []),
      })),
      beliefs: rivals.map(({ summary }) => summary),
      scenarios: request.scenario ? [] : await runScenarios(programme, request, targets, headlines),
    };
  };
  return { bound, plan, run, answer, complete };
};

/** The first worlds of a plan: the same numbers as in the whole. */
const withWorlds = (plan: SamplingPlan, worlds: number): SamplingPlan => ({
  ...plan,
  design: { ...plan.design, worlds: Math.min(worlds, plan.design.worlds) },
});

/** On the kernel of the run itself, which is warm by then; of its results only the figures are read. */
const experimentsOf = (engine: PreparedEngine, figures: readonly Figure[]): Experiment => {
  const paths = new Set(figures.map(({ quantity }) => quantity.path));
  const small = { ...engine, layout: engine.layout.filter(({ path }) => paths.has(path)) };
  const instance = kernelEngine(small.kernel)(small.layout);
  const sampler = rememberingSampler();
  return (plan) => runWorldsHere(small, plan, {}, () => instance, sampler);
};

/** The values that levers took in the worlds of a plan, drawn again when first asked for. */
const drawnValues = (
  plan: SamplingPlan,
  levers: readonly Lever[],
): ((lever: Lever) => Float64Array) => {
  const { worlds } = plan.design;
  let columns: Float64Array | null = null;
  const draw = (): Float64Array => {
    const all = new Float64Array(plan.columns.length * worlds);
    const sampler = blockSampler(plan);
    for (let first = 0; first < worlds; first += EXPERIMENT_WORLDS) {
      const count = Math.min(EXPERIMENT_WORLDS, worlds - first);
      const block = new Float64Array(plan.columns.length * count);
      sampler.fill(first, count, block, count);
      for (const { columns: own } of levers) {
        const column = own[0] as number;
        all.set(block.subarray(column * count, (column + 1) * count), column * worlds + first);
      }
    }
    return all;
  };
  return (lever) => {
    columns = columns ?? draw();
    const column = lever.columns[0] as number;
    return columns.subarray(column * worlds, (column + 1) * worlds);
  };
};

/** Every belief with the same draws, so that they differ by what is believed and by nothing else. */
const runBeliefs = async (
  bound: BoundProgramme,
  request: RunRequest,
  targets: readonly Target[],
  headlines: readonly Figure[],
) => {
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  const engine = prepareEngine(
    bound,
    figures.map(({ quantity }) => quantity),
  );
  const results = [];
  for (const belief of bound.programme.beliefs) {
    const plan = samplingPlan(bound, belief, request.seed, replicateDesign(WORLDS_PER_BELIEF));
    const { onProgress: _, ...quiet } = request.options;
    const worlds = await runWorlds(engine, plan, quiet);
    results.push({
      summary: summariseBelief(belief, worlds, headlines),
      byTarget: targetsUnder(belief, worlds, targets),
    });
  }
  return results;
};

/** Total-order indices by group, and the worlds that fail, for the headline figure. */
const analyse = (
  bound: BoundProgramme,
  plan: SamplingPlan,
  targets: readonly Target[],
  headlines: readonly Figure[],
  levers: readonly Lever[],
  experiment: Experiment,
) => {
  const headline = targets[0]?.figure ?? headlines[0];
  if (!headline) return { sensitivity: null, stress: [], hindsightShare: null, grounds: [] };
  const small = withWorlds(plan, WORLDS_PER_GROUP);
  const order = totalOrderOf(small, experiment, (worlds) => valuesOf(worlds, headline));
  const sensitivity = summariseSensitivity(
    headline.id.startsWith('headline.') ? headline.path : (targets[0]?.prediction.written ?? ''),
    small.design.worlds,
    groupInputs(small, levers),
    order,
  );
  const hindsight = new Set(
    bound.inputs.filter(({ given }) => given.provenance.hindsight).map(({ path }) => path),
  );
  const wide = withWorlds(plan, STRESS_WORLDS);
  const worlds = experiment(wide);
  const figure = valuesOf(worlds, headline);
  const holds = targets[0]?.test(worlds).holds ?? figure.map((x) => (x > 0 ? 0 : 1));
  return {
    sensitivity,
    stress: reverseStress(levers, drawnValues(wide, levers), holds, figure),
    hindsightShare: order.indexOf(hindsight).index,
    grounds: groundsOf(bound, small, experiment, headlines),
  };
};
