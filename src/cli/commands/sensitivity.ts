import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { knownResults } from '../../programme/known-results.ts';
import { nearestWord } from '../../quantities/nearest-word.ts';
import { type Experiment, type Lever, leversOf } from '../../results/experiments.ts';
import { type Figure, figureOf, valuesOf, withFigures } from '../../results/figures.ts';
import { headlineFigures } from '../../results/headline-figures.ts';
import { totalOrderOf } from '../../results/sensitivity.ts';
import { targetsOf } from '../../results/targets.ts';
import { kernelEngine } from '../../simulation/kernel-engine.ts';
import { prepareEngine, runWorldsHere } from '../../simulation/run-worlds.ts';
import { samplingPlan } from '../../simulation/sampling-plan.ts';
import { replicateDesign } from '../../uncertainty/replicate-design.ts';
import { pageStyle } from '../node-terminal.ts';
import { chooseBelief, openBound } from '../open-programme.ts';
import { promiseText } from '../page/promise-text.ts';
import { type InputIndex, singleInputsPage } from '../page/single-inputs.ts';
import { progressLine } from '../progress.ts';
import { type ExitCode, Stop } from '../stop.ts';
import type { Terminal } from '../terminal.ts';
import { resultNamed } from './explain.ts';

export interface SensitivityOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly belief?: string;
}

const MOST_TOLD = 24;
const BLOCK = 256;

/** Which single inputs move a figure most, by their total-order indices. */
export const sensitivity = async (
  terminal: Terminal,
  written: string,
  named: string | undefined,
  options: SensitivityOptions,
): Promise<ExitCode> => {
  const programme = await openBound(written, terminal);
  const figure = figureNamed(programme, named);
  const bound = withFigures(programme, [figure]);
  const belief = chooseBelief(bound.programme, options.belief);
  const plan = samplingPlan(bound, belief, options.seed, replicateDesign(options.worlds));
  const worlds = Math.max(BLOCK, Math.ceil(options.worlds / BLOCK) * BLOCK);
  const small = {
    ...plan,
    design: { ...plan.design, worlds: Math.min(worlds, plan.design.worlds) },
  };
  const order = totalOrderOf(small, experimentOf(bound, figure), (run) => valuesOf(run, figure));
  const levers = leversOf(bound).filter(isUncertain);
  const progress = progressLine(terminal.error, { ...terminal, now: () => performance.now() });
  const questions = plan.questions.map(({ id }) => ({
    name: bound.programme.questions.find((question) => question.id === id)?.asks ?? id,
    path: `questions.${id}`,
    sourced: true,
    streams: new Set([`questions.${id}`]),
  }));
  const inputs = levers.map((lever) => ({
    name: lever.title.split(',')[0] as string,
    path: lever.path,
    sourced: lever.sourced,
    streams: new Set([lever.path]),
  }));
  const all = [...questions, ...inputs];
  const indices = all
    .map(({ name, path, sourced, streams }, done): InputIndex => {
      progress.tell(`input ${done + 1} of ${all.length}`, done / all.length);
      return { name, path, sourced, ...order.indexOf(streams) };
    })
    .sort((a, b) => b.index - a.index || (a.path < b.path ? -1 : 1));
  progress.done();
  terminal.out(
    singleInputsPage(
      {
        figure: titleOf(programme, figure),
        belief: belief.name,
        worlds: small.design.worlds,
        inputs: all.length,
        first: indices.slice(0, MOST_TOLD),
      },
      pageStyle(terminal),
    ),
  );
  return 0;
};

/** A target's figure is told with what was promised of it. */
const titleOf = (bound: BoundProgramme, figure: Figure): string => {
  const target = targetsOf(bound).find(({ claim }) => claim.id === figure.id);
  if (!target) return figure.title;
  return promiseText({ title: figure.title, prediction: target.prediction.written });
};

const isUncertain = (lever: Lever): boolean =>
  lever.question !== null || lever.at(0.05) !== lever.at(0.95);

/** A headline by its id or path, any result by its path; unnamed, the first target's figure. */
const figureNamed = (bound: BoundProgramme, named: string | undefined): Figure => {
  const targets = targetsOf(bound);
  const headlines = headlineFigures(bound, targets);
  const [first] = [...targets.map(({ figure }) => figure), ...headlines];
  if (named === undefined) {
    if (!first) throw new Stop('The programme has no figure to ask about.', 'Name one.');
    return first;
  }
  const found =
    targets.find(({ claim }) => claim.id === named)?.figure ??
    headlines.find(({ id, path }) => id === named || path === named);
  if (found) return found;
  const known = knownResults(bound.programme).map(({ path }) => path);
  if (!bound.model.byPath.has(named) && !named.includes('"')) {
    const near = nearestWord(named, [...targets.map(({ claim }) => claim.id), ...known]);
    if (near) throw new Stop(`No figure is called ${named}.`, `Did you mean ${near}?`);
  }
  return figureOf(bound.structure, 'asked', resultNamed(bound, named), null);
};

const experimentOf = (bound: BoundProgramme, figure: Figure): Experiment => {
  const engine = prepareEngine(bound, [figure.quantity]);
  const instance = kernelEngine(engine.kernel)(engine.layout);
  return (plan) => runWorldsHere(engine, plan, {}, () => instance);
};
