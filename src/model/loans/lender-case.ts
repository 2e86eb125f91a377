import { at, sumBy } from '../../equations/expression.ts';
import { series } from '../../equations/quantity.ts';
import { companyOf, fromParty, party, toParty } from '../dimensions.ts';
import { companyLenderCost } from '../statements/lender-cost.ts';
import { lenderDue } from './lender-due.ts';

export const lenderCash = series('loans.lenderCash', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Cash for debt service in the lender’s case: contracts received less contracts paid',
  note: 'Less what a company sets aside for replacement, and its tax where the terms say so.',
  is: sumBy(toParty, lenderDue)
    .minus(sumBy(fromParty, lenderDue))
    .minus(at(companyOf, companyLenderCost)),
});
