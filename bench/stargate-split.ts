import { performance } from 'node:perf_hooks';

/**
 * Where the time of a run of a programme goes, on one core, as one process from its start:
 * `stargate-split WORLDS NAME`. Prints one line of JSON, milliseconds by part.
 */
const split: Record<string, number> = {};
let last = 0;
const lap = (part: string): void => {
  const now = performance.now();
  split[part] = (split[part] ?? 0) + now - last;
  last = now;
};
// The origin of the clock is the start of the process.
const worldsAsked = Number(process.argv[2] ?? 10_000);
const name = process.argv[3] ?? 'stargate-2025-01';
const { nodeFiles } = await import('../src/programme/node-files.ts');
const { checkProgramme } = await import('../src/programme/check-programme.ts');
const { bindProgramme } = await import('../src/programme/binding/bind-programme.ts');
const { prepareEngine, runWorldsHere } = await import('../src/simulation/run-worlds.ts');
const { kernelEngine } = await import('../src/simulation/kernel-engine.ts');
const { BLOCK_WORLDS, blockSampler } = await import('../src/simulation/sample-block.ts');
const { samplingPlan } = await import('../src/simulation/sampling-plan.ts');
const { replicateDesign } = await import('../src/uncertainty/replicate-design.ts');
const { targetsOf } = await import('../src/results/targets.ts');
const { headlineFigures } = await import('../src/results/headline-figures.ts');
const { withFigures } = await import('../src/results/figures.ts');
const { keptQuantities } = await import('../src/results/kept.ts');
const { fansOf } = await import('../src/results/fans.ts');
const { runProgramme } = await import('../src/results/run-programme.ts');
const { workByChapter } = await import('./work-by-chapter.ts');
lap('start and imports');

const { programme } = checkProgramme(`programmes/${name}`, nodeFiles(process.cwd()), {
  packageFolder: process.cwd(),
});
if (!programme) throw new Error(`${name} has problems: gigastack check tells`);
const belief = programme.beliefs.find((one) => one.name === 'even-odds');
if (!belief) throw new Error(`${name} has no belief even-odds`);
lap('read and check');
const bare = bindProgramme(programme);
lap('bind');
const targets = targetsOf(bare);
const headlines = headlineFigures(bare, targets);
const figures = [...targets.map(({ figure }) => figure), ...headlines];
const bound = withFigures(bare, figures);
lap('figures');
const plan = samplingPlan(bound, belief, 1, replicateDesign(worldsAsked));
lap('plan of the draws');
const kept = keptQuantities(bound, figures);
const engine = prepareEngine(bound, kept);
lap('compile');
const { worlds } = plan.design;
const instance = kernelEngine(engine.kernel)(engine.layout);
lap('instantiate');
const sampler = blockSampler(plan);
for (let first = 0; first < worlds; first += BLOCK_WORLDS) {
  sampler.fill(first, BLOCK_WORLDS, instance.inputs(), instance.stride);
  lap('sample');
  instance.run(BLOCK_WORLDS);
  lap('kernel');
}
// Again as the engine does it, to have the worlds kept; what exceeds drawing and running is keeping.
const run = runWorldsHere(engine, plan);
lap('run again');
const again = split['run again'] as number;
split.keep = Math.max(0, again - (split.sample as number) - (split.kernel as number));
delete split['run again'];
const fans = await fansOf(bound, run, null);
lap('fans');
const options = { belief, seed: 1, worldsAsked, design: null, version: 'bench', options: {} };
await runProgramme(bare, options);
lap('whole');
const known = ['figures', 'plan of the draws', 'compile', 'instantiate', 'sample', 'kernel'];
const before = [...known, 'keep', 'fans'].reduce((sum, part) => sum + (split[part] as number), 0);
split['experiments, answer and the rest'] = (split.whole as number) - before;
delete split.whole;

/** The kernel's time a world, parted by the work that each chapter's own formulas are. */
const work = workByChapter(bound, kept);
const wholeWork = [...work.values()].reduce((sum, one) => sum + one, 0);
const kernelMicrosecondsPerWorld = ((split.kernel as number) * 1000) / worlds;
const chapters = Object.fromEntries(
  [...work]
    .sort(([, one], [, other]) => other - one)
    .map(([chapter, own]) => [chapter, (kernelMicrosecondsPerWorld * own) / wholeWork]),
);
const size = (over: string): number => bound.structure.elements.get(over)?.length ?? 0;
process.stdout.write(
  `${JSON.stringify({
    worlds,
    split,
    kernelMicrosecondsPerWorld,
    kernelBytes: engine.kernel.bytes.length,
    chapters,
    columnsKept: engine.layout.reduce((sum, { rows }) => sum + rows, 0),
    fans: fans.length,
    steps: bound.structure.steps,
    inputs: bound.inputs.length,
    sizes: Object.fromEntries(
      [...bound.structure.elements.keys()].map((over) => [over, size(over)]),
    ),
  })}\n`,
);
