import { constraint, type LinearProgramme, variable } from './linear-programme.ts';
import type { StoreUnit } from './site-problem.ts';

/** Places of a store's variables. */
export interface StoreColumns {
  readonly charge: Int32Array;
  readonly discharge: Int32Array;
  readonly held: Int32Array;
  readonly chargeSize: number;
  readonly dischargeSize: number;
  readonly energySize: number;
}

const NO = Number.POSITIVE_INFINITY;

/** held = kept x held before + efficiency x charged - discharged / efficiency, within its sizes. */
export function storeRows(
  lp: LinearProgramme,
  store: StoreUnit,
  steps: number,
  stepH: number,
): StoreColumns {
  const size = ({ capital, least, most }: StoreUnit['energy']): number =>
    variable(lp, capital, least, most);
  const chargeSize = size(store.charge);
  const dischargeSize = store.onePower ? chargeSize : size(store.discharge);
  const energySize = size(store.energy);
  if (store.hoursAtPower !== null) {
    constraint(
      lp,
      [
        [energySize, 1],
        [dischargeSize, -store.hoursAtPower],
      ],
      0,
      0,
    );
  }
  const columns = (cost: number): Int32Array =>
    Int32Array.from({ length: steps }, () => variable(lp, cost));
  const charge = columns(store.chargeCost * stepH);
  const discharge = columns(store.dischargeCost * stepH);
  const held = columns(store.holdingCost);
  const cyclic = store.final === 'cyclic';
  for (let t = 0; t < steps; t++) {
    constraint(
      lp,
      [
        [charge[t]!, 1],
        [chargeSize, -1],
      ],
      -NO,
      0,
    );
    constraint(
      lp,
      [
        [discharge[t]!, 1],
        [dischargeSize, -1],
      ],
      -NO,
      0,
    );
    constraint(
      lp,
      [
        [held[t]!, 1],
        [energySize, -1],
      ],
      -NO,
      0,
    );
    const change: [number, number][] = [
      [held[t]!, cyclic && steps === 1 ? 1 - store.kept : 1],
      [charge[t]!, -store.effCharge * stepH],
      [discharge[t]!, stepH / store.effDischarge],
    ];
    if (t > 0) change.push([held[t - 1]!, -store.kept]);
    else if (cyclic && steps > 1) change.push([held[steps - 1]!, -store.kept]);
    const before = t === 0 && !cyclic ? store.kept * store.initialMwh : 0;
    constraint(lp, change, before, before);
  }
  const last = held[steps - 1]!;
  if (store.final === 'initial') constraint(lp, [[last, 1]], store.initialMwh, store.initialMwh);
  if (store.final === 'at_least_initial') constraint(lp, [[last, 1]], store.initialMwh, NO);
  return { charge, discharge, held, chargeSize, dischargeSize, energySize };
}
