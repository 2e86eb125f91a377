import type { DispatchCase } from './dispatch-case.ts';
import { fullProgramme } from './full-programme.ts';
import type { SiteDispatch } from './site-dispatch.ts';
import { siteProblem } from './site-problem.ts';
import { loadSolver } from './solve-programme.ts';

export async function dispatchSite(asked: DispatchCase): Promise<SiteDispatch> {
  const problem = siteProblem(asked);
  return fullProgramme(await loadSolver(), problem);
}
