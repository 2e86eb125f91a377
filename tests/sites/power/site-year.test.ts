import { describe, expect, it } from 'vitest';
import {
  itLoadHours,
  priceHours,
  solarHours,
  wetBulbHours,
  windHours,
} from '../../../src/sites/power/hour-shapes.ts';
import { hoursByMonth } from '../../../src/sites/power/months-of-hours.ts';
import { cosine, sine } from '../../../src/sites/power/sine.ts';
import { facilityLoadHours, type SiteYear } from '../../../src/sites/power/site-year.ts';
import { sourceKindOf } from '../../../src/sites/power/source-kind.ts';

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
const mostOf = (values: Float64Array): number =>
  values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);

describe('hours of a year', () => {
  it('have the means that were asked for', () => {
    expect(meanOf(solarHours({ latitudeDegrees: 32, capacityFactor: 0.25 }))).toBeCloseTo(0.25, 9);
    expect(meanOf(windHours({ capacityFactor: 0.35 }))).toBeCloseTo(0.35, 9);
    expect(meanOf(priceHours({ meanUsdPerMwh: 45 }))).toBeCloseTo(45, 9);
    const load = itLoadHours({ loadFactor: 0.86 });
    expect(meanOf(load)).toBeCloseTo(0.86, 9);
    expect(mostOf(load)).toBeCloseTo(1, 12);
    expect(meanOf(wetBulbHours({ meanC: 13, seasonC: 9 }))).toBeGreaterThan(11);
  });

  it('are dark at night and sunnier in June than in December', () => {
    const sun = solarHours({ latitudeDegrees: 40, capacityFactor: 0.22 });
    const months = hoursByMonth();
    const inMonth = (month: number): number =>
      months[month]!.reduce((sum, hour) => sum + sun[hour]!, 0) / months[month]!.length;
    expect(sun[0]).toBe(0);
    expect(inMonth(5)).toBeGreaterThan(1.4 * inMonth(11));
    expect(months.map((hours) => hours.length).reduce((a, b) => a + b)).toBe(8760);
  });

  it('are the same for a seed and differ between seeds', () => {
    const shape = (seed: number): Float64Array => windHours({ capacityFactor: 0.35, seed });
    expect(shape(1)).toEqual(shape(1));
    expect(shape(1)).not.toEqual(shape(2));
  });

  it('refuse means that no hours can have', () => {
    expect(() => solarHours({ latitudeDegrees: 32, capacityFactor: 0.9 })).toThrow('dark');
    expect(() => windHours({ capacityFactor: 1.2 })).toThrow('between 0 and 1');
    expect(() => itLoadHours({ loadFactor: 0 })).toThrow('load factor 0');
  });
});

it('the sine is that of the platform to 1e-12', () => {
  for (let angle = -20; angle < 20; angle += 0.173) {
    expect(sine(angle)).toBeCloseTo(Math.sin(angle), 12);
    expect(cosine(angle)).toBeCloseTo(Math.cos(angle), 12);
  }
});

describe('a facility by hour', () => {
  const site: SiteYear = {
    itMw: 100,
    loadFactor: 0.85,
    peakRatio: 1.3,
    pue: 1.15,
    latitudeDegrees: 32,
    sources: [],
  };

  it.each([1.02, 1.08, 1.15, 1.25])('has a PUE of %s over the year', (pue) => {
    const load = facilityLoadHours({ ...site, pue });
    const it = itLoadHours({ loadFactor: 0.85 });
    expect(meanOf(load) / (100 * meanOf(it))).toBeCloseTo(pue, 6);
    expect(mostOf(load)).toBeLessThanOrEqual(130 + 1e-9);
    for (const [hour, mw] of load.entries()) expect(mw).toBeGreaterThanOrEqual(100 * it[hour]!);
  });

  it('refuses a PUE above what the worst hour takes', () => {
    expect(() => facilityLoadHours({ ...site, pue: 1.4 })).toThrow('PUE of 1.4');
  });
});

it.each([
  ['grid', 'grid'],
  ['grid and gas on site', 'grid'],
  ['gas turbines on site', 'gas turbine'],
  ['reciprocating engines', 'gas engine'],
  ['fuel cells on site', 'fuel cell'],
  ['solar', 'solar'],
  ['battery storage', 'battery'],
  ['on-site', 'gas turbine'],
  ['hope', null],
])('%s is %s', (words, kind) => expect(sourceKindOf(words)).toBe(kind));
