import type { DispatchCase } from './dispatch-case.ts';
import { heldAtEnd } from './held-at-end.ts';
import { runStack, type StackPoint, type StackRunner, stackRunner } from './run-stack.ts';
import type { SiteDispatch } from './site-dispatch.ts';
import { isFree, type SiteProblem, siteProblem } from './site-problem.ts';
import { stackAnswer } from './stack-answer.ts';
import { beyondKernel, supplyStack } from './supply-stack.ts';

/** Why the kernel alone, without a linear programme around it, cannot answer; null where it can. */
export function beyondSlopes(problem: SiteProblem): string | null {
  const { units, stores, grid, budgets } = problem;
  const sizes = [
    ...units.map(({ size }) => size),
    ...stores.flatMap(({ charge, discharge, energy }) => [charge, discharge, energy]),
  ];
  if (sizes.some(isFree)) return 'a size is looked for';
  if ((grid?.charges.length ?? 0) > 0) return 'peaks are billed';
  if (budgets.length > 0) return `${budgets[0]!.name} is limited`;
  return beyondKernel(problem);
}

/**
 * The cheapest dispatch of stated sizes, at once: some milliseconds for a year of hours, without a
 * solver. Throws a RangeError that says why where the case needs `dispatchSite`, and where the load
 * cannot be met.
 */
export function fixedDispatch(asked: DispatchCase): SiteDispatch {
  const problem = siteProblem(asked);
  const beyond = beyondSlopes(problem);
  if (beyond !== null) throw new RangeError(`${beyond}: ask dispatchSite`);
  const answer = dispatchBySlopes(problem);
  if (answer === null) throw new RangeError('no dispatch meets the load with what the site has');
  return answer;
}

/** The kernel's answer to a problem of stated sizes; null where load that must be met is not. */
export function dispatchBySlopes(problem: SiteProblem): SiteDispatch | null {
  const runner = stackRunner(supplyStack(problem));
  const point = restingPoint(runner, statedSizes(problem));
  const run = runStack(runner, point, [0, problem.steps], true);
  return stackAnswer(problem, runner, {
    engine: 'slopes',
    runs: [run],
    shares: [1],
    objective: run.found.cost,
    bound: run.bound,
    prices: [],
  });
}

/** Sizes as the case states them; peaks without limit. */
export function statedSizes({ units, stores, grid }: SiteProblem): Float64Array {
  const store = stores[0];
  return Float64Array.from([
    ...units.map(({ size }) => size.most),
    ...(store === undefined
      ? [0, 0, 0]
      : [store.charge.most, store.discharge.most, store.energy.most]),
    ...(grid?.charges ?? []).map(() => Number.POSITIVE_INFINITY),
  ]);
}

/** Where a run at sizes x stands; a store that must end as it began begins at its cheapest level. */
export function restingPoint(runner: StackRunner, x: Float64Array): StackPoint {
  const { store, units } = runner.stack;
  const at = (before: number): StackPoint => ({
    x,
    before,
    atEnd: heldAtEnd(store, before),
    budgetPrices: [],
  });
  if (store === null || store.final !== 'cyclic') return at(store?.initialMwh ?? 0);
  return at(
    cheapestLevel(x[units + 2]!, (before) => {
      const { found, bound } = runStack(runner, at(before), [0, runner.stack.steps], false);
      return { cost: bound, slope: found.lastPrice[0]! - found.firstPrice[0]! };
    }),
  );
}

interface Tangent {
  readonly at: number;
  readonly cost: number;
  readonly slope: number;
}

const MOST_TANGENTS = 80;

/** Least of a convex function of one level from 0 to `most`: where tangents from both sides meet. */
function cheapestLevel(
  most: number,
  costAt: (level: number) => { readonly cost: number; readonly slope: number },
): number {
  const touch = (at: number): Tangent => ({ at, ...costAt(at) });
  let left: Tangent | null = null;
  let right: Tangent | null = null;
  let best = touch(most / 2);
  let here = best;
  for (let count = 0; count < MOST_TANGENTS; count++) {
    if (here.slope === 0) return here.at;
    if (here.slope < 0) left = here;
    else right = here;
    if (here.cost < best.cost) best = here;
    if (left === null || right === null) {
      const edge = left === null ? 0 : most;
      if (here.at === edge) return edge;
      here = touch(edge);
      continue;
    }
    const crossing =
      (right.cost - left.cost + left.slope * left.at - right.slope * right.at) /
      (left.slope - right.slope);
    const promised = left.cost + left.slope * (crossing - left.at);
    if (best.cost - promised <= 1e-13 * Math.abs(best.cost)) return best.at;
    if (!(crossing > left.at && crossing < right.at)) return best.at;
    here = touch(count % 4 === 3 ? (left.at + right.at) / 2 : crossing);
  }
  return best.at;
}
