import type { SupplyStack } from './supply-stack.ts';

/** The sources of each step in order of cost: [step * width + rank]. */
export interface SortedSteps {
  readonly width: number;
  readonly cost: Float64Array;
  readonly owner: Uint8Array;
}

/** Sorts the sources of each step, with the price of each budget added for what they use of it. */
export function sortedSteps(stack: SupplyStack, budgetPrices: readonly number[]): SortedSteps {
  const { steps, sources } = stack;
  const width = sources.length;
  const cost = new Float64Array(steps * width);
  const owner = new Uint8Array(steps * width);
  const costs = sources.map((source) => {
    let total = source.cost;
    for (const [at, price] of budgetPrices.entries()) {
      const use = usedBy(stack, at, source);
      if (price === 0 || use === null) continue;
      total = total.map((one, t) => one + price * use[t]!);
    }
    return total;
  });
  for (let t = 0; t < steps; t++) {
    const start = t * width;
    for (let place = 0; place < width; place++) {
      const own = costs[place]![t]!;
      let at = start + place;
      while (at > start && cost[at - 1]! > own) {
        cost[at] = cost[at - 1]!;
        owner[at] = owner[at - 1]!;
        at--;
      }
      cost[at] = own;
      owner[at] = place;
    }
  }
  return { width, cost, owner };
}

/** What a source uses of a budget for each MWh, by step; null for nothing. */
export function usedBy(
  { budgets }: SupplyStack,
  budget: number,
  { kind, unit }: SupplyStack['sources'][number],
): Float64Array | null {
  const { grid, units, curtailed } = budgets[budget]!;
  if (kind === 'unit') return units[unit] ?? null;
  if (kind === 'grid') return grid;
  return kind === 'curtailed' ? curtailed : null;
}

/** MW that each source of the sorted steps can give at sizes x. */
export function capacities(
  stack: SupplyStack,
  { width, owner }: SortedSteps,
  x: Float64Array,
  into: Float64Array,
): void {
  const { steps, sources, units, chargeStarts, charging } = stack;
  const scale = sources.map(({ place }) => (place < 0 ? 1 : x[place]!));
  const shapes = sources.map(({ shape }) => shape);
  const grid = sources.findIndex(({ kind }) => kind === 'grid');
  for (let t = 0; t < steps; t++) {
    for (let at = t * width; at < (t + 1) * width; at++) {
      const place = owner[at]!;
      let mw = shapes[place]![t]! * scale[place]!;
      if (place === grid) {
        for (let c = chargeStarts[t]!; c < chargeStarts[t + 1]!; c++) {
          const peak = x[units + 3 + charging[c]!]!;
          if (peak < mw) mw = peak;
        }
      }
      into[at] = mw;
    }
  }
}
