import { growthLessOne } from './compound-growth.ts';
import { finiteOrNull, requireFinite } from './finite.ts';

/**
 * Level payment a period that repays one unit: r / (1 - (1 + r)^-n), and 1 / n at r = 0.
 * Null where there are no periods.
 */
export function capitalRecoveryFactor(inputs: {
  readonly rate: number;
  readonly periods: number;
}): number | null {
  const { rate, periods } = inputs;
  requireFinite('capitalRecoveryFactor', { rate, periods });
  if (periods === 0) return null;
  if (rate === 0) return 1 / periods;
  const discount = growthLessOne(rate, -periods);
  return discount === null || discount === 0 ? null : finiteOrNull(-rate / discount);
}
