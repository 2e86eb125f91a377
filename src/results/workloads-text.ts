import { displayProbability, displayQuantity, displayRange } from '../quantities/display.ts';
import { displayDecimals, displayNumber } from '../quantities/display-number.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { Spread } from './run-summary.ts';
import type { ComputeSummary, ComputeYear } from './workloads-summary.ts';

type Sentence = ComputeSummary['text'][number];

/**
 * What the tables of compute say in sentences: the largest run, what ten times as much costs and
 * buys by the law, when the text runs out, and when the trend leaves the programme behind.
 */
export const workloadsText = (summary: Omit<ComputeSummary, 'text'>): readonly Sentence[] => {
  const shown = yearShown(summary.years);
  return shown === undefined
    ? []
    : [largestSentence(shown), tenfoldSentence(shown), dataSentence(shown), trendSentence(summary)];
};

/** The year that sentences speak of: four years after the first, or the last there is. */
export const yearShown = (years: readonly ComputeYear[]): ComputeYear | undefined =>
  years[Math.min(4, years.length - 1)];

const amount = (value: number, unit: string): string => displayQuantity(value, parseUnit(unit));

const spread = ({ p10, p50, p90 }: Spread, unit: string): string =>
  `${amount(p50, unit)} (P10 to P90: ${displayRange(p10, p90, parseUnit(unit))})`;

/** `5.2 trillion`: a count of parameters. */
export const countInWords = (count: number): string => {
  const [scale, word] =
    count >= 1e12 ? [1e12, ' trillion'] : count >= 1e9 ? [1e9, ' billion'] : [1, ''];
  return `${displayNumber(count / (scale as number), 2)}${word}`;
};

const largestSentence = (year: ComputeYear): Sentence => ({
  text:
    `By the end of ${year.year} the largest training run that one cluster could have ended is ` +
    `${spread(year.largestRunFlop, 'FLOP')}: by the law a model of ` +
    `${countInWords(year.parameters.p50)} parameters on ` +
    `${amount(year.trainingTokens.p50, 'token')}, for ${spread(year.costUsd, 'USD')} of ` +
    'accelerators, buildings and power.',
  paths: ['workloads.byYear.largestRun', 'workloads.byYear.parameters', 'workloads.byYear.runCost'],
});

const tenfoldSentence = ({ year, loss, tenfold, costUsd }: ComputeYear): Sentence => {
  const gain = loss.p50 - tenfold.loss.p50;
  return {
    text:
      `One more order of magnitude of compute than that costs ${amount(tenfold.costUsd.p50, 'USD')} ` +
      `instead of ${amount(costUsd.p50, 'USD')} at the prices of the file, and lowers the loss by ` +
      `the scaling law from ${displayDecimals(loss.p50, 3)} to ` +
      `${displayDecimals(tenfold.loss.p50, 3)} nats a token, by ` +
      `${displayDecimals((100 * gain) / loss.p50, 1)} %, where text suffices; what such a step is ` +
      `worth no law says (${year}).`,
    paths: ['workloads.byYear.loss', 'workloads.byYear.tenfoldLoss', 'workloads.byYear.runCost'],
  };
};

const dataSentence = ({ year, dataExhausted }: ComputeYear): Sentence => ({
  text:
    dataExhausted.value === 0
      ? `Public text suffices for the largest run of ${year} in every world.`
      : `In ${displayProbability(dataExhausted.value)} of worlds the largest run of ${year} wants ` +
        'more text than there is; the rest of its budget then makes the model larger.',
  paths: ['workloads.byYear.dataExhausted', 'workloads.publicText'],
});

const trendSentence = ({ years, trend }: Omit<ComputeSummary, 'text'>): Sentence => {
  const { everReached, partsIn } = trend;
  const never = displayProbability(1 - everReached.value);
  const best = years.reduce((one, other) =>
    other.reachesTrend.value > one.reachesTrend.value ? other : one,
  );
  const chance =
    'The programme keeps up with the trend of frontier runs in ' +
    `${displayProbability(best.reachesTrend.value)} of worlds in ${best.year}, its best year`;
  const text =
    everReached.value === 0
      ? 'The programme never has the compute that the trend of frontier runs demands.'
      : `${chance}, and never in ${never}` +
        (partsIn === null
          ? '.'
          : `; where it did, the two part in ${partsIn.p50} (P10 to P90: ${partsIn.p10} to ${partsIn.p90}).`);
  return { text, paths: ['workloads.byYear.trend', 'workloads.partsIn'] };
};
