import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DispatchCase, fixedDispatch } from '../../../src/entries/sites.ts';
import { campusYear } from './campus-year.ts';

interface Design {
  readonly gas: number;
  readonly solar: number;
  readonly power: number;
  readonly hours: number;
  readonly grid: number;
  readonly initial: number;
  readonly lossPerH: number;
}

const year = campusYear(3);

function siteOf({ gas, solar, power, hours, grid, initial, lossPerH }: Design): DispatchCase {
  const [gasUnit, solarUnit] = year.generators!;
  return {
    ...year,
    grid: { ...year.grid!, importMax: grid },
    generators: [
      { ...gasUnit!, capacity: gas },
      { ...solarUnit!, capacity: solar },
    ],
    storage: [
      {
        ...year.storage![0]!,
        powerMw: power,
        energyMwh: hours,
        initialMwh: initial,
        lossPerH,
        final: 'free',
      },
    ],
  };
}

const designs: fc.Arbitrary<Design> = fc
  .record({
    gas: fc.double({ min: 50, max: 900, noNaN: true }),
    solar: fc.double({ min: 10, max: 2500, noNaN: true }),
    power: fc.double({ min: 5, max: 300, noNaN: true }),
    duration: fc.double({ min: 0.5, max: 8, noNaN: true }),
    grid: fc.double({ min: 100, max: 800, noNaN: true }),
    full: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    lossPerH: fc.constantFrom(0, 0.0005),
  })
  .map(({ duration, full, ...rest }) => {
    const hours = duration * rest.power;
    return { ...rest, hours, initial: full * hours };
  });

const names = {
  gas: 'gas',
  solar: 'solar',
  power: 'bat.power',
  hours: 'bat.energy',
  grid: 'grid',
  initial: 'bat.initial',
} as const;

it('lie within 1e-4 of finite differences, on 20 random designs of a year', () => {
  fc.assert(
    fc.property(designs, (design) => {
      const { objective, sensitivity } = fixedDispatch(siteOf(design));
      for (const [field, name] of Object.entries(names)) {
        const at = design[field as keyof typeof names];
        // small against any corner, large against the rounding of a cost of some 1e8
        const step = Math.max(1e-6 * at, 1e-3);
        const costAt = (size: number): number =>
          fixedDispatch(siteOf({ ...design, [field]: size })).objective;
        const above = (costAt(at + step) - objective) / step;
        const below = (objective - costAt(at - step)) / step;
        const told = sensitivity![name]!;
        // the cost is convex in straight pieces: at a corner any slope between the two is right
        const near = 1e-4 * Math.max(1, Math.abs(above), Math.abs(below));
        expect(told, name).toBeGreaterThanOrEqual(Math.min(above, below) - near);
        expect(told, name).toBeLessThanOrEqual(Math.max(above, below) + near);
        expect(Math.abs(above - below), `corner of ${name}`).toBeLessThan(
          0.05 * Math.max(100, Math.abs(above)),
        );
      }
    }),
    { numRuns: 20, seed: 5, endOnFailure: true },
  );
}, 120_000);
