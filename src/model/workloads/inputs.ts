import { given, input, table } from '../../equations/quantity.ts';
import { cluster, generation, lawScore, run, service, servingPlace, year } from '../dimensions.ts';

const positive = [0, Infinity] as const;
const share = [0, 1] as const;

export const packing = input('workloads.packing', {
  unit: '1',
  title: 'Share of the accelerators that run which jobs can hold at one time',
  note: 'What is left over between jobs, under repair or kept spare is the rest.',
  range: share,
});

export const longestRun = input('workloads.longestRun', {
  unit: 'month',
  title: 'How long the largest run trains',
  range: [0.1, 36],
});

export const failureFactor = input('workloads.failureFactor', {
  unit: '1',
  title: 'Failures an accelerator-hour over the middle of what fleets have told',
  range: positive,
});

export const lostPerFailure = input('workloads.lostPerFailure', {
  unit: 'min',
  title: 'Time from a failure of a run to its next useful step',
  range: positive,
});

export const recoveryGroup = input('workloads.recoveryGroup', {
  unit: 'GPU',
  title: 'Accelerators that a failure stops together, however large the run',
  range: [1, Infinity],
});

export const servingLoad = input('workloads.servingLoad', {
  unit: '1',
  title: 'Mean over peak of what users ask for, in a day',
  range: share,
});

export const publicText = input('workloads.publicText', {
  unit: 'token',
  title: 'Tokens of text that a model can be trained on',
  range: [1e12, Infinity],
});

export const chipsLife = input('workloads.chipsLife', {
  unit: 'year',
  title: 'Years over which an accelerator must earn its price',
  range: [0.5, 30],
});

export const worksLife = input('workloads.worksLife', {
  unit: 'year',
  title: 'Years over which a building must earn its cost',
  range: [1, 60],
});

export const capitalRate = input('workloads.capitalRate', {
  unit: '1/year',
  title: 'What capital costs a year',
  range: [0.001, 1],
});

export const operatingPerMwIt = input('workloads.operatingPerMwIt', {
  unit: 'USD/MW IT-year',
  title: 'Running cost of a MW of IT, power and staff',
  range: positive,
});

export const frontierRun = input('workloads.frontierRun', {
  unit: 'FLOP',
  title: 'The largest training run known at the time',
  range: [1, Infinity],
});

export const frontierGrowth = input('workloads.frontierGrowth', {
  unit: '1',
  title: 'Growth of the largest training runs, times a year',
  range: [1, 100],
});

export const trainingSpeed = input('workloads.trainingSpeed', {
  over: generation,
  unit: '1',
  title: 'Speed of training over what the model of a training step tells',
  range: positive,
});

export const speedAcross = input('workloads.speedAcross', {
  over: cluster,
  unit: '1',
  title: 'Speed that a run keeps when it spans the sites of the cluster',
  range: share,
});

export const flopNeeded = input('workloads.flopNeeded', {
  over: run,
  unit: 'FLOP',
  title: 'Operations of the training run',
  range: positive,
});

export const earliestStart = input('workloads.earliestStart', {
  over: run,
  unit: 'month',
  title: 'Month from which the run may start, in months since the start',
});

export const tokensPerAccelerator = input('workloads.tokensPerAccelerator', {
  over: servingPlace,
  unit: 'token/s/GPU',
  title: 'Output tokens a second of one accelerator at full load',
  range: positive,
});

export const tokensAsked = input('workloads.tokensAsked', {
  over: service,
  unit: 'token/day',
  title: 'Output tokens that users ask for, on the day whose knowledge the programme holds',
  range: positive,
});

export const askedGrowth = input('workloads.askedGrowth', {
  over: service,
  unit: '1/year',
  title: 'Growth of what users ask for, a year, compounding',
  range: [-1, 100],
});

export const tokenPrice = input('workloads.tokenPrice', {
  over: service,
  unit: 'USD/million tokens',
  title: 'Price of output tokens on the day whose knowledge the programme holds',
  range: positive,
});

export const priceDecline = input('workloads.priceDecline', {
  over: service,
  unit: '1/year',
  title: 'Fall of the price a year, compounding',
  range: [-1, 0.9999],
});

export const lawScores = input('workloads.lawScores', {
  over: lawScore,
  unit: '1',
  title: 'Score by which the constants of the scaling law are off',
});

/** What is fixed before any world is drawn. */

export const generationIndex = given('workloads.generationIndex', {
  over: generation,
  unit: '1',
  title: 'Place of the accelerator in the tables',
});

export const gang = given('workloads.gang', {
  over: run,
  unit: 'GPU',
  title: 'Accelerators that the run takes together, by the plan',
});

export const isAskedFor = given('workloads.isAskedFor', {
  over: service,
  unit: '1',
  title: '1 where the file says how much is asked for, 0 where the service fills what is free',
});

export const yearNumber = given('workloads.yearNumber', {
  over: year,
  unit: '1',
  title: 'The calendar year',
});

export const beforeYear = given('workloads.beforeYear', {
  over: year,
  unit: 'month',
  title: 'The last step before the year, in months since the start',
});

export const endOfYear = given('workloads.endOfYear', {
  over: year,
  unit: 'month',
  title: 'The last step of the year, in months since the start',
});

export const yearsSinceFrontier = given('workloads.yearsSinceFrontier', {
  over: year,
  unit: '1',
  title: 'Years from the largest known run to the end of the year',
});

const factors = (constant: string) =>
  given(`workloads.lawFactors.${constant}`, {
    over: lawScore,
    unit: '1',
    title: `How the scores move ${constant} of the scaling law`,
  });

export const factorsOfE = factors('E');
export const factorsOfA = factors('A');
export const factorsOfB = factors('B');
export const factorsOfAlpha = factors('alpha');
export const factorsOfBeta = factors('beta');

export const flopUtilisation = table('workloads.flopUtilisation', {
  argumentUnits: ['1', '1'],
  unit: '1',
  title: 'Share of the 16-bit peak in a training step, by accelerator and their number',
});

export const usefulTime = table('workloads.usefulTime', {
  argumentUnits: ['1', 'min'],
  unit: '1',
  title: 'Useful share of time, by ln of the accelerators that stop together and time lost',
});
