import type { Figure } from '../src/results/figures.ts';
import { valuesOf, withFigures } from '../src/results/figures.ts';
import { headlineFigures } from '../src/results/headline-figures.ts';
import { targetsOf } from '../src/results/targets.ts';
import { plainDesign } from '../src/simulation/plain-design.ts';
import type { WorldsRun } from '../src/simulation/worlds-run.ts';
import { replicateDesign } from '../src/uncertainty/replicate-design.ts';
import { meanOf } from '../src/uncertainty/statistics/moments.ts';
import { quantilesOf } from '../src/uncertainty/statistics/quantiles.ts';
import { coverOf, type MeanFigure, runsOf } from './replicate-cover.ts';
import { stargateProgramme } from './stargate-programme.ts';

/**
 * Scrambled Sobol points against plain draws on the Stargate programme, and how often the intervals
 * hold the truth: `stargate-sampling RANDOMISATIONS TRUTH_RUNS REPEATS`. Prints one line of JSON.
 */
const [randomisations, truthRuns, repeats] = process.argv.slice(2).map(Number) as [
  number,
  number,
  number,
];
const WORLDS = 8_192;
const { bound: bare, belief } = stargateProgramme();
const targets = targetsOf(bare);
const headlines = headlineFigures(bare, targets);
const bound = withFigures(bare, [...targets.map(({ figure }) => figure), ...headlines]);
const run = runsOf(
  bound,
  belief,
  [...targets.map(({ figure }) => figure), ...headlines].map(({ quantity }) => quantity),
);

interface Named {
  readonly name: string;
  of(worlds: WorldsRun): number;
}
const mean = (figure: Figure): Named => ({
  name: `mean: ${figure.title}`,
  of: (worlds) => meanOf(valuesOf(worlds, figure)),
});
const headline = (id: string): Figure => {
  const found = headlines.find((figure) => figure.id === `headline.${id}`);
  if (!found) throw new Error(`no headline is named ${id}`);
  return found;
};
const quantile = (figure: Figure, p: number): Named => ({
  name: `P${p * 100}: ${figure.title}`,
  of: (worlds) => quantilesOf(valuesOf(worlds, figure), [p])[0] as number,
});
const spent = headline('spent');
const peak = headline('peakGap');
const power = headline('it');
const [first] = targets;
if (!first) throw new Error('the Stargate programme has no target');
const figures: readonly Named[] = [
  mean(spent),
  mean(peak),
  mean(power),
  mean(headline('accelerators')),
  mean(headline('jobs')),
  quantile(spent, 0.1),
  quantile(peak, 0.5),
  quantile(peak, 0.9),
  quantile(power, 0.5),
  {
    name: `probability: ${first.prediction.written}`,
    of: (worlds) => meanOf(first.test(worlds).holds),
  },
];

const means: readonly MeanFigure[] = [
  ...[spent, peak, power, headline('accelerators')].map((figure) => ({
    name: `mean: ${figure.title}`,
    of: (worlds: WorldsRun) => valuesOf(worlds, figure),
  })),
  {
    name: `probability: ${first.prediction.written}`,
    of: (worlds) => Float64Array.from(first.test(worlds).holds),
  },
];

const truth = figures.map(() => 0);
const meanTruth = means.map(() => 0);
for (let at = 0; at < truthRuns; at++) {
  const worlds = run(1_000_000 + at, replicateDesign(65_536));
  figures.forEach(({ of }, index) => {
    truth[index] = (truth[index] as number) + of(worlds) / truthRuns;
  });
  means.forEach(({ of }, index) => {
    meanTruth[index] = (meanTruth[index] as number) + meanOf(of(worlds)) / truthRuns;
  });
}
const errors = { sobol: figures.map(() => 0), plain: figures.map(() => 0) };
for (let seed = 1; seed <= randomisations; seed++) {
  for (const points of ['sobol', 'plain'] as const) {
    const design = points === 'sobol' ? replicateDesign(WORLDS) : plainDesign(WORLDS);
    const worlds = run(seed, design);
    figures.forEach(({ of }, index) => {
      const error = of(worlds) - (truth[index] as number);
      errors[points][index] = (errors[points][index] as number) + error ** 2 / randomisations;
    });
  }
}
const gains = figures.map(({ name }, index) => ({
  name,
  gain: (errors.plain[index] as number) / (errors.sobol[index] as number),
}));
const ordered = gains.map(({ gain }) => gain).sort((a, b) => a - b);
const middle = ((ordered[4] as number) + (ordered[5] as number)) / 2;
const cover = coverOf(run, means, meanTruth, replicateDesign(4_096), repeats);
process.stdout.write(
  `${JSON.stringify({
    worlds: WORLDS,
    randomisations,
    gains,
    medianGain: middle,
    leastGain: ordered[0],
    cover: Object.fromEntries(means.map(({ name }, index) => [name, cover[index]])),
    repeats,
  })}\n`,
);
