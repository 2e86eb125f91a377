/** What a tariff bills for peaks, for energy in tiers, or for a contract's minimum. */
export type DemandChargeCase =
  | {
      readonly type: 'demand-ratchet';
      readonly monthlyPeakKw: readonly number[];
      readonly ratePerKw: readonly number[];
      /** Share of the highest peak of the ratchet months that is billed at least. */
      readonly ratchetShare: number;
      /** 1 for each month whose peak counts; every month where left out. */
      readonly ratchetMonths?: readonly number[];
    }
  | {
      readonly type: 'coincident-peak';
      /** For each group of the system's peak hours, the load in each. */
      readonly loadKwInWindows: readonly (readonly number[])[];
      readonly ratePerKw: readonly number[];
    }
  | {
      readonly type: 'blended';
      readonly annualKwh: number;
      readonly hours: number;
      readonly energyRate: number;
      readonly demandRatePerKwMonth: number;
    }
  | {
      readonly type: 'energy-tiers';
      readonly monthlyMwh: readonly number[];
      /** [upper limit of the tier in MWh a month, price per MWh], ascending. */
      readonly tiers: readonly (readonly [number, number])[];
    }
  | {
      readonly type: 'minimum-take';
      readonly contractMwByMonth: readonly number[];
      readonly meteredPeakMw: readonly number[];
      readonly minimumShare: number;
      readonly ratePerMwMonth: number;
    };

/** Money by month and year; what is billed; each where the type has it. */
export interface DemandCharge {
  readonly billedKw?: readonly number[];
  readonly billedMw?: readonly number[];
  readonly monthlyCost?: readonly number[];
  readonly annualCost?: number;
  readonly energyCost?: number;
  readonly demandCost?: number;
  /** Paid for peak that was contracted and not used. */
  readonly shortfallCost?: number;
}

/**
 * One part of an electricity bill.
 * - `demand-ratchet`: each month bills max(its peak, share x the highest peak of the ratchet months).
 * - `coincident-peak`: each group of system peaks bills its rate x the highest load in it.
 * - `blended`: energy rate x energy, and demand rate x 12 x the mean load.
 * - `energy-tiers`: each MWh of a month at the price of the tier it falls in.
 * - `minimum-take`: each month bills max(metered peak, minimum share x contract).
 * Throws a RangeError for lists of unequal length, and for energy above the last tier.
 * Source: the tariff forms of NREL's REopt (Anderson et al., NREL/TP-7A40-70022, 2017).
 */
export function demandCharge(tariff: DemandChargeCase): DemandCharge {
  switch (tariff.type) {
    case 'demand-ratchet': {
      const { monthlyPeakKw, ratePerKw, ratchetShare, ratchetMonths } = tariff;
      sameLength(monthlyPeakKw, ratePerKw);
      if (ratchetMonths !== undefined) sameLength(monthlyPeakKw, ratchetMonths);
      const counted = monthlyPeakKw.filter((_, month) => (ratchetMonths?.[month] ?? 1) !== 0);
      const floor = ratchetShare * Math.max(0, ...counted);
      const billedKw = monthlyPeakKw.map((peak) => Math.max(peak, floor));
      return { billedKw, annualCost: sumOf(billedKw.map((kw, i) => kw * ratePerKw[i]!)) };
    }
    case 'coincident-peak': {
      const { loadKwInWindows, ratePerKw } = tariff;
      sameLength(loadKwInWindows, ratePerKw);
      const costs = loadKwInWindows.map((loads, i) => Math.max(0, ...loads) * ratePerKw[i]!);
      return { annualCost: sumOf(costs) };
    }
    case 'blended': {
      const { annualKwh, hours, energyRate, demandRatePerKwMonth } = tariff;
      const demandCost = (annualKwh / hours) * 12 * demandRatePerKwMonth;
      return { energyCost: annualKwh * energyRate, demandCost };
    }
    case 'energy-tiers':
      return { monthlyCost: tariff.monthlyMwh.map((mwh) => tieredCost(mwh, tariff.tiers)) };
    case 'minimum-take': {
      const { contractMwByMonth, meteredPeakMw, minimumShare, ratePerMwMonth } = tariff;
      sameLength(contractMwByMonth, meteredPeakMw);
      const billedMw = meteredPeakMw.map((peak, month) =>
        Math.max(peak, minimumShare * contractMwByMonth[month]!),
      );
      const unused = billedMw.map((billed, month) => billed - meteredPeakMw[month]!);
      const annualCost = sumOf(billedMw) * ratePerMwMonth;
      return { billedMw, annualCost, shortfallCost: sumOf(unused) * ratePerMwMonth };
    }
  }
}

function tieredCost(mwh: number, tiers: readonly (readonly [number, number])[]): number {
  let below = 0;
  let cost = 0;
  for (const [limit, price] of tiers) {
    cost += Math.max(0, Math.min(mwh, limit) - below) * price;
    below = limit;
  }
  if (mwh > below)
    throw new RangeError(`${mwh} MWh lie above the last tier, which ends at ${below}`);
  return cost;
}

function sameLength(a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length === b.length) return;
  throw new RangeError(`lists of ${a.length} and ${b.length} entries: give as many of each`);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
