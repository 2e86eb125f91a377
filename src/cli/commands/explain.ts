import type { Language } from '../../language/language.ts';
import type { BoundProgramme } from '../../programme/bound-programme.ts';
import { nearestWord } from '../../quantities/nearest-word.ts';
import { explain } from '../../results/explain.ts';
import { findResult, type ResultPlace } from '../../results/prediction-test.ts';
import { drawWorld, type ReplayedWorld } from '../draw-world.ts';
import { pageStyle } from '../node-terminal.ts';
import { openCase } from '../open-case.ts';
import { chooseBelief } from '../open-programme.ts';
import { explanationPage } from '../page/explanation.ts';
import { stepAsked } from '../step-asked.ts';
import { type ExitCode, Stop } from '../stop.ts';
import { tellPage } from '../tell-page.ts';
import type { Terminal } from '../terminal.ts';

export interface ExplainOptions {
  readonly at?: string;
  readonly lang?: Language;
  readonly world: string;
  readonly depth: number;
  readonly belief?: string;
  readonly scenario?: string;
  readonly seed: number;
  readonly worlds: number;
  readonly json?: boolean;
}

/** Unfolds a figure of one world down to its inputs, their claims and their sources. */
export const explainFigure = async (
  terminal: Terminal,
  written: string,
  result: string,
  options: ExplainOptions,
): Promise<ExitCode> => {
  const { bound } = await openCase(written, terminal, options.scenario);
  const place = resultNamed(bound, result);
  const world = drawWorld(bound, chooseBelief(bound.programme, options.belief), options);
  const step = place.quantity.timed
    ? options.at === undefined
      ? largestStep(bound, place, world)
      : stepAsked(bound.structure, options.at)
    : bound.structure.steps - 1;
  const explanation = explain(bound, world.computed, { ...place, step }, options.depth);
  if (options.json) {
    const { explainedFigures } = await import('../../results/explanation-json.ts');
    const told = {
      schema: 'gigastack-explain/1',
      belief: world.plan.belief,
      seed: world.plan.seed,
      world: world.number ?? 'central',
      figures: explainedFigures(bound, explanation),
    };
    terminal.out(`${JSON.stringify(told, null, 2)}\n`);
    return 0;
  }
  tellPage(terminal, options.lang, () =>
    explanationPage({ bound, place, world, explanation }, pageStyle(terminal)),
  );
  return 0;
};

/** The result of that path; else the nearest, or the elements that it has. */
export const resultNamed = (bound: BoundProgramme, path: string): ResultPlace => {
  const { model, structure } = bound;
  const found = findResult(model, structure, path);
  if (found) return found;
  const whole = model.byPath.get(path);
  if (whole?.dimension) {
    const names = structure.elements.get(whole.dimension.name) ?? [];
    const shown = names.slice(0, 6).map((name) => (/[\s.]/.test(name) ? `"${name}"` : name));
    throw new Stop(
      `${path} has one value for each ${whole.dimension.name}.`,
      `Name one, as in '${path}.${shown[0] ?? 'NAME'}'. There are: ${shown.join(', ')}` +
        `${names.length > shown.length ? ' and others' : ''}.`,
    );
  }
  const results = model.quantities.filter(({ formula }) => formula !== null);
  const near = nearestWord(
    path,
    results.map((quantity) => quantity.path),
  );
  const reported = results.filter(({ declaration }) => declaration.reported);
  throw new Stop(
    `No result is called ${path}.`,
    near === undefined
      ? `Among others there are: ${reported.map((quantity) => quantity.path).join(', ')}.`
      : `Did you mean ${near}?`,
  );
};

/** Where the series is largest in this world, the first of equals: there it has most to explain. */
const largestStep = (
  { structure }: BoundProgramme,
  { quantity, element }: ResultPlace,
  world: ReplayedWorld,
): number => {
  let largest = 0;
  for (let step = 1; step < structure.steps; step++) {
    const value = world.computed.value(quantity, element, step);
    if (value > world.computed.value(quantity, element, largest)) largest = step;
  }
  return largest;
};
