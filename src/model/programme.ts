import { sumOver } from '../equations/expression.ts';
import { series } from '../equations/quantity.ts';
import { chipsSpent, worksSpent } from './buildings/progress.ts';
import { requiredByParty, spentByParty } from './capital/gap.ts';
import { building, party } from './dimensions.ts';

export const spent = series('programme.spent', {
  unit: 'USD',
  reported: true,
  title: 'Money paid for works and chips so far',
  is: sumOver(party, spentByParty),
});

export const required = series('programme.required', {
  unit: 'USD',
  title: 'What works and chips would have cost so far without any lack of money',
  is: sumOver(party, requiredByParty),
});

export const spentInStep = series('programme.spentInStep', {
  unit: 'USD',
  flow: true,
  title: 'Money paid for works and chips in this step',
  is: sumOver(building, worksSpent.plus(chipsSpent)),
});
