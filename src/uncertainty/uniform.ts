import { philoxBlock, type StreamKey } from './philox.ts';

/**
 * Uniform numbers in (0, 1), keyed by stream and world, or by stream, world and month.
 *
 * Each is (2 n + 1) 2^-53 with n of 52 bits: never 0, never 1, symmetric about 1/2, and 1 - u is
 * exact. n takes the high 26 bits of each of two words. A Philox block gives two numbers:
 * counter (world >> 1, 0, 0, WORLD) for the two worlds of a pair, and
 * counter (month >> 1, 0, world, MONTH) for two months of one world.
 */
const WORLD = 0;
const MONTH = 1;
const TWO_TO_26 = 67108864;
const TWO_TO_MINUS_53 = 1.1102230246251565e-16;
const block = new Uint32Array(4);

function fromWords(high: number, low: number): number {
  return (2 * ((high >>> 6) * TWO_TO_26 + (low >>> 6)) + 1) * TWO_TO_MINUS_53;
}

/** The uniform of one world; worlds are integers from 0 to 2^32 - 1. */
export function worldUniform(key: StreamKey, world: number): number {
  philoxBlock(block, world >>> 1, 0, 0, WORLD, key.low, key.high);
  return world & 1 ? fromWords(block[2]!, block[3]!) : fromWords(block[0]!, block[1]!);
}

/** The uniform of one world and month; months are integers counted from the programme's first. */
export function monthUniform(key: StreamKey, world: number, month: number): number {
  philoxBlock(block, month >> 1, 0, world, MONTH, key.low, key.high);
  return month & 1 ? fromWords(block[2]!, block[3]!) : fromWords(block[0]!, block[1]!);
}

/** Uniforms of the worlds firstWorld, firstWorld + 1, ... into the whole of `out`. */
export function fillWorldUniforms(key: StreamKey, firstWorld: number, out: Float64Array): void {
  let at = 0;
  if (firstWorld & 1 && out.length > 0) out[at++] = worldUniform(key, firstWorld);
  for (; at + 1 < out.length; at += 2) {
    philoxBlock(block, (firstWorld + at) >>> 1, 0, 0, WORLD, key.low, key.high);
    out[at] = fromWords(block[0]!, block[1]!);
    out[at + 1] = fromWords(block[2]!, block[3]!);
  }
  if (at < out.length) out[at] = worldUniform(key, firstWorld + at);
}

/** Uniforms of the months firstMonth, firstMonth + 1, ... of one world into the whole of `out`. */
export function fillMonthUniforms(
  key: StreamKey,
  world: number,
  firstMonth: number,
  out: Float64Array,
): void {
  let at = 0;
  if (firstMonth & 1 && out.length > 0) out[at++] = monthUniform(key, world, firstMonth);
  for (; at + 1 < out.length; at += 2) {
    philoxBlock(block, (firstMonth + at) >> 1, 0, world, MONTH, key.low, key.high);
    out[at] = fromWords(block[0]!, block[1]!);
    out[at + 1] = fromWords(block[2]!, block[3]!);
  }
  if (at < out.length) out[at] = monthUniform(key, world, firstMonth + at);
}
