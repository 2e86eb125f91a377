import { quantilesOf } from '../uncertainty/statistics/quantiles.ts';
import type { Lever } from './experiments.ts';
import type { StressFinding } from './run-summary.ts';

const MOST_FINDINGS = 8;
/**
 * Distances below this many times sqrt(1/n + 1/m) are what chance shows among a few hundred inputs:
 * c = sqrt(-ln(a/2) / 2) of the Kolmogorov-Smirnov test at a = 0.01 / 300.
 */
const BEYOND_CHANCE = 2.35;

/**
 * A stress test the other way round: not what happens if, but what is different in the worlds that
 * fail. Where hardly any world fails, or hardly any holds, the quarter with the lowest figure is
 * compared with the quarter with the highest.
 */
export const reverseStress = (
  levers: readonly Lever[],
  drawn: (lever: Lever) => Float64Array,
  holds: Float64Array,
  figure: Float64Array,
): readonly StressFinding[] => {
  const [failing, holding] = parted(holds, figure);
  const chance = BEYOND_CHANCE * Math.sqrt(1 / failing.length + 1 / holding.length);
  return levers
    .map((lever): StressFinding => {
      const values = drawn(lever);
      const bad = pick(values, failing);
      const good = pick(values, holding);
      return {
        path: lever.path,
        title: lever.title,
        unit: lever.unit,
        medianWhereFails: quantilesOf(bad, [0.5])[0] as number,
        medianWhereHolds: quantilesOf(good, [0.5])[0] as number,
        distance: kolmogorovDistance(bad, good),
      };
    })
    .filter(({ distance }) => distance > chance)
    .sort((a, b) => b.distance - a.distance || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_FINDINGS);
};

const parted = (
  holds: Float64Array,
  figure: Float64Array,
): readonly [readonly number[], readonly number[]] => {
  const failing: number[] = [];
  const holding: number[] = [];
  holds.forEach((held, world) => {
    (held === 1 ? holding : failing).push(world);
  });
  const enough = holds.length / 20;
  if (failing.length >= enough && holding.length >= enough) return [failing, holding];
  const order = [...figure.keys()].sort(
    (a, b) => (figure[a] as number) - (figure[b] as number) || a - b,
  );
  const quarter = Math.floor(order.length / 4);
  return [order.slice(0, quarter), order.slice(order.length - quarter)];
};

const pick = (values: Float64Array, members: readonly number[]): Float64Array =>
  Float64Array.from(members, (world) => values[world] as number);

/** Largest distance between two empirical distribution functions. */
const kolmogorovDistance = (a: Float64Array, b: Float64Array): number => {
  const first = Float64Array.from(a).sort();
  const second = Float64Array.from(b).sort();
  let i = 0;
  let j = 0;
  let most = 0;
  while (i < first.length && j < second.length) {
    const x = Math.min(first[i] as number, second[j] as number);
    while (i < first.length && (first[i] as number) <= x) i++;
    while (j < second.length && (second[j] as number) <= x) j++;
    most = Math.max(most, Math.abs(i / first.length - j / second.length));
  }
  return most;
};
