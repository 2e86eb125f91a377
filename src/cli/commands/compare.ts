import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedBelief } from '../../programme/checked-programme.ts';
import { estimateProbability } from '../../results/estimate.ts';
import { type Figure, valuesOf, withFigures } from '../../results/figures.ts';
import { headlineFigures } from '../../results/headline-figures.ts';
import { spreadOf } from '../../results/spread.ts';
import { type Target, targetsOf } from '../../results/targets.ts';
import { plainDesign } from '../../simulation/plain-design.ts';
import { prepareEngine, runWorlds } from '../../simulation/run-worlds.ts';
import { samplingPlan } from '../../simulation/sampling-plan.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import type { WorldsRun } from '../../simulation/worlds-run.ts';
import { meanOf } from '../../uncertainty/statistics/moments.ts';
import { differingInputs, switched } from '../differing-inputs.ts';
import { pageStyle } from '../node-terminal.ts';
import { chooseBelief, openBound } from '../open-programme.ts';
import { type BridgeStep, type Compared, comparisonPage } from '../page/comparison.ts';
import { progressLine } from '../progress.ts';
import type { ExitCode } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { threadsHere } from '../threads-here.ts';

export interface CompareOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
}

interface Side {
  readonly bound: BoundProgramme;
  readonly belief: CheckedBelief;
  readonly targets: readonly Target[];
  readonly headlines: readonly Figure[];
}

/**
 * Two programmes on the same random numbers (every input keeps its own stream, by its path), side
 * by side; then the inputs in which they differ, switched from the one to the other group by group.
 */
export const compare = async (
  terminal: Terminal,
  first: string,
  second: string,
  options: CompareOptions,
): Promise<ExitCode> => {
  const pool = threadsHere();
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  try {
    const a = sideOf(await openBound(first, terminal), options.belief);
    const b = sideOf(await openBound(second, terminal), options.belief);
    const runOf = runner(options, pool);
    const [ofA, ofB] = [await runOf(a.bound, a.belief), await runOf(b.bound, b.belief)];
    const bridge = await bridgeBetween(a, b, [ofA, ofB], runOf, (share) =>
      progress.tell('switching inputs', share),
    );
    progress.done();
    terminal.out(
      comparisonPage(
        {
          a: { name: first, title: a.bound.programme.title, belief: a.belief.name },
          b: { name: second, title: b.bound.programme.title, belief: b.belief.name },
          worlds: ofA.worlds,
          seed: options.seed,
          figures: comparedFigures(a, b, ofA, ofB),
          targets: comparedTargets(a, b, ofA, ofB),
          bridge,
        },
        pageStyle(terminal),
      ),
    );
    return 0;
  } finally {
    progress.done();
    pool?.end();
  }
};

const sideOf = (programme: BoundProgramme, belief: string | undefined): Side => {
  const targets = targetsOf(programme);
  const headlines = headlineFigures(programme, targets);
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  return {
    bound: withFigures(programme, figures),
    belief: chooseBelief(programme.programme, belief),
    targets,
    headlines,
  };
};

type Runner = (bound: BoundProgramme, belief: CheckedBelief) => Promise<WorldsRun>;

/** Plain points: with them a stream goes by its path alone, whatever else a programme holds. */
const runner =
  (options: CompareOptions, pool: WorkerPool | null): Runner =>
  (bound, belief) => {
    const figures = bound.model.quantities.filter(({ path }) => path.startsWith('figures.'));
    const plan = samplingPlan(bound, belief, options.seed, plainDesign(options.worlds));
    return runWorlds(prepareEngine(bound, figures), plan, { pool });
  };

const comparedFigures = (a: Side, b: Side, ofA: WorldsRun, ofB: WorldsRun): Compared['figures'] =>
  a.headlines.flatMap((figure) => {
    const other = b.headlines.find(({ id }) => id === figure.id);
    if (!other) return [];
    const [x, y] = [valuesOf(ofA, figure), valuesOf(ofB, other)];
    return [
      {
        title: figure.title === other.title ? figure.title : `${figure.title} / ${other.title}`,
        unit: figure.unit,
        a: spreadOf(x),
        b: spreadOf(y),
        difference: spreadOf(y.map((value, world) => value - (x[world] as number))),
      },
    ];
  });

/** Predictions that both hold, whoever made them, and those of one side alone. */
const comparedTargets = (a: Side, b: Side, ofA: WorldsRun, ofB: WorldsRun): Compared['targets'] => {
  const share = (targets: readonly Target[], run: WorldsRun, written: string) => {
    const target = targets.find(({ prediction }) => prediction.written === written);
    return target ? estimateProbability(target.test(run).holds) : null;
  };
  const all = [...a.targets, ...b.targets];
  const written = [...new Set(all.map(({ prediction }) => prediction.written))];
  return written.map((prediction) => ({
    prediction,
    title: all.find((target) => target.prediction.written === prediction)?.figure.title ?? '',
    a: share(a.targets, ofA, prediction),
    b: share(b.targets, ofB, prediction),
  }));
};

/** From the mean of the one to the mean of the other, one group of inputs after another. */
const bridgeBetween = async (
  a: Side,
  b: Side,
  runs: readonly [WorldsRun, WorldsRun],
  runOf: Runner,
  tell: (share: number) => void,
): Promise<Compared['bridge']> => {
  const figure = a.headlines[0];
  const other = b.headlines.find(({ id }) => id === figure?.id);
  if (!figure || !other) return null;
  const groups = differingInputs(a.bound, b.bound);
  const from = meanOf(valuesOf(runs[0], figure));
  const to = meanOf(valuesOf(runs[1], other));
  const steps: BridgeStep[] = [];
  let side = { bound: a.bound, belief: a.belief };
  let before = from;
  for (const [done, group] of groups.entries()) {
    tell(done / groups.length);
    side = switched(side, { bound: b.bound, belief: b.belief }, group);
    const after = meanOf(valuesOf(await runOf(side.bound, side.belief), figure));
    steps.push({ name: group.name, inputs: group.paths.length, change: after - before });
    before = after;
  }
  return { title: figure.title, unit: figure.unit, from, to, steps, rest: to - before };
};
