import type { BoundProgramme } from '../../programme/bound-programme.ts';
import type { CheckedBelief } from '../../programme/checked-programme.ts';
import { knownResults } from '../../programme/known-results.ts';
import { writePath } from '../../programme/path.ts';
import { parsePrediction, readPrediction } from '../../programme/prediction.ts';
import { figureOf, withFigures } from '../../results/figures.ts';
import { findResult, testPrediction } from '../../results/prediction-test.ts';
import {
  type PrecisionReached,
  readPrecision,
  runToPrecision,
} from '../../simulation/precision.ts';
import { prepareEngine, runWorlds } from '../../simulation/run-worlds.ts';
import { samplingPlan } from '../../simulation/sampling-plan.ts';
import type { WorkerPool } from '../../simulation/worker-pool.ts';
import { Stop } from '../stop.ts';

/** More worlds than this are for those who ask for them by number. */
const MOST_WORLDS = 2 ** 24;

/**
 * Runs as many worlds as a probability needs to be as precise as asked: `P(capital.gap > 0) 0.5pp`.
 * Keeps one number a world, so that the search costs little beside the run that follows.
 */
export const runToAskedPrecision = async (
  written: string,
  run: {
    readonly bound: BoundProgramme;
    readonly belief: CheckedBelief;
    readonly seed: number;
    readonly pool: WorkerPool | null;
  },
): Promise<PrecisionReached> => {
  const form = 'Write --precision "P(capital.gap > 0) 0.5pp".';
  const asked = readPrecision(written);
  if (!asked) throw new Stop(`--precision ${written} cannot be read.`, form);
  const read = readEvent(asked.event, run.bound);
  if (!read.ok) throw new Stop(`--precision: ${read.problem.message}`, read.problem.remedy);
  const prediction = read.value;
  const place = findResult(run.bound.model, run.bound.structure, prediction.path);
  if (!place) throw new Stop(`--precision: no result is called ${prediction.path}.`, form);
  const figure = figureOf(run.bound.structure, 'asked-precision', place, prediction.when);
  const bound = withFigures(run.bound, [figure]);
  const engine = prepareEngine(bound, [figure.quantity]);
  return runToPrecision({
    halfWidth: asked.halfWidth,
    mostWorlds: MOST_WORLDS,
    run: (design) =>
      runWorlds(engine, samplingPlan(bound, run.belief, run.seed, design), { pool: run.pool }),
    happened: (worlds) => testPrediction(worlds, figure, prediction).holds,
  });
};

/** Nothing is nothing in every unit: `capital.gap > 0` needs none. */
const readEvent = (event: string, bound: BoundProgramme): ReturnType<typeof readPrediction> => {
  const known = knownResults(bound.programme);
  const bare = /^(.*[<>=≤≥])\s*0$/s.exec(event.trim());
  const parts = parsePrediction(event);
  if (!bare || !parts.ok) return readPrediction(event, known);
  const { path } = parts.value;
  const place = findResult(bound.model, bound.structure, writePath(path));
  const unit = place?.quantity.declaration.unit;
  return readPrediction(unit === undefined ? event : `${bare[1]} 0 ${unit}`, known);
};
