import { exactPlan } from '../../src/compute/placement/exact-plan.ts';
import { loadSolver } from '../../src/compute/placement/place-runs.ts';
import { readPlacementCase } from '../../src/compute/placement/placement-case.ts';
import { judge, type SiteScorer, toleranceOf } from './sites-judge.ts';

const highs = await loadSolver();

/** Placement of workloads: the best objective, runs placed and demand not met, by exact plan. */
export const scorePlacement: SiteScorer = (vectors) =>
  vectors.cases.map((one) =>
    judge({ id: one.id, expected: one.expected }, toleranceOf(vectors), () => {
      const { objective, runsPlaced, unmetGpuMonths } = exactPlan(highs, readPlacementCase(one));
      return { objective, runs_placed: runsPlaced, unmet_gpu_months: unmetGpuMonths };
    }),
  );
