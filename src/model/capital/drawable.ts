import { at, constant, max, min, select, sumBy } from '../../equations/expression.ts';
import { previous } from '../../equations/over-time.ts';
import { perWorld, series, stock } from '../../equations/quantity.ts';
import { drawerOf, party, source } from '../dimensions.ts';
import { availableLevel, drawnBefore, gearing, isGeared } from './ladder.ts';

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
