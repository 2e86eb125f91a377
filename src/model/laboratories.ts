import { at, constant, select, sumBy } from '../equations/expression.ts';
import { given, input, perWorld, series } from '../equations/quantity.ts';
import { part, partOfUse, siteOfUse, use } from './dimensions.ts';
import { h100EquivalentsAtSite } from './fleet.ts';

// A site computes for its end user, less what the file gives to others. Who has how much where is
// what a field of programmes tells: laboratories side by side, and one laboratory's suppliers.

export const statedShare = input('fleet.statedShare', {
  over: use,
  unit: '1',
  title: 'Share of the site that somebody other than its end user has',
  range: [0, 1],
});

export const isEndUser = given('fleet.isEndUser', {
  over: use,
  unit: '1',
  title: '1 for the end user of the site',
});

const shareOfOthers = perWorld('fleet.shareOfOthers', {
  over: use,
  unit: '1',
  title: 'Share of the site that is not its end user’s',
  is: at(siteOfUse, sumBy(siteOfUse, select(isEndUser, 0, statedShare))),
});

export const shareOfUse = perWorld('fleet.shareOfUse', {
  over: use,
  unit: '1',
  title: 'Share of the site that the party has',
  is: select(isEndUser, constant(1).minus(shareOfOthers), statedShare),
});

export const h100EquivalentsOfPart = series('fleet.h100EquivalentsOfPart', {
  over: part,
  unit: 'H100e',
  title: 'H100-equivalents that run for the party in one programme',
  is: sumBy(partOfUse, shareOfUse.times(at(siteOfUse, h100EquivalentsAtSite))),
});
