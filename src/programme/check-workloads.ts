import { findArchitecture, unknownArchitecture } from '../compute/architectures/catalogue.ts';
import { nearestWord } from '../quantities/nearest-word.ts';
import { median } from '../uncertainty/distribution.ts';
import { checkRuns } from './check-runs.ts';
import { checkServices } from './check-services.ts';
import type { CheckedSite, GivenValue } from './checked-programme.ts';
import type { CheckedNetwork, CheckedShare, CheckedWorkloads } from './checked-workloads.ts';
import type { Checking } from './checking.ts';
import { giveValue } from './give-value.ts';
import { partyAt, siteAt } from './names.ts';
import { at, type Entry, entriesOf, itemsOf, type MappingNode, type Node } from './node.ts';
import { positionOf } from './source-file.ts';

/** What the computers are for: networks of sites, training runs, services, and shares of sites. */
export function checkWorkloads(
  sites: readonly CheckedSite[],
  checking: Checking,
): CheckedWorkloads {
  const node = at(checking.file, 'workloads');
  const networks = checkNetworks(at(node, 'networks'), sites, checking);
  const places = [...sites.map(({ name }) => name), ...networks.map(({ name }) => name)];
  return {
    networks,
    runs: checkRuns(at(node, 'runs'), places, checking),
    services: checkServices(at(node, 'services'), sites, checking),
    shares: checkShares(at(node, 'shares'), checking),
  };
}

export interface Named {
  readonly key: string;
  readonly node: MappingNode;
  readonly entry: Entry;
}

export const mappingsOf = (node: Node | null): readonly Named[] =>
  entriesOf(node).flatMap((entry) =>
    entry.value.kind === 'mapping' ? [{ key: entry.key, node: entry.value, entry }] : [],
  );

function checkNetworks(
  node: Node | null,
  sites: readonly CheckedSite[],
  checking: Checking,
): CheckedNetwork[] {
  const { problems } = checking;
  const joined = new Map<string, string>();
  return mappingsOf(node).map(({ key, node: network, entry }) => {
    const members: CheckedSite[] = [];
    for (const item of itemsOf(at(network, 'sites'))) {
      if (item.kind !== 'text') continue;
      const site = sites.find(({ name }) => name === item.text);
      if (site === undefined) {
        const near = nearestWord(item.text, checking.siteNames);
        const remedy = near === undefined ? 'Name one of the sites.' : `Did you mean ${near}?`;
        problems.error('unknown-site', item.place, `No site is called "${item.text}".`, remedy);
        continue;
      }
      const other = joined.get(site.name);
      if (other !== undefined) {
        const message = `${site.name} is in two networks, ${other} and ${key}.`;
        problems.error('duplicate-name', item.place, message, 'Keep it in one of them.');
      }
      joined.set(site.name, key);
      members.push(site);
    }
    tellUnlike(members, key, entry, checking);
    return {
      name: key,
      sites: members.map(({ name }) => name),
      keeps: giveValue(
        {
          path: ['workloads', 'networks', key, 'keeps'],
          node: at(network, 'keeps'),
          within: [{ node: network, owned: true }],
          unit: '1',
          least: 0,
          most: 1,
          entry: 'workloads.speed-across-sites',
          place: entry.keyPlace,
        },
        checking,
      ),
      position: positionOf(entry.keyPlace),
    };
  });
}

function tellUnlike(
  [first, ...others]: readonly CheckedSite[],
  name: string,
  { keyPlace }: Entry,
  { problems }: Checking,
): void {
  const unlike = others.find(
    (site) => site.accelerator !== first?.accelerator || site.endUser !== first.endUser,
  );
  if (first === undefined || unlike === undefined) return;
  const what = unlike.accelerator === first.accelerator ? 'end users' : 'accelerators';
  const message = `${name} joins ${first.name} and ${unlike.name}, which have other ${what}.`;
  const remedy = 'A run is modelled on one kind of accelerator and for one party: join like sites.';
  problems.error('unlike-sites', keyPlace, message, remedy);
}

function checkShares(node: Node | null, checking: Checking): CheckedShare[] {
  const given = new Map<string, number>();
  return itemsOf(node).flatMap((item) => {
    if (item.kind !== 'mapping') return [];
    const site = siteAt(item, 'site', checking);
    const party = partyAt(item, 'party', checking);
    const share = giveValue(
      {
        path: ['workloads', 'shares', site, party],
        node: at(item, 'share'),
        within: [{ node: item, owned: true }],
        unit: '1',
        least: 0,
        most: 1,
        place: item.place,
      },
      checking,
    );
    const sum = (given.get(site) ?? 0) + (share.distribution ? median(share.distribution) : 0);
    given.set(site, sum);
    if (sum > 1 + 1e-9) {
      const message = `The shares of ${site} add up to ${Math.round(sum * 100)} %.`;
      const remedy = 'Make them smaller: what they leave is the end user’s.';
      checking.problems.error('shares-above-all', item.place, message, remedy);
    }
    return [{ site, party, share, position: positionOf(item.place) }];
  });
}

/** A published model by the name in a field, known by the programme's day; null after a problem. */
export function modelAt(node: MappingNode, checking: Checking) {
  const written = at(node, 'model');
  if (written?.kind !== 'text' || written.empty) return null;
  const { problems, asOf } = checking;
  const found = findArchitecture(written.text);
  if (found === undefined) {
    const message = unknownArchitecture(written.text);
    problems.error('unknown-model', written.place, message, 'Name a published model.');
    return null;
  }
  if (found.released > asOf.slice(0, 7)) {
    const message = `${found.name} was released in ${found.released}, later than ${asOf}.`;
    const remedy = 'Take a model that could be known, as a stand-in.';
    problems.error('later-than-as-of', written.place, message, remedy);
    return null;
  }
  return found;
}

export const isRead = (given: GivenValue): boolean =>
  given.distribution !== null || given.claimDistributions.length > 0;
