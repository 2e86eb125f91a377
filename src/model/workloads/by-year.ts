import {
  all,
  constant,
  type Expression,
  max,
  minOver,
  select,
} from '../../equations/expression.ts';
import { atMonth } from '../../equations/over-time.ts';
import { perWorld, type Quantity } from '../../equations/quantity.ts';
import { year } from '../dimensions.ts';
import { costOfLargestRun, largestRun } from './clusters.ts';
import {
  beforeYear,
  endOfYear,
  frontierGrowth,
  frontierRun,
  yearNumber,
  yearsSinceFrontier,
} from './inputs.ts';
import { lossOf, parametersFor, tokensFor, tokensWantedFor } from './law.ts';
import { idle, revenueSoFar, servingCostSoFar, tokensSoFar, usableInAll } from './serving.ts';

const byYear = (name: string, unit: string, title: string, is: Expression): Quantity =>
  perWorld(`workloads.byYear.${name}`, { over: year, unit, title, is });

const inYear = (soFar: Quantity): Expression =>
  atMonth(soFar, endOfYear).minus(atMonth(soFar, beforeYear));

/** Below this no law of scale says anything. */
const least = constant(1e18, 'FLOP');
const budget = (flop: Expression): Expression => max(least, flop);

export const largestByYear = byYear(
  'largestRun',
  'FLOP',
  'Largest training run that one cluster could have ended by the end of the year',
  atMonth(largestRun, endOfYear),
);

export const tokensWanted = byYear(
  'tokensWanted',
  'token',
  'Tokens of text that the best model of that size wants',
  tokensWantedFor(budget(largestByYear)),
);

export const trainingTokens = byYear(
  'trainingTokens',
  'token',
  'Tokens of text that the largest run trains on',
  tokensFor(budget(largestByYear)),
);

export const parameters = byYear(
  'parameters',
  '1',
  'Parameters of the largest run',
  parametersFor(budget(largestByYear), trainingTokens),
);

export const dataExhausted = byYear(
  'dataExhausted',
  '1',
  '1 where the largest run wants more text than there is',
  trainingTokens.isLess(tokensWanted),
);

export const loss = byYear(
  'loss',
  '1',
  'Loss of the largest run, nats a token, by the scaling law',
  lossOf(parameters, trainingTokens),
);

const tenfold = budget(largestByYear).times(10);

const tenfoldTokens = byYear(
  'tenfoldTokens',
  'token',
  'Tokens of text that a run ten times as large trains on',
  tokensFor(tenfold),
);

export const tenfoldLoss = byYear(
  'tenfoldLoss',
  '1',
  'Loss of a run ten times as large, nats a token, by the scaling law',
  lossOf(parametersFor(tenfold, tenfoldTokens), tenfoldTokens),
);

export const runCost = byYear(
  'runCost',
  'USD',
  'What the largest run costs in accelerators, buildings and running for its time',
  atMonth(costOfLargestRun, endOfYear),
);

export const trend = byYear(
  'trend',
  'FLOP',
  'The largest run of the year if the trend of frontier runs goes on',
  frontierRun.times(frontierGrowth.toThe(yearsSinceFrontier)),
);

export const keepsUp = byYear(
  'keepsUp',
  '1',
  '1 where the largest run of the programme reaches the trend',
  largestByYear.isAtLeast(trend),
);

export const firstReached = perWorld('workloads.firstReached', {
  unit: '1',
  title: 'First year in which the programme reaches the trend; infinite when never',
  is: minOver(year, select(keepsUp, yearNumber, Infinity)),
});

export const partsIn = perWorld('workloads.partsIn', {
  unit: '1',
  title: 'First year in which the programme, having reached the trend, falls behind it',
  is: minOver(
    year,
    select(all(keepsUp.equals(0), yearNumber.isMore(firstReached)), yearNumber, Infinity),
  ),
});

export const tokensInYear = byYear(
  'tokens',
  'token',
  'Output tokens served in the year',
  inYear(tokensSoFar),
);

export const revenueInYear = byYear(
  'revenue',
  'USD',
  'What the tokens of the year are sold for',
  inYear(revenueSoFar),
);

export const usdPerMillionTokens = byYear(
  'usdPerMillionTokens',
  'USD/million tokens',
  'What a million output tokens of the year cost; 0 where none are served',
  select(
    tokensInYear.isMore(0),
    inYear(servingCostSoFar).over(tokensInYear).in('USD/million tokens'),
    0,
  ),
);

export const idleShare = byYear(
  'idleShare',
  '1',
  'Share of the accelerators that no job holds at the end of the year',
  select(
    atMonth(usableInAll, endOfYear).isMore(0),
    atMonth(idle, endOfYear).over(atMonth(usableInAll, endOfYear)),
    0,
  ),
);
