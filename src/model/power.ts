import {
  clamp,
  constant,
  max,
  min,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../equations/expression.ts';
import { series } from '../equations/quantity.ts';
import { itPower } from './buildings/inputs.ts';
import { readyItOfBuilding } from './buildings/ready.ts';
import { readyKnown } from './buildings/stocks.ts';
import { stepEnd } from './clock.ts';
import { site, siteOf, supply } from './dimensions.ts';
import {
  facilityPerIt,
  isContracted,
  powerIsStated,
  pue,
  suppliedAtSite,
  supplyDate,
  supplyMonthsAtSite,
  supplyPower,
  utilisation,
} from './power-supply.ts';

export const readyItAtSite = series('power.readyItAtSite', {
  over: site,
  unit: 'MW IT',
  title: 'IT power of the buildings of the site that are ready',
  is: sumBy(siteOf, readyItOfBuilding),
});

export const energisedItAtSite = series('power.energisedItAtSite', {
  over: site,
  unit: 'MW IT',
  title: 'IT power of the site that runs: ready, and within the energised supply',
  is: select(powerIsStated, min(readyItAtSite, suppliedAtSite.over(facilityPerIt)), readyItAtSite),
});

export const energisedFacilityAtSite = series('power.energisedFacilityAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Facility power of the IT that runs, at its peak',
  is: energisedItAtSite.times(facilityPerIt),
});

const readyPartAtSite = series('power.readyPartAtSite', {
  over: site,
  unit: 'MW IT-month',
  flow: true,
  title: 'IT power of ready buildings times the part of the step for which they are ready',
  is: sumBy(siteOf, itPower.times(clamp(stepEnd.minus(readyKnown), 0, stepLength))),
});

export const readyIt = series('power.readyIt', {
  unit: 'MW IT',
  title: 'IT power of the buildings that are ready',
  is: sumOver(site, readyItAtSite),
});

export const energisedIt = series('power.energisedIt', {
  unit: 'MW IT',
  reported: true,
  title: 'IT power that runs',
  is: sumOver(site, energisedItAtSite),
});

export const energisedFacility = series('power.energisedFacility', {
  unit: 'MW facility',
  reported: true,
  title: 'Facility power of the IT that runs, at its peak',
  is: sumOver(site, energisedFacilityAtSite),
});

export const suppliedFacility = series('power.suppliedFacility', {
  unit: 'MW facility',
  title: 'Energised supply of all sites',
  is: sumOver(site, suppliedAtSite),
});

export const contractedFacility = series('power.contractedFacility', {
  unit: 'MW facility',
  reported: true,
  title: 'Facility power of tranches that are more than announced, or energised by then',
  is: sumOver(supply, select(max(isContracted, supplyDate.isAtMost(stepEnd)), supplyPower, 0)),
});

export const energisedMonthsAtSite = series('power.energisedMonthsAtSite', {
  over: site,
  unit: 'MW IT-month',
  flow: true,
  title: 'IT power of the site that runs times the part of the step for which it ran',
  is: select(
    powerIsStated,
    min(readyPartAtSite, supplyMonthsAtSite.over(facilityPerIt)),
    readyPartAtSite,
  ),
});

export const energy = series('power.energy', {
  unit: 'MWh',
  flow: true,
  title: 'Energy drawn at the facilities',
  note: 'Running IT power x its part of the step x utilisation x PUE; 730 h a month.',
  is: sumOver(site, energisedMonthsAtSite.times(pue))
    .times(utilisation)
    .times(constant(1, 'MW facility/MW IT'))
    .in('MWh'),
});
