import { constraint, type LinearProgramme, variable } from './linear-programme.ts';
import type { Charge } from './site-problem.ts';

/**
 * Writes what the demand charges bill, given the variables of their peaks: at least the peak, what
 * was set before, and the ratchet's share of other peaks; each MW at the rate of its tier. Where
 * rates fall from tier to tier, whole variables keep the tiers in order (`most` bounds the peak).
 * Gives the variables' places: the MW billed are their sum.
 */
export function billRows(
  programme: LinearProgramme,
  charges: readonly Charge[],
  peaks: readonly number[],
  most: number,
): readonly (readonly number[])[] {
  return charges.map((charge, at) => {
    const parts = charge.tiers.map(({ width, rate }) => variable(programme, rate, 0, width));
    const billed = parts.map((part) => [part, 1] as const);
    const no = Number.POSITIVE_INFINITY;
    constraint(programme, [...billed, [peaks[at]!, -1]], 0, no);
    if (charge.leastMw > 0) constraint(programme, billed, charge.leastMw, no);
    for (const other of charge.ratchet?.charges ?? []) {
      if (other === at) continue;
      constraint(programme, [...billed, [peaks[other]!, -charge.ratchet!.share]], 0, no);
    }
    for (let tier = 1; tier < parts.length; tier++) {
      if (charge.tiers[tier]!.rate >= charge.tiers[tier - 1]!.rate) continue;
      const begun = variable(programme, 0, 0, 1, true);
      constraint(
        programme,
        [
          [parts[tier]!, 1],
          [begun, -most],
        ],
        -no,
        0,
      );
      constraint(
        programme,
        [
          [parts[tier - 1]!, 1],
          [begun, -charge.tiers[tier - 1]!.width],
        ],
        0,
        no,
      );
    }
    return parts;
  });
}
