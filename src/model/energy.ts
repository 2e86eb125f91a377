import {
  constant,
  lookup,
  max,
  min,
  select,
  stepLength,
  sumBy,
  sumOver,
} from '../equations/expression.ts';
import { previous, total } from '../equations/over-time.ts';
import { given, input, next, perWorld, series, stock, table } from '../equations/quantity.ts';
import { site, siteOfSupply, supply } from './dimensions.ts';
import { energisedFacilityAtSite, energisedMonthsAtSite } from './power.ts';
import { approved, pue, utilisation } from './power-supply.ts';

const positive = [0, Infinity] as const;
const share = [0, 1] as const;

/** A site whose file says nothing of its energy has none of it computed. */
export const energyIsStated = given('energy.isStated', {
  over: site,
  unit: '1',
  title: '1 for a site whose file states what its energy costs, 0 for one that says nothing of it',
});

export const isOwnPlant = given('energy.isOwnPlant', {
  over: supply,
  unit: '1',
  title: '1 for a tranche that is plant of the site, 0 for one from the grid',
});

const ofSite = (name: string, unit: string, title: string, range: readonly [number, number]) =>
  input(`energy.${name}`, { over: site, unit, title, range });

export const gridPrice = ofSite('gridPrice', 'USD/MWh', 'Price of energy from the grid', positive);
export const fuelPrice = ofSite('fuelPrice', 'USD/MMBtu', 'Price of fuel for own plant', positive);
export const heatRate = ofSite(
  'heatRate',
  'MMBtu/MWh',
  'Fuel that own plant burns for a MWh',
  positive,
);
export const gridEmissions = ofSite(
  'gridEmissions',
  'tCO2/MWh',
  'Carbon dioxide of energy from the grid, where it is used',
  positive,
);
export const fuelEmissions = ofSite(
  'fuelEmissions',
  'tCO2/MMBtu',
  'Carbon dioxide of fuel that own plant burns',
  positive,
);
export const hourlyMatched = ofSite(
  'hourlyMatched',
  '1',
  'Share of the grid’s energy that clean contracts meet in its own hour',
  share,
);
export const waterPerEnergy = ofSite(
  'waterPerEnergy',
  'litre/MWh',
  'Water that the cooling draws for a MWh of the facility',
  positive,
);
export const demandCharge = ofSite(
  'demandCharge',
  'USD/MW facility/month',
  'Charge for each MW of the grid that is billed',
  positive,
);
export const minimumBill = ofSite(
  'minimumBill',
  '1',
  'Share of the grid’s connected power that is billed at least',
  share,
);
export const collateral = ofSite(
  'collateral',
  'USD/MW facility',
  'Collateral that the utility holds for each MW connected',
  positive,
);
export const exitFee = ofSite(
  'exitFee',
  'USD/MW facility',
  'Fee for each MW connected that is owed where the load leaves',
  positive,
);
export const upgradeCost = ofSite(
  'upgradeCost',
  'USD',
  'What the utility spends on the grid for the site, once its power comes',
  positive,
);

export const ownShareByHours = table('energy.ownShare', {
  argumentUnits: ['1', '1', '1'],
  unit: '1',
  title:
    'Share of the energy from own plant, by the grid’s and by own power over the peak load, and by ' +
    'own cost over the grid’s price; from the year’s hours',
});

const connected = (own: 0 | 1) =>
  sumBy(siteOfSupply, approved.times(own === 1 ? isOwnPlant : constant(1).minus(isOwnPlant)));

export const gridConnectedAtSite = series('energy.gridConnectedAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Energised power of the site from the grid',
  is: connected(0),
});

export const ownPlantAtSite = series('energy.ownPlantAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Energised power of the site’s own plant',
  is: connected(1),
});

export const energyAtSite = series('energy.atSite', {
  over: site,
  unit: 'MWh',
  flow: true,
  title: 'Energy drawn at the site; 0 where its file says nothing of its energy',
  note: 'Running IT power x its part of the step x utilisation x PUE; 730 h a month.',
  is: select(
    energyIsStated,
    energisedMonthsAtSite
      .times(pue)
      .times(utilisation)
      .times(constant(1, 'MW facility/MW IT'))
      .in('MWh'),
    constant(0, 'MWh'),
  ),
});

const runs = energisedFacilityAtSite.isMore(0);
const perPeak = (power: typeof gridConnectedAtSite) =>
  select(runs, power.over(energisedFacilityAtSite), 0);

export const ownShareAtSite = series('energy.ownShareAtSite', {
  over: site,
  unit: '1',
  title: 'Share of the site’s energy from its own plant',
  note: 'As an exact dispatch of a year of hours shares it, per MW of peak load.',
  is: select(
    ownPlantAtSite.isMore(0),
    select(
      gridConnectedAtSite.isMore(0),
      lookup(
        ownShareByHours,
        perPeak(gridConnectedAtSite),
        perPeak(ownPlantAtSite),
        select(gridPrice.isMore(0), fuelPrice.times(heatRate).over(gridPrice), constant(10)),
      ),
      1,
    ),
    0,
  ),
});

const ownEnergyAtSite = series('energy.ownAtSite', {
  over: site,
  unit: 'MWh',
  flow: true,
  title: 'Energy from own plant',
  is: energyAtSite.times(ownShareAtSite),
});

export const gridEnergyAtSite = series('energy.gridAtSite', {
  over: site,
  unit: 'MWh',
  flow: true,
  title: 'Energy from the grid',
  is: energyAtSite.minus(ownEnergyAtSite),
});

export const fuelAtSite = series('energy.fuelAtSite', {
  over: site,
  unit: 'MMBtu',
  flow: true,
  title: 'Fuel that own plant burns',
  is: ownEnergyAtSite.times(heatRate),
});

const meteredAtSite = series('energy.meteredAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Highest draw from the grid: what runs, within what is connected',
  is: select(energyIsStated, min(energisedFacilityAtSite, gridConnectedAtSite), 0),
});

export const billedAtSite = series('energy.billedAtSite', {
  over: site,
  unit: 'MW facility',
  title: 'Power of the grid that is billed: the draw, and no less than the minimum bill',
  is: select(energyIsStated, max(meteredAtSite, minimumBill.times(gridConnectedAtSite)), 0),
});

export const demandChargesAtSite = series('energy.demandChargesAtSite', {
  over: site,
  unit: 'USD',
  flow: true,
  title: 'Charges for billed power',
  is: billedAtSite.times(demandCharge).times(stepLength),
});

export const unusedBillAtSite = series('energy.unusedBillAtSite', {
  over: site,
  unit: 'USD',
  flow: true,
  title: 'Of these, for power that is billed and not drawn',
  is: billedAtSite.minus(meteredAtSite).times(demandCharge).times(stepLength),
});

export const energyCostAtSite = series('energy.costAtSite', {
  over: site,
  unit: 'USD',
  flow: true,
  title: 'Energy of the grid, fuel, and charges for billed power',
  is: gridEnergyAtSite.times(gridPrice).plus(fuelAtSite.times(fuelPrice)).plus(demandChargesAtSite),
});

export const emissionsAtSite = series('energy.emissionsAtSite', {
  over: site,
  unit: 'tCO2',
  flow: true,
  title: 'Carbon dioxide of fuel burnt and of the grid where it is used',
  is: fuelAtSite.times(fuelEmissions).plus(gridEnergyAtSite.times(gridEmissions)),
});

export const unmatchedEmissionsAtSite = series('energy.unmatchedEmissionsAtSite', {
  over: site,
  unit: 'tCO2',
  flow: true,
  title: 'Of these, what no clean contract meets in its own hour',
  is: fuelAtSite
    .times(fuelEmissions)
    .plus(gridEnergyAtSite.times(gridEmissions).times(constant(1).minus(hourlyMatched))),
});

export const waterAtSite = series('energy.waterAtSite', {
  over: site,
  unit: 'litre',
  flow: true,
  title: 'Water that the cooling draws',
  is: energyAtSite.times(waterPerEnergy),
});

/** Charges paid so far, which pay back what the utility spent. */
const paidBack = stock('energy.paidBack', {
  over: site,
  unit: 'USD',
  title: 'Charges for billed power, paid so far',
  starts: constant(0, 'USD'),
});
next(paidBack, previous(paidBack).plus(demandChargesAtSite));

export const strandedAtSite = series('energy.strandedAtSite', {
  over: site,
  unit: 'USD',
  title: 'Cost of the utility that nobody pays, were the load to leave at the end of the step',
  note: 'What it spent for the site, less charges paid, collateral and exit fee; from first power on.',
  is: select(
    gridConnectedAtSite.isMore(0),
    max(0, upgradeCost.minus(paidBack).minus(gridConnectedAtSite.times(collateral.plus(exitFee)))),
    constant(0, 'USD'),
  ),
});

const ofAll = (name: string, unit: string, title: string, ofOne: Parameters<typeof sumOver>[1]) =>
  series(`energy.${name}`, { unit, flow: true, title, is: sumOver(site, ofOne) });

export const energyCost = ofAll('cost', 'USD', 'Cost of the energy of all sites', energyCostAtSite);
export const fuel = ofAll('fuel', 'MMBtu', 'Fuel that all sites burn', fuelAtSite);
export const emissions = ofAll('emissions', 'tCO2', 'Carbon dioxide of all sites', emissionsAtSite);
export const unmatchedEmissions = ofAll(
  'unmatchedEmissions',
  'tCO2',
  'Carbon dioxide of all sites that no clean contract meets in its hour',
  unmatchedEmissionsAtSite,
);
export const water = ofAll('water', 'litre', 'Water of all sites', waterAtSite);
export const unusedBill = ofAll(
  'unusedBill',
  'USD',
  'Paid for power of the grid that is billed and not drawn',
  unusedBillAtSite,
);

export const energyCostInAll = perWorld('energy.costInAll', {
  unit: 'USD',
  title: 'Cost of the energy of all sites over the horizon',
  is: total(energyCost),
});
export const emissionsInAll = perWorld('energy.emissionsInAll', {
  unit: 'tCO2',
  title: 'Carbon dioxide of all sites over the horizon',
  is: total(emissions),
});
export const waterInAll = perWorld('energy.waterInAll', {
  unit: 'litre',
  title: 'Water of all sites over the horizon',
  is: total(water),
});
