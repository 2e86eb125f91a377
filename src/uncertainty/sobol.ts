import { philoxBlock } from './philox.ts';
import { directionNumbers } from './sobol-directions.ts';
import { streamKey } from './stream-key.ts';

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;
const SCRAMBLE = 2;

/**
 * The plain Sobol point `index` (from 0) in a dimension counted from 0, times 2^32.
 * Gray-code order, so that point i follows from point i - 1 by one exclusive or.
 */
export function sobolPoint(dimension: number, index: number): number {
  const directions = directionNumbers(dimension);
  let gray = index ^ (index >>> 1);
  let point = 0;
  for (let bit = 0; gray !== 0; bit++, gray >>>= 1) if (gray & 1) point ^= directions[bit]!;
  return point >>> 0;
}

/** The 32-bit key of the scramble of one dimension in one replicate. */
export function scrambleKey(seed: number, replicate: number, dimension: number): number {
  if (seed !== keySeed) {
    key = streamKey(seed, 'sobol');
    keySeed = seed;
  }
  philoxBlock(block, dimension, replicate, 0, SCRAMBLE, key.low, key.high);
  return block[0]!;
}

const block = new Uint32Array(4);
/** The key of the seed asked for last: a run asks hundreds of times with the same. */
let keySeed = Number.NaN;
let key = { low: 0, high: 0 };

/**
 * An Owen scramble by hashing: each bit is flipped by a function of the bits above it, so that
 * every elementary interval keeps its number of points.
 * Sources: Laine & Karras, "Stratified sampling for stochastic transparency", EGSR (2011); Burley,
 * "Practical hash-based Owen scrambling", JCGT 9 (2020); constants by N. Vegdahl (2021).
 */
export function owenScramble(point: number, key: number): number {
  return reverseBits(hashUpwards(reverseBits(point), key)) >>> 0;
}

/** Each bit of the result depends on the bits of x at or below it only. */
function hashUpwards(x: number, key: number): number {
  let y = x;
  y ^= Math.imul(y, 0x3d20adea);
  y = (y + key) | 0;
  y = Math.imul(y, (key >>> 16) | 1);
  y ^= Math.imul(y, 0x05526c56);
  y ^= Math.imul(y, 0x53a22864);
  return y;
}

function reverseBits(x: number): number {
  let y = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2);
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4);
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8);
  return (y >>> 16) | (y << 16);
}

/** The scrambled point as a uniform in (0, 1): an odd multiple of 2^-33. */
export function scrambledUniform(dimension: number, index: number, key: number): number {
  return (owenScramble(sobolPoint(dimension, index), key) + 0.5) * TWO_TO_MINUS_32;
}

/** Scrambled uniforms of the points firstIndex, firstIndex + 1, ... into the whole of `out`. */
export function fillScrambledUniforms(
  dimension: number,
  firstIndex: number,
  key: number,
  out: Float64Array,
): void {
  const points = new Int32Array(out.length);
  fillReversedPoints(dimension, firstIndex, points);
  for (let at = 0; at < out.length; at++) {
    const scrambled = reverseBits(hashUpwards(points[at]!, key)) >>> 0;
    out[at] = (scrambled + 0.5) * TWO_TO_MINUS_32;
  }
}

const reversedDirections: Int32Array[] = [];

/** The plain points firstIndex, firstIndex + 1, ... with their 32 bits in reverse order. */
export function fillReversedPoints(dimension: number, firstIndex: number, out: Int32Array): void {
  let reversed = reversedDirections[dimension];
  if (reversed === undefined) {
    reversed = Int32Array.from(directionNumbers(dimension), reverseBits);
    reversedDirections[dimension] = reversed;
  }
  let point = reverseBits(sobolPoint(dimension, firstIndex));
  for (let at = 0; at < out.length; at++) {
    out[at] = point;
    const next = firstIndex + at + 1;
    point ^= reversed[31 - Math.clz32(next & -next)]!;
  }
}
