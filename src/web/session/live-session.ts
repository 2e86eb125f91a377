import { bindProgramme } from '../../programme/binding/bind-programme.ts';
import { bundledFiles } from '../../programme/bundled-files.ts';
import { checkProgramme } from '../../programme/check-programme.ts';
import { formatProblems } from '../../programme/format-problems.ts';
import type { Problem } from '../../programme/problem.ts';
import { fansOf } from '../../results/fans.ts';
import { valuesOf } from '../../results/figures.ts';
import { answerRun, type PreparedRun, prepareRun } from '../../results/run-programme.ts';
import type { RunSummary } from '../../results/run-summary.ts';
import { spreadOf } from '../../results/spread.ts';
import { hashOf } from '../../results/summarise.ts';
import type { Worlds } from '../../results/worlds.ts';
import { copyWorlds, type KeptWorlds, keptWorlds } from '../../simulation/kept-worlds.ts';
import { kernelEngine } from '../../simulation/kernel-engine.ts';
import { rememberingSampler } from '../../simulation/remembered-draws.ts';
import { worldsRunner } from '../../simulation/run-block.ts';
import { prepareEngine } from '../../simulation/run-worlds.ts';
import { runYielding } from '../../simulation/run-yielding.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import { type WorldsRun, worldsRun } from '../../simulation/worlds-run.ts';
import { replicateDesign } from '../../uncertainty/replicate-design.ts';
import { meanOf } from '../../uncertainty/statistics/moments.ts';
import { bridgeSteps } from './bridge-steps.ts';
import { dependentsOf } from './dependents.ts';
import { beliefsOf, controlsOf, namedBelief, questionsOf } from './live-inputs.ts';
import type {
  Dependents,
  LiveAnswer,
  LiveBridge,
  LiveData,
  LiveFigure,
  LiveTarget,
  OpenedProgramme,
  Setting,
} from './live-messages.ts';
import { firstWorlds, livePlans } from './live-plans.ts';
import { type Unfolder, unfolderOf } from './live-unfold.ts';
import { MOST_WORLDS } from './world-stages.ts';

/** The series whose fans follow the hand. */
export const LIVE_FANS = [
  'capital.gap',
  'programme.spent',
  'power.energisedIt',
  'fleet.accelerators',
] as const;

/** Worlds of each belief, side by side. */
export const PER_BELIEF = 1_024;
/** Worlds of each step from one setting to another. */
const PER_STEP = 1_024;
/** Not a power of two apart: columns would compete for the same places of the caches. */
const SPARE = 8;

/** A programme held ready: answers settings with more and more worlds. */
export interface LiveSession {
  readonly opened: OpenedProgramme;
  /** The worlds of a setting, to be run a piece at a time, here and on other threads. */
  worldsOf(setting: Setting): LiveWorlds;
  /** Every world, and the whole summary: what `gigastack run --json --no-sensitivity` tells. */
  settled(ask: number, setting: Setting, pool: WorkerPool | null): Promise<LiveAnswer>;
  /** Every preset belief beside the others, with what else is set. */
  beliefs(setting: Setting, goesOn: GoesOn): Promise<readonly BeliefRow[] | null>;
  /** What each difference between two settings does to the figures; null where called off. */
  bridge(from: Setting, to: Setting, goesOn: GoesOn): Promise<LiveBridge | null>;
  /** What rests on the inputs that statements are about. */
  dependents(): Dependents;
  readonly unfold: Unfolder;
}

/** The room is that of the session: the worlds of a later setting take the place of these. */
export interface LiveWorlds {
  readonly worlds: number;
  /** Runs worlds into the room. */
  run(first: number, count: number): void;
  /** Runs worlds apart, to be handed to the thread whose room it is. */
  runApart(first: number, count: number): KeptWorlds;
  /** Takes in what another thread ran. */
  take(first: number, count: number, ran: KeptWorlds): void;
  /** The answer of the first worlds, all of which must have been run or taken in. */
  answer(ask: number, worlds: number): Promise<LiveAnswer>;
}

export type GoesOn = () => Promise<boolean>;

export interface BeliefRow {
  readonly name: string;
  readonly targets: readonly LiveTarget[];
  readonly figures: readonly LiveFigure[];
}

/** Reads, checks, binds and compiles; the problems as the command line words them, if any. */
export const openSession = (
  data: LiveData,
):
  | { readonly session: LiveSession; readonly problems: readonly Problem[] }
  | { readonly session: null; readonly problems: readonly Problem[]; readonly text: string } => {
  const { programme, problems, files } = checkProgramme(
    data.programmePath,
    bundledFiles(data.files),
    data.packageFolder === null ? {} : { packageFolder: data.packageFolder },
  );
  if (!programme) return { session: null, problems, text: formatProblems(problems, files) };
  const prepared = prepareRun(bindProgramme(programme));
  return { session: sessionOf(prepared, data), problems };
};

const sessionOf = (prepared: PreparedRun, data: LiveData): LiveSession => {
  const { bound, targets, headlines } = prepared;
  const { programme, structure } = bound;
  const beliefs = beliefsOf(bound);
  const design = replicateDesign(data.worlds);
  const planOf = livePlans(bound, beliefs, data.seed, design);
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  const controls = controlsOf(bound);
  const shown = new Set<string>(LIVE_FANS);
  const series = bound.model.quantities.filter(({ path }) => shown.has(path));
  const fast = prepareEngine(bound, [...series, ...figures.map(({ quantity }) => quantity)]);
  const thread = {
    engine: kernelEngine(fast.kernel)(fast.layout),
    sampler: rememberingSampler(MOST_WORLDS),
  };

  const figuresOf = (run: Worlds): readonly LiveFigure[] =>
    headlines.map((figure) => ({
      id: figure.id,
      path: figure.path,
      title: figure.title,
      unit: figure.unit,
      spread: spreadOf(valuesOf(run, figure)),
    }));
  const targetsIn = (run: Worlds): readonly LiveTarget[] =>
    targets.map(({ claim, prediction, figure, test }) => ({
      claim: claim.id,
      by: claim.by,
      on: claim.on,
      title: figure.title,
      prediction: prediction.written,
      probability: meanOf(test(run).holds),
    }));
  const answerFrom = async (
    ask: number,
    run: WorldsRun,
    summary: RunSummary | null = null,
  ): Promise<LiveAnswer> => ({
    ask,
    worlds: run.worlds,
    isLast: run.worlds >= Math.min(design.worlds, MOST_WORLDS),
    fans: summary?.fans ?? (await fansOf(bound, run, null, shown)),
    figures: figuresOf(run),
    targets: targetsIn(run),
    summary,
  });
  const ownRoom = (worlds: number, questions: number): KeptWorlds =>
    keptWorlds(fast.layout, questions, worlds, { shared: false, series: true });
  let room: KeptWorlds | null = null;

  return {
    opened: {
      title: programme.title,
      about: programme.about,
      asOf: programme.asOf,
      hash: hashOf(programme.files),
      startMonth: structure.startMonth,
      monthsPerStep: structure.monthsPerStep,
      beliefs: beliefs.map(namedBelief),
      questions: questionsOf(bound),
      controls,
    },
    worldsOf: (setting) => {
      const plan = planOf(setting);
      const run = worldsRunner(plan, fast.layout, () => thread.engine, thread.sampler);
      const { worlds } = plan.design;
      const questions = plan.questions.length;
      const roomHere = (): KeptWorlds => {
        room ??= ownRoom(Math.min(worlds, MOST_WORLDS) + SPARE, questions);
        return room;
      };
      return {
        worlds,
        run: (first, count) => run(first, count, roomHere(), first),
        runApart: (first, count) => {
          const apart = ownRoom(count, questions);
          run(first, count, apart, 0);
          return apart;
        },
        take: (first, count, ran) => copyWorlds(ran, count, roomHere(), first),
        answer: (ask, count) =>
          answerFrom(ask, worldsRun(fast, firstWorlds(plan, count), roomHere(), null, [])),
      };
    },
    settled: async (ask, setting, pool) => {
      const plan = planOf(setting);
      const belief = beliefs.find(({ name }) => name === setting.belief);
      const { answer, run } = await answerRun(
        prepared,
        {
          belief: { ...(belief ?? (beliefs[0] as (typeof beliefs)[number])), name: setting.belief },
          seed: data.seed,
          worldsAsked: data.worlds,
          design,
          version: data.version,
          options: { pool },
        },
        plan,
      );
      return answerFrom(ask, run, answer);
    },
    beliefs: async (setting, goesOn) => {
      const rows: BeliefRow[] = [];
      for (const { name } of beliefs) {
        const plan = firstWorlds(planOf({ ...setting, belief: name, weights: {} }), PER_BELIEF);
        const run = await runYielding(fast, plan, thread, goesOn);
        if (!run) return null;
        rows.push({ name, targets: targetsIn(run), figures: figuresOf(run) });
      }
      return rows;
    },
    bridge: async (from, to, goesOn) => {
      const order = controls.map(({ path }) => path);
      const steps: LiveBridge['steps'][number][] = [];
      for (const step of [{ path: null, setting: from }, ...bridgeSteps(from, to, order)]) {
        const plan = firstWorlds(planOf(step.setting), PER_STEP);
        const run = await runYielding(fast, plan, thread, goesOn);
        if (!run) return null;
        steps.push({
          ...step,
          measures: [
            ...figuresOf(run).map(({ id, title, unit, spread }) => ({
              ...{ id, title, unit },
              isProbability: false,
              value: spread.p50,
            })),
            ...targetsIn(run).map(({ claim, prediction, probability }) => ({
              ...{ id: claim, title: prediction, unit: '1' },
              isProbability: true,
              value: probability,
            })),
          ],
        });
      }
      return { worlds: Math.min(PER_STEP, design.worlds), steps };
    },
    dependents: () => dependentsOf(bound, headlines, targets),
    unfold: unfolderOf(bound, planOf),
  };
};
