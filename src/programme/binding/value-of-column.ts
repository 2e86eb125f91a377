import type { Quantity } from '../../equations/quantity.ts';
import * as fleet from '../../model/accelerators.ts';
import * as buildings from '../../model/buildings/inputs.ts';
import * as capital from '../../model/capital/ladder.ts';
import * as contracts from '../../model/contracts.ts';
import * as energy from '../../model/energy.ts';
import * as power from '../../model/power-supply.ts';
import * as tax from '../../model/public-tax.ts';
import { approvalsPerMonth, chipsPerMonth } from '../../model/scarce.ts';
import type {
  CheckedEnergy,
  CheckedProgramme,
  CheckedPropertyTax,
  CheckedSource,
  CheckedSupply,
  GivenValue,
  Provenance,
} from '../checked-programme.ts';
import { writePath } from '../path.ts';
import { loanFinders } from './bind-loans.ts';
import type { BoundLimits } from './bind-scarce.ts';
import type { BoundBuilding, Elements } from './elements.ts';
import { settingsNeeded } from './settings-needed.ts';

/** What feeds one column: its value, the path that keys the draw, and the site it belongs to. */
export interface ColumnValue {
  readonly given: GivenValue;
  readonly path: string;
  readonly site: string | null;
}

type Finder = (element: number) => ColumnValue;

/** For every input of the model, where each of its elements finds its value. */
export const findersOf = (
  programme: CheckedProgramme,
  elements: Elements,
  limits: BoundLimits,
): ReadonlyMap<Quantity, Finder> => {
  const finders = new Map<Quantity, Finder>();
  const shared = (given: GivenValue, site: string | null): ColumnValue => ({
    given,
    path: given.path,
    site,
  });
  const ofBuilding = (quantity: Quantity, find: (building: BoundBuilding) => GivenValue): void => {
    finders.set(quantity, (element) => {
      const building = elements.buildings[element]!;
      return shared(find(building), building.site.name);
    });
  };
  ofBuilding(buildings.itPower, ({ group }) => group.itPower);
  ofBuilding(buildings.firstStart, ({ group }) => group.firstStart);
  ofBuilding(buildings.costPerMwIt, ({ group }) => group.costPerMwIt);
  ofBuilding(buildings.permitsDuration, ({ group }) => group.durations.permits);
  ofBuilding(buildings.shellDuration, ({ group }) => group.durations.shell);
  ofBuilding(buildings.fitOutDuration, ({ group }) => group.durations.fitOut);
  ofBuilding(buildings.chipsDuration, ({ group }) => group.durations.chips);
  ofBuilding(buildings.commissioningDuration, ({ group }) => group.durations.commissioning);
  finders.set(buildings.every, (element) => {
    const { group, site, place } = elements.buildings[element]!;
    const inSite = site.groups.length > 1 ? ['buildings', group.name] : ['buildings'];
    const path = writePath(['sites', site.name, ...inSite, String(place + 1), 'every']);
    return { given: group.every, path, site: site.name };
  });

  const ofTranche = (quantity: Quantity, field: 'facilityPower' | 'from' | 'slip'): void => {
    finders.set(quantity, (element) => {
      const { supply, siteIndex } = elements.tranches[element]!;
      return shared(supply[field], elements.sites[siteIndex]!.name);
    });
  };
  ofTranche(power.supplyPower, 'facilityPower');
  ofTranche(power.supplyFrom, 'from');
  ofTranche(power.supplySlip, 'slip');
  const ofSite = (quantity: Quantity, field: 'facilityPerIt' | 'pue'): void => {
    finders.set(quantity, (element) => {
      const site = elements.sites[element]!;
      return shared(site[field], site.name);
    });
  };
  ofSite(power.facilityPerIt, 'facilityPerIt');
  ofSite(power.pue, 'pue');

  const ofTax = (quantity: Quantity, field: keyof CheckedPropertyTax, name: string): void => {
    finders.set(quantity, (element) => {
      const site = elements.sites[element]!;
      const path = ['sites', site.name, 'property_tax', name];
      const value = field === 'abatedMonths' ? WITHOUT_END_MONTHS : 0;
      const { provenance } = site.facilityPerIt;
      const stated = site.propertyTax?.[field];
      const none = unstated(path, quantity, provenance, value);
      const absent = site.propertyTax === null ? { absent: true as const } : {};
      return shared(stated ?? { ...none, ...absent }, site.name);
    });
  };
  ofTax(tax.propertyTaxRate, 'ratePerYear', 'rate');
  ofTax(tax.abatedShare, 'abatedShare', 'abated');
  ofTax(tax.abatedFor, 'abatedMonths', 'for');

  const ofEnergy = (quantity: Quantity, field: keyof CheckedEnergy, name: string): void => {
    finders.set(quantity, (element) => {
      const site = elements.sites[element]!;
      const none = unstated(['sites', site.name, 'energy', name], quantity, site.pue.provenance);
      const stated = site.energy?.[field];
      const absent = site.energy ? {} : { absent: true as const };
      return shared(stated ?? { ...none, ...absent }, site.name);
    });
  };
  ofEnergy(energy.gridPrice, 'gridPrice', 'price');
  ofEnergy(energy.fuelPrice, 'fuelPrice', 'fuel');
  ofEnergy(energy.heatRate, 'heatRate', 'heat_rate');
  ofEnergy(energy.gridEmissions, 'gridEmissions', 'emissions');
  ofEnergy(energy.fuelEmissions, 'fuelEmissions', 'fuel_emissions');
  ofEnergy(energy.hourlyMatched, 'hourlyMatched', 'hourly_matched');
  ofEnergy(energy.waterPerEnergy, 'water', 'water');
  ofEnergy(energy.demandCharge, 'demandCharge', 'demand_charge');
  ofEnergy(energy.minimumBill, 'minimumBill', 'minimum_bill');
  ofEnergy(energy.collateral, 'collateral', 'collateral');
  ofEnergy(energy.exitFee, 'exitFee', 'exit_fee');
  ofEnergy(energy.upgradeCost, 'upgradeCost', 'upgrades');

  const ofRequest = (
    quantity: Quantity,
    name: string,
    find: (supply: CheckedSupply) => GivenValue | null | undefined,
    otherwise: number,
  ): void => {
    finders.set(quantity, (element) => {
      const { supply, siteIndex } = elements.tranches[element]!;
      const site = elements.sites[siteIndex]!.name;
      const path = ['sites', site, 'power', supply.name, name];
      const { provenance } = supply.facilityPower;
      const none = unstated(path, quantity, provenance, otherwise);
      return shared(find(supply) ?? { ...none, absent: true as const }, site);
    });
  };
  ofRequest(power.realisedShare, 'realised', ({ realised }) => realised, 1);
  ofRequest(power.requestIsReal, 'real', ({ real }) => real, 1);
  ofRequest(
    power.requestDraw,
    'real_draw',
    ({ real }) =>
      real && {
        ...real,
        path: `${real.path}_draw`,
        written: 'even between 0 and 1',
        distribution: { kind: 'uniform', low: 0, high: 1 },
        question: null,
        claimDistributions: [],
        loadings: {},
      },
    0.5,
  );

  const ofAccelerator = (
    quantity: Quantity,
    field: 'priceUsd' | 'itPowerMw' | 'h100Equivalents' | 'denseFlopPerSecond',
  ): void => {
    finders.set(quantity, (element) => shared(elements.accelerators[element]![field], null));
  };
  ofAccelerator(fleet.acceleratorPrice, 'priceUsd');
  ofAccelerator(fleet.itPowerPerAccelerator, 'itPowerMw');
  ofAccelerator(fleet.h100EquivalentsPerAccelerator, 'h100Equivalents');
  ofAccelerator(fleet.flopPerSecondPerAccelerator, 'denseFlopPerSecond');

  const ofSource = (
    quantity: Quantity,
    find: (source: CheckedSource) => GivenValue | null,
    name: string,
  ): void => {
    finders.set(quantity, (element) => {
      const source = elements.sources[element]!;
      return shared(find(source) ?? notStated(source, name, quantity), null);
    });
  };
  ofSource(capital.announcedMoney, (source) => source.announced, 'announced');
  ofSource(capital.committedMoney, (source) => source.committed, 'committed');
  ofSource(capital.securedMoney, (source) => source.secured, 'secured');
  ofSource(capital.drawnBefore, (source) => source.drawn, 'drawn');
  ofSource(capital.conversionShare, (source) => source.conversionShare, 'converts');
  ofSource(capital.conversionDelay, (source) => source.conversionDelay, 'converts');
  ofSource(capital.availableFrom, (source) => source.availableFrom, 'available');
  ofSource(capital.availableOver, (source) => source.availableOver, 'available');
  ofSource(capital.gearing, (source) => source.gearing, 'gearing');

  const ofContract = (
    quantity: Quantity,
    field: 'priceUsdPerMwItYear' | 'escalationPerYear' | 'takeOrPay' | 'termMonths',
  ): void => {
    finders.set(quantity, (element) => {
      const contract = elements.contracts[element]!;
      return shared(contract[field], contract.site);
    });
  };
  ofContract(contracts.price, 'priceUsdPerMwItYear');
  ofContract(contracts.escalation, 'escalationPerYear');
  ofContract(contracts.takeOrPay, 'takeOrPay');
  ofContract(contracts.term, 'termMonths');

  for (const [quantity, find] of loanFinders(elements)) {
    finders.set(quantity, (element) => shared(find(element), null));
  }

  finders.set(chipsPerMonth, () => shared(limits.chips.limit!.perMonth, null));
  finders.set(approvalsPerMonth, () => shared(limits.grid.limit!.perMonth, null));

  for (const { entry, quantity } of settingsNeeded) {
    finders.set(quantity, () => {
      const given = programme.settings[entry];
      if (!given) throw new Error(`the programme has no value of ${entry}`);
      return shared(given, null);
    });
  }
  return finders;
};

/** What a source does not state is none: nothing committed beyond what is secured, nothing drawn. */
const notStated = (source: CheckedSource, name: string, quantity: Quantity): GivenValue =>
  unstated(['sources', source.name, name], quantity, {
    ...source.announced.provenance,
    note: `${name}: not stated, taken as none`,
  });

const unstated = (
  path: readonly string[],
  quantity: Quantity,
  provenance: Provenance,
  value = 0,
): GivenValue => ({
  path: writePath(path),
  written: 'not stated',
  unit: quantity.declaration.unit,
  distribution: { kind: 'point', value },
  question: null,
  claimDistributions: [],
  claim: null,
  loadings: {},
  provenance,
});

/** A century: an abatement whose end is not stated outlasts every horizon. */
const WITHOUT_END_MONTHS = 1200;
