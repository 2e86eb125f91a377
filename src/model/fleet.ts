import { at, select, sumBy, sumOver } from '../equations/expression.ts';
import { perWorld, series } from '../equations/quantity.ts';
import {
  acceleratorsOfBuilding,
  flopPerSecondPerAccelerator,
  h100EquivalentsPerAccelerator,
  itPowerPerAccelerator,
} from './accelerators.ts';
import { chipsDone, chipsRun } from './buildings/stocks.ts';
import { stepEnd } from './clock.ts';
import { building, endUserOf, generation, generationAt, party, site } from './dimensions.ts';
import { energisedItAtSite } from './power.ts';

export const ordered = series('fleet.ordered', {
  unit: 'GPU',
  title: 'Accelerators ordered, deposit paid',
  is: sumOver(building, select(chipsRun.isMore(0), acceleratorsOfBuilding, 0)),
});

export const delivered = series('fleet.delivered', {
  unit: 'GPU',
  title: 'Accelerators delivered and paid',
  is: sumOver(building, select(chipsDone.isAtMost(stepEnd), acceleratorsOfBuilding, 0)),
});

const densityOf = (path: string, unit: string, title: string, each: typeof itPowerPerAccelerator) =>
  perWorld(path, { over: generation, unit, title, is: each.over(itPowerPerAccelerator) });

const h100Density = densityOf(
  'fleet.h100EquivalentsPerMwIt',
  'H100e/MW IT',
  'H100-equivalents of one MW of IT',
  h100EquivalentsPerAccelerator,
);

const flopDensity = densityOf(
  'fleet.flopPerSecondPerMwIt',
  'FLOP/s/MW IT',
  'Peak dense operations a second of one MW of IT',
  flopPerSecondPerAccelerator,
);

export const acceleratorsAtSite = series('fleet.acceleratorsAtSite', {
  over: site,
  unit: 'GPU',
  title: 'Accelerators that run at the site',
  is: energisedItAtSite.over(at(generationAt, itPowerPerAccelerator)),
});

export const h100EquivalentsAtSite = series('fleet.h100EquivalentsAtSite', {
  over: site,
  unit: 'H100e',
  title: 'H100-equivalents that run at the site',
  is: energisedItAtSite.times(at(generationAt, h100Density)),
});

export const accelerators = series('fleet.accelerators', {
  unit: 'GPU',
  reported: true,
  title: 'Accelerators that run',
  is: sumOver(site, acceleratorsAtSite),
});

export const h100Equivalents = series('fleet.h100Equivalents', {
  unit: 'H100e',
  reported: true,
  title: 'H100-equivalents that run',
  is: sumOver(site, h100EquivalentsAtSite),
});

export const flopPerSecond = series('fleet.flopPerSecond', {
  reported: true,
  unit: 'FLOP/s',
  title: 'Peak dense operations a second of the accelerators that run',
  is: sumOver(site, energisedItAtSite.times(at(generationAt, flopDensity))),
});

export const h100EquivalentsByParty = series('fleet.h100EquivalentsByParty', {
  over: party,
  unit: 'H100e',
  title: 'H100-equivalents that run for the party as end user',
  is: sumBy(endUserOf, h100EquivalentsAtSite),
});
