import { describe, expect, it } from 'vitest';
import { holding, leversOf } from '../../src/results/experiments.ts';
import { rememberingSampler } from '../../src/simulation/remembered-draws.ts';
import { blockSampler, type SamplerMaker } from '../../src/simulation/sample-block.ts';
import { redrawn, type SamplingPlan, samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { shipped } from '../results/stargate.ts';

const drawn = (make: SamplerMaker, plan: SamplingPlan): unknown[] => {
  const sampler = make(plan);
  return [0, 256].map((first) => {
    const inputs = new Float64Array(plan.columns.length * 256);
    sampler.fill(first, 256, inputs, 256);
    return [inputs, sampler.claims.map((claims) => claims.slice())];
  });
};

describe('draws that are remembered', () => {
  const bound = shipped('stargate-2025-01');
  const belief = bound.programme.beliefs[0]!;
  const plan = samplingPlan(bound, belief, 3, replicateDesign(4_096));
  const levers = leversOf(bound);
  const question = plan.questions[0]!;
  const held = { values: new Map([[levers[7]!.path, 2]]), answers: new Map() };
  const answered = { values: new Map(), answers: new Map([[question.id, 1]]) };
  const factors = new Set(plan.factors.map(({ stream }) => stream.path));
  const some = new Set(plan.draws.slice(0, 40).map(({ stream }) => stream.path));
  const plans: readonly (readonly [string, SamplingPlan])[] = [
    ['as they are', plan],
    ['an input held', holding(plan, held)],
    ['a question answered', holding(plan, answered)],
    ['factors drawn anew', redrawn(plan, factors, 99)],
    ['a question drawn anew', redrawn(plan, new Set([question.stream.path]), 99)],
    ['inputs drawn anew', redrawn(plan, some, 99)],
    ['another design', { ...plan, design: replicateDesign(8_192) }],
    ['as they are, again', plan],
  ];

  it('are those that would be drawn, whatever changed between', () => {
    const sampler = rememberingSampler();
    for (const [what, changed] of plans) {
      expect(drawn(sampler, changed), what).toEqual(drawn(blockSampler, changed));
    }
  });
});
