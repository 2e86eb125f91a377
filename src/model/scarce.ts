import { at, type Expression, select, stepLength, sumBy } from '../equations/expression.ts';
import { assignInOrder } from '../equations/passes.ts';
import { input, type Quantity, series } from '../equations/quantity.ts';
import {
  chipLimit,
  chipLimitOf,
  chipTurn,
  chipTurnOf,
  gridLimit,
  gridLimitOf,
  gridTurn,
  gridTurnOf,
} from './dimensions.ts';

// What several programmes of a field want at once, and who is served first. A programme of its own
// has no such limits: its buildings and tranches have no turn, and get what they want.

export const chipsPerMonth = input('scarce.chipsPerMonth', {
  over: chipLimit,
  unit: 'GPU/month',
  title: 'Accelerators that can be made for all of them together, per month',
  range: [0, Infinity],
});

export const approvalsPerMonth = input('scarce.approvalsPerMonth', {
  over: gridLimit,
  unit: 'MW facility/month',
  title: 'Grid connections that are approved for all of them together, per month',
  range: [0, Infinity],
});

/** What is granted of the wanted, which is all of it for those without a turn. */
const granted = (wanted: Quantity, share: Expression): Expression =>
  select(share.isAtLeast(wanted), wanted, share);

/** Accelerators made in the step for each building that wants some. */
export const chipsGranted = (wanted: Quantity): Expression => {
  const served = series('scarce.chipsServed', {
    over: chipTurn,
    unit: 'GPU',
    flow: true,
    title: 'Accelerators made in this step, in the order of the field',
    is: assignInOrder({
      wanted: sumBy(chipTurnOf, wanted),
      capacity: chipsPerMonth.times(stepLength),
      of: chipLimitOf,
    }).assigned,
  });
  return granted(wanted, at(chipTurnOf, served, Infinity));
};

/** Grid power approved in the step for each tranche that wants some. */
export const approvalsGranted = (wanted: Quantity): Expression => {
  const served = series('scarce.approvalsServed', {
    over: gridTurn,
    unit: 'MW facility',
    flow: true,
    title: 'Grid power approved in this step, in the order of the field',
    is: assignInOrder({
      wanted: sumBy(gridTurnOf, wanted),
      capacity: approvalsPerMonth.times(stepLength),
      of: gridLimitOf,
    }).assigned,
  });
  return granted(wanted, at(gridTurnOf, served, Infinity));
};
