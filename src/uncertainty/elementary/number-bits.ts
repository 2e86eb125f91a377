/**
 * The three bit operations of the elementary programmes, in JavaScript.
 * Meaning and edge cases: `operations.ts`. Assumes little-endian memory, as WebAssembly does.
 */
const asNumber = new Float64Array(1);
const asWords = new Uint32Array(asNumber.buffer);

/** 2^k for an integer k in -1022 ... 1023. */
export function powerOfTwo(k: number): number {
  asWords[0] = 0;
  asWords[1] = (k + 1023) << 20;
  return asNumber[0]!;
}

/** The exponent bits of x less 1023. */
export function exponentOf(x: number): number {
  asNumber[0] = x;
  return ((asWords[1]! >>> 20) & 2047) - 1023;
}

/** The fraction bits of x under the exponent of 1. */
export function significandOf(x: number): number {
  asNumber[0] = x;
  asWords[1] = (asWords[1]! & 0xfffff) | 0x3ff00000;
  return asNumber[0]!;
}
