import { constant, select, stepLength } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { input, series } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { party } from '../dimensions.ts';
import { interestOfParty, serviceReserveOfParty } from '../loans/service.ts';
import { federalDepreciation, stateDepreciation } from './depreciation.ts';
import { operatingReserve, replacementReserve } from './operating-reserves.ts';
import { ebitda } from './operations.ts';
import { settledTax } from './settled-tax.ts';
import { credits, federalRate, isStateTaxDeducted, stateCredits, stateRate } from './tax-terms.ts';

const money = { over: party, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

export const reserveRate = input('reserves.annualRate', {
  over: party,
  unit: '1/year',
  title: 'Interest a year that reserves earn, by the part of the year that a step is',
  range: [-0.5, 10],
});

export const openingReserves = series('reserves.opening', {
  ...money,
  title: 'All reserves at the start of the step',
  is: previous(serviceReserveOfParty)
    .plus(previous(operatingReserve))
    .plus(previous(replacementReserve)),
});

export const reserveInterest = series('reserves.interest', {
  ...flow,
  title: 'Interest on the reserves, on their opening total',
  is: openingReserves.times(reserveRate.times(constant(1, 'year')).times(stepLength.over(oneYear))),
});

const beforeTax = ebitda.plus(reserveInterest).minus(interestOfParty);

export const stateIncome = series('taxes.stateIncome', {
  ...flow,
  title: 'Income under state tax',
  is: beforeTax.minus(stateDepreciation),
});
const state = settledTax('state', 'state tax', stateIncome, stateRate);
export const stateTax = state.tax;

export const federalIncome = series('taxes.federalIncome', {
  ...flow,
  title: 'Income under federal tax',
  is: beforeTax
    .minus(federalDepreciation)
    .minus(select(isStateTaxDeducted, stateTax, 0))
    .plus(stateCredits),
});
const federal = settledTax('federal', 'federal tax', federalIncome, federalRate);
export const federalTax = federal.tax;

export const netIncome = series('statements.netIncome', {
  ...flow,
  title: 'Net income',
  note: 'Book depreciation is the federal one; credits are income when they are received.',
  is: beforeTax.minus(federalDepreciation).minus(stateTax).minus(federalTax).plus(credits),
});
