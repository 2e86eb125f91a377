import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { philoxBlock } from '../../src/uncertainty/philox.ts';
import {
  designUniform,
  fillDesignUniforms,
  replicateDesign,
} from '../../src/uncertainty/replicate-design.ts';
import { fillScrambledUniforms, scrambleKey, sobolPoint } from '../../src/uncertainty/sobol.ts';
import { streamKey } from '../../src/uncertainty/stream-key.ts';
import {
  fillMonthUniforms,
  fillWorldUniforms,
  monthUniform,
  worldUniform,
} from '../../src/uncertainty/uniform.ts';

/** Known answers of philox4x32-10: Random123, file kat_vectors. */
const KNOWN = [
  [[0, 0, 0, 0, 0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [[-1, -1, -1, -1, -1, -1], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0],
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  ],
] as const;

describe('Philox4x32-10', () => {
  it.each(KNOWN)('of %j is %s', (words, wanted) => {
    const out = new Uint32Array(4);
    philoxBlock(out, words[0], words[1], words[2], words[3], words[4], words[5]);
    const text = Array.from(out, (word) => word.toString(16).padStart(8, '0')).join(' ');
    expect(text).toBe(wanted);
  });
});

describe('streams', () => {
  it('have keys that differ by seed and by path', () => {
    const keys = new Set<string>();
    const seeds = [0, 1, 7, -1, 2 ** 32, 2 ** 53 - 1, -(2 ** 53 - 1)];
    const paths = ['', 'a', 'b', 'ab', 'ba', 'sites.Abilene.delay', 'sites.Abilene.delays', '\0'];
    for (const seed of seeds) {
      for (const path of paths) {
        const { low, high } = streamKey(seed, path);
        keys.add(`${low}:${high}`);
      }
    }
    expect(keys.size).toBe(seeds.length * paths.length);
    expect(() => streamKey(0.5, 'a')).toThrow(RangeError);
    expect(() => streamKey(2 ** 53, 'a')).toThrow(RangeError);
  });

  it('replay any world and any month of a bulk fill', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.string(), range, (path, [first, count]) => {
        const key = streamKey(7, path);
        const worlds = new Float64Array(count);
        const months = new Float64Array(count);
        fillWorldUniforms(key, first, worlds);
        fillMonthUniforms(key, first, 3, months);
        for (let i = 0; i < count; i++) {
          if (worlds[i] !== worldUniform(key, first + i)) return false;
          if (months[i] !== monthUniform(key, first, 3 + i)) return false;
        }
        return true;
      }),
    );
  });

  it('are uniform: Kolmogorov distance of 65,536 draws below its 99.9 % point', () => {
    const draws = new Float64Array(65536);
    fillWorldUniforms(streamKey(1, 'a.b'), 0, draws);
    draws.sort();
    let distance = 0;
    for (let i = 0; i < draws.length; i++) {
      distance = Math.max(distance, Math.abs(draws[i]! - (i + 0.5) / draws.length));
    }
    expect(distance).toBeLessThan(1.95 / 256);
    expect(draws[0]).toBeGreaterThan(0);
    expect(draws[65535]).toBeLessThan(1);
  });
});

describe('Sobol points', () => {
  it('are those of scipy, unscrambled', () => {
    const path = new URL('../cases/uncertainty/sobol.json', import.meta.url);
    const table = JSON.parse(readFileSync(path, 'utf8')) as {
      dimensions: number[];
      indices: number[];
      values: number[][];
    };
    const found = table.indices.map((index) =>
      table.dimensions.map((dimension) => sobolPoint(dimension - 1, index)),
    );
    expect(found).toEqual(table.values);
  });

  it.each([0, 1, 5, 77, 1023])('keep one point a stratum when scrambled, dimension %d', (d) => {
    const out = new Float64Array(4096);
    fillScrambledUniforms(d, 0, scrambleKey(3, 5, d), out);
    const strata = new Set(Array.from(out, (u) => Math.floor(u * 4096)));
    expect(strata.size).toBe(4096);
  });

  it('come in 16 replicates of at least 256, and plain beyond 65,536 worlds', () => {
    expect(replicateDesign(10_000)).toEqual({
      points: 'sobol',
      replicates: 16,
      worldsPerReplicate: 1024,
      worlds: 16_384,
    });
    expect(replicateDesign(1).worlds).toBe(4096);
    expect(replicateDesign(65_536)).toMatchObject({ points: 'sobol', worlds: 65_536 });
    expect(replicateDesign(65_537)).toMatchObject({ points: 'philox', worlds: 65_552 });
    expect(() => replicateDesign(0)).toThrow(RangeError);
  });

  it('can be filled from any world and asked one by one', () => {
    for (const asked of [1000, 70_000]) {
      const design = replicateDesign(asked);
      const out = new Float64Array(1000);
      fillDesignUniforms(design, 7, 'a', 12, 901, out);
      for (let i = 0; i < out.length; i++) {
        expect(out[i]).toBe(designUniform(design, 7, 'a', 12, 901 + i));
      }
    }
  });
});
