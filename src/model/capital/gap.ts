import { constant, max, select, sumBy, sumOver } from '../../equations/expression.ts';
import { firstMonth, peak, previous } from '../../equations/over-time.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { chipsCost } from '../accelerators.ts';
import { chipsRequired, worksRequired } from '../buildings/plan.ts';
import { worksCost } from '../buildings/schedule.ts';
import { chipsPaid, worksPaid } from '../buildings/stocks.ts';
import {
  chipsPayerOf,
  contract,
  party,
  source,
  sourceOf,
  toParty,
  worksPayerOf,
} from '../dimensions.ts';
import { tookOut } from '../loans/take-out.ts';
import { drawnSoFar } from './drawable.ts';
import { isCirculating, onLadder } from './ladder.ts';
import { drawn, paid, unmet } from './month.ts';

/** Below this, an unmet ask is a rounding of the sums and no lack of money. */
const A_DOLLAR = constant(1, 'USD');

export const everShort = stock('capital.everShort', {
  over: party,
  unit: '1',
  title: '1 once the party could not meet an ask of its works or chips',
});
next(everShort, max(previous(everShort), unmet.isMore(A_DOLLAR)));

export const requiredByParty = series('capital.requiredByParty', {
  over: party,
  unit: 'USD',
  title: 'What works and chips would have cost the party so far without any lack of money',
  is: sumBy(worksPayerOf, worksRequired).plus(sumBy(chipsPayerOf, chipsRequired)),
});

export const spentByParty = series('capital.spentByParty', {
  over: party,
  unit: 'USD',
  title: 'What the party has paid for works and chips so far',
  is: sumBy(worksPayerOf, worksCost.times(worksPaid)).plus(
    sumBy(chipsPayerOf, chipsCost.times(chipsPaid)),
  ),
});

export const behind = series('capital.behind', {
  over: party,
  unit: 'USD',
  title: 'How far the party is behind what its works and chips required by then',
  note: 'Exactly 0 for a party that never lacked money.',
  is: select(everShort, max(0, requiredByParty.minus(spentByParty)), 0),
});

export const gap = series('capital.gap', {
  unit: 'USD',
  reported: true,
  title: 'Funding gap: required spending that lack of money has kept from being paid',
  is: sumOver(party, behind),
});

export const unmetInStep = series('capital.unmetInStep', {
  unit: 'USD',
  flow: true,
  title: 'Asks of works and chips that no money could meet in this step, all parties',
  is: sumOver(party, unmet),
});

export const peakGap = perWorld('capital.peakGap', {
  unit: 'USD',
  title: 'Largest funding gap',
  is: peak(gap),
});

export const firstGapMonth = perWorld('capital.firstGapMonth', {
  unit: 'month',
  title: 'First step in which an ask could not be met; infinite when there is none',
  is: firstMonth(unmetInStep.isMore(A_DOLLAR)),
});

export const drawnTotal = series('capital.drawn', {
  unit: 'USD',
  reported: true,
  title: 'Money drawn',
  is: sumOver(source, select(onLadder, drawnSoFar, 0)),
});

const tookOutBySource = series('capital.refinancedBySource', {
  over: source,
  unit: 'USD',
  title: 'Of what was drawn of the source, what only repaid an earlier loan',
  is: onLadder.times(sumBy(sourceOf, tookOut)),
});

export const refinanced = series('capital.refinanced', {
  unit: 'USD',
  title: 'Money drawn that only repaid earlier loans: drawn twice and owed once',
  is: sumOver(source, tookOutBySource),
});

export const circulatingDrawn = series('capital.circulating', {
  unit: 'USD',
  title: 'Money drawn from holders that the programme itself pays',
  note: 'Without what only repaid earlier loans.',
  is: sumOver(source, isCirculating.times(onLadder.times(drawnSoFar).minus(tookOutBySource))),
});

export const externalDrawn = series('capital.external', {
  unit: 'USD',
  title: 'New money: drawn from holders outside the programme',
  note: 'Without what only repaid earlier loans, and without what goes round.',
  is: drawnTotal.minus(circulatingDrawn).minus(refinanced),
});

export const drawnInStep = series('capital.drawnInStepTotal', {
  unit: 'USD',
  flow: true,
  title: 'Money drawn in this step, all sources',
  is: sumOver(source, drawn),
});

export { contractsPaidByParty } from './month.ts';

export const contractsPaid = series('contracts.paidTotal', {
  unit: 'USD',
  flow: true,
  title: 'Payments under all contracts',
  is: sumOver(contract, paid),
});

export const paidBetweenParties = series('contracts.betweenParties', {
  unit: 'USD',
  flow: true,
  title: 'Payments from party to party, which cancel when the programme is taken as one',
  is: sumOver(party, sumBy(toParty, paid)),
});

export const paidToOutside = series('contracts.toOutside', {
  unit: 'USD',
  flow: true,
  title: 'Payments under contracts that leave the programme',
  is: contractsPaid.minus(paidBetweenParties),
});
