import { givenSeries, series } from '../../equations/quantity.ts';
import { party } from '../dimensions.ts';

const row = (path: string, title: string) =>
  givenSeries(path, { over: party, unit: 'USD', flow: true, title });

export const revenue = row('operations.revenue', 'Revenue of the step');
export const operatingCosts = row('operations.operatingCosts', 'Cost of operation in the step');

export const unitsSold = givenSeries('operations.unitsSold', {
  over: party,
  unit: '1',
  flow: true,
  title: 'Units sold in the step, in the measure in which the cost is levelised',
});

export const ebitda = series('operations.ebitda', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Earnings before interest, tax and depreciation',
  is: revenue.minus(operatingCosts),
});
