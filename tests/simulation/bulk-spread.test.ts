import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkSpreader, plainSpreader } from '../../src/simulation/bulk-spread/bulk-spread.ts';

const probabilities = [0, 0.001, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
const bulk = bulkSpreader();

const expectAlike = (column: Float64Array): void => {
  const [found, expected] = [0, 1].map(() => new Float64Array(probabilities.length + 1)) as [
    Float64Array,
    Float64Array,
  ];
  bulk?.(column, probabilities, found);
  plainSpreader(column, probabilities, expected);
  expect(found).toEqual(expected);
};

const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ noNaN: true, min: -1e3, max: 1e3 }) },
  { weight: 3, arbitrary: fc.constantFrom(0, -0, 1, 7, 1e-300) },
  { weight: 1, arbitrary: fc.constantFrom(1e300, -1e300, Infinity, -Infinity) },
);

describe('spreading columns by WebAssembly', () => {
  it('is what is tested here', () => {
    expect(bulk).not.toBeNull();
  });

  it('finds the quantiles and the mean that the functions find', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 400 }), (numbers) => {
        expectAlike(Float64Array.from(numbers));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (world: number) => number]>([
    ['even', (world) => world],
    ['all equal', () => 3],
    ['nearly all equal', (world) => (world % 997 === 0 ? world : 0)],
    ['with a far outlier', (world) => (world === 77 ? 1e18 : (world * 7_919) % 10_007)],
    ['in two heaps', (world) => ((world * 31) % 2 === 0 ? 0 : 1e9 + ((world * 7_919) % 101))],
    ['infinite in part', (world) => (world % 3 === 0 ? Infinity : (world * 7_919) % 10_007)],
    ['no number in one world', (world) => (world === 5 ? Number.NaN : world)],
    ['of the widest range', (world) => (world % 2 === 0 ? -1.7e308 : 1.7e308)],
  ])('does so for hundreds and thousands of worlds that are %s', (_, value) => {
    for (const worlds of [256, 1_000, 1_024, 16_384, 16_383, 65_536]) {
      expectAlike(Float64Array.from({ length: worlds }, (__, world) => value(world)));
    }
  });
});
