import type { DispatchCase, Generator, Store } from '../dispatch/dispatch-case.ts';
import { itLoadHours, priceHours, solarHours, wetBulbHours, windHours } from './hour-shapes.ts';
import { hoursByMonth } from './months-of-hours.ts';

/** What supplies a site, told by kind; each kind has its own figures in `SourceFigures`. */
export const SOURCE_KINDS = [
  'grid',
  'combined cycle',
  'gas turbine',
  'gas engine',
  'fuel cell',
  'diesel',
  'solar',
  'wind',
  'battery',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Figures that a year needs beyond the site's own; each an assumption that a reader can replace. */
export interface YearFigures {
  readonly gridUsdPerMwh: number;
  readonly gridCo2TPerMwh: number;
  /** For each MW of a month's highest import. */
  readonly demandUsdPerMwMonth: number;
  readonly gasUsdPerMmbtu: number;
  readonly dieselUsdPerMmbtu: number;
  /** Btu on the higher heating value for each kWh. */
  readonly heatRateBtuPerKwh: Readonly<
    Record<'combined cycle' | 'gas turbine' | 'gas engine' | 'fuel cell' | 'diesel', number>
  >;
  readonly runningUsdPerMwh: number;
  readonly plantAvailability: number;
  readonly solarCapacityFactor: number;
  readonly windCapacityFactor: number;
  readonly batteryHours: number;
  readonly batteryEfficiencyEachWay: number;
  /** What load given up by agreement costs, and the share of the load that can be. */
  readonly curtailedUsdPerMwh: number;
  readonly curtailableShare: number;
  readonly unservedUsdPerMwh: number;
  readonly meanWetBulbC: number;
  readonly seasonWetBulbC: number;
  /** Capital by kind, USD per kW; batteries apart. */
  readonly capitalUsdPerKw: Readonly<Record<Exclude<SourceKind, 'grid' | 'battery'>, number>>;
  readonly batteryUsdPerKw: number;
  readonly batteryUsdPerKwh: number;
  readonly lifeYears: number;
  readonly costOfCapital: number;
}

/**
 * Figures of this project for the United States around 2025, all of them assumptions of Gigastack:
 * rounded from what is widely published (gas at 53.06 kg CO2 per MMBtu is the EPA's factor), and
 * meant to be replaced by whoever knows better. Prices of plants move fast.
 */
export const YEAR_FIGURES: YearFigures = {
  gridUsdPerMwh: 60,
  gridCo2TPerMwh: 0.37,
  demandUsdPerMwMonth: 0,
  gasUsdPerMmbtu: 3.5,
  dieselUsdPerMmbtu: 20,
  heatRateBtuPerKwh: {
    'combined cycle': 6_400,
    'gas turbine': 9_700,
    'gas engine': 8_500,
    'fuel cell': 6_500,
    diesel: 9_500,
  },
  runningUsdPerMwh: 5,
  plantAvailability: 0.95,
  solarCapacityFactor: 0.24,
  windCapacityFactor: 0.35,
  batteryHours: 4,
  batteryEfficiencyEachWay: 0.93,
  curtailedUsdPerMwh: 1_000,
  curtailableShare: 0,
  unservedUsdPerMwh: 10_000,
  meanWetBulbC: 13,
  seasonWetBulbC: 9,
  capitalUsdPerKw: {
    'combined cycle': 2_150,
    'gas turbine': 1_400,
    'gas engine': 1_500,
    'fuel cell': 3_500,
    diesel: 900,
    solar: 1_300,
    wind: 1_700,
  },
  batteryUsdPerKw: 200,
  batteryUsdPerKwh: 220,
  lifeYears: 20,
  costOfCapital: 0.08,
};

const KG_CO2_PER_MMBTU = { gas: 53.06, diesel: 74.14 } as const;

/** A site whose year is asked for. */
export interface SiteYear {
  readonly itMw: number;
  /** Mean over peak of the IT load. */
  readonly loadFactor: number;
  /** Facility power over IT power in the worst hour, and energy over energy in the year. */
  readonly peakRatio: number;
  readonly pue: number;
  readonly latitudeDegrees: number;
  readonly sources: readonly YearSource[];
  /** True: sources on the site are sized anew within no limit; the grid stays as stated. */
  readonly sized?: boolean;
  readonly figures?: Partial<YearFigures>;
  readonly seed?: number;
}

export interface YearSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly facilityMw: number;
}

/**
 * Facility load by hour: IT load with an overhead that follows the wet-bulb temperature from a
 * least in cold hours to the peak ratio in the worst, such that the year's PUE is as stated. The
 * peak sizes the connection, the PUE the energy: they are two numbers.
 * Throws a RangeError for a PUE below 1 or not below the peak ratio.
 */
export function facilityLoadHours(site: SiteYear): Float64Array {
  const { itMw, loadFactor, peakRatio, pue, seed = 1 } = site;
  const figures = { ...YEAR_FIGURES, ...site.figures };
  if (!(pue >= 1 && pue <= peakRatio)) {
    throw new RangeError(`a PUE of ${pue} beside a peak ratio of ${peakRatio}: 1 <= PUE <= ratio`);
  }
  const it = itLoadHours({ loadFactor, seed });
  const wet = wetBulbHours({
    meanC: figures.meanWetBulbC,
    seasonC: figures.seasonWetBulbC,
    seed,
  });
  let coldest = Number.POSITIVE_INFINITY;
  let warmest = Number.NEGATIVE_INFINITY;
  for (const celsius of wet) {
    coldest = Math.min(coldest, celsius);
    warmest = Math.max(warmest, celsius);
  }
  const warmth = wet.map((celsius) => (celsius - coldest) / (warmest - coldest));
  // overhead = peak x warmth^n, with n such that its mean over the IT energy is PUE - 1
  const energy = it.reduce((sum, share) => sum + share, 0);
  const meanOf = (curve: (warm: number) => number): number =>
    warmth.reduce((sum, warm, hour) => sum + it[hour]! * curve(warm), 0) / energy;
  const mean = meanOf((warm) => warm);
  const wanted = pue - 1;
  const peak = peakRatio - 1;
  const straight = peak * mean;
  // a straight line from a floor to the peak where it can; else a bent one from zero
  const floor = mean < 1 ? (wanted - straight) / (1 - mean) : 0;
  if (floor >= 0) {
    return it.map((share, hour) => itMw * share * (1 + floor + (peak - floor) * warmth[hour]!));
  }
  let knee = 0;
  let most = 1;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (knee + most) / 2;
    if (meanOf((warm) => peak * Math.max(0, (warm - middle) / (1 - middle))) > wanted)
      knee = middle;
    else most = middle;
  }
  return it.map(
    (share, hour) =>
      itMw * share * (1 + peak * Math.max(0, (warmth[hour]! - knee) / Math.max(1e-9, 1 - knee))),
  );
}

/** A year of a site as a case for `dispatchSite`, or for `sizeSite` where it is to be sized. */
export function siteYearCase(site: SiteYear): DispatchCase {
  const figures = { ...YEAR_FIGURES, ...site.figures };
  const { seed = 1, sized = false } = site;
  const gridMw = site.sources
    .filter(({ kind }) => kind === 'grid')
    .reduce((sum, { facilityMw }) => sum + facilityMw, 0);
  const yearly = (usdPerKw: number): number => 1000 * usdPerKw * annuity(figures);
  const generators: Generator[] = [];
  const storage: Store[] = [];
  for (const { name, kind, facilityMw } of site.sources) {
    if (kind === 'grid') continue;
    if (kind === 'battery') {
      const power = sized
        ? {
            capexPerMw: yearly(figures.batteryUsdPerKw),
            capexPerMwh: yearly(figures.batteryUsdPerKwh),
          }
        : {
            powerMw: facilityMw,
            energyMwh: facilityMw * figures.batteryHours,
          };
      storage.push({
        id: name,
        ...power,
        effCharge: figures.batteryEfficiencyEachWay,
        effDischarge: figures.batteryEfficiencyEachWay,
        chargeCost: 0.5,
        dischargeCost: 0.5,
        final: 'cyclic',
      });
      continue;
    }
    const size = sized
      ? { capexPerMw: yearly(figures.capitalUsdPerKw[kind]) }
      : { capacity: facilityMw };
    generators.push({ id: name, ...size, ...runningOf(kind, site, figures, seed) });
  }
  const demand = figures.demandUsdPerMwMonth;
  return {
    load: Array.from(facilityLoadHours(site)),
    ...(gridMw > 0
      ? {
          grid: {
            price: Array.from(priceHours({ meanUsdPerMwh: figures.gridUsdPerMwh, seed })),
            importMax: gridMw,
            co2TPerMwh: figures.gridCo2TPerMwh,
            ...(demand > 0
              ? { demandCharges: hoursByMonth().map((steps) => ({ ratePerMw: demand, steps })) }
              : {}),
          },
        }
      : {}),
    generators,
    ...(storage.length === 0 ? {} : { storage }),
    ...(figures.curtailableShare > 0
      ? {
          curtailment: {
            maxShare: figures.curtailableShare,
            costPerMwh: figures.curtailedUsdPerMwh,
          },
        }
      : {}),
    unservedCostPerMwh: figures.unservedUsdPerMwh,
  };
}

function runningOf(
  kind: Exclude<SourceKind, 'grid' | 'battery'>,
  site: SiteYear,
  figures: YearFigures,
  seed: number,
): Omit<Generator, 'id'> {
  if (kind === 'solar') {
    const { latitudeDegrees } = site;
    const capacityFactor = figures.solarCapacityFactor;
    return { availability: Array.from(solarHours({ latitudeDegrees, capacityFactor, seed })) };
  }
  if (kind === 'wind') {
    const capacityFactor = figures.windCapacityFactor;
    return { availability: Array.from(windHours({ capacityFactor, seed })) };
  }
  const mmbtuPerMwh = figures.heatRateBtuPerKwh[kind] / 1000;
  const fuel = kind === 'diesel' ? 'diesel' : 'gas';
  const price = fuel === 'diesel' ? figures.dieselUsdPerMmbtu : figures.gasUsdPerMmbtu;
  return {
    availability: figures.plantAvailability,
    marginalCost: mmbtuPerMwh * price + figures.runningUsdPerMwh,
    co2TPerMwh: (mmbtuPerMwh * KG_CO2_PER_MMBTU[fuel]) / 1000,
    fuelPerMwh: mmbtuPerMwh,
  };
}

/** Share of capital paid each year over the life: r / (1 - (1 + r)^-n); 1/n at no interest. */
function annuity({ costOfCapital: rate, lifeYears }: YearFigures): number {
  if (rate === 0) return 1 / lifeYears;
  let grown = 1;
  for (let year = 0; year < lifeYears; year++) grown *= 1 + rate;
  return rate / (1 - 1 / grown);
}
