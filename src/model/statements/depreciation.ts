import { lookup, now, sumBy } from '../../equations/expression.ts';
import { given, givenSeries, input, series, table } from '../../equations/quantity.ts';
import { oneYear, stepEnd } from '../clock.ts';
import { asset, company, ownerOf } from '../dimensions.ts';

/**
 * The share of the cost that has been charged by an age, a row a class: half-year conventions are
 * part of the table (IRS Publication 946), and within a year the charge runs evenly.
 */
export const chargedByAge = table('depreciation.chargedByAge', {
  argumentUnits: ['1', '1'],
  unit: '1',
  title: 'Share of the cost charged, by class and by age in years',
});

export const depreciationClass = given('depreciation.class', {
  over: asset,
  unit: '1',
  title: 'Row of the table of depreciation that the asset follows',
});

const basis = (name: string, title: string) =>
  input(`depreciation.${name}`, { over: asset, unit: 'USD', title, range: [0, Infinity] });

export const federalBasis = basis('federalBasis', 'Cost that is depreciated for federal tax');
export const stateBasis = basis('stateBasis', 'Cost that is depreciated for state tax');

export const placedInService = input('depreciation.placedInService', {
  over: asset,
  unit: 'month',
  title: 'When the first year of depreciation begins, in months since the start',
});

const further = (name: string, title: string) =>
  givenSeries(`depreciation.${name}`, { over: company, unit: 'USD', flow: true, title });

export const furtherFederal = further(
  'furtherFederal',
  'Federal depreciation of what is not listed: equipment replaced later',
);
export const furtherState = further(
  'furtherState',
  'State depreciation of what is not listed: equipment replaced later',
);

const chargedBy = (time: typeof now) =>
  lookup(chargedByAge, depreciationClass, time.minus(placedInService).over(oneYear));

export const charged = series('depreciation.charged', {
  over: asset,
  unit: '1',
  flow: true,
  title: 'Share of the cost that the step charges',
  is: chargedBy(stepEnd).minus(chargedBy(now)),
});

export const federalDepreciation = series('depreciation.federal', {
  over: company,
  unit: 'USD',
  flow: true,
  title: 'Depreciation for federal tax',
  is: sumBy(ownerOf, federalBasis.times(charged)).plus(furtherFederal),
});

export const stateDepreciation = series('depreciation.state', {
  over: company,
  unit: 'USD',
  flow: true,
  title: 'Depreciation for state tax',
  is: sumBy(ownerOf, stateBasis.times(charged)).plus(furtherState),
});
