import { constant, select, sumOver } from '../../equations/expression.ts';
import { lowest } from '../../equations/over-time.ts';
import { perWorld, series } from '../../equations/quantity.ts';
import { stepEnd } from '../clock.ts';
import { building } from '../dimensions.ts';
import { itPower } from './inputs.ts';
import { readyKnown } from './stocks.ts';

export const isReady = series('buildings.isReady', {
  over: building,
  unit: '1',
  title: '1 once the building is ready',
  is: readyKnown.isAtMost(stepEnd),
});

export const readyItOfBuilding = series('buildings.readyIt', {
  over: building,
  unit: 'MW IT',
  title: 'IT power of the building once it is ready',
  is: select(isReady, itPower, 0),
});

export const completed = series('buildings.completed', {
  unit: 'building',
  reported: true,
  title: 'Buildings that are ready',
  is: constant(1, 'building').times(sumOver(building, isReady)),
});

export const readyAt = perWorld('buildings.readyAt', {
  over: building,
  unit: 'month',
  title: 'When the building is ready, in months since the start; infinite when not foreseen',
  is: lowest(readyKnown),
});
