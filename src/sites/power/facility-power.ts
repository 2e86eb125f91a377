/** A site's IT load by hour with the weather, and its losses. */
export interface FacilityPowerCase {
  readonly designItMw: number;
  readonly itMw: readonly number[];
  readonly wetBulbC: readonly number[];
  /** [wet bulb in °C, cooling kW per kW of IT], ascending; straight between, flat outside. */
  readonly coolingCurveWetbulbToKwPerKw: readonly (readonly [number, number])[];
  /** Electrical loss that is there without load, as a share of the design IT power. */
  readonly powerLossNoloadShareOfDesign: number;
  /** Electrical loss in proportion to the IT load. */
  readonly powerLossProportional: number;
  /** Lights, offices and the like. */
  readonly miscMw: number;
}

export interface FacilityPower {
  readonly facilityMw: readonly number[];
  readonly pueHourly: readonly number[];
  /** Facility energy / IT energy: the PUE of ISO/IEC 30134-2. */
  readonly pueEnergyWeighted: number;
  /** Not a PUE; for comparison with those who average ratios. */
  readonly pueMeanOfHours: number;
  /** Sizes the connection. */
  readonly peakFacilityMw: number;
}

/**
 * What a site draws: IT + misc + no-load loss x design IT + proportional loss x IT + cooling at
 * the wet bulb x IT.
 * Throws a RangeError for lists of unequal length or none, and for a curve that does not ascend.
 */
export function facilityPower(site: FacilityPowerCase): FacilityPower {
  const { itMw, wetBulbC, coolingCurveWetbulbToKwPerKw: curve } = site;
  if (itMw.length !== wetBulbC.length || itMw.length === 0) {
    throw new RangeError(`${itMw.length} loads and ${wetBulbC.length} temperatures: give as many`);
  }
  if (curve.length === 0 || curve.some(([at], i) => i > 0 && !(at > curve[i - 1]![0]))) {
    throw new RangeError('the cooling curve must have points of ascending temperature');
  }
  const fixed = site.miscMw + site.powerLossNoloadShareOfDesign * site.designItMw;
  const facilityMw = itMw.map(
    (it, hour) => fixed + it * (1 + site.powerLossProportional + onCurve(curve, wetBulbC[hour]!)),
  );
  const pueHourly = facilityMw.map((facility, hour) => facility / itMw[hour]!);
  return {
    facilityMw,
    pueHourly,
    pueEnergyWeighted: sumOf(facilityMw) / sumOf(itMw),
    pueMeanOfHours: sumOf(pueHourly) / pueHourly.length,
    peakFacilityMw: facilityMw.reduce((most, facility) => Math.max(most, facility), 0),
  };
}

function onCurve(curve: readonly (readonly [number, number])[], temperature: number): number {
  const after = curve.findIndex(([at]) => at >= temperature);
  if (after < 0) return curve[curve.length - 1]![1];
  if (after === 0) return curve[0]![1];
  const [fromC, from] = curve[after - 1]!;
  const [toC, to] = curve[after]!;
  return from + ((to - from) * (temperature - fromC)) / (toC - fromC);
}

/** A year's PUE from meters. Source: ISO/IEC 30134-2. */
export function annualPue(year: { readonly itMwh: number; readonly facilityMwh: number }): {
  readonly pue: number;
  /** IT energy / facility energy. */
  readonly dcie: number;
  readonly overheadMwh: number;
} {
  const { itMwh, facilityMwh } = year;
  return { pue: facilityMwh / itMwh, dcie: itMwh / facilityMwh, overheadMwh: facilityMwh - itMwh };
}

/**
 * The IT that a connection carries: the peak PUE sizes it, the average PUE sets the energy.
 * `itLoadFactor` is mean / design IT load.
 */
export function itFromFacility(connection: {
  readonly facilityPeakMw: number;
  readonly peakPue: number;
  readonly averagePue: number;
  readonly itLoadFactor: number;
  readonly hours: number;
}): {
  readonly itDesignMw: number;
  readonly annualItMwh: number;
  readonly annualFacilityMwh: number;
  readonly averageFacilityMw: number;
} {
  const itDesignMw = connection.facilityPeakMw / connection.peakPue;
  const annualItMwh = itDesignMw * connection.itLoadFactor * connection.hours;
  const annualFacilityMwh = annualItMwh * connection.averagePue;
  const averageFacilityMw = annualFacilityMwh / connection.hours;
  return { itDesignMw, annualItMwh, annualFacilityMwh, averageFacilityMw };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
