import { sourceKindOf } from '../sites/power/source-kind.ts';
import type {
  CheckedBuildingGroup,
  CheckedEnergy,
  CheckedPropertyTax,
  CheckedSite,
  CheckedSupply,
  GivenValue,
  PowerRung,
} from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { type Ask, giveValue } from './give-value.ts';
import { partyAt } from './names.ts';
import {
  at,
  type Entry,
  entriesOf,
  itemsOf,
  type MappingNode,
  type Node,
  shortened,
  textAt,
} from './node.ts';
import type { Path } from './path.ts';
import { type Enclosing, readProvenance, unknownProvenance } from './provenance.ts';
import { spellsSpread } from './read-spread.ts';
import { readSource } from './references.ts';
import { POWER_RUNGS } from './rungs.ts';
import { positionOf } from './source-file.ts';

/** The campuses: who does what there, groups of like buildings, and tranches of power. */
export function checkSites(checking: Checking): CheckedSite[] {
  return entriesOf(at(checking.file, 'sites')).flatMap((entry) => {
    const { value } = entry;
    return value.kind === 'mapping' ? [checkSite(entry, value, checking)] : [];
  });
}

/** Most buildings that one group may hold: more is a slip of the pen. */
const MOST_BUILDINGS = 200;

interface Site {
  readonly name: string;
  readonly around: readonly Enclosing[];
  readonly checking: Checking;
}

function checkSite(entry: Entry, node: MappingNode, checking: Checking): CheckedSite {
  const site: Site = { name: entry.key, around: [{ node, owned: true }], checking };
  const ask = (key: string, unit: string | null, more: Partial<Ask>) =>
    askIn(
      node,
      ['sites', entry.key, key],
      key,
      unit,
      site.around,
      { place: entry.keyPlace, ...more },
      checking,
    );
  const place = at(node, 'at');
  readSource(at(place, 'source'), checking.references, checking.problems);
  return {
    name: entry.key,
    place:
      place === null
        ? null
        : {
            lat: Number(textAt(place, 'lat')),
            lon: Number(textAt(place, 'lon')),
            region: textAt(place, 'region') ?? '',
          },
    owner: partyAt(node, 'owner', checking),
    operator: partyAt(node, 'operator', checking),
    endUser: partyAt(node, 'end_user', checking),
    chipPayer: partyAt(at(node, 'chips') ?? node, 'payer', checking),
    accelerator: textAt(at(node, 'chips'), 'accelerator') ?? '',
    announced: checkAnnounced(node, site),
    groups: checkGroups(node, site),
    power: checkSupplies(node, site),
    facilityPerIt: ask('ratio', 'MW facility/MW IT', { least: 1, entry: 'power.facility-per-it' }),
    pue: ask('pue', '1', {
      least: 1,
      plainUnit: 'MW facility/MW IT',
      entry: 'power.pue',
    }),
    energy: checkEnergy(node, site),
    propertyTax: checkPropertyTax(node, site),
    position: positionOf(entry.keyPlace),
  };
}

/** Water by cooling, where the file does not say how much. */
const WATER_OF: Readonly<Record<string, string>> = {
  evaporative: 'power.water-evaporative-per-energy',
  'closed loop': 'power.water-closed-per-energy',
  dry: 'power.water-dry-per-energy',
};

/** What the file does not say of prices, fuel, emissions and water is the library's; the rest none. */
function checkEnergy(node: MappingNode, site: Site): CheckedEnergy | null {
  const energy = at(node, 'energy');
  if (energy?.kind !== 'mapping') return null;
  const around = [...site.around, { node: energy, owned: true }];
  const ask = (key: string, unit: string, more: Partial<Ask>): GivenValue => {
    const path = ['sites', site.name, 'energy', key];
    return askIn(energy, path, key, unit, around, { least: 0, ...more }, site.checking);
  };
  const perhaps = (key: string, unit: string, most?: number): GivenValue | null =>
    at(energy, key) === null ? null : ask(key, unit, most === undefined ? {} : { most });
  const water = WATER_OF[textAt(energy, 'cooling') ?? 'closed loop']!;
  return {
    gridPrice: ask('price', 'USD/MWh', { entry: 'power.price' }),
    fuelPrice: ask('fuel', 'USD/MMBtu', { entry: 'power.gas-price' }),
    heatRate: ask('heat_rate', 'MMBtu/MWh', { entry: 'power.heat-rate-turbine' }),
    gridEmissions: ask('emissions', 'tCO2/MWh', { entry: 'power.emissions-t-per-mwh' }),
    fuelEmissions: ask('fuel_emissions', 'tCO2/MMBtu', { entry: 'power.gas-emissions' }),
    hourlyMatched: perhaps('hourly_matched', '1', 1),
    water: ask('water', 'litre/MWh', { entry: water }),
    demandCharge: perhaps('demand_charge', 'USD/MW facility/month'),
    minimumBill: perhaps('minimum_bill', '1', 1),
    collateral: perhaps('collateral', 'USD/MW facility'),
    exitFee: perhaps('exit_fee', 'USD/MW facility'),
    upgradeCost: perhaps('upgrades', 'USD'),
  };
}

/** What is not stated of an abatement is none; one without end lasts. */
function checkPropertyTax(node: MappingNode, site: Site): CheckedPropertyTax | null {
  const tax = at(node, 'property_tax');
  if (tax?.kind !== 'mapping') return null;
  const around = [...site.around, { node: tax, owned: true }];
  const ask = (key: string, unit: string, more: Partial<Ask>): GivenValue => {
    const path = ['sites', site.name, 'property_tax', key];
    return askIn(tax, path, key, unit, around, more, site.checking);
  };
  const stated = (key: string): boolean => at(tax, key) !== null;
  return {
    ratePerYear: ask('rate', '1/year', { least: 0, most: 1 }),
    abatedShare: stated('abated') ? ask('abated', '1', { least: 0, most: 1 }) : null,
    abatedMonths: stated('for') ? ask('for', 'month', { least: 0 }) : null,
  };
}

function askIn(
  node: Node,
  path: Path,
  key: string,
  unit: string | null,
  within: readonly Enclosing[],
  more: Partial<Ask>,
  checking: Checking,
): GivenValue {
  const place = node.place;
  return giveValue({ path, node: at(node, key), within, unit, place, ...more }, checking);
}

/** What was announced of the site, as said; dates are dates, the rest carries its own unit. */
function checkAnnounced(node: MappingNode, site: Site): Readonly<Record<string, GivenValue>> {
  const holder = at(node, 'announced');
  if (holder?.kind !== 'mapping') return {};
  const around = [...site.around, { node: holder, owned: true }];
  const announced: Record<string, GivenValue> = {};
  const about = new Set(['source', 'assumed_by', 'kind', 'by', 'note', 'confidence', 'on']);
  for (const { key, value } of holder.entries.values()) {
    if (about.has(key)) continue;
    const path = ['sites', site.name, 'announced', key];
    const date = /date|first|last|start|finish|complete|energised|by$/.test(key);
    const unit = date ? 'month' : null;
    const more = { date };
    announced[key] = askIn(holder, path, key, unit, around, more, site.checking);
    if (value.kind === 'list') break;
  }
  return announced;
}

function checkGroups(node: MappingNode, site: Site): CheckedBuildingGroup[] {
  const { problems } = site.checking;
  const groups = itemsOf(at(node, 'buildings')).filter((item) => item.kind === 'mapping');
  const names = new Set<string>();
  return groups.map((group) => {
    const nameNode = at(group, 'name');
    const name = textAt(group, 'name');
    if (name === null && groups.length > 1) {
      const message = 'The site has several groups of buildings, and this one has no name.';
      problems.error('missing-key', group.place, message, 'Write `name: phase 1`.');
    }
    if (name !== null && names.has(name)) {
      const message = `Two groups of ${site.name} are called ${name}.`;
      problems.error('duplicate-name', nameNode!.place, message, 'Give one another name.');
    }
    names.add(name ?? 'buildings');
    return checkGroup(group, name, site);
  });
}

function checkGroup(group: MappingNode, name: string | null, site: Site): CheckedBuildingGroup {
  const { checking } = site;
  const base = ['sites', site.name, name ?? 'buildings'];
  const around = [...site.around, { node: group, owned: true }];
  const ask = (key: string, unit: string, more: Partial<Ask>) =>
    askIn(group, [...base, key], key, unit, around, more, checking);
  const durations = at(group, 'durations');
  const inside: Enclosing[] =
    durations?.kind === 'mapping' ? [...around, { node: durations, owned: true }] : around;
  const duration = (key: string, entry: string): GivenValue =>
    giveValue(
      {
        path: [...base, 'durations', key],
        node: at(durations, key),
        within: inside,
        unit: 'month',
        least: 0,
        entry: `buildings.duration.${entry}`,
        place: group.place,
      },
      checking,
    );
  const countNode = at(group, 'count');
  const itPower = ask('it', 'MW IT', { least: 0 });
  const countSaysSource =
    countNode?.kind === 'mapping' || group.entries.has('source') || group.entries.has('assumed_by');
  return {
    name: name ?? 'buildings',
    count: readCount(countNode, checking),
    itPower,
    firstStart: ask('first_start', 'month', { date: true }),
    every: ask('every', 'month', { least: 0, entry: 'buildings.interval' }),
    costPerMwIt: ask('cost', 'USD/MW IT', { least: 0, entry: 'buildings.cost-per-mw-it' }),
    durations: {
      permits: duration('permits', 'permits'),
      shell: duration('shell', 'shell'),
      fitOut: duration('fit_out', 'fit-out'),
      chips: duration('chips', 'chips'),
      commissioning: duration('commissioning', 'commissioning'),
    },
    // The statement that gives a building's power is, unsaid otherwise, the one that counts them.
    provenance: countSaysSource
      ? (readProvenance(countNode, countNode?.place ?? group.place, around, checking) ??
        unknownProvenance(group.place))
      : itPower.provenance,
    position: positionOf(group.place),
  };
}

function readCount(node: Node | null, checking: Checking): number {
  const stated = node?.kind === 'mapping' && !spellsSpread(node) ? at(node, 'value') : node;
  if (stated === null) return 0;
  const text = stated.kind === 'text' ? stated.text : '';
  const count = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= 1 && count <= MOST_BUILDINGS) return count;
  const message = `The count of buildings is a whole number from 1 to ${MOST_BUILDINGS}.`;
  const remedy = 'Write count: 8; what is uncertain about it belongs in several groups or dates.';
  checking.problems.error('bad-count', stated.place, message, remedy);
  return 1;
}

function checkSupplies(node: MappingNode, site: Site): CheckedSupply[] {
  const { checking } = site;
  const names = new Set<string>();
  return itemsOf(at(node, 'power')).flatMap((item) => {
    if (item.kind !== 'mapping') return [];
    const name = textAt(item, 'name') ?? '';
    if (names.has(name) && name !== '') {
      const message = `Two tranches of ${site.name} are called ${name}.`;
      const place = at(item, 'name')!.place;
      checking.problems.error('duplicate-name', place, message, 'Give one another name.');
    }
    names.add(name);
    const around = [...site.around, { node: item, owned: false }];
    const ask = (key: string, unit: string, more: Partial<Ask>) =>
      askIn(item, ['sites', site.name, 'power', name, key], key, unit, around, more, checking);
    const stated = (key: string): boolean => at(item, key) !== null;
    checkKind(item, checking);
    const supply: CheckedSupply = {
      name,
      kind: textAt(item, 'kind') ?? '',
      facilityPower: ask('facility', 'MW facility', { least: 0 }),
      from: ask('from', 'month', { date: true }),
      slip: ask('slip', 'month', { entry: 'power.slip' }),
      realised: stated('realised') ? ask('realised', '1', { least: 0, most: 1 }) : null,
      real: stated('real') ? ask('real', '1', { least: 0, most: 1 }) : null,
      rung: rungOf(textAt(item, 'rung')),
      position: positionOf(item.place),
    };
    return [supply];
  });
}

function checkKind(supply: Node, { problems }: Checking): void {
  const kind = at(supply, 'kind');
  if (kind?.kind !== 'text' || kind.empty || sourceKindOf(kind.text) !== null) return;
  const message = `"${shortened(kind.text)}" does not say what supplies the power.`;
  const remedy = 'Write grid, gas turbine, gas engine, fuel cell, solar, wind or battery.';
  problems.error('unknown-word', kind.place, message, remedy);
}

function rungOf(rung: string | null): PowerRung {
  return POWER_RUNGS.find((known) => known === rung) ?? 'announced';
}
