import { prepareEngine, runWorlds } from '../../src/simulation/run-worlds.ts';
import { samplingPlan } from '../../src/simulation/sampling-plan.ts';
import { startThreads } from '../../src/simulation/worker-pool.node.ts';
import { replicateDesign } from '../../src/uncertainty/replicate-design.ts';
import { histogramMean, histogramQuantile } from '../../src/uncertainty/statistics/histogram.ts';
import { meanOf, standardDeviationOf } from '../../src/uncertainty/statistics/moments.ts';
import { gap, MONTHS, npv, peakGap } from './equations.ts';
import { noBelief, referenceProgramme } from './programme.ts';

/**
 * A million worlds of the reference problem from drawing to fans, as a process of its own so that
 * its memory is its own: `million-worlds WORLDS WORKERS`. Prints one line of JSON.
 */
const [worldsAsked, workers] = process.argv.slice(2).map(Number) as [number, number];
const start = performance.now();
const bound = referenceProgramme();
const engine = prepareEngine(bound, [npv, peakGap, gap]);
const plan = samplingPlan(bound, noBelief, 1, replicateDesign(worldsAsked));
const pool = startThreads(workers);
const run = await runWorlds(engine, plan, { pool });
const ran = performance.now();
const probabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const fan = Array.from({ length: MONTHS }, (_, month) => {
  const counted = run.counted(gap, 0, month);
  return [histogramMean(counted), ...probabilities.map((p) => histogramQuantile(counted, p))];
});
const end = performance.now();
pool?.end();

const check = (values: Float64Array) => ({
  mean: meanOf(values),
  standardError: standardDeviationOf(values) / Math.sqrt(values.length),
});
const peaks = run.perWorld(peakGap, 0);
process.stdout.write(
  `${JSON.stringify({
    worlds: run.worlds,
    workers: pool?.size ?? 0,
    seconds: (end - start) / 1000,
    fanSeconds: (end - ran) / 1000,
    processorSeconds: (({ user, system }) => (user + system) / 1e6)(process.cpuUsage()),
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
    npv: check(run.perWorld(npv, 0)),
    peakGap: check(peaks),
    anyGap: check(peaks.map((peak) => (peak > 0 ? 1 : 0))),
    medianGapOfMonth60: fan[60]?.[4],
  })}\n`,
);
