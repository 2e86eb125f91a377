import { constant, max, select } from '../../equations/expression.ts';
import { alongNetwork } from '../../equations/passes.ts';
import { given, perWorld } from '../../equations/quantity.ts';
import { shortest } from '../clock.ts';
import { building, sequence } from '../dimensions.ts';
import {
  chipsDuration,
  costPerMwIt,
  every,
  firstStart,
  fitOutDuration,
  itPower,
  permitsDuration,
  shellDuration,
} from './inputs.ts';

export const followsAnother = given('buildings.followsAnother', {
  over: building,
  unit: '1',
  title: '1 for a building that follows another of its group, 0 for the first',
});

export const start = perWorld('buildings.start', {
  over: building,
  unit: 'month',
  title: 'Start of work on the building',
  note: 'The first start of its group plus the intervals up to this building.',
  is: alongNetwork(sequence, select(followsAnother, -Infinity, firstStart), (before) =>
    before.plus(followsAnother.times(every)),
  ),
});

export const worksStart = perWorld('buildings.worksStart', {
  over: building,
  unit: 'month',
  title: 'Earliest start of the shell: land and permits in hand',
  is: start.plus(permitsDuration),
});

export const worksMonths = perWorld('buildings.worksMonths', {
  over: building,
  unit: 'month',
  title: 'Months of work on shell and fit-out',
  is: max(shellDuration.plus(fitOutDuration), shortest),
});

export const worksPace = perWorld('buildings.worksPace', {
  over: building,
  unit: '1/month',
  title: 'Share of shell and fit-out in a month of work',
  is: constant(1).over(worksMonths),
});

export const worksCost = perWorld('buildings.worksCost', {
  over: building,
  unit: 'USD',
  title: 'Cost of the building without its chips',
  is: costPerMwIt.times(itPower),
});

export const chipsMonths = perWorld('buildings.chipsMonths', {
  over: building,
  unit: 'month',
  title: 'Months from the order of the chips to their delivery',
  is: max(chipsDuration, shortest),
});
