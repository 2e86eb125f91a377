import { finiteOrNull, requireFinite, requireFiniteList, requireSameLength } from './finite.ts';

/**
 * Levelised cost by a fixed charge rate: (rate x capital + fixed cost) / units + variable cost.
 * Source: NREL, SAM, "LCOE calculator (fixed charge rate method)". Null without units.
 */
export function lcoeFixedChargeRate(inputs: {
  readonly capitalCost: number;
  readonly fixedOperatingCost?: number;
  readonly variableOperatingCost?: number;
  readonly fixedChargeRate: number;
  readonly annualUnits: number;
}): number | null {
  const { capitalCost, fixedChargeRate, annualUnits } = inputs;
  const { fixedOperatingCost = 0, variableOperatingCost = 0 } = inputs;
  requireFinite('lcoeFixedChargeRate', {
    capitalCost,
    fixedOperatingCost,
    variableOperatingCost,
    fixedChargeRate,
    annualUnits,
  });
  if (annualUnits === 0) return null;
  const annualCost = fixedChargeRate * capitalCost + fixedOperatingCost;
  return finiteOrNull(annualCost / annualUnits + variableOperatingCost);
}

/**
 * Levelised cost of a stream of annual costs (negative numbers, index 0 at close): minus their
 * present value at the nominal rate, over the units of years 1 and later discounted at the
 * nominal rate (`nominal`) or the real one (`real`).
 * Source: NREL, SAM, "levelized cost of energy". Null where the discounted units are nil.
 */
export function levelizedCostCashFlow(inputs: {
  readonly annualCosts: readonly number[];
  readonly units: readonly number[];
  readonly nominalRate: number;
  readonly realRate: number;
}): { readonly nominal: number | null; readonly real: number | null } {
  const { annualCosts, units, nominalRate, realRate } = inputs;
  requireFiniteList('levelizedCostCashFlow', 'annualCosts', annualCosts);
  requireFiniteList('levelizedCostCashFlow', 'units', units);
  requireSameLength('levelizedCostCashFlow', { annualCosts, units });
  requireFinite('levelizedCostCashFlow', { nominalRate, realRate });
  const cost = (annualCosts[0] ?? 0) + valueOneBefore(annualCosts.slice(1), nominalRate);
  const over = (rate: number) => {
    const discounted = valueOneBefore(units.slice(1), rate);
    return discounted === 0 ? null : finiteOrNull(-cost / discounted);
  };
  return { nominal: over(nominalRate), real: over(realRate) };
}

/**
 * The constant price per unit at which a project earns `rate`: p with NPV(p units - operating
 * costs) = capital, the first year one period away. The constant dollar per GPU-hour is this.
 */
export function levelizedUnitCost(inputs: {
  readonly capital: number;
  readonly operatingCosts: readonly number[];
  readonly units: readonly number[];
  readonly rate: number;
}): number | null {
  const { capital, operatingCosts, units, rate } = inputs;
  requireFiniteList('levelizedUnitCost', 'operatingCosts', operatingCosts);
  requireFiniteList('levelizedUnitCost', 'units', units);
  requireSameLength('levelizedUnitCost', { operatingCosts, units });
  requireFinite('levelizedUnitCost', { capital, rate });
  const discounted = valueOneBefore(units, rate);
  if (discounted === 0) return null;
  return finiteOrNull((capital + valueOneBefore(operatingCosts, rate)) / discounted);
}

/** Value one period before the first of the flows. */
function valueOneBefore(flows: readonly number[], rate: number): number {
  let value = 0;
  for (let t = flows.length - 1; t >= 0; t--) value = (value + flows[t]!) / (1 + rate);
  return value;
}
