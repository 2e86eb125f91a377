import { type ReplicateDesign, replicateDesign } from '../uncertainty/replicate-design.ts';
import { meanOf } from '../uncertainty/statistics/moments.ts';
import {
  byReplicate,
  type ReplicateEstimate,
  replicateEstimate,
} from '../uncertainty/statistics/replicate-error.ts';
import type { WorldsRun } from './worlds-run.ts';

/** `P(capital.gap > 0) 0.5pp`, read: an event, and how well its probability is to be known. */
export interface AskedPrecision {
  /** The text within the brackets, a prediction: `capital.gap > 0`. */
  readonly event: string;
  /** Half the width of the 95 % interval, as a probability: 0.005. */
  readonly halfWidth: number;
}

/**
 * Reads `P(EVENT) WIDTH`, the width in percentage points (`0.5pp`, `± 1 pp`), as a share of the
 * whole (`0.005`) or in per cent (`0.5 %`). Null where the text has another form, or a width that
 * is not between 0 and 50 points.
 */
export const readPrecision = (text: string): AskedPrecision | null => {
  const found = /^\s*[Pp]\s*\((.+)\)\s*(?:±\s*)?([0-9]*\.?[0-9]+)\s*(pp|%)?\s*$/.exec(text);
  const [, event, width, unit] = found ?? [];
  if (event === undefined || width === undefined) return null;
  const halfWidth = Number(width) / (unit === undefined ? 1 : 100);
  return halfWidth > 0 && halfWidth < 0.5 ? { event: event.trim(), halfWidth } : null;
};

export interface PrecisionStep {
  readonly design: ReplicateDesign;
  readonly estimate: ReplicateEstimate;
  readonly halfWidth: number;
}

export interface PrecisionReached {
  /** The last run, from which everything else may be reported too. */
  readonly run: WorldsRun;
  readonly steps: readonly PrecisionStep[];
  /** False where the most worlds allowed did not suffice. */
  readonly reached: boolean;
}

/**
 * Runs 16 replicates of 2^k worlds, from 256 on, twice as many each time, until the half width of
 * the 95 % interval (Student's t over the replicates, 15 degrees of freedom) is what was asked for.
 * Two runs in a row must say so: an interval made from chance numbers is narrow by chance now and
 * then, and stopping at the first such would promise more than it holds. An event that happened in
 * no world or in all of them has no spread; its interval then reaches 3 / worlds from the end
 * (Hanley & Lippman-Hand, JAMA 249 (1983) 1743, for independent worlds).
 */
export const runToPrecision = async (options: {
  readonly halfWidth: number;
  /** Runs a design; the plan is the caller's. */
  readonly run: (design: ReplicateDesign) => Promise<WorldsRun>;
  /** 1 in the worlds in which the event happened, else 0. */
  readonly happened: (run: WorldsRun) => Float64Array;
  readonly mostWorlds: number;
  readonly onStep?: (step: PrecisionStep) => void;
}): Promise<PrecisionReached> => {
  const steps: PrecisionStep[] = [];
  let worlds = 1;
  let within = 0;
  for (;;) {
    const design = replicateDesign(worlds);
    const run = await options.run(design);
    const estimate = replicateEstimate(byReplicate(options.happened(run), meanOf));
    const spread = (estimate.high - estimate.low) / 2;
    const halfWidth = spread > 0 ? spread : 3 / design.worlds;
    const step: PrecisionStep = { design, estimate, halfWidth };
    steps.push(step);
    options.onStep?.(step);
    within = halfWidth <= options.halfWidth ? within + 1 : 0;
    const reached = within === 2;
    worlds = 2 * design.worlds;
    if (reached || worlds > options.mostWorlds) return { run, steps, reached };
  }
};
