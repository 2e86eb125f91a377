import type {
  CheckedAccelerator,
  CheckedBuildingGroup,
  CheckedContract,
  CheckedLoan,
  CheckedProgramme,
  CheckedSite,
  CheckedSource,
  CheckedSupply,
  GivenValue,
} from '../checked-programme.ts';

export interface BoundBuilding {
  readonly name: string;
  readonly site: CheckedSite;
  readonly siteIndex: number;
  readonly group: CheckedBuildingGroup;
  /** 0 for the first of its group. */
  readonly place: number;
}

export interface BoundTranche {
  readonly name: string;
  readonly siteIndex: number;
  readonly supply: CheckedSupply;
}

/** The things of a programme, each kind in the order of the file. */
export interface Elements {
  readonly parties: readonly string[];
  readonly sites: readonly CheckedSite[];
  readonly buildings: readonly BoundBuilding[];
  readonly tranches: readonly BoundTranche[];
  readonly sources: readonly CheckedSource[];
  readonly contracts: readonly CheckedContract[];
  readonly accelerators: readonly CheckedAccelerator[];
  /** Sources that state the terms of a loan. */
  readonly loans: readonly BoundLoan[];
  /** Parties that say how they are run. */
  readonly companies: readonly BoundCompany[];
}

export interface BoundLoan {
  readonly name: string;
  readonly source: CheckedSource;
  readonly sourceIndex: number;
  readonly terms: CheckedLoan;
}

export interface BoundCompany {
  readonly name: string;
  readonly partyIndex: number;
  readonly paysOut: GivenValue | null;
  readonly cash: GivenValue | null;
}

export const elementsOf = (programme: CheckedProgramme): Elements => {
  const buildings: BoundBuilding[] = [];
  const tranches: BoundTranche[] = [];
  programme.sites.forEach((site, siteIndex) => {
    for (const group of site.groups) {
      const inSite = site.groups.length > 1 ? `${site.name} ${group.name}` : site.name;
      for (let place = 0; place < group.count; place++) {
        buildings.push({ name: `${inSite} ${place + 1}`, site, siteIndex, group, place });
      }
    }
    for (const supply of site.power) {
      tranches.push({ name: `${site.name} ${supply.name}`, siteIndex, supply });
    }
  });
  return {
    parties: programme.parties.map((party) => party.name),
    sites: programme.sites,
    buildings,
    tranches,
    sources: programme.sources,
    contracts: programme.contracts,
    accelerators: programme.accelerators,
    loans: programme.sources.flatMap((source, sourceIndex) =>
      source.loan ? [{ name: source.name, source, sourceIndex, terms: source.loan }] : [],
    ),
    companies: programme.parties.flatMap(({ name, paysOut = null, cash = null }, partyIndex) =>
      paysOut || cash ? [{ name, partyIndex, paysOut, cash }] : [],
    ),
  };
};

/** The index of a name in a list; throws where the check of the programme let a stranger pass. */
export const indexOfName = (names: readonly string[], name: string, what: string): number => {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`${what} names ${name}, which the programme does not have`);
  return index;
};
