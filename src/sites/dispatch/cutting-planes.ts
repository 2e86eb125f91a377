import type { Highs } from 'highs';
import { type BudgetedRun, runWithBudgets } from './budgeted-run.ts';
import { heldAtEnd } from './held-at-end.ts';
import { outerCost } from './outer-cost.ts';
import { outerProgramme } from './outer-programme.ts';
import { type Cut, type CutTerm, outerSolver } from './outer-solver.ts';
import { type StackRun, type StackRunner, stackRunner } from './run-stack.ts';
import type { SiteProblem } from './site-problem.ts';
import type { BlockStarts } from './stack-dispatch.ts';
import type { SupplyStack } from './supply-stack.ts';

/** The best sizes found and the proof of how good they are. */
export interface OuterOptimum {
  readonly x: Float64Array;
  readonly heldBefore: number;
  readonly objective: number;
  readonly bound: number;
  readonly iterations: number;
  readonly run: BudgetedRun;
  readonly runner: StackRunner;
  /** Every cut found: they hold for any capital costs. */
  readonly cuts: readonly Cut[];
}

/** Sizes and peaks, and what is held before the first step. */
export interface StartPoint {
  readonly x: Float64Array;
  readonly heldBefore: number;
}

/** How far between the proven bound and the best cost the next point is looked for. */
const LEVEL = 0.3;

/**
 * The cheapest sizes, peaks and charge between blocks: cuts below the cost of each block, from the
 * prices that the kernel finds at a point; the next point is the nearest to the best one at which
 * the cuts promise a stated part of what is still open.
 * Source: Lemarechal, Nemirovskii & Nesterov, "New variants of bundle methods", Mathematical
 * Programming 69 (1995), with the distance of the sum of absolute differences.
 */
export function cuttingPlanes(
  highs: Highs,
  problem: SiteProblem,
  stack: SupplyStack,
  blocks: BlockStarts,
  asked: {
    readonly tolerance: number;
    readonly iterations: number;
    /** Cuts that hold for this problem, and the point that was best under them. */
    readonly cuts: readonly Cut[];
    readonly start: StartPoint | null;
  },
): OuterOptimum {
  const runner = stackRunner(stack);
  const evaluate = (x: Float64Array, before: number, prices: readonly number[]): BudgetedRun => {
    const atEnd = heldAtEnd(stack.store, before);
    return runWithBudgets(highs, runner, { x, before, atEnd, budgetPrices: prices }, blocks);
  };
  let point: StartPoint & { readonly values?: Float64Array } =
    asked.start === null ? firstPoint(problem, stack) : within(problem, asked.start);
  let prices: readonly number[] = stack.budgets.map(() => 0);
  let run = evaluate(point.x, point.heldBefore, prices);
  let cost = outerCost(problem, point.x) + run.cost;
  const outer = outerProgramme(problem, stack, blocks, Math.max(1, Math.abs(cost)) / 1e4);
  const solver = outerSolver(highs, outer);
  const cuts: Cut[] = [...asked.cuts];
  try {
    solver.add(cuts);
    let best = { x: point.x, heldBefore: point.heldBefore, run, cost };
    let bound = -Infinity;
    let centre: Float64Array | null = null;
    let iteration = 1;
    for (; ; iteration++) {
      const found = cutsOf(stack, run.runs);
      solver.add(found);
      cuts.push(...found);
      if (cost < best.cost) {
        best = { x: point.x, heldBefore: point.heldBefore, run, cost };
        centre = valuesAt(point, outer.programme.cost.length);
      }
      const lowest = solver.lowest();
      if (lowest.objective > bound) bound = lowest.objective;
      const open = best.cost - bound;
      if (open <= asked.tolerance * Math.abs(best.cost) || iteration >= asked.iterations) break;
      if (centre === null) {
        centre = new Float64Array(outer.programme.cost.length);
        for (const [at, place] of outer.x.entries()) centre[place] = best.x[at]!;
        if (outer.held[0] !== undefined) centre[outer.held[0]] = best.heldBefore;
      }
      // cuts of another sizing know where the optimum should be
      const leap = iteration === 1 && asked.cuts.length > 0;
      point = leap ? lowest : solver.nearest(centre, bound + LEVEL * open);
      prices = run.prices;
      run = evaluate(point.x, point.heldBefore, prices);
      cost = outerCost(problem, point.x) + run.cost;
    }
    const { x, heldBefore } = best;
    return {
      x,
      heldBefore,
      objective: best.cost,
      bound: Math.min(bound, best.cost),
      iterations: iteration,
      run: best.run,
      runner,
      cuts,
    };
  } finally {
    solver.dispose();
  }
}

function valuesAt(point: { readonly values?: Float64Array }, count: number): Float64Array | null {
  return point.values === undefined ? null : point.values.slice(0, count);
}

function cutsOf(stack: SupplyStack, runs: readonly StackRun[]): readonly Cut[] {
  const { places, store, budgets } = stack;
  return runs.flatMap(({ found, point }) =>
    Array.from(found.constants, (constant, block): Cut => {
      const terms: CutTerm[] = [];
      for (let at = 0; at < places; at++) {
        const weight = found.slopes[block * places + at]!;
        if (weight !== 0) terms.push({ of: 'x', at, weight });
      }
      if (store !== null) {
        terms.push({ of: 'held', at: block, weight: -found.firstPrice[block]! });
        terms.push({ of: 'held', at: block + 1, weight: found.lastPrice[block]! });
      }
      for (const at of budgets.keys()) {
        terms.push({ of: 'use', at, weight: -point.budgetPrices[at]! });
      }
      return { block, constant, terms };
    }),
  );
}

/** A point of another sizing, within the limits of this one. */
function within({ units, stores }: SiteProblem, start: StartPoint): StartPoint {
  const x = start.x.slice();
  const sizes = [
    ...units.map(({ size }) => size),
    ...stores.flatMap(({ charge, discharge, energy }) => [charge, discharge, energy]),
  ];
  for (const [at, { least, most }] of sizes.entries()) {
    x[at] = Math.min(most, Math.max(least, x[at]!));
  }
  return { x, heldBefore: start.heldBefore };
}

/** A plain guess: half the load from each source looked for, two hours of a tenth of it stored. */
function firstPoint(
  { units, stores, grid }: SiteProblem,
  { demand, places, steps }: SupplyStack,
): { readonly x: Float64Array; readonly heldBefore: number } {
  const mean = demand.reduce((sum, mw) => sum + mw, 0) / steps;
  const limited = ({ least, most }: { least: number; most: number }, guess: number): number =>
    Math.min(most, Math.max(least, guess));
  const x = new Float64Array(places);
  for (const [at, { size }] of units.entries()) x[at] = limited(size, mean / 2);
  const store = stores[0];
  let heldBefore = 0;
  if (store !== undefined) {
    const at = units.length;
    // enough to hold what it starts with
    const power = Math.max(mean / 10, store.initialMwh / (store.hoursAtPower ?? 1));
    x[at] = limited(store.charge, power);
    x[at + 1] = store.onePower ? x[at]! : limited(store.discharge, power);
    x[at + 2] =
      store.hoursAtPower === null
        ? limited(store.energy, Math.max(store.initialMwh, mean / 5))
        : store.hoursAtPower * x[at + 1]!;
    heldBefore = store.final === 'cyclic' ? x[at + 2]! / 2 : store.initialMwh;
  }
  for (const [at, { steps: charged }] of (grid?.charges ?? []).entries()) {
    let sum = 0;
    for (const t of charged) sum += Math.min(demand[t]!, grid!.importMax[t]!);
    x[units.length + 3 + at] = charged.length === 0 ? 0 : sum / charged.length;
  }
  return { x, heldBefore };
}
