import { at, constant, max, min, select, sumBy } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { assignInOrder, drawInOrder, settle } from '../../equations/passes.ts';
import { next, perWorld, series, stock } from '../../equations/quantity.ts';
import { chipsAsk, worksAsk } from '../buildings/plan.ts';
import { arrears, claimed, owedByParty } from '../contracts.ts';
import {
  bill,
  chipsBillOf,
  contract,
  drawerOf,
  fromParty,
  party,
  payerOf,
  source,
  toParty,
  worksBillOf,
} from '../dimensions.ts';
import { availableLevel, drawnBefore, gearing, isGeared } from './ladder.ts';

// The order of a month: contracts bill, works and chips ask; sources are drawn for what cash does not
// cover; contracts settle in the order of the file; what is left pays works and chips in theirs.

export const cash = stock('capital.cash', {
  over: party,
  unit: 'USD',
  title: 'Cash of the party at the end of the step',
});

export const ask = series('capital.ask', {
  over: bill,
  unit: 'USD',
  flow: true,
  title: 'Money that works and chips ask for in this step',
  is: sumBy(worksBillOf, worksAsk).plus(sumBy(chipsBillOf, chipsAsk)),
});

export const need = series('capital.need', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Money that the party must draw in this step',
  note: 'Bills and asks less cash. What others may pay in the step is not counted on.',
  is: max(0, owedByParty.plus(sumBy(payerOf, ask)).minus(previous(cash))),
});

export const drawnSoFar = stock('capital.drawnBySource', {
  over: source,
  unit: 'USD',
  title: 'Money drawn so far',
  starts: drawnBefore,
});

const ungearedBefore = perWorld('capital.ungearedBefore', {
  over: party,
  unit: 'USD',
  title: 'Money drawn before the horizon from sources that are not geared',
  is: sumBy(drawerOf, select(isGeared, 0, drawnBefore)),
});

export const ungearedSoFar = stock('capital.ungearedSoFar', {
  over: party,
  unit: 'USD',
  title: 'Money drawn so far from sources that are not geared',
  starts: ungearedBefore,
});

const leverage = perWorld('capital.leverage', {
  over: source,
  unit: '1',
  title: 'Geared money that each dollar of other money carries',
  is: gearing.over(max(constant(1).minus(gearing), 1e-9)),
});

export const drawable = series('capital.drawable', {
  over: source,
  unit: 'USD',
  flow: true,
  title: 'Money that the source can give in this step',
  note: 'Secured and available, within the gearing cap on what was drawn before, less drawn so far.',
  is: max(
    0,
    min(
      availableLevel,
      select(isGeared, leverage.times(at(drawerOf, previous(ungearedSoFar))), Infinity),
    ).minus(previous(drawnSoFar)),
  ),
});

export const drawn = series('capital.drawnInStep', {
  over: source,
  unit: 'USD',
  flow: true,
  title: 'Money drawn in this step',
  is: drawInOrder({ need, available: drawable, of: drawerOf }).drawn,
});

next(drawnSoFar, previous(drawnSoFar).plus(drawn));
next(ungearedSoFar, previous(ungearedSoFar).plus(sumBy(drawerOf, select(isGeared, 0, drawn))));

export const purse = series('capital.purse', {
  over: party,
  unit: 'USD',
  title: 'Cash of the party after drawing, before anything is paid',
  is: previous(cash).plus(sumBy(drawerOf, drawn)),
});

const settled = settle({ due: claimed, from: fromParty, to: toParty, cash: purse });

export const paid = series('contracts.paid', {
  over: contract,
  unit: 'USD',
  flow: true,
  title: 'What was paid under the contract in this step',
  is: settled.paid,
});

next(arrears, claimed.minus(paid));
export const received = series('contracts.received', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'What the party received under its contracts',
  is: sumBy(toParty, paid),
});

export const budget = series('capital.budget', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Money of the party for works and chips, contracts paid',
  is: settled.cash,
});

const assignment = assignInOrder({ wanted: ask, capacity: budget, of: payerOf });

export const assigned = series('capital.assigned', {
  over: bill,
  unit: 'USD',
  flow: true,
  title: 'Money set aside for works or chips, in the order of the programme',
  is: assignment.assigned,
});

export const left = series('capital.left', {
  over: party,
  unit: 'USD',
  title: 'Money left when works and chips have theirs',
  is: assignment.left,
});

export const unmet = series('capital.unmet', {
  over: party,
  unit: 'USD',
  flow: true,
  title: 'Asks of works and chips that no money could meet in this step',
  is: sumBy(payerOf, ask.minus(assigned)),
});
