import { describe, expect, it } from 'vitest';
import { bindProgramme } from '../../src/programme/binding/bind-programme.ts';
import { checkProgramme } from '../../src/programme/check-programme.ts';
import { nodeFiles } from '../../src/programme/node-files.ts';
import { planRegret } from '../../src/results/plan-regret.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';

const regretOf = async (name: string) => {
  const root = process.cwd();
  const { programme } = checkProgramme(`programmes/${name}`, nodeFiles(root), {
    packageFolder: root,
  });
  const belief = programme!.beliefs.find((one) => one.name === 'even-odds')!;
  const bound = bindProgramme(programme!);
  return planRegret(bound, samplingPlan(bound, belief, 1, replicateDesign(1024)), 8);
};

describe('what one plan for all worlds loses against one for each', () => {
  it('is between nothing and everything in every world', async () => {
    const regret = await regretOf('stargate-2025-01');
    expect(regret?.byWorld).toHaveLength(8);
    for (const share of regret?.byWorld ?? []) {
      expect(share).toBeGreaterThanOrEqual(-1e-9);
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(regret?.worst).toBeGreaterThanOrEqual(regret?.mean ?? 1);
  });

  it('is not told where nothing was planned', async () => {
    expect(await regretOf('azure-fy2025')).toBeNull();
  });
});
