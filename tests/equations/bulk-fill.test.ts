import { describe, expect, it } from 'vitest';
import { bulkFill, plainFill } from '../../src/equations/bulk-fill/bulk-fill.ts';
import { fillScrambledUniforms, scrambleKey } from '../../src/uncertainty/sobol.ts';
import { streamKey } from '../../src/uncertainty/stream-key.ts';
import { fillWorldUniforms } from '../../src/uncertainty/uniform.ts';

const fill = bulkFill();
const plain = plainFill();
const filled = (count: number): number[] => [...fill.room.subarray(0, count)];
const counts = [1, 2, 3, 7, 128, 255, 256];

describe('filling by WebAssembly', () => {
  it('is what is tested here', () => {
    expect(fill.room.buffer).not.toBeInstanceOf(plain.room.constructor);
    expect(fill.room.byteOffset).toBeGreaterThan(0);
  });

  it('gives the uniforms of worlds, odd first ones and late ones too', () => {
    for (const [at, firstWorld] of [
      0,
      1,
      2,
      255,
      1_000_001,
      2 ** 31 + 6,
      2 ** 32 - 257,
    ].entries()) {
      const key = streamKey(at * 7_919, `sites.${at}.cost`);
      for (const count of counts) {
        const expected = new Float64Array(count);
        fillWorldUniforms(key, firstWorld, expected);
        fill.worldUniforms(key, firstWorld, count);
        expect(filled(count)).toEqual([...expected]);
      }
    }
  });

  it('gives the scrambled Sobol points of any dimension from any index', () => {
    for (const dimension of [0, 1, 2, 17, 500, 1_023]) {
      for (const firstIndex of [0, 1, 256, 511, 4_093]) {
        const key = scrambleKey(dimension, 3, dimension);
        for (const count of counts) {
          const expected = new Float64Array(count);
          fillScrambledUniforms(dimension, firstIndex, key, expected);
          const at = 256 - count;
          fill.room.fill(-1);
          fill.scrambledUniforms(dimension, firstIndex, key, at, count);
          expect([...fill.room.subarray(at)]).toEqual([...expected]);
          expect([...fill.room.subarray(0, at)].every((value) => value === -1)).toBe(true);
        }
      }
    }
  });

  it('turns numbers into scores and lognormals bit for bit', () => {
    const edges = [0, 1, 0.5, 1e-300, 5e-324, 1e-16, 0.075, 0.925, 0.0749999, 1 - 2 ** -53, -1, 2];
    const numbers = [...edges, Number.NaN];
    for (let i = 0; numbers.length < 256; i++) numbers.push(((i * 0.6180339887498949) % 1) ** 3);
    for (const count of counts) {
      for (const one of [fill, plain]) one.room.set(numbers);
      for (const one of [fill, plain]) one.scores(count);
      expect(filled(count)).toEqual([...plain.room.subarray(0, count)]);
      for (const one of [fill, plain]) one.lognormals(45_000, 0.35, count);
      expect(filled(count)).toEqual([...plain.room.subarray(0, count)]);
    }
  });
});
