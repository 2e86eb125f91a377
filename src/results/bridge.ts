import type { BoundProgramme } from '../programme/bound-programme.ts';
import { plainDesign } from '../simulation/plain-design.ts';
import { prepareEngine, type RunOptions, runWorlds } from '../simulation/run-worlds.ts';
import { samplingPlan } from '../simulation/sampling-plan.ts';
import type { AskedFigure } from './asked-figure.ts';
import { type DifferingGroup, differingInputs, type Side, switched } from './differing-inputs.ts';
import { withFigures } from './figures.ts';
import { type Measure, measureOf } from './measure.ts';
import { figureNamed } from './tornado.ts';
import type { Worlds } from './worlds.ts';

/** One step of the way: a group of inputs taken from the other side. */
export interface BridgeStep {
  readonly name: string;
  readonly kind: DifferingGroup['kind'] | 'rest';
  readonly inputs: readonly string[];
  /** The figure before and after: the end of one step is the beginning of the next. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** What the group changes where it alone is switched; null for the rest. */
  readonly alone: number | null;
}

/**
 * The way from the one answer to the other. Inputs that differ are switched group by group, in the
 * order of the first programme's file; the last step, the rest, is what only one of the two has and
 * what is fixed before any world is drawn. The steps join end to end, so that the changes add up to
 * the whole difference; where groups work together, another order would part it otherwise, which
 * is what `alone` shows.
 */
export interface Bridge {
  readonly figure: Pick<AskedFigure, 'written' | 'title' | 'unit' | 'isProbability'>;
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly BridgeStep[];
  /** Groups that differ and change nothing, alone or in turn. */
  readonly still: readonly string[];
  /** Parties, sources, sites and contracts that only one of the two has. */
  readonly onlyIn: {
    readonly a: readonly string[];
    readonly b: readonly string[];
  };
}

export interface BridgeRequest {
  readonly measure: Measure;
  readonly seed: number;
  readonly worlds: number;
  readonly pool?: RunOptions['pool'];
  readonly onProgress?: (what: string, share: number) => void;
}

/** Runs a side with figures that were added to its equations. */
export type SideRunner = (side: Side) => Promise<Worlds>;

/**
 * Runs sides of one comparison on plain points: with them a stream goes by its path alone, whatever
 * else a programme holds, so that both sides draw the same numbers for what both have.
 */
export const sideRunner = ({
  seed,
  worlds,
  pool,
}: Pick<BridgeRequest, 'seed' | 'worlds' | 'pool'>): SideRunner => {
  const engines = new Map<BoundProgramme['model'], ReturnType<typeof prepareEngine>>();
  return ({ bound, belief }) => {
    let engine = engines.get(bound.model);
    if (!engine) {
      const figures = bound.model.quantities.filter(({ path }) => path.startsWith('figures.'));
      engine = prepareEngine(bound, figures);
      engines.set(bound.model, engine);
    }
    const plan = samplingPlan(bound, belief, seed, plainDesign(worlds));
    return runWorlds(engine, plan, pool ? { pool } : {});
  };
};

/** Goes from one side to the other; `asked` is the same figure as either side has it. */
export const bridgeBetween = async (
  a: Side,
  b: Side,
  asked: { readonly a: AskedFigure; readonly b: AskedFigure },
  request: BridgeRequest,
  runSide: SideRunner = sideRunner(request),
): Promise<Bridge> => {
  const { measure, onProgress = () => {} } = request;
  const sideA = { ...a, bound: withFigure(a.bound, asked.a) };
  const sideB = { ...b, bound: withFigure(b.bound, asked.b) };
  const answerOf = async (side: Side): Promise<number> =>
    measureOf(asked.a.values(await runSide(side)), measure);
  const from = await answerOf(sideA);
  const to = measureOf(asked.b.values(await runSide(sideB)), measure);
  const groups = differingInputs(sideA, sideB);
  const steps: BridgeStep[] = [];
  const still: string[] = [];
  let side: Side = sideA;
  let before = from;
  for (const [done, group] of groups.entries()) {
    onProgress(`switching ${group.name}`, done / groups.length);
    side = switched(side, sideB, group);
    const after = await answerOf(side);
    const lone = done === 0 ? after : await answerOf(switched(sideA, sideB, group));
    const { name, kind, paths } = group;
    if (after === before && lone === from) still.push(name);
    else {
      const change = difference(before, after);
      const alone = difference(from, lone);
      steps.push({ name, kind, inputs: paths, before, after, change, alone });
    }
    before = after;
  }
  const onlyIn = { a: namesMissing(a.bound, b.bound), b: namesMissing(b.bound, a.bound) };
  if (to !== before) {
    const name =
      onlyIn.a.length + onlyIn.b.length > 0
        ? 'what only one of them has'
        : 'what is fixed before worlds are drawn';
    const change = difference(before, to);
    steps.push({ name, kind: 'rest', inputs: [], before, after: to, change, alone: null });
  }
  return { figure: figureNamed(asked.a), measure, from, to, steps, still, onlyIn };
};

const withFigure = (bound: BoundProgramme, { figure }: AskedFigure): BoundProgramme =>
  bound.model.byPath.has(figure.quantity.path) ? bound : withFigures(bound, [figure]);

/** Equal infinities differ by nothing. */
const difference = (before: number, after: number): number =>
  before === after ? 0 : after - before;

const namesMissing = (
  { programme }: BoundProgramme,
  { programme: other }: BoundProgramme,
): readonly string[] =>
  (['parties', 'sources', 'sites', 'contracts'] as const).flatMap((section) => {
    const theirs = new Set<string>(other[section].map(({ name }) => name));
    return programme[section].flatMap(({ name }) =>
      theirs.has(name) ? [] : [`${section}.${name}`],
    );
  });
