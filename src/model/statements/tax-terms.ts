import { floor, stepLength } from '../../equations/expression.ts';
import { given, givenSeries, input, series } from '../../equations/quantity.ts';
import { oneYear, stepEnd } from '../clock.ts';
import { company } from '../dimensions.ts';

const rate = (name: string, title: string) =>
  input(`taxes.${name}`, { over: company, unit: '1', title, range: [0, 1] });
const setting = (name: string, title: string) =>
  given(`taxes.${name}`, { over: company, unit: '1', title });
const row = (name: string, title: string) =>
  givenSeries(`taxes.${name}`, { over: company, unit: 'USD', flow: true, title });

export const federalRate = rate('federalRate', 'Federal tax on income');
export const stateRate = rate('stateRate', 'State tax on income');
export const lossLimit = rate(
  'lossLimit',
  'Largest share of a year’s income that losses of earlier years may offset',
);

export const areLossesCarried = setting(
  'areLossesCarried',
  '1 where a loss is carried to later years, 0 where its tax is paid out as in a group',
);
export const isStateTaxDeducted = setting(
  'isStateTaxDeducted',
  '1 where state tax lowers the federal base',
);
export const isCoverAfterTax = setting(
  'isCoverAfterTax',
  '1 where lenders count cash after the tax that is due without interest, 0 before tax',
);

export const credits = row('credits', 'Tax credits received');
export const stateCredits = row('stateCredits', 'Of these, state credits: federal income');

/** Months from the start of the horizon to the first end of a tax year, less than a year. */
export const yearEndOffset = given('taxes.yearEndOffset', {
  over: company,
  unit: 'month',
  title: 'Months from the start of the horizon to the first end of a tax year',
});

const yearsEnded = (time: typeof stepEnd) => floor(time.minus(yearEndOffset).over(oneYear));

export const isYearEnd = series('taxes.isYearEnd', {
  over: company,
  unit: '1',
  title: '1 in the step in which a tax year ends',
  is: yearsEnded(stepEnd).isMore(yearsEnded(stepEnd.minus(stepLength))),
});
