import { at, sumBy } from '../../equations/expression.ts';
import { series } from '../../equations/quantity.ts';
import { due } from '../contracts.ts';
import { company, fromParty, party, partyOf, toParty } from '../dimensions.ts';
import { lenderDue } from '../loans/lender-due.ts';

const ofParty = { over: party, unit: 'USD', flow: true } as const;
const ofCompany = { over: company, unit: 'USD', flow: true } as const;

export const billed = series('operations.billed', {
  ...ofParty,
  title: 'Revenue: what the party bills under its contracts in the step',
  is: sumBy(toParty, due),
});

export const incurred = series('operations.incurred', {
  ...ofParty,
  title: 'Cost of operation: what the party is billed under its contracts in the step',
  is: sumBy(fromParty, due),
});

export const revenue = series('operations.revenue', {
  ...ofCompany,
  title: 'Revenue of the step',
  is: at(partyOf, billed),
});

export const operatingCosts = series('operations.operatingCosts', {
  ...ofCompany,
  title: 'Cost of operation in the step',
  is: at(partyOf, incurred),
});

export const ebitda = series('operations.ebitda', {
  ...ofCompany,
  title: 'Earnings before interest, tax and depreciation',
  is: revenue.minus(operatingCosts),
});

export const lenderOperatingCosts = series('operations.lenderOperatingCosts', {
  ...ofCompany,
  title: 'Cost of operation in the lender’s case',
  is: at(partyOf, sumBy(fromParty, lenderDue)),
});

export const lenderEbitda = series('operations.lenderEbitda', {
  ...ofCompany,
  title: 'Earnings before interest, tax and depreciation in the lender’s case',
  is: at(partyOf, sumBy(toParty, lenderDue)).minus(lenderOperatingCosts),
});
