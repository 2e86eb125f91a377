import { exp } from '../uncertainty/elementary/index.ts';
import { logOfOnePlus } from './compound-growth.ts';
import { type DatedFlows, yearsFromEarliest } from './dated-flows.ts';
import { finiteOrNull, requireFinite } from './finite.ts';

/**
 * Value of dated flows on the earliest date: sum of CF (1 + rate)^-t, t in years by the day count
 * (OpenFormula 6.12.52 XNPV). Null at rates of -100 % and below, and without flows.
 */
export function xnpv(inputs: DatedFlows & { readonly rate: number }): number | null {
  return valueOnDay('xnpv', inputs, () => 0);
}

/** Value of dated flows on the latest date: sum of CF (1 + rate)^(T - t). */
export function xnfv(inputs: DatedFlows & { readonly rate: number }): number | null {
  return valueOnDay('xnfv', inputs, (years) =>
    years.reduce((latest, year) => Math.max(latest, year), 0),
  );
}

function valueOnDay(
  functionName: string,
  inputs: DatedFlows & { readonly rate: number },
  yearOfValue: (years: readonly number[]) => number,
): number | null {
  requireFinite(functionName, { rate: inputs.rate });
  const years = yearsFromEarliest(functionName, inputs);
  if (inputs.rate <= -1 || years.length === 0) return null;
  const force = logOfOnePlus(inputs.rate);
  const valued = yearOfValue(years);
  let value = 0;
  for (let row = 0; row < years.length; row++) {
    value += inputs.amounts[row]! * exp((valued - years[row]!) * force);
  }
  return finiteOrNull(value);
}
