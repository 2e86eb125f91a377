import { readAskedFigure } from './asked-figure.ts';
import { type Bridge, type BridgeRequest, bridgeBetween, sideRunner } from './bridge.ts';
import type { Side } from './differing-inputs.ts';
import { estimateProbability } from './estimate.ts';
import { type Figure, valuesOf, withFigures } from './figures.ts';
import { headlineFigures } from './headline-figures.ts';
import type { Estimate, Spread } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import { type Target, targetsOf } from './targets.ts';
import type { Worlds } from './worlds.ts';

export interface ComparedSide {
  /** As it was asked for. */
  readonly name: string;
  readonly title: string;
  readonly belief: string;
}

export interface Comparison {
  readonly schema: 'gigastack-comparison/1';
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly worlds: number;
  readonly seed: number;
  readonly figures: readonly {
    readonly title: string;
    readonly unit: string;
    readonly a: Spread;
    readonly b: Spread;
    /** World by world, the second less the first. */
    readonly difference: Spread;
  }[];
  readonly targets: readonly {
    readonly prediction: string;
    readonly title: string;
    readonly a: Estimate | null;
    readonly b: Estimate | null;
  }[];
  /** Null where the figure that is asked about is one of the first programme alone. */
  readonly bridge: Bridge | null;
}

export interface ComparisonRequest extends BridgeRequest {
  /** As `readAskedFigure` reads it; null: the first headline figure. */
  readonly result: string | null;
  readonly names: readonly [string, string];
}

/** The figure asked about is not one that the first programme has. */
export class NoSuchFigure extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/**
 * Two programmes, beliefs or scenarios on the same random numbers, side by side, and the way from
 * the answer of the one to that of the other.
 */
export const compareSides = async (
  a: Side,
  b: Side,
  request: ComparisonRequest,
): Promise<Comparison> => {
  const [ofA, ofB] = [prepared(a), prepared(b)];
  const runSide = sideRunner(request);
  const [worldsA, worldsB] = [await runSide(ofA.side), await runSide(ofB.side)];
  const wanted = request.result ?? ofA.headlines[0]?.id ?? null;
  const askedA = readAskedFigure(a.bound, wanted);
  const askedB = readAskedFigure(b.bound, wanted);
  if (!askedA.ok) throw new NoSuchFigure(askedA.problem.message, askedA.problem.remedy);
  const bridge = askedB.ok
    ? await bridgeBetween(a, b, { a: askedA.value, b: askedB.value }, request)
    : null;
  const side = ({ bound, belief }: Side, name: string): ComparedSide => ({
    name,
    title: bound.programme.title,
    belief: belief.name,
  });
  return {
    schema: 'gigastack-comparison/1',
    a: side(a, request.names[0]),
    b: side(b, request.names[1]),
    worlds: worldsA.worlds,
    seed: request.seed,
    figures: comparedFigures(ofA, ofB, worldsA, worldsB),
    targets: comparedTargets(ofA, ofB, worldsA, worldsB),
    bridge,
  };
};

interface Prepared {
  readonly side: Side;
  readonly targets: readonly Target[];
  readonly headlines: readonly Figure[];
}

const prepared = ({ bound, belief }: Side): Prepared => {
  const targets = targetsOf(bound);
  const headlines = headlineFigures(bound, targets);
  const figures = [...targets.map(({ figure }) => figure), ...headlines];
  return { side: { bound: withFigures(bound, figures), belief }, targets, headlines };
};

const comparedFigures = (
  a: Prepared,
  b: Prepared,
  ofA: Worlds,
  ofB: Worlds,
): Comparison['figures'] =>
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
        difference: spreadOf(y.map((value, world) => differing(x[world] as number, value))),
      },
    ];
  });

/** What only the last digits of a sum differ by is nothing. */
const ROUNDING = 1e-12;

const differing = (x: number, y: number): number =>
  x === y || Math.abs(y - x) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y)) ? 0 : y - x;

/** Predictions that both hold, whoever made them, and those of one side alone. */
const comparedTargets = (
  a: Prepared,
  b: Prepared,
  ofA: Worlds,
  ofB: Worlds,
): Comparison['targets'] => {
  const share = (targets: readonly Target[], run: Worlds, written: string) => {
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
