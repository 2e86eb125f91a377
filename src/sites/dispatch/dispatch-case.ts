/** One figure for every step, or one a step. */
export type BySteps = number | readonly number[];

/**
 * A site's hours: what it needs, what can supply it, and what each costs. Powers in MW, energies
 * in MWh, money in one currency throughout (or any other units that agree). What has no capacity is
 * sized: its capital cost is for the time that the steps cover.
 */
export interface DispatchCase {
  readonly load: readonly number[];
  /** Hours in a step; 1 where left out. */
  readonly stepH?: number;
  /** More may be supplied than is needed: what must be taken and finds no use is lost. */
  readonly excessAllowed?: boolean;
  readonly grid?: GridConnection;
  readonly generators?: readonly Generator[];
  readonly storage?: readonly Store[];
  readonly curtailment?: Curtailment;
  /** Where left out, every hour must be served in full. */
  readonly unservedCostPerMwh?: number;
  /** Tonnes of the grid and the generators together, at most. */
  readonly co2CapT?: number;
  readonly fuelBudgets?: readonly FuelBudget[];
}

export interface GridConnection {
  readonly price: BySteps;
  /** Without limit where left out. */
  readonly importMax?: BySteps;
  readonly co2TPerMwh?: BySteps;
  readonly demandCharges?: readonly DemandRate[];
  readonly export?: { readonly price: BySteps; readonly max?: BySteps };
  /** Prices that change with the energy taken in the steps named. */
  readonly energyTiers?: readonly EnergyTiers[];
  readonly takeOrPay?: readonly TakeOrPay[];
}

/**
 * Bills the highest import of its steps. Peaks of the system's own peak hours (coincident peaks)
 * are charges whose steps are those hours.
 */
export interface DemandRate {
  readonly ratePerMw: number;
  /** All where left out. */
  readonly steps?: readonly number[];
  /** A peak already set: never less is billed. */
  readonly previousPeakMw?: number;
  /** Never less is billed than the share of the highest peak of the charges named (by place). */
  readonly ratchet?: { readonly share: number; readonly charges?: readonly number[] };
  /** [upper limit in MW, rate per MW up to it], ascending; the last without limit. Instead of a rate. */
  readonly tiers?: readonly (readonly [number, number])[];
}

/** Adds a price to each MWh imported, by how much was imported before in the same steps. */
export interface EnergyTiers {
  readonly steps?: readonly number[];
  /** [upper limit in MWh, added price per MWh up to it], ascending. */
  readonly tiers: readonly (readonly [number, number])[];
}

/** Energy below the minimum is paid all the same. */
export interface TakeOrPay {
  readonly minimumMwh: number;
  readonly pricePerMwh: number;
  readonly steps?: readonly number[];
}

export interface Generator {
  readonly id: string;
  /** MW; sized where left out. */
  readonly capacity?: number;
  readonly capacityMin?: number;
  readonly capacityMax?: number;
  readonly capexPerMw?: number;
  /** Built in whole modules of so many MW. */
  readonly moduleMw?: number;
  readonly marginalCost?: BySteps;
  /** Share of the capacity that can run; 1 where left out. */
  readonly availability?: BySteps;
  /** Runs at availability x capacity, wanted or not. */
  readonly mustTake?: boolean;
  readonly committable?: boolean;
  readonly minLoadPu?: number;
  readonly startupCost?: number;
  readonly shutdownCost?: number;
  readonly standByCost?: number;
  readonly initiallyOn?: boolean;
  readonly minUpSteps?: number;
  readonly minDownSteps?: number;
  readonly rampPuPerH?: number;
  readonly co2TPerMwh?: BySteps;
  /** Of its fuel's unit for each MWh; for fuel budgets. */
  readonly fuelPerMwh?: BySteps;
  /** Energy of this generator that is paid even when not taken. */
  readonly takeOrPay?: readonly TakeOrPay[];
}

export interface Store {
  readonly id: string;
  /** MW of charging and of discharging; sized where left out. */
  readonly powerMw?: number;
  readonly chargePowerMw?: number;
  readonly dischargePowerMw?: number;
  /** MWh; sized where left out. */
  readonly energyMwh?: number;
  /** The store holds so many hours of its power. */
  readonly hoursAtPower?: number;
  readonly powerMax?: number;
  readonly energyMax?: number;
  readonly capexPerMw?: number;
  readonly capexChargePerMw?: number;
  readonly capexDischargePerMw?: number;
  readonly capexPerMwh?: number;
  /** Of what is drawn, stored; of what is stored, given back; 1 where left out. */
  readonly effCharge?: number;
  readonly effDischarge?: number;
  readonly chargeCost?: number;
  readonly dischargeCost?: number;
  /** Share of what is held that is lost in an hour. */
  readonly lossPerH?: number;
  /** Money for each MWh held at a step's end. */
  readonly socCost?: number;
  readonly initialMwh?: number;
  /** What must be held at the end; `cyclic`: as much as before the first step, whatever that is. */
  readonly final?: 'free' | 'initial' | 'at_least_initial' | 'cyclic';
}

/** IT load that can be given up for money. */
export interface Curtailment {
  /** Of each step's load, at most. */
  readonly maxShare: number;
  readonly costPerMwh: number;
  /** Of all the load's energy, at most. */
  readonly energyShareMax?: number;
}

/** Fuel that these generators can burn together, at most. */
export interface FuelBudget {
  readonly generators: readonly string[];
  readonly max: number;
  readonly steps?: readonly number[];
}
