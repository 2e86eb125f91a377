import {
  all,
  at,
  clamp,
  type Expression,
  max,
  min,
  now,
  select,
  stepLength,
  sumBy,
} from '../equations/expression.ts';
import { previous } from '../equations/over-time.ts';
import { given, input, next, perWorld, series, stock } from '../equations/quantity.ts';
import { stepEnd } from './clock.ts';
import { building, energisedBy, site, siteOf, siteOfSupply, supply } from './dimensions.ts';
import { approvalsGranted } from './scarce.ts';

const positive = [0, Infinity] as const;

export const supplyPower = input('power.supplyPower', {
  over: supply,
  unit: 'MW facility',
  title: 'Power that the tranche brings',
  range: positive,
});

export const realisedShare = input('power.realisedShare', {
  over: supply,
  unit: '1',
  title: 'Share of the power asked for that comes',
  range: [0, 1],
});

export const requestIsReal = input('power.requestIsReal', {
  over: supply,
  unit: '1',
  title: 'Chance that the request is real, and not one of several for the same load',
  range: [0, 1],
});

export const requestDraw = input('power.requestDraw', {
  over: supply,
  unit: '1',
  title: 'Draw, even between 0 and 1, that decides whether the request is real',
  range: [0, 1],
});

export const supplyFrom = input('power.supplyFrom', {
  over: supply,
  unit: 'month',
  title: 'Date given for the tranche, in months since the start',
});

export const supplySlip = input('power.supplySlip', {
  over: supply,
  unit: 'month',
  title: 'Slip of the tranche against its date',
});

export const facilityPerIt = input('power.facilityPerIt', {
  over: site,
  unit: 'MW facility/MW IT',
  title: 'Facility power per IT power at the peak',
  range: [1, 3],
});

export const pue = input('power.pue', {
  over: site,
  unit: '1',
  title: 'Energy of the facility over energy of its IT, in a year (PUE)',
  range: [1, 3],
});

export const utilisation = input('fleet.utilisation', {
  unit: '1',
  title: 'Share of the time in service that accelerators work',
  note: 'For energy, accelerators that do not work are taken to draw nothing.',
  range: [0, 1],
});

/** A site whose file says nothing of power is not limited by it. */
export const powerIsStated = given('power.isStated', {
  over: site,
  unit: '1',
  title: '1 for a site whose power is stated, 0 for one that says nothing of it',
});

export const isContracted = given('power.isContracted', {
  over: supply,
  unit: '1',
  title: '1 for a tranche that is more than announced',
});

export const supplyDate = perWorld('power.supplyDate', {
  over: supply,
  unit: 'month',
  title: 'When the tranche is energised; never where the request is not real',
  is: select(requestDraw.isAtMost(requestIsReal), supplyFrom.plus(supplySlip), Infinity),
});

export const comingPower = perWorld('power.comingPower', {
  over: supply,
  unit: 'MW facility',
  title: 'Power of the tranche that comes: the realised share of what was asked for',
  is: supplyPower.times(realisedShare),
});

export const buildingEnergised = perWorld('power.buildingEnergised', {
  over: building,
  unit: 'month',
  title: 'When power for the building is due; infinite when no tranche reaches it',
  is: select(at(siteOf, powerIsStated), at(energisedBy, supplyDate, Infinity), -Infinity),
});

export const approved = stock('power.approved', {
  over: supply,
  unit: 'MW facility',
  title: 'Energised power of the tranche at the end of the step',
  starts: select(supplyDate.isAtMost(0), comingPower, 0),
});

const approvalWanted = series('power.approvalWanted', {
  over: supply,
  unit: 'MW facility',
  flow: true,
  title: 'Power of the tranche whose day has come and that is not energised yet',
  is: select(supplyDate.isAtMost(stepEnd), max(0, comingPower.minus(previous(approved))), 0),
});

const approvalGranted = series('power.approvalGranted', {
  over: supply,
  unit: 'MW facility',
  flow: true,
  title: 'Power of the tranche that is energised in this step',
  note: 'All that is wanted, unless a field of programmes shares approvals of grid connections.',
  is: approvalsGranted(approvalWanted),
});

// When all that is wanted is granted the tranche has its power exactly, whatever was rounded before.
next(
  approved,
  select(
    all(supplyDate.isAtMost(stepEnd), approvalGranted.isAtLeast(approvalWanted)),
    comingPower,
    previous(approved).plus(approvalGranted),
  ),
);

const energisedBefore = perWorld('power.energisedBefore', {
  over: supply,
  unit: 'month',
  title: 'When the tranche was energised, where that was before the horizon',
  is: select(supplyDate.isAtMost(0), supplyDate, Infinity),
});

export const energisedAt = stock('power.energisedAt', {
  over: supply,
  unit: 'month',
  title: 'When the whole tranche is energised; infinite until then',
  starts: energisedBefore,
});
next(
  energisedAt,
  min(
    previous(energisedAt),
    select(
      all(supplyDate.isAtMost(stepEnd), approved.isAtLeast(comingPower)),
      max(now, supplyDate),
      Infinity,
    ),
  ),
);

const poweredWhen = (tranche: Expression): Expression =>
  select(at(siteOf, powerIsStated), at(energisedBy, tranche, Infinity), -Infinity);

export const poweredBefore = perWorld('power.poweredBefore', {
  over: building,
  unit: 'month',
  title: 'When power for the building was there, where that was before the horizon',
  is: poweredWhen(energisedBefore),
});

export const poweredAt = series('power.poweredAt', {
  over: building,
  unit: 'month',
  title: 'When power for the building is there; infinite until then',
  is: poweredWhen(energisedAt),
});

export const suppliedAtSite = series('power.suppliedAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Energised supply of the site at the end of the step',
  is: sumBy(siteOfSupply, approved),
});

export const supplyMonthsAtSite = series('power.supplyMonthsAtSite', {
  over: site,
  unit: 'MW facility-month',
  flow: true,
  title: 'Energised supply of the site times the part of the step for which it was there',
  is: sumBy(
    siteOfSupply,
    previous(approved)
      .times(stepLength)
      .plus(
        approved.minus(previous(approved)).times(clamp(stepEnd.minus(supplyDate), 0, stepLength)),
      ),
  ),
});
