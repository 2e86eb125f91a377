import type { Highs } from 'highs';
import { exactPlan } from './exact-plan.ts';
import { greedyPlan } from './greedy-plan.ts';
import { type PlacementCase, type PlacementPlan, readPlacementCase } from './placement-case.ts';

let solver: Promise<Highs> | null = null;

/** The module's default is its loader; the compiler's view of the format differs, hence the turn. */
async function loadModule(): Promise<Highs> {
  const { default: load } = await import('highs');
  return (load as unknown as () => Promise<Highs>)();
}

/** The solver, loaded when the first plan asks for it. */
export function loadSolver(): Promise<Highs> {
  solver = solver ?? loadModule();
  return solver;
}

/**
 * Places training runs, elastic work and the demand of users on a fleet that grows by month, for
 * the most value. `method: 'greedy'` takes milliseconds and is near the best; the default proves it.
 * Throws a `PlacementError` for a case that lacks a field or whose musts no plan can meet.
 */
export async function placeRuns(
  given: PlacementCase | object,
  options: { readonly method?: 'exact' | 'greedy' } = {},
): Promise<PlacementPlan> {
  const read = readPlacementCase(given);
  return options.method === 'greedy' ? greedyPlan(read) : exactPlan(await loadSolver(), read);
}
