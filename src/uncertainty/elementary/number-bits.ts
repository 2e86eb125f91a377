/**
 * The two bit operations of the elementary programmes, in JavaScript.
 * Meaning and edge cases: `operations.ts`. Assumes little-endian memory, as WebAssembly does.
 */
const asNumber = new Float64Array(1);
const asWords = new Uint32Array(asNumber.buffer);

/** 2^k for k = -1023 (as +0) ... 1024 (as Infinity): reading is faster than assembling bits. */
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2048);
  const words = new Uint32Array(powers.buffer);
  for (let field = 0; field < 2048; field++) words[2 * field + 1] = field << 20;
  return powers;
}

/** 2^k for an integer k in -1022 ... 1023; +0 for -1023, Infinity for 1024. */
export function powerOfTwo(k: number): number {
  return POWERS[k + 1023]!;
}

/** The exponent bits of x less 1023. */
export function exponentOf(x: number): number {
  asNumber[0] = x;
  return ((asWords[1]! >>> 20) & 2047) - 1023;
}
