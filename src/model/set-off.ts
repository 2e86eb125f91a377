import { at, max, sumBy } from '../equations/expression.ts';
import { assignInOrder } from '../equations/passes.ts';
import { series } from '../equations/quantity.ts';
import { claimed } from './contracts.ts';
import {
  contract,
  contractOfMutual,
  fromParty,
  mutual,
  otherSide,
  party,
  side,
  sideOf,
} from './dimensions.ts';

// What two parties owe each other in one step is set off: money that comes back at once is raised
// by nobody. Of the side that owes more, contracts written last are set off first.

const owedMutually = series('contracts.owedMutually', {
  over: mutual,
  unit: 'USD',
  flow: true,
  title: 'Owed under a contract between parties who owe each other, arrears included',
  is: at(contractOfMutual, claimed),
});

const owedBySide = series('contracts.owedBySide', {
  over: side,
  unit: 'USD',
  flow: true,
  title: 'What one party owes the other under all of their contracts',
  is: sumBy(sideOf, owedMutually),
});

const leftBySide = series('contracts.leftBySide', {
  over: side,
  unit: 'USD',
  flow: true,
  title: 'What the one owes the other beyond what the other owes it',
  is: max(0, owedBySide.minus(at(otherSide, owedBySide))),
});

export const setOff = series('contracts.setOff', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'Set off against what the payee owes the payer in the same step',
  is: sumBy(
    contractOfMutual,
    owedMutually.minus(
      assignInOrder({ wanted: owedMutually, capacity: leftBySide, of: sideOf }).assigned,
    ),
  ),
});

export const toSettle = series('contracts.toSettle', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What is to be paid in money: what is owed in the step, less what is set off',
  is: claimed.minus(setOff),
});

export const owedByParty = series('contracts.owedByParty', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Money that the party owes under its contracts in this step, arrears included',
  is: sumBy(fromParty, toSettle),
});
