import type { Budget, SiteProblem, StoreUnit } from './site-problem.ts';

/**
 * A site with at most one store as the kernel sees it: a demand by step, sources that meet it in
 * order of cost, and sizes x that scale them. Places of x: each unit, then the store's charging
 * power, discharging power and energy, then the peak of each demand charge.
 */
export interface SupplyStack {
  readonly steps: number;
  readonly stepH: number;
  /** What the sources must meet: with the most that could be exported or lost as part of it. */
  readonly demand: Float64Array;
  /** Money that no decision changes. */
  readonly constant: number;
  readonly sources: readonly Source[];
  readonly store: StoreUnit | null;
  readonly units: number;
  /** How many places x has. */
  readonly places: number;
  /** Which charges bill a step: those from starts[t] to starts[t + 1] of `charging`. */
  readonly chargeStarts: Int32Array;
  readonly charging: Int32Array;
  readonly budgets: readonly Budget[];
}

export interface Source {
  readonly kind: 'unit' | 'grid' | 'curtailed' | 'unserved' | 'unsold' | 'kept';
  /** Which unit; 0 for others. */
  readonly unit: number;
  /** Place of x that scales it; -1 where it is as stated. */
  readonly place: number;
  readonly cost: Float64Array;
  /** MW for each MW of its size, or MW. */
  readonly shape: Float64Array;
}

const NO = Number.POSITIVE_INFINITY;

/** Why the kernel cannot answer a problem; null where it can. */
export function beyondKernel(problem: SiteProblem): string | null {
  const { units, stores, grid, excessAllowed } = problem;
  if (stores.length > 1) return 'more than one store';
  for (const unit of units) {
    const { commitment, moduleMw, rampPerStep, minLoad, mustTake, size } = unit;
    if (commitment !== null) return `${unit.id} is on or off`;
    if (moduleMw !== null) return `${unit.id} comes in modules`;
    if (rampPerStep < 1) return `${unit.id} ramps`;
    if (minLoad > 0) return `${unit.id} has a least load`;
    if (mustTake && size.most > size.least) return `${unit.id} must run and is sized`;
    if (mustTake && !(size.most < NO)) return `${unit.id} must run and has no limit`;
  }
  if (grid?.export?.max.some((mw) => !(mw < NO))) return 'export without limit';
  const falling = grid?.charges.some(({ tiers }) =>
    tiers.some(({ rate }, at) => rate < 0 || (at > 0 && rate < tiers[at - 1]!.rate)),
  );
  if (falling) return 'demand rates fall from tier to tier';
  if (problem.budgets.some(({ falls }) => falls)) return 'energy prices fall from tier to tier';
  if (problem.budgets.some(({ penalty }) => penalty < 0)) return 'a budget that pays when exceeded';
  const least = leastCost(problem);
  if (excessAllowed && least < 0) return 'prices below zero where excess is allowed';
  const taken = mustTaken(problem);
  if (!excessAllowed && problem.load.some((mw, t) => mw - taken[t]! < 0)) {
    return 'what must be taken exceeds the load';
  }
  const store = stores[0];
  if (store !== undefined) {
    if (store.initialMwh > 0 && store.energy.most > store.energy.least && store.final === 'free') {
      return `${store.id} starts with energy before its size is known`;
    }
    // burning energy in the store's losses must not pay
    const given = store.effCharge * store.effDischarge;
    const round = store.chargeCost + given * store.dischargeCost;
    if (relieved(problem) * (1 - given) + round < 0) return 'prices below zero';
  }
  return null;
}

function leastCost({ grid, units, curtailment }: SiteProblem): number {
  let least = curtailment?.costPerMwh ?? 0;
  const lists = [grid?.price, grid?.export?.price, ...units.map(({ cost }) => cost)];
  for (const list of lists) for (const cost of list ?? []) if (cost < least) least = cost;
  return least;
}

/** The least that a source can seem to cost where taking less of it than agreed is paid for. */
function relieved({ grid, units, budgets }: SiteProblem): number {
  let least = 0;
  const see = (costs: Float64Array | undefined, uses: readonly (Float64Array | null)[]): void => {
    let relief = 0;
    for (const [at, use] of uses.entries()) {
      if (use?.some((one) => one < 0)) relief += budgets[at]!.penalty;
    }
    for (const cost of costs ?? []) if (cost - relief < least) least = cost - relief;
  };
  see(
    grid?.price,
    budgets.map(({ grid: use }) => use),
  );
  see(grid?.export?.price, []);
  for (const [at, { cost }] of units.entries())
    see(
      cost,
      budgets.map(({ units: of }) => of[at]!),
    );
  return least;
}

function mustTaken({ units, steps }: SiteProblem): Float64Array {
  const taken = new Float64Array(steps);
  for (const { mustTake, availability, size } of units) {
    if (mustTake) for (let t = 0; t < steps; t++) taken[t]! += availability[t]! * size.most;
  }
  return taken;
}

/** Price of a step that cannot be served, where every step must be. */
export function missingCost(problem: SiteProblem): number {
  let most = 1;
  const lists = [problem.grid?.price, ...problem.units.map(({ cost }) => cost)];
  for (const list of lists) for (const cost of list ?? []) if (cost > most) most = cost;
  const capital = problem.units.reduce((sum, { size }) => Math.max(sum, size.capital), 0);
  const rates = problem.grid?.charges.flatMap(({ tiers }) => tiers.map(({ rate }) => rate)) ?? [];
  return 1000 * (most + rates.reduce((sum, rate) => Math.max(sum, rate), capital));
}

/** The stack of a problem that the kernel can answer. */
export function supplyStack(problem: SiteProblem): SupplyStack {
  const { steps, stepH, grid, units, curtailment } = problem;
  const taken = mustTaken(problem);
  const sources: Source[] = [];
  let constant = 0;
  const demand = problem.load.map((mw, t) => mw - taken[t]!);
  for (const [unit, { mustTake, cost, availability, size }] of units.entries()) {
    if (!mustTake) {
      sources.push({ kind: 'unit', unit, place: unit, cost, shape: availability });
      continue;
    }
    for (let t = 0; t < steps; t++) constant += cost[t]! * availability[t]! * size.most * stepH;
  }
  const bare = { unit: 0, place: -1 };
  const flat = (cost: number): Float64Array => new Float64Array(steps).fill(cost);
  if (grid !== null) {
    const shape = grid.importMax.map((mw) => Math.max(0, mw));
    sources.push({ ...bare, kind: 'grid', cost: grid.price, shape });
    if (grid.export !== null) {
      const { price, max } = grid.export;
      for (let t = 0; t < steps; t++) {
        demand[t]! += max[t]!;
        constant -= price[t]! * max[t]! * stepH;
      }
      sources.push({ ...bare, kind: 'unsold', cost: price, shape: max });
    }
  }
  if (curtailment !== null) {
    const { most, costPerMwh } = curtailment;
    sources.push({ ...bare, kind: 'curtailed', cost: flat(costPerMwh), shape: most });
  }
  if (problem.excessAllowed && demand.some((mw) => mw < 0)) {
    const shape = demand.map((mw) => Math.max(0, -mw));
    for (let t = 0; t < steps; t++) demand[t]! += shape[t]!;
    sources.push({ ...bare, kind: 'kept', cost: flat(0), shape });
  }
  const missing = problem.unservedCost < NO ? problem.unservedCost : missingCost(problem);
  sources.push({ ...bare, kind: 'unserved', cost: flat(missing), shape: flat(NO) });
  const charges = grid?.charges ?? [];
  const chargeStarts = new Int32Array(steps + 1);
  for (const { steps: charged } of charges) for (const t of charged) chargeStarts[t + 1]!++;
  for (let t = 0; t < steps; t++) chargeStarts[t + 1]! += chargeStarts[t]!;
  const charging = new Int32Array(chargeStarts[steps]!);
  const filled = chargeStarts.slice();
  for (const [at, { steps: charged }] of charges.entries()) {
    for (const t of charged) charging[filled[t]!++] = at;
  }
  return {
    steps,
    stepH,
    demand,
    constant,
    sources,
    store: problem.stores[0] ?? null,
    units: units.length,
    places: units.length + 3 + charges.length,
    chargeStarts,
    charging,
    budgets: problem.budgets,
  };
}
