import { blockSampler, type DrawMemory, type SamplerMaker } from './sample-block.ts';
import type { PlannedDraw, SamplingPlan } from './sampling-plan.ts';

/** Worlds whose draws are remembered: eight megabytes for a thousand uncertain inputs. */
const MOST_WORLDS = 1_024;

interface Remembered {
  /** The question and the factors that the values rest on beside the draw's own stream. */
  readonly others: readonly object[];
  readonly values: Float64Array;
}

/**
 * Samplers for runs of the same worlds again and again under changed plans: a draw that is the very
 * one of an earlier plan, as are its question and its factors, has the numbers that it had then.
 * Plans must come from one another by `holding`, `redrawn` and the like; another design forgets all.
 */
export const rememberingSampler = (mostWorlds = MOST_WORLDS): SamplerMaker => {
  let design = '';
  let byFirstWorld = new Map<number, WeakMap<PlannedDraw, Remembered>>();
  const memory: DrawMemory = {
    known: (plan, draw, firstWorld) => {
      const found = byFirstWorld.get(firstWorld)?.get(draw);
      if (!found) return null;
      const others = restsOn(plan, draw);
      return others.every((other, index) => other === found.others[index]) ? found.values : null;
    },
    keep: (plan, draw, firstWorld, values) => {
      if (firstWorld + values.length > mostWorlds) return;
      const block = byFirstWorld.get(firstWorld) ?? new WeakMap();
      byFirstWorld.set(firstWorld, block);
      block.set(draw, { others: restsOn(plan, draw), values: values.slice() });
    },
  };
  return (plan) => {
    const { points, worldsPerReplicate } = plan.design;
    const own = `${points} ${worldsPerReplicate}`;
    if (own !== design) byFirstWorld = new Map();
    design = own;
    return blockSampler(plan, memory);
  };
};

const restsOn = (plan: SamplingPlan, draw: PlannedDraw): readonly object[] => {
  const question = plan.questions[draw.question];
  const { loadings } = draw;
  const factors = loadings === null ? [] : plan.factors.filter(({ name }) => name in loadings);
  return question ? [question, ...factors] : factors;
};
