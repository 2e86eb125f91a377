import { cuttingPlanes, type OuterOptimum, type StartPoint } from './cutting-planes.ts';
import type { DispatchCase } from './dispatch-case.ts';
import { beyondSlopes, dispatchBySlopes } from './fixed-dispatch.ts';
import { fullProgramme } from './full-programme.ts';
import type { Cut } from './outer-solver.ts';
import { TooManyPieces } from './run-stack.ts';
import type { SiteDispatch } from './site-dispatch.ts';
import { isFree, type SiteProblem, siteProblem } from './site-problem.ts';
import { loadSolver } from './solve-programme.ts';
import { stackAnswer } from './stack-answer.ts';
import { stepBlocks } from './step-blocks.ts';
import { beyondKernel, supplyStack } from './supply-stack.ts';

/** How an answer is looked for. */
export interface DispatchOptions {
  /** `kernel` and `highs` insist; else what is quickest and as exact. */
  readonly engine?: 'kernel' | 'highs';
  /** (Cost - proven bound) / cost at which sizing ends; 1e-7 where left out. */
  readonly tolerance?: number;
}

/** Above so many steps cutting planes are quicker than the whole as one linear programme. */
const FEW_STEPS = 400;
const TOLERANCE = 1e-7;
const MOST_ROUNDS = 300;
/** A worse proof than this is not an answer: the whole programme is solved instead. */
const WORST_GAP = 1e-5;

/**
 * The cheapest supply of a site hour by hour: what runs, what is stored, what is drawn and billed,
 * and the sizes that are left out of the case. Stated sizes and at most one store: the own kernel,
 * exact, in milliseconds. Sizes, demand charges and budgets around that: cutting planes, with the
 * gap proven. Commitment, several stores, ramps, modules, least loads, prices below zero: HiGHS.
 * The answer says which engine gave it and its gap. Throws a RangeError for a case that contradicts
 * itself and where the load cannot be met.
 */
export async function dispatchSite(
  asked: DispatchCase,
  options: DispatchOptions = {},
): Promise<SiteDispatch> {
  const problem = siteProblem(asked);
  const beyond = beyondKernel(problem);
  if (options.engine === 'kernel' && beyond !== null) {
    throw new RangeError(`the kernel cannot answer this case: ${beyond}`);
  }
  if (options.engine !== 'highs' && beyond === null) {
    const few = problem.steps <= FEW_STEPS && options.engine !== 'kernel';
    try {
      if (beyondSlopes(problem) === null) {
        const answer = dispatchBySlopes(problem);
        if (answer !== null) return answer;
      } else if (!few) {
        const { answer } = await dispatchByCuts(problem, options, { cuts: [], start: null });
        if (answer !== null) return answer;
      }
    } catch (error) {
      if (!(error instanceof TooManyPieces)) throw error;
    }
  }
  return fullProgramme(await loadSolver(), problem);
}

/** Sizes with their proof, and what a later sizing at other capital costs can start from. */
export interface SiteSizing extends SiteDispatch {
  /** Capital of the sizes found, for the time that the steps cover. */
  readonly capital: number;
  /** Rounds of cuts; 0 where HiGHS sized the site. */
  readonly rounds: number;
  readonly cuts: SizingCuts;
}

/** Cuts below the cost of running; they hold for any capital costs of the same site. */
export interface SizingCuts {
  readonly runningCase: string;
  readonly cuts: readonly Cut[];
  /** The best point under them. */
  readonly start: StartPoint | null;
}

/**
 * The cheapest sizes of what a case leaves without a size. `cuts` of an earlier sizing are used
 * where only capital costs and limits of sizes changed since; others are left aside.
 * Throws a RangeError where every size is stated.
 */
export async function sizeSite(
  asked: DispatchCase,
  options: DispatchOptions & { readonly cuts?: SizingCuts } = {},
): Promise<SiteSizing> {
  const problem = siteProblem(asked);
  const sizes = [
    ...problem.units.map(({ size }) => size),
    ...problem.stores.flatMap(({ charge, discharge, energy }) => [charge, discharge, energy]),
  ];
  if (!sizes.some(isFree)) throw new RangeError('every size is stated: ask dispatchSite');
  const runningCase = runningMark(problem);
  const none: SizingCuts = { runningCase, cuts: [], start: null };
  const known = options.cuts?.runningCase === runningCase ? options.cuts : none;
  const beyond = beyondKernel(problem);
  if (options.engine === 'kernel' && beyond !== null) {
    throw new RangeError(`the kernel cannot answer this case: ${beyond}`);
  }
  if (beyond === null && options.engine !== 'highs') {
    try {
      const { answer, optimum } = await dispatchByCuts(problem, options, known);
      if (answer !== null) {
        const { iterations, cuts, x, heldBefore } = optimum;
        const start = { x, heldBefore };
        const capital = capitalOf(problem, answer.capacity);
        return { ...answer, capital, rounds: iterations, cuts: { runningCase, cuts, start } };
      }
    } catch (error) {
      if (!(error instanceof TooManyPieces)) throw error;
    }
  }
  const answer = fullProgramme(await loadSolver(), problem);
  const capital = capitalOf(problem, answer.capacity);
  return { ...answer, capital, rounds: 0, cuts: known };
}

async function dispatchByCuts(
  problem: SiteProblem,
  options: DispatchOptions,
  known: Pick<SizingCuts, 'cuts' | 'start'>,
): Promise<{ readonly answer: SiteDispatch | null; readonly optimum: OuterOptimum }> {
  const highs = await loadSolver();
  const stack = supplyStack(problem);
  const blocks = stepBlocks(problem);
  const tolerance = options.tolerance ?? TOLERANCE;
  const optimum = cuttingPlanes(highs, problem, stack, blocks, {
    tolerance,
    iterations: MOST_ROUNDS,
    ...known,
  });
  const { objective, bound, run, runner } = optimum;
  const open = (objective - bound) / Math.max(1e-9, Math.abs(objective));
  if (open > Math.max(tolerance, WORST_GAP) && options.engine !== 'kernel') {
    return { answer: null, optimum };
  }
  const answer = stackAnswer(problem, runner, {
    engine: 'cuts',
    runs: run.runs.map(({ point }) => point),
    shares: run.shares,
    objective,
    bound,
    prices: run.prices,
  });
  return { answer, optimum };
}

function capitalOf(
  { units, stores }: SiteProblem,
  capacity: Readonly<Record<string, number>>,
): number {
  let money = 0;
  for (const { id, size } of units) money += size.capital * capacity[id]!;
  for (const { id, charge, discharge, energy, onePower } of stores) {
    const one = capacity[`${id}.power`];
    money += charge.capital * (one ?? capacity[`${id}.charge_power`]!);
    if (!onePower) money += discharge.capital * (one ?? capacity[`${id}.discharge_power`]!);
    money += energy.capital * capacity[`${id}.energy`]!;
  }
  return money;
}

/** A mark of all that running costs depend on: a change of any figure changes it. */
function runningMark({ units, stores, ...rest }: SiteProblem): string {
  const figures = {
    ...rest,
    units: units.map(({ size: _, ...unit }) => unit),
    stores: stores.map(({ charge: _c, discharge: _d, energy: _e, ...store }) => store),
  };
  let mark = 0x811c9dc5;
  const text = JSON.stringify(figures, (_, value) =>
    value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : value,
  );
  for (let at = 0; at < text.length; at++) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${text.length}-${mark}`;
}
