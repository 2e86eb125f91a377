import { at, clamp, select, stepLength, sumBy } from '../equations/expression.ts';
import { given, input, perWorld, series } from '../equations/quantity.ts';
import { stepEnd } from './clock.ts';
import { building, energisedBy, site, siteOf, siteOfSupply, supply } from './dimensions.ts';

const positive = [0, Infinity] as const;

export const supplyPower = input('power.supplyPower', {
  over: supply,
  unit: 'MW facility',
  title: 'Power that the tranche brings',
  range: positive,
});

export const supplyFrom = input('power.supplyFrom', {
  over: supply,
  unit: 'month',
  title: 'Date given for the tranche, in months since the start',
});

export const supplySlip = input('power.supplySlip', {
  over: supply,
  unit: 'month',
  title: 'Slip of the tranche against its date',
});

export const facilityPerIt = input('power.facilityPerIt', {
  over: site,
  unit: 'MW facility/MW IT',
  title: 'Facility power per IT power at the peak',
  range: [1, 3],
});

export const pue = input('power.pue', {
  over: site,
  unit: '1',
  title: 'Energy of the facility over energy of its IT, in a year (PUE)',
  range: [1, 3],
});

export const utilisation = input('fleet.utilisation', {
  unit: '1',
  title: 'Share of the time in service that accelerators work',
  note: 'For energy, accelerators that do not work are taken to draw nothing.',
  range: [0, 1],
});

/** A site whose file says nothing of power is not limited by it. */
export const powerIsStated = given('power.isStated', {
  over: site,
  unit: '1',
  title: '1 for a site whose power is stated, 0 for one that says nothing of it',
});

export const isContracted = given('power.isContracted', {
  over: supply,
  unit: '1',
  title: '1 for a tranche that is more than announced',
});

export const supplyDate = perWorld('power.supplyDate', {
  over: supply,
  unit: 'month',
  title: 'When the tranche is energised',
  is: supplyFrom.plus(supplySlip),
});

export const buildingEnergised = perWorld('power.buildingEnergised', {
  over: building,
  unit: 'month',
  title: 'When power for the building is there; infinite when no tranche reaches it',
  is: select(at(siteOf, powerIsStated), at(energisedBy, supplyDate, Infinity), -Infinity),
});

export const suppliedAtSite = series('power.suppliedAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Energised supply of the site at the end of the step',
  is: sumBy(siteOfSupply, select(supplyDate.isAtMost(stepEnd), supplyPower, 0)),
});

export const supplyMonthsAtSite = series('power.supplyMonthsAtSite', {
  over: site,
  unit: 'MW facility-month',
  flow: true,
  title: 'Energised supply of the site times the part of the step for which it was there',
  is: sumBy(siteOfSupply, supplyPower.times(clamp(stepEnd.minus(supplyDate), 0, stepLength))),
});
