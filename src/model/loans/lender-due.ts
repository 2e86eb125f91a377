import { at, clamp, minBy, now, stepLength, sumBy } from '../../equations/expression.ts';
import { series } from '../../equations/quantity.ts';
import { unhinderedReady } from '../buildings/activities.ts';
import { itPower } from '../buildings/inputs.ts';
import { stepEnd } from '../clock.ts';
import { price, priceIndex, term } from '../contracts.ts';
import { contract, site, siteOf, siteOfContract } from '../dimensions.ts';

const readyMonths = series('loans.lenderReadyMonths', {
  over: site,
  unit: 'MW IT-month',
  flow: true,
  title: 'IT power of ready buildings times their months in the step, money never lacking',
  is: sumBy(siteOf, itPower.times(clamp(stepEnd.minus(unhinderedReady), 0, stepLength))),
});

export const lenderDue = series('loans.lenderDue', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What the contract bills in the lender’s case: dates as they are when money never lacks',
  note: 'What is ready runs: a lack of power is not foreseen.',
  is: price
    .times(priceIndex)
    .times(
      clamp(
        at(siteOfContract, minBy(siteOf, unhinderedReady)).plus(term).minus(now),
        0,
        stepLength,
      ).over(stepLength),
    )
    .times(at(siteOfContract, readyMonths))
    .in('USD'),
});
