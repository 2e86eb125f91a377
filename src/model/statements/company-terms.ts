import { given, input } from '../../equations/quantity.ts';
import { company } from '../dimensions.ts';

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
