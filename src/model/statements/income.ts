import { at, constant, select, stepLength, sumBy } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { input, series } from '../../equations/quantity.ts';
import { oneYear } from '../clock.ts';
import { borrowerOf, company, party, partyOf } from '../dimensions.ts';
import { fees, interest, isBuilding, reserve } from '../loans/accrual.ts';
import { federalDepreciation, stateDepreciation } from './depreciation.ts';
import { operatingReserve, replacementFunding, replacementReserve } from './operating-reserves.ts';
import { ebitda } from './operations.ts';
import { settledTax } from './settled-tax.ts';
import { credits, federalRate, isStateTaxDeducted, stateCredits, stateRate } from './tax-terms.ts';

const money = { over: company, unit: 'USD' } as const;
const flow = { ...money, flow: true } as const;

export const interestExpense = series('statements.interestExpense', {
  over: party,
  unit: 'USD',
  flow: true,
  title:
    'Interest and fees of the party’s loans after building; before, they are cost of the works',
  is: sumBy(borrowerOf, select(isBuilding, 0, interest.plus(fees))),
});

export const reserveRate = input('reserves.annualRate', {
  over: company,
  unit: '1/year',
  title: 'Interest a year that reserves earn, by the part of the year that a step is',
  range: [-0.5, 10],
});

export const openingReserves = series('reserves.opening', {
  ...money,
  title: 'All reserves at the start of the step',
  is: at(partyOf, sumBy(borrowerOf, previous(reserve)))
    .plus(previous(operatingReserve))
    .plus(previous(replacementReserve)),
});

export const reserveInterest = series('reserves.interest', {
  ...flow,
  title: 'Interest on the reserves, on their opening total',
  is: openingReserves.times(reserveRate.times(constant(1, 'year')).times(stepLength.over(oneYear))),
});

const beforeTax = ebitda.plus(reserveInterest).minus(at(partyOf, interestExpense));

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

export const companyReceipts = series('statements.companyReceipts', {
  ...flow,
  title: 'Cash of a company beside contracts, loans and works: interest of reserves and credits',
  note: 'Less tax, and less what its reserves for operation and replacement take.',
  is: reserveInterest
    .plus(credits)
    .minus(stateTax)
    .minus(federalTax)
    .minus(operatingReserve.minus(previous(operatingReserve)))
    .minus(replacementFunding),
});
