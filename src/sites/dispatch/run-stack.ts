import { capacities, type SortedSteps, sortedSteps } from './sorted-steps.ts';
import type { BlockStarts, StackDispatch } from './stack-dispatch.ts';
import { type StoredValue, storedValue, valueStored } from './stored-value.ts';
import type { SupplyStack } from './supply-stack.ts';
import { type HeldAtEnd, walkBack } from './walk-back.ts';

/** A stack with what its runs share: sorted steps by budget prices, and room for the pieces. */
export interface StackRunner {
  readonly stack: SupplyStack;
  readonly value: StoredValue;
  sorted: SortedSteps;
  sortedAt: readonly number[];
}

export function stackRunner(stack: SupplyStack): StackRunner {
  const sortedAt = stack.budgets.map(() => 0);
  return { stack, value: storedValue(stack), sorted: sortedSteps(stack, sortedAt), sortedAt };
}

/** Where a run stands: sizes, what is held before and after, the price of each budget's unit. */
export interface StackPoint {
  readonly x: Float64Array;
  readonly before: number;
  readonly atEnd: HeldAtEnd;
  readonly budgetPrices: readonly number[];
}

export interface StackRun {
  readonly point: StackPoint;
  readonly found: StackDispatch;
  /** Proven least cost at this point; with the budgets' prices, less what the limits are worth. */
  readonly bound: number;
}

/** The pieces of stored value grew beyond what is kept. */
export class TooManyPieces extends Error {}

/** The cheapest dispatch at a point, with its cuts by block. */
export function runStack(
  runner: StackRunner,
  point: StackPoint,
  blocks: BlockStarts,
  withHours: boolean,
): StackRun {
  const { stack, value } = runner;
  const { x, budgetPrices } = point;
  if (budgetPrices.some((price, at) => price !== runner.sortedAt[at])) {
    runner.sorted = sortedSteps(stack, budgetPrices);
    runner.sortedAt = budgetPrices;
  }
  capacities(stack, runner.sorted, x, value.capacity);
  const [chargeMw, dischargeMw, energyMwh] = x.subarray(stack.units, stack.units + 3) as never as [
    number,
    number,
    number,
  ];
  const sizes = { chargeMw, dischargeMw, energyMwh, before: point.before };
  if (stack.store !== null && !valueStored(stack, runner.sorted, sizes, value)) {
    throw new TooManyPieces();
  }
  const found = walkBack(stack, runner.sorted, x, sizes, value, point.atEnd, blocks, withHours);
  return { point, found, bound: boundOf(stack, point, found) };
}

/** The cuts at their own point, all blocks together. */
function boundOf(
  stack: SupplyStack,
  { x, before, atEnd, budgetPrices }: StackPoint,
  found: StackDispatch,
): number {
  const { places } = stack;
  const blocks = found.constants.length;
  let bound = 0;
  for (let block = 0; block < blocks; block++) {
    bound += found.constants[block]!;
    for (let place = 0; place < places; place++) {
      const slope = found.slopes[block * places + place]!;
      if (slope !== 0) bound += slope * x[place]!;
    }
  }
  if (stack.store !== null) {
    bound -= found.firstPrice[0]! * before;
    if (atEnd.rule !== 'free') bound += found.lastPrice[blocks - 1]! * atEnd.mwh;
  }
  for (const [at, { limit }] of stack.budgets.entries()) bound -= budgetPrices[at]! * limit;
  return bound;
}
