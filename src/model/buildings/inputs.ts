import { input } from '../../equations/quantity.ts';
import { building } from '../dimensions.ts';

const positive = [0, Infinity] as const;

export const itPower = input('buildings.itPower', {
  over: building,
  unit: 'MW IT',
  title: 'IT power of the building',
  range: positive,
});

export const firstStart = input('buildings.firstStart', {
  over: building,
  unit: 'month',
  title: 'Start of work on the first building of the group, in months since the start',
});

export const every = input('buildings.every', {
  over: building,
  unit: 'month',
  title: 'Time from the start of the building before to the start of this one',
  range: positive,
});

export const costPerMwIt = input('buildings.costPerMwIt', {
  over: building,
  unit: 'USD/MW IT',
  title: 'Cost of land, shell, power and fit-out, without chips, per MW of IT',
  range: positive,
});

const duration = (name: string, title: string) =>
  input(`buildings.durations.${name}`, { over: building, unit: 'month', title, range: positive });

export const permitsDuration = duration('permits', 'Time for land and permits');
export const shellDuration = duration('shell', 'Time to build the shell');
export const fitOutDuration = duration('fitOut', 'Time to fit out the building');
export const chipsDuration = duration(
  'chips',
  'Time from the order of the chips to their delivery',
);
export const commissioningDuration = duration('commissioning', 'Time to commission the building');

export const chipDepositShare = input('buildings.chipDepositShare', {
  unit: '1',
  title: 'Share of the price of chips that is paid with the order; the rest on delivery',
  range: [0, 1],
});
