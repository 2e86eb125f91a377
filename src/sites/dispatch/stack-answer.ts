import { billedMw } from './outer-cost.ts';
import { runStack, type StackPoint, type StackRun, type StackRunner } from './run-stack.ts';
import { type DispatchHours, energyOf, type SiteDispatch } from './site-dispatch.ts';
import type { SiteProblem } from './site-problem.ts';
import { namedSizes } from './size-names.ts';
import type { StackHours } from './stack-dispatch.ts';

/** Runs of one point with their shares, what they cost, and the bound that proves it. */
export interface StackSolution {
  readonly engine: 'slopes' | 'cuts';
  /** Runs with their hours, or the points at which to run again for them. */
  readonly runs: readonly (StackRun | StackPoint)[];
  readonly shares: readonly number[];
  /** Sizes, peaks and hours together. */
  readonly objective: number;
  readonly bound: number;
  readonly prices: readonly number[];
}

/**
 * The answer to a case from the kernel's runs. Null where load stays unserved that must be served:
 * then the case has no solution, or the kernel has not found it.
 */
export function stackAnswer(
  problem: SiteProblem,
  runner: StackRunner,
  solution: StackSolution,
): SiteDispatch | null {
  const { stack } = runner;
  const { steps, stepH, units, grid, stores } = problem;
  const mixed = new Map<string, Float64Array>();
  const mix = (name: string, mw: ArrayLike<number>, share: number): void => {
    const sum = mixed.get(name) ?? new Float64Array(steps);
    if (share === 0) return;
    for (let t = 0; t < steps; t++) sum[t]! += share * mw[t]!;
    mixed.set(name, sum);
  };
  let highest = Number.NEGATIVE_INFINITY;
  let slopes: Float64Array | null = null;
  let importRent = 0;
  let initial = 0;
  let price: Float64Array | null = null;
  for (const [at, known] of solution.runs.entries()) {
    const share = solution.shares[at]!;
    const run = 'found' in known ? known : runStack(runner, known, [0, steps], true);
    const { found, bound, point } = run;
    const hours = found.hours as StackHours;
    for (const [place, { kind, unit }] of stack.sources.entries()) {
      mix(kind === 'unit' ? `unit ${unit}` : kind, hours.sources[place]!, share);
    }
    mix('charge', hours.charge, share);
    mix('discharge', hours.discharge, share);
    mix('held', hours.held, share);
    if (bound <= highest) continue;
    highest = bound;
    slopes = found.slopes;
    importRent = found.importRent;
    const ends = point.atEnd.rule === 'free' ? 0 : found.lastPrice[0]!;
    initial = ends - found.firstPrice[0]!;
    price = hours.price;
  }
  const series = (name: string): Float64Array => mixed.get(name) ?? new Float64Array(steps);
  const unserved = series('unserved');
  const load = problem.load.reduce((sum, mw) => sum + mw, 0);
  if (!(problem.unservedCost < Number.POSITIVE_INFINITY)) {
    if (unserved.reduce((sum, mw) => sum + mw, 0) > 1e-7 * Math.max(1e-6, load)) return null;
    unserved.fill(0);
  }
  const known = solution.runs[0]!;
  const { x } = 'found' in known ? known.point : known;
  const unsold = series('unsold');
  const curtailed = series('curtailed');
  const spilled = series('kept');
  const spill = stack.sources.find(({ kind }) => kind === 'kept');
  const hours: DispatchHours = {
    gridImport: series('grid'),
    gridExport: (grid?.export?.max ?? new Float64Array(steps)).map((most, t) => most - unsold[t]!),
    curtailed,
    unserved,
    lost: spilled.map((mw, t) => (spill === undefined ? 0 : spill.shape[t]! - mw)),
    generators: Object.fromEntries(
      units.map(({ id, mustTake, availability, size }, at) => [
        id,
        mustTake ? availability.map((share) => share * size.most) : series(`unit ${at}`),
      ]),
    ),
    stores: Object.fromEntries(
      stores.map(({ id }) => [
        id,
        { charge: series('charge'), discharge: series('discharge'), held: series('held') },
      ]),
    ),
    price,
  };
  const charges = grid?.charges ?? [];
  const named = namedSizes(problem, slopes!);
  const store = stores[0];
  const both = store && `${store.id}.power` in named;
  return {
    engine: solution.engine,
    gap:
      Math.max(0, solution.objective - solution.bound) /
      Math.max(1e-9, Math.abs(solution.objective)),
    bound: solution.bound,
    objective: solution.objective,
    capacity: namedSizes(problem, x),
    energy: energyOf(hours, stepH),
    billedMw: billedMw(
      charges,
      charges.map((_, at) => x[units.length + 3 + at]!),
    ),
    budgetPrices: Object.fromEntries(
      stack.budgets.map(({ name }, at) => [name, solution.prices[at]!]),
    ),
    sensitivity: {
      ...named,
      ...(both
        ? { [`${store.id}.power`]: slopes![units.length]! + slopes![units.length + 1]! }
        : {}),
      ...(store === undefined || store.final === 'cyclic'
        ? {}
        : { [`${store.id}.initial`]: initial }),
      ...(grid === null ? {} : { grid: -importRent }),
    },
    hours,
  };
}
