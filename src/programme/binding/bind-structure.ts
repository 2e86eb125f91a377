import type { Quantity } from '../../equations/quantity.ts';
import type { Structure, TableData } from '../../equations/structure.ts';
import * as activities from '../../model/buildings/activities.ts';
import * as delay from '../../model/buildings/delay.ts';
import { followsAnother } from '../../model/buildings/schedule.ts';
import { isCirculating, isGeared, onLadder } from '../../model/capital/ladder.ts';
import { asOf, horizonEnd } from '../../model/clock.ts';
import * as dimensions from '../../model/dimensions.ts';
import { energyIsStated, isOwnPlant, ownShareByHours } from '../../model/energy.ts';
import { isContracted, powerIsStated } from '../../model/power-supply.ts';
import { OWN_SHARE_AXES } from '../../sites/power/own-share.ts';
import { OWN_SHARE_TABLE } from '../../sites/power/own-share-table.ts';
import { sourceKindOf } from '../../sites/power/source-kind.ts';
import type { CheckedProgramme, CheckedSource } from '../checked-programme.ts';
import { bindLoanGivens, loanNames, noDepreciationForTax } from './bind-loans.ts';
import { ACTIVITIES, BILLS, bindRelations } from './bind-relations.ts';
import type { BoundLimits, BoundScarce } from './bind-scarce.ts';
import { centralValue } from './central-value.ts';
import type { Elements } from './elements.ts';

/** Everything that the file fixes before any world is drawn. */
export const bindStructure = (
  programme: CheckedProgramme,
  elements: Elements,
  limits: BoundLimits,
): Structure => {
  const { buildings, tranches, sites, sources, contracts, accelerators, parties } = elements;
  const names: readonly (readonly [{ readonly name: string }, readonly string[]])[] = [
    [dimensions.site, sites.map((site) => site.name)],
    [dimensions.building, buildings.map((building) => building.name)],
    [
      dimensions.activity,
      buildings.flatMap((building) => ACTIVITIES.map(({ name }) => `${building.name} ${name}`)),
    ],
    [
      dimensions.bill,
      buildings.flatMap((building) => BILLS.map((name) => `${building.name} ${name}`)),
    ],
    [dimensions.generation, accelerators.map((accelerator) => accelerator.name)],
    [dimensions.supply, tranches.map((tranche) => tranche.name)],
    [dimensions.party, parties],
    [dimensions.source, sources.map((source) => source.name)],
    [dimensions.contract, contracts.map((contract) => contract.name)],
    ...loanNames(elements),
    [dimensions.chipLimit, limitNames(limits.chips)],
    [dimensions.chipTurn, limits.chips.turns.map((index) => buildings[index]!.name)],
    [dimensions.gridLimit, limitNames(limits.grid)],
    [dimensions.gridTurn, limits.grid.turns.map((index) => tranches[index]!.name)],
  ];
  return {
    steps: programme.steps,
    monthsPerStep: programme.monthsPerStep,
    startMonth: programme.startMonth,
    elements: new Map(names.map(([dimension, list]) => [dimension.name, list])),
    relations: bindRelations(elements, limits),
    networks: new Map([
      [
        dimensions.precedence.name,
        buildings.flatMap((_, building) =>
          ACTIVITIES.map(({ after }) =>
            Int32Array.from(after, (before) => building * ACTIVITIES.length + before),
          ),
        ),
      ],
      [
        dimensions.sequence.name,
        buildings.map(({ place }, index) => Int32Array.from(place > 0 ? [index - 1] : [])),
      ],
    ]),
    givens: bindGivens(programme, elements),
    tables: new Map([...noDepreciationForTax, [ownShareByHours.path, OWN_SHARE_OF_HOURS]]),
  };
};

const OWN_SHARE_OF_HOURS: TableData = {
  axes: OWN_SHARE_AXES.map((axis) => Float64Array.from(axis)),
  values: Float64Array.from(OWN_SHARE_TABLE),
};

const limitNames = ({ limit }: BoundScarce): readonly string[] => (limit ? [limit.name] : []);

const bindGivens = (
  programme: CheckedProgramme,
  elements: Elements,
): ReadonlyMap<string, Float64Array> => {
  const { buildings, tranches, sites, sources } = elements;
  const givens = new Map<string, Float64Array>();
  const give = (quantity: Quantity, values: readonly number[]): void => {
    givens.set(quantity.path, Float64Array.from(values));
  };
  give(asOf, [monthsSinceStart(programme.asOf, programme.startMonth)]);
  give(horizonEnd, [programme.steps * programme.monthsPerStep]);
  give(
    followsAnother,
    buildings.map(({ place }) => (place > 0 ? 1 : 0)),
  );
  const kinds = [
    activities.isPermits,
    activities.isShell,
    activities.isFitOut,
    activities.isChips,
    activities.isPower,
    activities.isCommissioning,
  ];
  kinds.forEach((quantity, kind) => {
    give(
      quantity,
      buildings.flatMap(() => ACTIVITIES.map((_, index) => (index === kind ? 1 : 0))),
    );
  });
  const groups = buildings.map((building) => building.group);
  give(
    delay.planFirstStart,
    groups.map((group) => centralValue(group.firstStart)),
  );
  give(
    delay.planEvery,
    groups.map((group) => centralValue(group.every)),
  );
  give(
    delay.planPermits,
    groups.map((group) => centralValue(group.durations.permits)),
  );
  give(
    delay.planShell,
    groups.map((group) => centralValue(group.durations.shell)),
  );
  give(
    delay.planFitOut,
    groups.map((group) => centralValue(group.durations.fitOut)),
  );
  give(
    delay.planChips,
    groups.map((group) => centralValue(group.durations.chips)),
  );
  give(
    delay.planCommissioning,
    groups.map((group) => centralValue(group.durations.commissioning)),
  );
  give(
    delay.planSupply,
    tranches.map(({ supply }) => centralValue(supply.from)),
  );
  give(
    powerIsStated,
    sites.map((site) => (site.power.length > 0 ? 1 : 0)),
  );
  give(
    energyIsStated,
    sites.map((site) => (site.energy ? 1 : 0)),
  );
  give(
    isOwnPlant,
    tranches.map(({ supply }) => ((sourceKindOf(supply.kind) ?? 'grid') === 'grid' ? 0 : 1)),
  );
  give(
    isContracted,
    tranches.map(({ supply }) => (supply.rung === 'announced' ? 0 : 1)),
  );
  give(
    isGeared,
    sources.map((source) => (source.gearing ? 1 : 0)),
  );
  give(
    onLadder,
    sources.map((source) => (isOnLadder(source) ? 1 : 0)),
  );
  give(
    isCirculating,
    sources.map((source) => (circulates(source, programme) ? 1 : 0)),
  );
  bindLoanGivens(elements, programme.steps, give);
  return givens;
};

/**
 * Money of a holder other than the drawer whom the programme pays, or who sells to it, or who
 * passes on what it draws from others itself: counted as new money where it came in.
 */
const circulates = (source: CheckedSource, programme: CheckedProgramme): boolean =>
  source.by !== source.to &&
  (programme.contracts.some((contract) => contract.to === source.by) ||
    programme.sources.some(({ by, to }) => to === source.by && by !== to) ||
    programme.parties.some((party) => party.name === source.by && party.kind === 'supplier'));

/** A day (ISO) in months since the start of the horizon; months are taken as 30.4375 days long. */
const monthsSinceStart = (day: string, startMonth: number): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + (month - 1) - startMonth + (date - 1) / 30.4375;
};

/** Income never counts as capital; own means do where somebody announced them. */
const isOnLadder = ({ kind, announced }: CheckedSource): boolean =>
  kind !== 'revenue' && (kind !== 'balance sheet' || announced.provenance.kind !== 'assumption');
