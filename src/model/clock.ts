import { constant, now, stepLength } from '../equations/expression.ts';
import { given } from '../equations/quantity.ts';

/** The end of the step at hand, in months since the start: month t is the interval [t, t + 1). */
export const stepEnd = now.plus(stepLength);

/** Durations below this are taken as this, so that a share of nothing never divides by zero. */
export const shortest = constant(1e-6, 'month');

export const oneYear = constant(12, 'month');

export const asOf = given('programme.asOf', {
  unit: 'month',
  title: 'Day whose knowledge the programme holds, in months since the start',
});

export const horizonEnd = given('programme.horizonEnd', {
  unit: 'month',
  title: 'Months from the start of the horizon to its end',
});
