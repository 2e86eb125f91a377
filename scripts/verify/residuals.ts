import {
  programmeSize,
  worstConsolidation,
  worstImbalance,
  worstUnexplained,
  worstUnrolled,
} from '../../src/model/statements/checks.ts';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { prepareEngine, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';

/** Largest residual that is rounding, as a share of the programme's size. */
export const RESIDUAL_LIMIT = 1e-11;

const CHECKS = [
  ['balance', worstImbalance],
  ['cash', worstUnexplained],
  ['loans', worstUnrolled],
  ['consolidation', worstConsolidation],
] as const;

/** The worst residual of each identity in any step of any world, as a share of that world's size. */
export const worstResiduals = (
  name: string,
  worldsAsked: number,
): readonly { readonly what: string; readonly share: number }[] => {
  const { programme, problems } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()));
  if (!programme) throw new Error(problems.map(({ message }) => message).join('\n'));
  const belief = programme.beliefs[0] ?? { name: 'none', weights: {} };
  const bound = bindProgramme(programme);
  const plan = samplingPlan(bound, belief, 1, replicateDesign(worldsAsked));
  const keep = [programmeSize, ...CHECKS.map(([, quantity]) => quantity)];
  const run = runWorldsHere(prepareEngine(bound, keep), plan);
  const sizes = run.perWorld(programmeSize, 0);
  return CHECKS.map(([what, quantity]) => {
    const residuals = run.perWorld(quantity, 0);
    const share = residuals.reduce(
      (worst, residual, world) => Math.max(worst, residual / Math.max(1, sizes[world]!)),
      0,
    );
    return { what, share };
  });
};
