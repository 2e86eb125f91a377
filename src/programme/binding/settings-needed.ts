import type { Quantity } from '../../equations/quantity.ts';
import { chipDepositShare } from '../../model/buildings/inputs.ts';
import { utilisation } from '../../model/power-supply.ts';
import {
  indirectPerDirect,
  permanentPerMwFacility,
  workersPerMwFacility,
} from '../../model/public.ts';

/** A library entry that the model takes for the whole programme, in the unit of its input. */
export interface SettingNeeded {
  readonly entry: string;
  readonly quantity: Quantity;
}

export const settingsNeeded: readonly SettingNeeded[] = [
  { entry: 'buildings.chip-deposit-share', quantity: chipDepositShare },
  { entry: 'fleet.utilisation', quantity: utilisation },
  { entry: 'public.workers-per-mw-facility', quantity: workersPerMwFacility },
  { entry: 'public.permanent-jobs-per-mw-facility', quantity: permanentPerMwFacility },
  { entry: 'public.indirect-jobs-per-direct', quantity: indirectPerDirect },
];
