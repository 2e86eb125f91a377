import type { SiteProblem } from './site-problem.ts';

/** Capital and demand charges at sizes and peaks x. */
export function outerCost({ units, stores, grid }: SiteProblem, x: Float64Array): number {
  let money = 0;
  for (const [at, { size }] of units.entries()) money += size.capital * x[at]!;
  const store = stores[0];
  if (store !== undefined) {
    const at = units.length;
    money += store.charge.capital * x[at]! + store.energy.capital * x[at + 2]!;
    if (!store.onePower) money += store.discharge.capital * x[at + 1]!;
  }
  const charges = grid?.charges ?? [];
  const peaks = charges.map((_, at) => x[units.length + 3 + at]!);
  for (const [at, mw] of billedMw(charges, peaks).entries()) {
    let left = mw;
    for (const { width, rate } of charges[at]!.tiers) {
      money += rate * Math.min(width, left);
      left -= Math.min(width, left);
    }
  }
  return money;
}

/** What each charge bills for such peaks. */
export function billedMw(
  charges: NonNullable<SiteProblem['grid']>['charges'],
  peaks: readonly number[],
): readonly number[] {
  return charges.map(({ leastMw, ratchet }, at) =>
    (ratchet?.charges ?? []).reduce(
      (billed, other) => Math.max(billed, ratchet!.share * peaks[other]!),
      Math.max(leastMw, peaks[at]!),
    ),
  );
}
