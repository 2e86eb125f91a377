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
import { kernelEngine } from '../../simulation/kernel-engine.ts';
import { rememberingSampler } from '../../simulation/remembered-draws.ts';
import { prepareEngine, runWorldsHere } from '../../simulation/run-worlds.ts';
import { runYielding } from '../../simulation/run-yielding.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import type { WorldsRun } from '../../simulation/worlds-run.ts';
import { replicateDesign } from '../../uncertainty/replicate-design.ts';
import { meanOf } from '../../uncertainty/statistics/moments.ts';
import { beliefsOf, controlsOf, namedBelief, questionsOf } from './live-inputs.ts';
import type {
  LiveAnswer,
  LiveData,
  LiveFigure,
  LiveTarget,
  OpenedProgramme,
  Setting,
} from './live-messages.ts';
import { firstWorlds, livePlans } from './live-plans.ts';
import { type Unfolder, unfolderOf } from './live-unfold.ts';

/** The series whose fans follow the hand. */
export const LIVE_FANS = [
  'capital.gap',
  'programme.spent',
  'power.energisedIt',
  'fleet.accelerators',
] as const;

/** Worlds of the answer that follows the hand: one block. */
const AT_ONCE = 256;
/** Worlds of each belief, side by side. */
const PER_BELIEF = 1_024;

/** A programme held ready: answers settings with more and more worlds. */
export interface LiveSession {
  readonly opened: OpenedProgramme;
  /** From the first worlds, in this thread. */
  atOnce(ask: number, setting: Setting): Promise<LiveAnswer>;
  /** The same of more worlds; null where `goesOn`, asked after each block, said no. */
  refined(
    ask: number,
    setting: Setting,
    worlds: number,
    goesOn: GoesOn,
  ): Promise<LiveAnswer | null>;
  /** Every world, and the whole summary: what `gigastack run --json --no-sensitivity` tells. */
  settled(ask: number, setting: Setting, run: SettledRun): Promise<LiveAnswer>;
  /** Every preset belief beside the others, with what else is set. */
  beliefs(setting: Setting, goesOn: GoesOn): Promise<readonly BeliefRow[] | null>;
  readonly unfold: Unfolder;
}

export type GoesOn = () => Promise<boolean>;

export interface SettledRun {
  readonly pool: WorkerPool | null;
  readonly onProgress: (done: number, of: number) => void;
  /** Told the answer of all worlds before the searches of the summary. */
  readonly onWorlds: (answer: LiveAnswer) => void;
}

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
  const shown = new Set<string>(LIVE_FANS);
  const series = bound.model.quantities.filter(({ path }) => shown.has(path));
  const fast = prepareEngine(bound, [...series, ...figures.map(({ quantity }) => quantity)]);
  const thread = {
    engine: kernelEngine(fast.kernel)(fast.layout),
    sampler: rememberingSampler(),
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
    pool: WorkerPool | null,
    summary: RunSummary | null = null,
  ): Promise<LiveAnswer> => ({
    ask,
    worlds: run.worlds,
    fans: summary?.fans ?? (await fansOf(bound, run, pool, shown)),
    figures: figuresOf(run),
    targets: targetsIn(run),
    summary,
  });
  const runHere = (setting: Setting, worlds: number): WorldsRun =>
    runWorldsHere(
      fast,
      firstWorlds(planOf(setting), worlds),
      {},
      () => thread.engine,
      thread.sampler,
    );

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
      controls: controlsOf(bound),
    },
    atOnce: async (ask, setting) => answerFrom(ask, runHere(setting, AT_ONCE), null),
    refined: async (ask, setting, worlds, goesOn) => {
      const run = await runYielding(fast, firstWorlds(planOf(setting), worlds), thread, goesOn);
      return run ? answerFrom(ask, run, null) : null;
    },
    settled: async (ask, setting, options) => {
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
          options,
        },
        plan,
        async (all) => options.onWorlds(await answerFrom(ask, all, null)),
      );
      return answerFrom(ask, run, options.pool, answer);
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
    unfold: unfolderOf(bound, planOf),
  };
};
