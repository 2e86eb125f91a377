import { inEach } from '../language/language.ts';
import { displayProbability, displayQuantity, displayRange } from '../quantities/display.ts';
import { displayDecimals, displayNumber } from '../quantities/display-number.ts';
import { parseUnit } from '../quantities/unit.ts';
import type { Spread } from './run-summary.ts';
import type { ComputeSummary, ComputeYear } from './workloads-summary.ts';
import { workloadsWords } from './workloads-words.ts';

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
  workloadsWords.spread(amount(p50, unit), displayRange(p10, p90, parseUnit(unit)));

/** `5.2 trillion`: a count of parameters. */
export const countInWords = (count: number): string => {
  const scale = count >= 1e12 ? 1e12 : count >= 1e9 ? 1e9 : 1;
  return workloadsWords.scaled(
    displayNumber(count / scale, 2),
    scale === 1e12 ? 'trillion' : scale === 1e9 ? 'billion' : null,
    displayNumber(count / 1e9, 2),
  );
};

const largestSentence = (year: ComputeYear): Sentence => ({
  ...inEach(() =>
    workloadsWords.largest(
      year.year,
      spread(year.largestRunFlop, 'FLOP'),
      countInWords(year.parameters.p50),
      amount(year.trainingTokens.p50, 'token'),
      spread(year.costUsd, 'USD'),
    ),
  ),
  paths: ['workloads.byYear.largestRun', 'workloads.byYear.parameters', 'workloads.byYear.runCost'],
});

const tenfoldSentence = ({ year, loss, tenfold, costUsd }: ComputeYear): Sentence => {
  const gain = loss.p50 - tenfold.loss.p50;
  return {
    ...inEach(() =>
      workloadsWords.tenfold(
        [amount(costUsd.p50, 'USD'), amount(tenfold.costUsd.p50, 'USD')],
        [displayDecimals(loss.p50, 3), displayDecimals(tenfold.loss.p50, 3)],
        displayDecimals((100 * gain) / loss.p50, 1),
        year,
      ),
    ),
    paths: ['workloads.byYear.loss', 'workloads.byYear.tenfoldLoss', 'workloads.byYear.runCost'],
  };
};

const dataSentence = ({ year, dataExhausted }: ComputeYear): Sentence => ({
  ...inEach(() =>
    dataExhausted.value === 0
      ? workloadsWords.textSuffices(year)
      : workloadsWords.textRunsOut(displayProbability(dataExhausted.value), year),
  ),
  paths: ['workloads.byYear.dataExhausted', 'workloads.publicText'],
});

const trendSentence = ({ years, trend }: Omit<ComputeSummary, 'text'>): Sentence => {
  const { everReached, partsIn } = trend;
  const best = years.reduce((one, other) =>
    other.reachesTrend.value > one.reachesTrend.value ? other : one,
  );
  const text = (): string =>
    everReached.value === 0
      ? workloadsWords.neverAtTrend
      : workloadsWords.atTrend(
          displayProbability(best.reachesTrend.value),
          best.year,
          displayProbability(1 - everReached.value),
          partsIn,
        );
  return { ...inEach(text), paths: ['workloads.byYear.trend', 'workloads.partsIn'] };
};
