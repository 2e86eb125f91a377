import { max, min, negate, select, sumBy } from '../equations/expression.ts';
import { previous } from '../equations/over-time.ts';
import { perWorld, series } from '../equations/quantity.ts';
import { itPower } from './buildings/inputs.ts';
import { readyBefore, readyKnown } from './buildings/stocks.ts';
import { stepEnd } from './clock.ts';
import { site, siteOf } from './dimensions.ts';
import { facilityPerIt, powerIsStated, supplyMonthsAtSite } from './power-supply.ts';

/**
 * What may be billed in a step must be known before its money moves: a building runs from the day
 * on which it is ready, as known at the end of the step before. What became known too late is made
 * good in the step after, so that the totals are those of the exact dates.
 */
const runBefore = perWorld('power.ranBeforeAtSite', {
  over: site,
  unit: 'MW IT-month',
  title: 'IT power of ready buildings times their months before the horizon',
  is: sumBy(siteOf, itPower.times(max(0, negate(readyBefore)))),
});

export const readySoFarAtSite = series('power.readySoFarAtSite', {
  over: site,
  unit: 'MW IT-month',
  title: 'IT power of ready buildings times the months since they were ready',
  is: sumBy(siteOf, itPower.times(max(0, stepEnd.minus(previous(readyKnown))))),
  starts: runBefore,
});

export const readyMonthsAtSite = series('power.readyMonthsAtSite', {
  over: site,
  unit: 'MW IT-month',
  flow: true,
  title: 'IT power of ready buildings times the part of the step for which they were ready',
  is: max(0, readySoFarAtSite.minus(previous(readySoFarAtSite))),
});

export const runningMonthsAtSite = series('power.runningMonthsAtSite', {
  over: site,
  unit: 'MW IT-month',
  flow: true,
  title: 'Energised IT power of the site times the part of the step for which it ran',
  is: select(
    powerIsStated,
    min(readyMonthsAtSite, supplyMonthsAtSite.over(facilityPerIt)),
    readyMonthsAtSite,
  ),
});
