import { exponentialLessOne, growthLessOne, logOfOnePlus } from './compound-growth.ts';
import { finiteOrNull, requireFinite, requireFiniteList } from './finite.ts';

/** Effective annual rate of a nominal one: (1 + nominal / n)^n - 1. */
export function effect(inputs: {
  readonly nominalRate: number;
  readonly periodsPerYear: number;
}): number | null {
  const { nominalRate, periodsPerYear } = inputs;
  requireFinite('effect', { nominalRate, periodsPerYear });
  if (periodsPerYear <= 0) return null;
  const growth = growthLessOne(nominalRate / periodsPerYear, periodsPerYear);
  return growth === null ? null : finiteOrNull(growth);
}

/** Nominal annual rate, compounded n times, of an effective one: n ((1 + effective)^(1/n) - 1). */
export function nominal(inputs: {
  readonly effectiveRate: number;
  readonly periodsPerYear: number;
}): number | null {
  const { effectiveRate, periodsPerYear } = inputs;
  requireFinite('nominal', { effectiveRate, periodsPerYear });
  const perPeriod = rateOfPart(effectiveRate, periodsPerYear);
  return perPeriod === null ? null : perPeriod * periodsPerYear;
}

/** Rate of one period of an effective annual rate: (1 + effective)^(1/n) - 1. */
export function periodicRate(inputs: {
  readonly annualEffectiveRate: number;
  readonly periodsPerYear: number;
}): number | null {
  const { annualEffectiveRate, periodsPerYear } = inputs;
  requireFinite('periodicRate', { annualEffectiveRate, periodsPerYear });
  return rateOfPart(annualEffectiveRate, periodsPerYear);
}

/** Principal grown by a list of rates, one after another: principal (1 + r1)(1 + r2)... */
export function fvschedule(inputs: {
  readonly principal: number;
  readonly rates: readonly number[];
}): number {
  requireFinite('fvschedule', { principal: inputs.principal });
  requireFiniteList('fvschedule', 'rates', inputs.rates);
  return inputs.rates.reduce((value, rate) => value * (1 + rate), inputs.principal);
}

function rateOfPart(effective: number, parts: number): number | null {
  if (parts <= 0 || effective < -1) return null;
  if (effective === -1) return -1;
  return finiteOrNull(exponentialLessOne(logOfOnePlus(effective) / parts));
}
