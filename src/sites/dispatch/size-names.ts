import type { SiteProblem } from './site-problem.ts';

/**
 * Sizes under the names that an answer gives them, from x: each unit, then charging power,
 * discharging power and energy of each store. One power is `ID.power`, two are told apart.
 */
export function namedSizes(
  { units, stores }: SiteProblem,
  x: ArrayLike<number>,
): Readonly<Record<string, number>> {
  const named: Record<string, number> = {};
  for (const [at, { id }] of units.entries()) named[id] = x[at]!;
  for (const [at, { id, onePower, charge, discharge }] of stores.entries()) {
    const place = units.length + 3 * at;
    const stated = charge.least === charge.most && discharge.least === discharge.most;
    if (onePower || (stated && charge.most === discharge.most)) named[`${id}.power`] = x[place]!;
    else {
      named[`${id}.charge_power`] = x[place]!;
      named[`${id}.discharge_power`] = x[place + 1]!;
    }
    named[`${id}.energy`] = x[place + 2]!;
  }
  return named;
}
