/** Energy of a site by hour (or another step), in MWh, and the emission factors. */
export interface SiteEmissionsCase {
  readonly loadMwh: readonly number[];
  readonly gridMwh: readonly number[];
  readonly gasMwh: readonly number[];
  readonly solarMwh: readonly number[];
  readonly gridKgPerMwh: readonly number[];
  readonly gasKgPerMwh: number;
  /** All clean energy that counts towards the load, by hour; own solar too where it does. */
  readonly cleanContractMwh: readonly number[];
}

export interface SiteEmissions {
  /** Grid imports x the factor of their own hour. */
  readonly scope2LocationHourlyKg: number;
  /** The same energy x the plain mean of the factors, as many report it. */
  readonly scope2WithFlatAverageKg: number;
  readonly scope1Kg: number;
  /** Scope 1 + scope 2 by the hour. */
  readonly totalKg: number;
  /** For each MWh supplied: grid + gas + solar. */
  readonly intensityKgPerMwh: number;
  /** sum min(load, clean) / sum load. */
  readonly hourlyMatchedShare: number;
  /** min(1, sum clean / sum load): what a yearly claim would say. */
  readonly annualMatchedShare: number;
}

/**
 * A site's emissions with hourly factors, and how much of its load clean energy meets in its hour.
 * Scope 1 is what the site burns itself, scope 2 what is emitted for the electricity it buys. The
 * location-based method reflects the mean intensity of the grid where the energy is used; contracts
 * do not change it. Here that mean is taken hour by hour, finer than the yearly factors that the
 * guidance lets a report use. The market-based method, which counts what was bought by contract
 * (certificates, purchase agreements), is not computed: the matched shares stand beside instead.
 * Throws a RangeError for lists of unequal length.
 * Source: GHG Protocol, Scope 2 Guidance (World Resources Institute, 2015), sections 1.5 and 4.
 */
export function siteEmissions(site: SiteEmissionsCase): SiteEmissions {
  const { loadMwh, gridMwh, gasMwh, solarMwh, gridKgPerMwh, cleanContractMwh } = site;
  const hours = loadMwh.length;
  for (const list of [gridMwh, gasMwh, solarMwh, gridKgPerMwh, cleanContractMwh]) {
    if (list.length === hours) continue;
    throw new RangeError(`lists of ${hours} and ${list.length} hours: give as many of each`);
  }
  const load = sumOf(loadMwh);
  const supplied = sumOf(gridMwh) + sumOf(gasMwh) + sumOf(solarMwh);
  const scope2LocationHourlyKg = sumOf(gridMwh.map((mwh, hour) => mwh * gridKgPerMwh[hour]!));
  const scope1Kg = sumOf(gasMwh) * site.gasKgPerMwh;
  const totalKg = scope1Kg + scope2LocationHourlyKg;
  const matched = sumOf(loadMwh.map((mwh, hour) => Math.min(mwh, cleanContractMwh[hour]!)));
  return {
    scope2LocationHourlyKg,
    scope2WithFlatAverageKg: (sumOf(gridMwh) * sumOf(gridKgPerMwh)) / hours,
    scope1Kg,
    totalKg,
    intensityKgPerMwh: totalKg / supplied,
    hourlyMatchedShare: matched / load,
    annualMatchedShare: Math.min(1, sumOf(cleanContractMwh) / load),
  };
}

/** Btu of a kWh: the heat rate of a plant that loses nothing. */
const BTU_PER_KWH = 3412.14163312794;

/** Fuel, cost and emissions of a MWh from gas, from the heat rate on the higher heating value. */
export function gasGeneration(plant: {
  readonly heatRateBtuPerKwh: number;
  readonly fuelKgCo2PerMmbtu: number;
  readonly gasPricePerMmbtu: number;
}): {
  readonly efficiencyHhv: number;
  readonly kgCo2PerMwh: number;
  readonly fuelCostPerMwh: number;
  readonly mmbtuPerMwh: number;
} {
  const mmbtuPerMwh = plant.heatRateBtuPerKwh / 1000;
  return {
    efficiencyHhv: BTU_PER_KWH / plant.heatRateBtuPerKwh,
    kgCo2PerMwh: mmbtuPerMwh * plant.fuelKgCo2PerMmbtu,
    fuelCostPerMwh: mmbtuPerMwh * plant.gasPricePerMmbtu,
    mmbtuPerMwh,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
