import type { Highs } from 'highs';
import { constraint, linearProgramme, modelData, variable } from './linear-programme.ts';
import { runStack, type StackPoint, type StackRun, type StackRunner } from './run-stack.ts';
import { solveProgramme } from './solve-programme.ts';
import type { BlockStarts } from './stack-dispatch.ts';

/** The cheapest dispatch within the budgets: a mixture of runs at different budget prices. */
export interface BudgetedRun {
  readonly cost: number;
  readonly bound: number;
  /** Runs that matter, dearest budget prices last, and their shares. */
  readonly runs: readonly StackRun[];
  readonly shares: readonly number[];
  readonly prices: readonly number[];
}

const NO = Number.POSITIVE_INFINITY;
const MOST_ROUNDS = 60;

/**
 * Runs a stack at a point. Where there are budgets, looks for the price of each: every run at some
 * prices is a dispatch with its use of the budgets; the cheapest mixture of dispatches that keeps
 * within them gives the next prices, until the proven bound meets it.
 * Source: Dantzig & Wolfe, "Decomposition principle for linear programs", Operations Research 8
 * (1960).
 */
export function runWithBudgets(
  highs: Highs,
  runner: StackRunner,
  point: StackPoint,
  blocks: BlockStarts,
  tolerance = 1e-7,
): BudgetedRun {
  const { budgets } = runner.stack;
  if (budgets.length === 0) {
    const run = runStack(runner, point, blocks, false);
    return { cost: run.found.cost, bound: run.bound, runs: [run], shares: [1], prices: [] };
  }
  const count = blocks.length - 1;
  const used = (run: StackRun): readonly number[] =>
    budgets.map((_, at) => sumOf(run.found.uses.subarray(at * count, (at + 1) * count)));
  const runs: StackRun[] = [];
  const columns: { readonly cost: number; readonly uses: readonly number[] }[] = [];
  const add = (prices: readonly number[]): void => {
    const run = runStack(runner, { ...point, budgetPrices: prices }, blocks, false);
    const uses = used(run);
    const priced = uses.reduce((sum, use, at) => sum + prices[at]! * use, 0);
    runs.push(run);
    columns.push({ cost: run.found.cost - priced, uses });
  };
  const limits = budgets.map(({ penalty }) => penalty);
  const within = (prices: readonly number[]): readonly number[] =>
    prices.map((price, at) => Math.min(Math.max(0, price), limits[at]!));
  add(within(point.budgetPrices));
  if (point.budgetPrices.some((price) => price > 0)) {
    add(within(point.budgetPrices.map((price) => price * 1.2)));
    add(within(point.budgetPrices.map((price) => price * 0.8)));
  }
  const dearest = runner.stack.sources.reduce((most, { cost }) => Math.max(most, cost[0]!), 1);
  for (let round = 0; ; round++) {
    const mixture = cheapestMixture(highs, runner, columns, dearest);
    const bound = runs.reduce((most, run) => Math.max(most, run.bound), -NO);
    const prices = within(mixture.prices);
    const known = runs.some(({ point: at }) =>
      at.budgetPrices.every((price, i) => Math.abs(price - prices[i]!) <= 1e-12 * (1 + price)),
    );
    const open = mixture.cost - bound;
    if (known || open <= tolerance * Math.abs(mixture.cost) || round >= MOST_ROUNDS) {
      const kept = runs.flatMap((run, at) =>
        mixture.shares[at]! > 0 || run.bound >= bound ? [at] : [],
      );
      return {
        cost: mixture.cost,
        bound,
        runs: kept.map((at) => runs[at]!),
        shares: kept.map((at) => mixture.shares[at]!),
        prices,
      };
    }
    add(prices);
  }
}

function cheapestMixture(
  highs: Highs,
  { stack: { budgets } }: StackRunner,
  columns: readonly { readonly cost: number; readonly uses: readonly number[] }[],
  dearest: number,
): {
  readonly cost: number;
  readonly shares: readonly number[];
  readonly prices: readonly number[];
} {
  const lp = linearProgramme();
  const money = Math.max(1, ...columns.map(({ cost }) => Math.abs(cost))) / 1e4;
  const shares = columns.map(({ cost }) => variable(lp, cost / money));
  constraint(
    lp,
    shares.map((place) => [place, 1] as const),
    1,
    1,
  );
  const rows = budgets.map(({ limit, penalty }, at) => {
    const scale = Math.max(
      1e-9,
      Math.abs(limit),
      ...columns.map(({ uses }) => Math.abs(uses[at]!)),
    );
    // where a budget may not be exceeded, excess is dear enough to be never worth it
    const beyond = variable(lp, (Math.min(penalty, 1e3 * dearest) * scale) / money);
    const row = constraint(
      lp,
      [...shares.map((place, i) => [place, columns[i]!.uses[at]! / scale] as const), [beyond, -1]],
      -NO,
      limit / scale,
    );
    return { row, scale };
  });
  const { objective, values, rowPrices } = solveProgramme(highs, modelData(lp), 1e-10);
  return {
    cost: objective * money,
    shares: shares.map((place) => values[place]!),
    prices: rows.map(({ row, scale }) => (-rowPrices[row]! * money) / scale),
  };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
