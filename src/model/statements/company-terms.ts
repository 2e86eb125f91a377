import { at } from '../../equations/expression.ts';
import { given, input, perWorld } from '../../equations/quantity.ts';
import { company, companyOf, party } from '../dimensions.ts';

export const isCompanySupported = given('statements.isSupported', {
  over: company,
  unit: '1',
  title:
    '1 where the company may draw its sources for tax and reserves, 0 where it has its own cash',
});

export const payOutShare = input('statements.payOutShare', {
  over: company,
  unit: '1',
  title: 'Share of the cash left over that is paid out to the owners',
  range: [0, 1],
});

export const keepsBills = given('statements.keepsBills', {
  over: company,
  unit: '1',
  title: '1 where the company keeps what its contracts billed in the step, for those of the next',
});

export const paysOutFrom = given('statements.paysOutFrom', {
  over: company,
  unit: 'month',
  title: 'From when it is paid out, in months since the start',
});

export const openingCash = input('statements.openingCash', {
  over: company,
  unit: 'USD',
  title: 'Cash of the company when the horizon begins',
  range: [0, Infinity],
});

export const openingCashOfParty = perWorld('statements.openingCashOfParty', {
  over: party,
  unit: 'USD',
  title: 'Cash of the party when the horizon begins',
  is: at(companyOf, openingCash),
});
