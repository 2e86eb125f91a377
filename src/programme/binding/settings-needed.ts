import type { Quantity } from '../../equations/quantity.ts';
import { chipDepositShare } from '../../model/buildings/inputs.ts';
import { utilisation } from '../../model/power-supply.ts';
import {
  indirectPerDirect,
  inducedShare,
  localShare,
  permanentPerMwFacility,
  workersPerMwFacility,
} from '../../model/public.ts';
import * as workloads from '../../model/workloads/inputs.ts';

/** A library entry that the model takes for the whole programme, in the unit of its input. */
export interface SettingNeeded {
  readonly entry: string;
  readonly quantity: Quantity;
}

/** Those of the workloads, which the tables and the plan use as well. */
export const workloadSettings: readonly SettingNeeded[] = [
  { entry: 'workloads.packing', quantity: workloads.packing },
  { entry: 'workloads.longest-run', quantity: workloads.longestRun },
  { entry: 'workloads.failure-factor', quantity: workloads.failureFactor },
  { entry: 'workloads.lost-per-failure', quantity: workloads.lostPerFailure },
  { entry: 'workloads.recovery-group', quantity: workloads.recoveryGroup },
  { entry: 'workloads.serving-load', quantity: workloads.servingLoad },
  { entry: 'workloads.public-text', quantity: workloads.publicText },
  { entry: 'fleet.economic-life', quantity: workloads.chipsLife },
  { entry: 'workloads.works-life', quantity: workloads.worksLife },
  { entry: 'workloads.capital-rate', quantity: workloads.capitalRate },
  { entry: 'contracts.operating-cost-per-mw-it-year', quantity: workloads.operatingPerMwIt },
  { entry: 'workloads.frontier-run', quantity: workloads.frontierRun },
  { entry: 'reference-classes.training-compute-growth', quantity: workloads.frontierGrowth },
  { entry: 'workloads.law-score', quantity: workloads.lawScores },
];

export const settingsNeeded: readonly SettingNeeded[] = [
  { entry: 'buildings.chip-deposit-share', quantity: chipDepositShare },
  { entry: 'fleet.utilisation', quantity: utilisation },
  { entry: 'public.workers-per-mw-facility', quantity: workersPerMwFacility },
  { entry: 'public.permanent-jobs-per-mw-facility', quantity: permanentPerMwFacility },
  { entry: 'public.indirect-jobs-per-direct', quantity: indirectPerDirect },
  { entry: 'public.induced-share', quantity: inducedShare },
  { entry: 'public.local-share-of-construction', quantity: localShare },
  ...workloadSettings,
];
