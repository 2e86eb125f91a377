import type { CheckedProgramme, GivenValue } from '../checked-programme.ts';
import type { CheckedService, CheckedTrainingRun } from '../checked-workloads.ts';
import type { Elements } from './elements.ts';

/** A site by itself, or the sites that a network joins. */
export interface BoundCluster {
  readonly name: string;
  /** Indices of its sites. */
  readonly sites: readonly number[];
  readonly accelerator: string;
  readonly endUser: string;
  /** Null for a site by itself. */
  readonly keeps: GivenValue | null;
}

export interface BoundServingPlace {
  readonly name: string;
  readonly service: number;
  readonly cluster: number;
}

/** Who works at a site; `share` is null for its end user. */
export interface BoundUse {
  readonly name: string;
  readonly site: number;
  readonly part: number;
  readonly share: GivenValue | null;
}

/** What the workloads add to the things of a programme. */
export interface WorkloadElements {
  readonly clusters: readonly BoundCluster[];
  readonly runs: readonly CheckedTrainingRun[];
  readonly services: readonly CheckedService[];
  readonly servingPlaces: readonly BoundServingPlace[];
  readonly years: readonly number[];
  readonly uses: readonly BoundUse[];
  readonly parts: readonly { readonly party: string; readonly member: string }[];
}

export const workloadElements = (
  programme: CheckedProgramme,
  elements: Elements,
): WorkloadElements => {
  const { workloads } = programme;
  const clusters = clustersOf(programme, elements);
  const servingPlaces = workloads.services.flatMap(({ name, by, speeds }, service) =>
    clusters.flatMap((cluster, index): BoundServingPlace[] =>
      cluster.endUser === by && speeds[cluster.accelerator] !== undefined
        ? [{ name: `${name} at ${cluster.name}`, service, cluster: index }]
        : [],
    ),
  );
  return {
    clusters,
    runs: workloads.runs,
    services: workloads.services,
    servingPlaces,
    years: yearsOf(programme),
    ...usesOf(programme, elements),
  };
};

const clustersOf = (
  { workloads }: CheckedProgramme,
  { sites }: Elements,
): readonly BoundCluster[] => {
  const clusters: BoundCluster[] = [];
  sites.forEach((site, index) => {
    const network = workloads.networks.find((one) => one.sites.includes(site.name));
    const members = network?.sites.map((name) => sites.findIndex((one) => one.name === name));
    if (members !== undefined && Math.min(...members) !== index) return;
    clusters.push({
      name: network?.name ?? site.name,
      sites: members ?? [index],
      accelerator: site.accelerator,
      endUser: site.endUser,
      keeps: network?.keeps ?? null,
    });
  });
  return clusters;
};

/** The calendar years that the horizon touches. */
const yearsOf = ({ startMonth, steps, monthsPerStep }: CheckedProgramme): readonly number[] => {
  const first = Math.floor(startMonth / 12);
  const last = Math.floor((startMonth + steps * monthsPerStep - 1) / 12);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};

/** Every site's end user and those with a share of it, by the programme that the site is of. */
const usesOf = (
  { members, workloads }: CheckedProgramme,
  { sites }: Elements,
): Pick<WorkloadElements, 'uses' | 'parts'> => {
  const parts: { party: string; member: string }[] = [];
  const partOf = (party: string, member: string): number => {
    const known = parts.findIndex((part) => part.party === party && part.member === member);
    return known >= 0 ? known : parts.push({ party, member }) - 1;
  };
  const uses = sites.flatMap((site, index): BoundUse[] => {
    const member = members.find((one) => one.sites.includes(site.name))?.name ?? '';
    const others = workloads.shares.filter((share) => share.site === site.name);
    return [{ party: site.endUser, share: null }, ...others].map(({ party, share }) => ({
      name: `${party} at ${site.name}`,
      site: index,
      part: partOf(party, member),
      share,
    }));
  });
  return { uses, parts };
};
