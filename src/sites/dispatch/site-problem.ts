import { pow } from '../../uncertainty/elementary/index.ts';
import type { BySteps, DispatchCase, Generator, Store } from './dispatch-case.ts';

/** A case with every default written out and every figure given by step. */
export interface SiteProblem {
  readonly steps: number;
  readonly stepH: number;
  readonly load: Float64Array;
  readonly excessAllowed: boolean;
  readonly grid: GridSupply | null;
  readonly units: readonly Unit[];
  readonly stores: readonly StoreUnit[];
  readonly curtailment: { readonly most: Float64Array; readonly costPerMwh: number } | null;
  /** Infinity where every step must be served. */
  readonly unservedCost: number;
  readonly budgets: readonly Budget[];
}

export interface GridSupply {
  readonly price: Float64Array;
  readonly importMax: Float64Array;
  readonly export: { readonly price: Float64Array; readonly max: Float64Array } | null;
  readonly charges: readonly Charge[];
}

/** A demand charge: the peak of its steps, what is billed at least, and the rate by tier. */
export interface Charge {
  readonly steps: Int32Array;
  readonly leastMw: number;
  /** Slopes of the bill over the billed MW: [width of the tier in MW, rate per MW]. */
  readonly tiers: readonly Tier[];
  readonly ratchet: { readonly share: number; readonly charges: readonly number[] } | null;
}

export interface Tier {
  readonly width: number;
  readonly rate: number;
}

/** A size that is stated (`least` = `most`) or looked for. */
export interface Size {
  readonly least: number;
  readonly most: number;
  /** Capital for each MW or MWh; 0 where the size is stated. */
  readonly capital: number;
}

export interface Unit {
  readonly id: string;
  readonly size: Size;
  readonly moduleMw: number | null;
  readonly cost: Float64Array;
  readonly availability: Float64Array;
  readonly mustTake: boolean;
  readonly minLoad: number;
  readonly rampPerStep: number;
  readonly commitment: Commitment | null;
}

export interface Commitment {
  readonly startCost: number;
  readonly stopCost: number;
  readonly onCost: number;
  readonly initiallyOn: boolean;
  readonly minUpSteps: number;
  readonly minDownSteps: number;
}

export interface StoreUnit {
  readonly id: string;
  readonly charge: Size;
  readonly discharge: Size;
  readonly energy: Size;
  /** One machine charges and discharges: the two powers are one size. */
  readonly onePower: boolean;
  readonly hoursAtPower: number | null;
  readonly effCharge: number;
  readonly effDischarge: number;
  readonly chargeCost: number;
  readonly dischargeCost: number;
  /** Share kept from one step to the next. */
  readonly kept: number;
  readonly holdingCost: number;
  readonly initialMwh: number;
  readonly final: NonNullable<Store['final']>;
}

/**
 * What a set of sources may use of something over its steps: sum of use x energy <= limit, or more
 * at a penalty for each unit (Infinity: never more).
 */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly penalty: number;
  /** Use for each MWh by step; absent sources use nothing. */
  readonly grid: Float64Array | null;
  readonly units: readonly (Float64Array | null)[];
  readonly curtailed: Float64Array | null;
  /** Prices fall with the energy used: no multiplier gives the optimum. */
  readonly falls: boolean;
}

const GENERATOR_NEEDS = 'has neither a capacity nor';

/**
 * Writes a case out. Throws a RangeError for lists of another length than the load, efficiencies
 * outside ]0, 1], stores below nothing or above their size, and charges of unknown steps.
 */
export function siteProblem(asked: DispatchCase): SiteProblem {
  const steps = asked.load.length;
  if (steps === 0) throw new RangeError('a dispatch needs at least one step of load');
  const stepH = asked.stepH ?? 1;
  if (!(stepH > 0)) throw new RangeError(`steps of ${stepH} hours: give more than 0`);
  const series = (value: BySteps | undefined, absent: number, of: string): Float64Array =>
    bySteps(value ?? absent, steps, of);
  const load = bySteps(asked.load, steps, 'the load');
  const grid = asked.grid;
  const generators = asked.generators ?? [];
  const co2 = (value: BySteps | undefined, of: string): Float64Array | null =>
    value === undefined ? null : series(value, 0, `the emissions of ${of}`);
  const curtailment = asked.curtailment;
  const budgets: Budget[] = [];
  const bare = { grid: null, units: generators.map(() => null), curtailed: null, falls: false };
  if (asked.co2CapT !== undefined) {
    budgets.push({
      ...bare,
      name: 'CO2',
      limit: asked.co2CapT,
      penalty: Number.POSITIVE_INFINITY,
      grid: co2(grid?.co2TPerMwh, 'the grid'),
      units: generators.map((one) => co2(one.co2TPerMwh, one.id)),
    });
  }
  if (curtailment?.energyShareMax !== undefined) {
    const energy = load.reduce((sum, mw) => sum + mw, 0) * stepH;
    budgets.push({
      ...bare,
      name: 'curtailment',
      limit: curtailment.energyShareMax * energy,
      penalty: Number.POSITIVE_INFINITY,
      curtailed: new Float64Array(steps).fill(1),
    });
  }
  for (const [at, fuel] of (asked.fuelBudgets ?? []).entries()) {
    const within = stepMask(fuel.steps, steps);
    for (const id of fuel.generators) {
      if (generators.some((one) => one.id === id)) continue;
      throw new RangeError(`fuel budget ${at} names no generator of the case: ${id}`);
    }
    budgets.push({
      ...bare,
      name: `fuel ${at}`,
      limit: fuel.max,
      penalty: Number.POSITIVE_INFINITY,
      units: generators.map((one) =>
        fuel.generators.includes(one.id)
          ? series(one.fuelPerMwh, 1, `the fuel of ${one.id}`).map((use, t) => use * within[t]!)
          : null,
      ),
    });
  }
  const least = (minimum: number, price: number, name: string): typeof shortfall => ({
    ...bare,
    name,
    limit: -minimum,
    penalty: price,
  });
  let shortfall: Budget;
  for (const [at, take] of (grid?.takeOrPay ?? []).entries()) {
    shortfall = least(take.minimumMwh, take.pricePerMwh, `grid take-or-pay ${at}`);
    budgets.push({ ...shortfall, grid: stepMask(take.steps, steps).map((one) => -one) });
  }
  for (const [place, one] of generators.entries()) {
    for (const [at, take] of (one.takeOrPay ?? []).entries()) {
      shortfall = least(take.minimumMwh, take.pricePerMwh, `${one.id} take-or-pay ${at}`);
      const use = stepMask(take.steps, steps).map((within) => -within);
      budgets.push({ ...shortfall, units: generators.map((_, i) => (i === place ? use : null)) });
    }
  }
  const price = series(grid?.price, 0, 'the grid price');
  for (const [at, { tiers, steps: named }] of (grid?.energyTiers ?? []).entries()) {
    const within = stepMask(named, steps);
    for (const [place, [, added]] of tiers.entries()) {
      const before = place === 0 ? 0 : tiers[place - 1]![1];
      if (place === 0) {
        for (let t = 0; t < steps; t++) price[t]! += added * within[t]!;
        continue;
      }
      const limit = tiers[place - 1]![0];
      const name = `energy tiers ${at}, above ${limit}`;
      const rise = added - before;
      budgets.push({ ...bare, name, limit, penalty: rise, grid: within, falls: rise < 0 });
    }
  }
  return {
    steps,
    stepH,
    load,
    excessAllowed: asked.excessAllowed ?? false,
    grid:
      grid === undefined
        ? null
        : {
            price,
            importMax: series(grid.importMax, Number.POSITIVE_INFINITY, 'the import limit'),
            export:
              grid.export === undefined
                ? null
                : {
                    price: series(grid.export.price, 0, 'the export price'),
                    max: series(grid.export.max, Number.POSITIVE_INFINITY, 'the export limit'),
                  },
            charges: (grid.demandCharges ?? []).map((one) => ({
              steps: namedSteps(one.steps, steps),
              leastMw: Math.max(0, one.previousPeakMw ?? 0),
              tiers: demandTiers(one.tiers ?? [[Number.POSITIVE_INFINITY, one.ratePerMw]]),
              ratchet:
                one.ratchet === undefined
                  ? null
                  : {
                      share: one.ratchet.share,
                      charges: one.ratchet.charges ?? (grid.demandCharges ?? []).map((_, i) => i),
                    },
            })),
          },
    units: generators.map((one) => unitOf(one, steps, stepH)),
    stores: (asked.storage ?? []).map((one) => storeOf(one, stepH)),
    curtailment:
      curtailment === undefined
        ? null
        : {
            most: load.map((mw) => Math.max(0, mw) * curtailment.maxShare),
            costPerMwh: curtailment.costPerMwh,
          },
    unservedCost: asked.unservedCostPerMwh ?? Number.POSITIVE_INFINITY,
    budgets,
  };
}

/** True for a size that is looked for. */
export function isFree({ least, most }: Size): boolean {
  return most > least;
}

function unitOf(one: Generator, steps: number, stepH: number): Unit {
  const series = (value: BySteps | undefined, absent: number, of: string): Float64Array =>
    bySteps(value ?? absent, steps, `${of} of ${one.id}`);
  if (one.capacity === undefined && one.capexPerMw === undefined && one.capacityMax === undefined) {
    throw new RangeError(`${one.id} ${GENERATOR_NEEDS} a capital cost: state one of them`);
  }
  return {
    id: one.id,
    size: sizeOf(one.capacity, one.capexPerMw, one.capacityMax, one.capacityMin),
    moduleMw: one.capacity === undefined ? (one.moduleMw ?? null) : null,
    cost: series(one.marginalCost, 0, 'the cost'),
    availability: series(one.availability, 1, 'the availability'),
    mustTake: one.mustTake ?? false,
    minLoad: one.minLoadPu ?? 0,
    rampPerStep: (one.rampPuPerH ?? Number.POSITIVE_INFINITY) * stepH,
    commitment: one.committable
      ? {
          startCost: one.startupCost ?? 0,
          stopCost: one.shutdownCost ?? 0,
          onCost: one.standByCost ?? 0,
          initiallyOn: one.initiallyOn ?? false,
          minUpSteps: one.minUpSteps ?? 1,
          minDownSteps: one.minDownSteps ?? 1,
        }
      : null,
  };
}

function storeOf(one: Store, stepH: number): StoreUnit {
  const charge = one.chargePowerMw ?? one.powerMw;
  const discharge = one.dischargePowerMw ?? one.powerMw;
  const apart = one.capexChargePerMw !== undefined || one.capexDischargePerMw !== undefined;
  const onePower = charge === undefined && discharge === undefined && !apart;
  const { effCharge = 1, effDischarge = 1, lossPerH = 0 } = one;
  for (const share of [effCharge, effDischarge]) {
    if (!(share > 0 && share <= 1)) {
      throw new RangeError(`efficiency ${share} of ${one.id}: give a share above 0, up to 1`);
    }
  }
  const hours = one.energyMwh === undefined ? (one.hoursAtPower ?? null) : null;
  const energy =
    one.energyMwh ?? (hours !== null && discharge !== undefined ? hours * discharge : undefined);
  const store: StoreUnit = {
    id: one.id,
    charge: sizeOf(charge, one.capexChargePerMw ?? (onePower ? one.capexPerMw : 0), one.powerMax),
    discharge: sizeOf(
      discharge,
      one.capexDischargePerMw ?? (apart ? one.capexPerMw : 0),
      one.powerMax,
    ),
    energy: sizeOf(energy, one.capexPerMwh, one.energyMax),
    onePower,
    hoursAtPower: energy === undefined ? hours : null,
    effCharge,
    effDischarge,
    chargeCost: one.chargeCost ?? 0,
    dischargeCost: one.dischargeCost ?? 0,
    kept: keptIn(1 - lossPerH, stepH),
    holdingCost: one.socCost ?? 0,
    initialMwh: one.initialMwh ?? 0,
    final: one.final ?? 'free',
  };
  const holds = store.initialMwh;
  if (store.final !== 'cyclic' && !(holds >= 0 && holds <= store.energy.most * (1 + 1e-12))) {
    throw new RangeError(`${one.id} starts with ${holds} MWh, outside 0 to its size`);
  }
  return store;
}

/** Share kept after a step: whole steps by multiplication, others by the power. */
function keptIn(keptPerHour: number, stepH: number): number {
  if (!(keptPerHour > 0 && keptPerHour <= 1)) {
    throw new RangeError(`a store that keeps ${keptPerHour} in an hour: lose 0 to less than 1`);
  }
  return keptPerHour === 1 ? 1 : pow(keptPerHour, stepH);
}

function sizeOf(stated: number | undefined, capital = 0, most = Infinity, least = 0): Size {
  if (stated === undefined) return { least, most, capital };
  if (!(stated >= 0)) throw new RangeError(`a size of ${stated}: give 0 or more`);
  return { least: stated, most: stated, capital: 0 };
}

function demandTiers(tiers: readonly (readonly [number, number])[]): readonly Tier[] {
  return tiers.map(([limit, rate], at) => ({
    width: (at === tiers.length - 1 ? Infinity : limit) - (at === 0 ? 0 : tiers[at - 1]![0]),
    rate,
  }));
}

function bySteps(value: BySteps, steps: number, of: string): Float64Array {
  if (typeof value === 'number') return new Float64Array(steps).fill(value);
  if (value.length !== steps) {
    throw new RangeError(`${of} has ${value.length} steps, the load ${steps}: give as many`);
  }
  return Float64Array.from(value);
}

function namedSteps(named: readonly number[] | undefined, steps: number): Int32Array {
  if (named === undefined) return Int32Array.from({ length: steps }, (_, t) => t);
  const odd = named.find((t) => !(Number.isInteger(t) && t >= 0 && t < steps));
  if (odd === undefined) return Int32Array.from(named);
  throw new RangeError(`step ${odd} is none of the ${steps} steps`);
}

function stepMask(named: readonly number[] | undefined, steps: number): Float64Array {
  const mask = new Float64Array(steps);
  for (const t of namedSteps(named, steps)) mask[t] = 1;
  return mask;
}
