import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkDistribution,
  cumulativeTails,
  type Distribution,
  quantile,
  quantileAtScore,
  quantileAtTails,
} from '../../src/uncertainty/distribution.ts';
import { scoreTable, valueFromScore } from '../../src/uncertainty/score-table.ts';

interface Case {
  readonly distribution: Distribution;
  readonly points: readonly (readonly [number, number])[];
}
const path = new URL('../cases/uncertainty/quantiles.json', import.meta.url);
const cases = (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases;
const named = cases.map((entry) => [JSON.stringify(entry.distribution), entry] as const);

function expectClose(found: number, wanted: number, tolerance: number, place: unknown): void {
  const error = Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));
  expect(error, `${place}: ${found}, not ${wanted}`).toBeLessThanOrEqual(tolerance);
}

describe.each(named)('%s', (_, { distribution, points }) => {
  it('has no problem', () => expect(checkDistribution(distribution)).toEqual([]));

  it('has quantiles within 1e-10 of the reference, in both tails', () => {
    for (const [place, wanted] of points) {
      const found =
        place > 0
          ? quantileAtTails(distribution, place, 1 - place)
          : quantileAtTails(distribution, 1 + place, -place);
      expectClose(found, wanted, 1e-10, place);
      if (place > 0) expectClose(quantile(distribution, place), wanted, 1e-10, place);
    }
  });

  it('gives back the probability of a quantile', () => {
    for (const [place, wanted] of points) {
      if (Math.abs(wanted) < 1e-290) continue;
      const tails = cumulativeTails(distribution, wanted);
      // where the value cannot resolve the tail, one step of the value bounds the probability
      const step = 4e-16 * Math.abs(wanted);
      const above = cumulativeTails(distribution, wanted + step);
      const below = cumulativeTails(distribution, wanted - step);
      // a truncated distribution's tail is a difference of probabilities next to its cut
      const cut = distribution.kind === 'truncated' ? 2e-14 : 0;
      const slack = cut + Math.max(above.lower - below.lower, below.upper - above.upper);
      const found = place > 0 ? tails.lower : tails.upper;
      const error = Math.abs(found - Math.abs(place));
      expect(error, `${place}`).toBeLessThanOrEqual(2e-11 * Math.abs(place) + slack);
    }
  });

  it('has a sampling table within 1e-6 from p = 1e-6 to 1 - 1e-6', () => {
    const table = scoreTable(distribution);
    const values = points.map(([, value]) => value);
    const signs = Math.min(...values) < 0 && Math.max(...values) > 0;
    const spread = quantile(distribution, 0.9) - quantile(distribution, 0.1);
    let before = Number.NEGATIVE_INFINITY;
    for (let score = -4.7534; score < 4.7534; score += 0.00917) {
      const exact = quantileAtScore(distribution, score);
      const found = valueFromScore(table, score);
      const size = Math.max(Math.abs(exact), signs ? spread : 0);
      expect(Math.abs(found - exact), `score ${score}`).toBeLessThanOrEqual(1e-6 * size);
      expect(found).toBeGreaterThanOrEqual(before - 1e-14 * Math.abs(found));
      before = found;
    }
  });
});
