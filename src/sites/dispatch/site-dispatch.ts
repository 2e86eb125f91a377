/** What a site does in its steps, and how surely nothing is cheaper. */
export interface SiteDispatch {
  /** `slopes`: the own kernel; `cuts`: the kernel under cutting planes; else HiGHS. */
  readonly engine: 'slopes' | 'cuts' | 'highs-lp' | 'highs-mip';
  /** (Objective - proven bound) / |objective|. */
  readonly gap: number;
  readonly bound: number;
  /** Capital of the sizes looked for, demand charges, energy and what is not served. */
  readonly objective: number;
  /** MW by generator, and `ID.power` (or `ID.charge_power`, `ID.discharge_power`) and `ID.energy`. */
  readonly capacity: Readonly<Record<string, number>>;
  /** Totals in MWh. */
  readonly energy: DispatchEnergy;
  /** What each demand charge bills, MW. */
  readonly billedMw: readonly number[];
  /** What one more unit of each budget saves. */
  readonly budgetPrices: Readonly<Record<string, number>>;
  /**
   * What one more MW (or MWh) of each size adds to the cost of running, without its capital; also
   * of `grid`, its import limit in every step, and of `ID.initial`, what a store starts with (and
   * ends with, where it must). Null where HiGHS answered.
   */
  readonly sensitivity: Readonly<Record<string, number>> | null;
  readonly hours: DispatchHours;
}

export interface DispatchEnergy {
  readonly gridImport: number;
  readonly gridExport: number;
  readonly curtailed: number;
  readonly unserved: number;
  readonly lost: number;
  readonly byGenerator: Readonly<Record<string, number>>;
}

/** MW by step; what is held in MWh at the step's end; prices in money per MWh. */
export interface DispatchHours {
  readonly gridImport: Float64Array;
  readonly gridExport: Float64Array;
  readonly curtailed: Float64Array;
  readonly unserved: Float64Array;
  /** Supplied beyond any use. */
  readonly lost: Float64Array;
  readonly generators: Readonly<Record<string, Float64Array>>;
  readonly stores: Readonly<Record<string, StoreHours>>;
  /** What one more MWh of load costs; absent where variables are whole. */
  readonly price: Float64Array | null;
}

export interface StoreHours {
  readonly charge: Float64Array;
  readonly discharge: Float64Array;
  readonly held: Float64Array;
}

/** Totals of the hours. */
export function energyOf(hours: DispatchHours, stepH: number): DispatchEnergy {
  const total = (mw: Float64Array): number => mw.reduce((sum, one) => sum + one, 0) * stepH;
  return {
    gridImport: total(hours.gridImport),
    gridExport: total(hours.gridExport),
    curtailed: total(hours.curtailed),
    unserved: total(hours.unserved),
    lost: total(hours.lost),
    byGenerator: Object.fromEntries(
      Object.entries(hours.generators).map(([id, mw]) => [id, total(mw)]),
    ),
  };
}
