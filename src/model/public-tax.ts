import {
  clamp,
  constant,
  now,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../equations/expression.ts';
import { previous, total } from '../equations/over-time.ts';
import { input, perWorld, series } from '../equations/quantity.ts';
import { worksCost } from './buildings/schedule.ts';
import { worksPaid } from './buildings/stocks.ts';
import { firstReadyAtSite } from './contracts.ts';
import { site, siteOf } from './dimensions.ts';
import { permanentJobYears } from './public.ts';

export const propertyTaxRate = input('public.propertyTaxRate', {
  over: site,
  unit: '1/year',
  title: 'Property tax a year, per value of works in place',
  range: [0, 1],
});

export const abatedShare = input('public.abatedShare', {
  over: site,
  unit: '1',
  title: 'Share of the property tax that is abated',
  range: [0, 1],
});

export const abatedFor = input('public.abatedFor', {
  over: site,
  unit: 'month',
  title: 'How long after the first building is ready the abatement lasts',
  range: [0, Infinity],
});

const taxedValue = series('public.taxedValue', {
  over: site,
  unit: 'USD',
  title: 'Works in place at the start of the step, at cost; chips are not counted',
  is: sumBy(siteOf, worksCost.times(previous(worksPaid))),
});

const fullTax = series('public.fullPropertyTax', {
  over: site,
  unit: 'USD',
  flow: true,
  title: 'Property tax of the step without any abatement',
  is: taxedValue.times(propertyTaxRate).times(stepLength).in('USD'),
});

const abatedTax = series('public.abatedTax', {
  over: site,
  unit: 'USD',
  flow: true,
  title: 'Property tax of the step that is not asked for',
  note: 'The abatement holds while works go on, and for its term from the first building on.',
  is: fullTax
    .times(abatedShare)
    .times(clamp(firstReadyAtSite.plus(abatedFor).minus(now), 0, stepLength).over(stepLength)),
});

const taxAbatedInStep = series('public.taxAbatedInStep', {
  unit: 'USD',
  flow: true,
  title: 'Property tax of all sites that is not asked for in the step',
  is: sumOver(site, abatedTax),
});

const taxPaidInStep = series('public.taxPaidInStep', {
  unit: 'USD',
  flow: true,
  title: 'Property tax of all sites in the step, after abatement',
  is: sumOver(site, fullTax.minus(abatedTax)),
});

export const taxAbated = perWorld('public.taxAbated', {
  unit: 'USD',
  title: 'Property tax abated to the end of the horizon',
  is: total(taxAbatedInStep),
});

export const taxPaid = perWorld('public.taxPaid', {
  unit: 'USD',
  title: 'Property tax after abatement, to the end of the horizon',
  is: total(taxPaidInStep),
});

export const abatedPerJobYear = perWorld('public.abatedPerPermanentJobYear', {
  unit: 'USD/job-year',
  title: 'Property tax abated for each year of permanent work; 0 where no permanent job comes',
  is: select(permanentJobYears.isMore(0), taxAbated.over(permanentJobYears), constant(0)),
});
