import type { Relation } from '../../equations/dimension.ts';
import * as dimensions from '../../model/dimensions.ts';
import { loanRelations } from './bind-loans.ts';
import { type BoundLimits, placesOf } from './bind-scarce.ts';
import { centralValue } from './central-value.ts';
import { type Elements, indexOfName } from './elements.ts';

/** The activities of a building in the order of the network, and which earlier ones each awaits. */
export const ACTIVITIES = [
  { name: 'permits', after: [] },
  { name: 'shell', after: [0] },
  { name: 'fit-out', after: [1] },
  { name: 'chips', after: [1] },
  { name: 'power', after: [] },
  { name: 'commissioning', after: [2, 3, 4] },
] as const;

export const BILLS = ['works', 'chips'] as const;

/** Who belongs to whom, by relation: for each element the index of its target, or -1. */
export const bindRelations = (
  elements: Elements,
  limits: BoundLimits,
): ReadonlyMap<string, Int32Array> => {
  const { parties, sites, buildings, tranches, sources, contracts, accelerators } = elements;
  const siteNames = sites.map((site) => site.name);
  const acceleratorNames = accelerators.map((accelerator) => accelerator.name);
  const party = (name: string, what: string): number => indexOfName(parties, name, what);
  const owner = (siteIndex: number): number =>
    party(sites[siteIndex]!.owner, `the owner of ${siteNames[siteIndex]}`);
  const chipsPayer = (siteIndex: number): number =>
    party(sites[siteIndex]!.chipPayer, `the payer of chips of ${siteNames[siteIndex]}`);
  const generation = sites.map((site) =>
    indexOfName(acceleratorNames, site.accelerator, `the site ${site.name}`),
  );
  const relations: readonly (readonly [Relation, readonly number[]])[] = [
    [dimensions.siteOf, buildings.map((building) => building.siteIndex)],
    [dimensions.buildingOf, buildings.flatMap((_, index) => ACTIVITIES.map(() => index))],
    [dimensions.worksBillOf, buildings.map((_, index) => index * BILLS.length)],
    [dimensions.chipsBillOf, buildings.map((_, index) => index * BILLS.length + 1)],
    [dimensions.generationOf, buildings.map((building) => generation[building.siteIndex]!)],
    [dimensions.generationAt, generation],
    [dimensions.energisedBy, energisingTranches(elements)],
    [dimensions.chipTurnOf, placesOf(limits.chips, buildings.length)],
    [dimensions.chipLimitOf, limits.chips.turns.map(() => 0)],
    [dimensions.gridTurnOf, placesOf(limits.grid, tranches.length)],
    [dimensions.gridLimitOf, limits.grid.turns.map(() => 0)],
    [dimensions.siteOfSupply, tranches.map((tranche) => tranche.siteIndex)],
    [
      dimensions.payerOf,
      buildings.flatMap(({ siteIndex }) => [owner(siteIndex), chipsPayer(siteIndex)]),
    ],
    [dimensions.worksPayerOf, buildings.map(({ siteIndex }) => owner(siteIndex))],
    [dimensions.chipsPayerOf, buildings.map(({ siteIndex }) => chipsPayer(siteIndex))],
    [
      dimensions.endUserOf,
      sites.map((site) => party(site.endUser, `the end user of ${site.name}`)),
    ],
    [dimensions.drawerOf, sources.map((source) => party(source.to, `the source ${source.name}`))],
    [dimensions.holderOf, sources.map((source) => parties.indexOf(source.by))],
    [
      dimensions.fromParty,
      contracts.map((contract) => party(contract.from, `the contract ${contract.name}`)),
    ],
    [
      dimensions.toParty,
      contracts.map((contract) =>
        contract.to === null ? -1 : party(contract.to, `the contract ${contract.name}`),
      ),
    ],
    [
      dimensions.siteOfContract,
      contracts.map((contract) =>
        indexOfName(siteNames, contract.site, `the contract ${contract.name}`),
      ),
    ],
    ...loanRelations(elements),
  ];
  return new Map(relations.map(([relation, targets]) => [relation.name, Int32Array.from(targets)]));
};

/**
 * The tranche that brings power to each building: the first, in the order of the file, with which
 * the supply of the site reaches half of the building's need beyond that of the buildings before
 * it. By middle values, since who waits for what is fixed before any world is drawn; in every
 * world what runs stays within the supply all the same.
 */
const energisingTranches = (elements: Elements): readonly number[] => {
  const { sites, buildings, tranches } = elements;
  const neededBefore = sites.map(() => 0);
  return buildings.map(({ siteIndex, group, site }) => {
    const need = centralValue(group.itPower) * centralValue(site.facilityPerIt);
    const threshold = neededBefore[siteIndex]! + need / 2;
    neededBefore[siteIndex]! += need;
    let supplied = 0;
    return tranches.findIndex((tranche) => {
      if (tranche.siteIndex !== siteIndex) return false;
      supplied += centralValue(tranche.supply.facilityPower);
      return supplied >= threshold;
    });
  });
};
