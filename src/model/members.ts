import { constant, type Expression, sumBy } from '../equations/expression.ts';
import { series } from '../equations/quantity.ts';
import { chipsCost } from './accelerators.ts';
import { isReady } from './buildings/ready.ts';
import { worksCost } from './buildings/schedule.ts';
import { chipsPaid, worksPaid } from './buildings/stocks.ts';
import { member, memberOfBuilding, memberOfSite } from './dimensions.ts';
import { acceleratorsAtSite, h100EquivalentsAtSite } from './fleet.ts';
import { energisedFacilityAtSite, energisedItAtSite } from './power.ts';

// What a programme's predictions speak of, within a field: the member's own part of the whole.

const ofMember = (path: string, unit: string, title: string, is: Expression) =>
  series(path, { over: member, unit, title, is });

export const spentOfMember = ofMember(
  'programme.spentOfMember',
  'USD',
  'Money that the programme has paid for works and chips so far',
  sumBy(memberOfBuilding, worksCost.times(worksPaid).plus(chipsCost.times(chipsPaid))),
);

export const completedOfMember = ofMember(
  'buildings.completedOfMember',
  'building',
  'Buildings of the programme that are ready',
  constant(1, 'building').times(sumBy(memberOfBuilding, isReady)),
);

export const energisedItOfMember = ofMember(
  'power.energisedItOfMember',
  'MW IT',
  'IT power of the programme that runs',
  sumBy(memberOfSite, energisedItAtSite),
);

export const energisedFacilityOfMember = ofMember(
  'power.energisedFacilityOfMember',
  'MW facility',
  'Facility power of the programme’s IT that runs, at its peak',
  sumBy(memberOfSite, energisedFacilityAtSite),
);

export const acceleratorsOfMember = ofMember(
  'fleet.acceleratorsOfMember',
  'GPU',
  'Accelerators of the programme that run',
  sumBy(memberOfSite, acceleratorsAtSite),
);

export const h100EquivalentsOfMember = ofMember(
  'fleet.h100EquivalentsOfMember',
  'H100e',
  'H100-equivalents of the programme that run',
  sumBy(memberOfSite, h100EquivalentsAtSite),
);
