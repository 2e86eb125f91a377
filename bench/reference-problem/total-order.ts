import type { Experiment } from '../../src/results/experiments.ts';
import { totalOrderOf } from '../../src/results/sensitivity.ts';
import { kernelEngine } from '../../src/simulation/kernel-engine.ts';
import { prepareEngine, runWorldsHere } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { peakGap } from './equations.ts';
import { noBelief, referenceProgramme } from './programme.ts';

/**
 * Total-order indices of the peak gap for each of the 70 inputs, on one core:
 * `total-order WORLDS REPEATS`. Prints one line of JSON.
 */
const [worlds, repeats] = process.argv.slice(2).map(Number) as [number, number];
const bound = referenceProgramme();
const whole = samplingPlan(bound, noBelief, 1, replicateDesign(16 * 1024));
const plan = { ...whole, design: { ...whole.design, worlds } };
const paths = plan.draws.map(({ stream }) => stream.path);
const seconds: number[] = [];
let largest: { readonly path: string; readonly index: number }[] = [];
for (let repeat = 0; repeat < repeats; repeat++) {
  const start = performance.now();
  const engine = prepareEngine(bound, [peakGap]);
  const instance = kernelEngine(engine.kernel)(engine.layout);
  const experiment: Experiment = (changed) => runWorldsHere(engine, changed, {}, () => instance);
  const order = totalOrderOf(plan, experiment, (run) => run.perWorld(peakGap, 0));
  const indices = paths.map((path) => ({ path, index: order.indexOf(new Set([path])).index }));
  seconds.push((performance.now() - start) / 1000);
  largest = indices.sort((a, b) => b.index - a.index);
}
const sum = largest.reduce((all, { index }) => all + index, 0);
process.stdout.write(
  `${JSON.stringify({ worlds, inputs: paths.length, seconds, sum, largest: largest.slice(0, 5) })}\n`,
);
