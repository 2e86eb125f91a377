import { clamp, constant, max, select, sumOver } from '../../equations/expression.ts';
import { given, input, perWorld, series } from '../../equations/quantity.ts';
import { asOf, shortest, stepEnd } from '../clock.ts';
import { source } from '../dimensions.ts';

const amount = (name: string, title: string) =>
  input(`capital.${name}`, { over: source, unit: 'USD', title, range: [0, Infinity] });

export const announcedMoney = amount('announcedMoney', 'Money announced for this source');
export const committedMoney = amount(
  'committedMoney',
  'Money committed, with conditions or without',
);
export const securedMoney = amount(
  'securedMoney',
  'Money signed, unconditional and for this entity, on the day whose knowledge is held',
);
export const drawnBefore = amount('drawnBefore', 'Money paid in before the horizon');

export const conversionShare = input('capital.conversionShare', {
  over: source,
  unit: '1',
  title: 'Share of the announced money, not yet secured, that becomes secured',
  range: [0, 1],
});
export const conversionDelay = input('capital.conversionDelay', {
  over: source,
  unit: 'month',
  title: 'Time from the day whose knowledge is held until it does',
  range: [0, Infinity],
});
export const availableFrom = input('capital.availableFrom', {
  over: source,
  unit: 'month',
  title: 'When the first of the money can be drawn, in months since the start',
});
export const availableOver = input('capital.availableOver', {
  over: source,
  unit: 'month',
  title: 'Time over which the money becomes available evenly',
  range: [0, Infinity],
});
export const gearing = input('capital.gearing', {
  over: source,
  unit: '1',
  title: 'Largest share of this debt in itself and the money drawn that is not geared',
  range: [0, 1],
});

export const isGeared = given('capital.isGeared', {
  over: source,
  unit: '1',
  title: '1 for debt that is tied to other money, 0 for a source that is not',
});
export const onLadder = given('capital.onLadder', {
  over: source,
  unit: '1',
  title: '1 for capital of the programme, 0 for income and own means that nobody announced',
  note:
    'Income pays for leases, and own means that are only assumed were announced by nobody: both can ' +
    'be drawn, neither is counted among the money announced, committed, secured and drawn.',
});
export const isCirculating = given('capital.isCirculating', {
  over: source,
  unit: '1',
  title: '1 for money of a holder that the programme itself pays or funds',
});

const securedAtFirst = perWorld('capital.securedAtFirst', {
  over: source,
  unit: 'USD',
  title: 'Money secured before any more is converted',
  is: max(securedMoney, drawnBefore),
});

const announcedLevel = perWorld('capital.announcedLevel', {
  over: source,
  unit: 'USD',
  title: 'Money announced; never less than what is committed or secured',
  is: max(announcedMoney, committedMoney, securedAtFirst),
});

const securedInTheEnd = perWorld('capital.securedInTheEnd', {
  over: source,
  unit: 'USD',
  title: 'Money secured once the announced money has been converted',
  is: securedAtFirst.plus(conversionShare.times(announcedLevel.minus(securedAtFirst))),
});

const convertedAt = perWorld('capital.convertedAt', {
  over: source,
  unit: 'month',
  title: 'When the announced money is converted',
  is: asOf.plus(conversionDelay),
});

const availablePace = perWorld('capital.availablePace', {
  over: source,
  unit: '1/month',
  title: 'Share of the money that becomes available in a month',
  is: constant(1).over(max(availableOver, shortest)),
});

export const securedLevel = series('capital.securedBySource', {
  over: source,
  unit: 'USD',
  title: 'Money secured at the end of the step, drawn money included',
  is: select(convertedAt.isAtMost(stepEnd), securedInTheEnd, securedAtFirst),
});

export const availableLevel = series('capital.availableBySource', {
  over: source,
  unit: 'USD',
  title: 'Secured money that can have been drawn by the end of the step',
  is: securedLevel.times(clamp(stepEnd.minus(availableFrom).times(availablePace), 0, 1)),
});

export const announced = series('capital.announced', {
  unit: 'USD',
  reported: true,
  title: 'Money announced',
  is: sumOver(source, select(onLadder, announcedLevel, 0)),
});

export const committed = series('capital.committed', {
  unit: 'USD',
  reported: true,
  title: 'Money committed or better',
  is: sumOver(source, select(onLadder, max(committedMoney, securedLevel), 0)),
});

export const secured = series('capital.secured', {
  unit: 'USD',
  reported: true,
  title: 'Money secured or drawn',
  is: sumOver(source, select(onLadder, securedLevel, 0)),
});
