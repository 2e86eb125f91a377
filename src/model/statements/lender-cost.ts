import { select } from '../../equations/expression.ts';
import { series } from '../../equations/quantity.ts';
import { company } from '../dimensions.ts';
import { federalDepreciation, stateDepreciation } from './depreciation.ts';
import { replacementFunding } from './operating-reserves.ts';
import { lenderEbitda } from './operations.ts';
import { settledTax } from './settled-tax.ts';
import {
  federalRate,
  isCoverAfterTax,
  isStateTaxDeducted,
  stateCredits,
  stateRate,
} from './tax-terms.ts';

const money = { over: company, unit: 'USD', flow: true } as const;

const stateIncomeUnlevered = series('taxes.stateUnleveredIncome', {
  ...money,
  title: 'Income under state tax as if there were no loans and no reserves',
  is: lenderEbitda.minus(stateDepreciation),
});
const stateUnlevered = settledTax(
  'stateUnlevered',
  'state tax as if there were no loans',
  stateIncomeUnlevered,
  stateRate,
);

const federalIncomeUnlevered = series('taxes.federalUnleveredIncome', {
  ...money,
  title: 'Income under federal tax as if there were no loans and no reserves',
  is: lenderEbitda
    .minus(federalDepreciation)
    .minus(select(isStateTaxDeducted, stateUnlevered.tax, 0))
    .plus(stateCredits),
});
const federalUnlevered = settledTax(
  'federalUnlevered',
  'federal tax as if there were no loans',
  federalIncomeUnlevered,
  federalRate,
);

export const companyLenderCost = series('loans.companyLenderCost', {
  ...money,
  title: 'What a company pays before its lenders, beside its contracts, in the lender’s case',
  note:
    'What is set aside for replacing equipment, and, where the terms say so, the tax that would be ' +
    'due without interest: the shield of interest is left out, so that sizing needs no circle.',
  is: replacementFunding.plus(
    select(isCoverAfterTax, stateUnlevered.tax.plus(federalUnlevered.tax), 0),
  ),
});
