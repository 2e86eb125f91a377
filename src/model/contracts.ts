import {
  at,
  clamp,
  constant,
  max,
  minBy,
  negate,
  now,
  stepLength,
  sumBy,
  sumOver,
} from '../equations/expression.ts';
import { previous } from '../equations/over-time.ts';
import { input, next, perWorld, series, stock } from '../equations/quantity.ts';
import { readyKnown } from './buildings/stocks.ts';
import { asOf, oneYear } from './clock.ts';
import { contract, party, site, siteOf, siteOfContract, toParty } from './dimensions.ts';
import { readyMonthsAtSite, runningMonthsAtSite } from './running.ts';

export const price = input('contracts.price', {
  over: contract,
  unit: 'USD/MW IT-year',
  title: 'Price of a year of one MW of IT',
  range: [0, Infinity],
});

export const escalation = input('contracts.escalation', {
  over: contract,
  unit: '1/year',
  title: 'Growth of the price a year, compounding',
  range: [-0.5, 1],
});

export const takeOrPay = input('contracts.takeOrPay', {
  over: contract,
  unit: '1',
  title: 'Share of the ready IT power that is paid for even where power does not reach it',
  range: [0, 1],
});

export const term = input('contracts.term', {
  over: contract,
  unit: 'month',
  title: 'Length of the contract from the first building that is ready',
  range: [0, Infinity],
});

const yearlyGrowth = perWorld('contracts.yearlyGrowth', {
  over: contract,
  unit: '1',
  title: 'Price of a year over the price of the year before',
  is: constant(1).plus(escalation.times(constant(1, 'year'))),
});

const stepGrowth = perWorld('contracts.stepGrowth', {
  over: contract,
  unit: '1',
  title: 'Price of a step over the price of the step before',
  is: yearlyGrowth.toThe(stepLength.over(oneYear)),
});

export const priceIndex = stock('contracts.priceIndex', {
  over: contract,
  unit: '1',
  title: 'Price level of the contract; 1 on the day whose knowledge the programme holds',
  starts: yearlyGrowth.toThe(negate(asOf).over(oneYear)),
});
next(priceIndex, previous(priceIndex).times(stepGrowth));

export const firstReadyAtSite = series('contracts.firstReadyAtSite', {
  over: site,
  unit: 'month',
  title: 'When the first building of the site is ready, as known at the start of the step',
  is: minBy(siteOf, previous(readyKnown)),
});

export const due = series('contracts.due', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What the contract bills for the step',
  note: 'Price x price level x the larger of running IT and take-or-pay x ready IT, in its term.',
  is: price
    .times(priceIndex)
    .times(
      clamp(at(siteOfContract, firstReadyAtSite).plus(term).minus(now), 0, stepLength).over(
        stepLength,
      ),
    )
    .times(
      max(
        at(siteOfContract, runningMonthsAtSite),
        takeOrPay.times(at(siteOfContract, readyMonthsAtSite)),
      ),
    )
    .in('USD'),
});

export const arrears = stock('contracts.arrears', {
  over: contract,
  unit: 'USD',
  title: 'Billed and not yet paid',
});

export const claimed = series('contracts.claimed', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What is owed in this step: the bill and the arrears',
  is: previous(arrears).plus(due),
});

export const billedByParty = series('contracts.billedByParty', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'What the party bills others in this step',
  is: sumBy(toParty, due),
});

export const totalDue = series('contracts.totalDue', {
  unit: 'USD',
  flow: true,
  title: 'Bills of all contracts in the step',
  is: sumOver(contract, due),
});
