/**
 * Philox4x32-10: a block of four 32-bit words from a counter of four words and a key of two.
 * Counter-based: any draw can be made alone, in any order, on any thread.
 * Source: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011);
 * the constants and the ten rounds are those of Random123.
 */
/** Sixty-four bits that name a random stream. Each word is an unsigned 32-bit integer. */
export interface StreamKey {
  readonly low: number;
  readonly high: number;
}

/**
 * Fills `out[0..3]` with the block of one counter.
 *
 * The high word of a 32 x 32 bit product is put together from four products of 16-bit halves;
 * none of the partial sums exceeds 32 bits. The constants stand in the text as literals because
 * the compiler folds them there; named ones cost twice the time.
 */
export function philoxBlock(
  out: Uint32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round++) {
    const a0 = c0 & 0xffff;
    const b0 = c0 >>> 16;
    const a1 = c2 & 0xffff;
    const b1 = c2 >>> 16;
    const low0 = Math.imul(c0, 0xd2511f53);
    const low1 = Math.imul(c2, 0xcd9e8d57);
    const mid0 = (Math.imul(b0, 0x1f53) + (Math.imul(a0, 0x1f53) >>> 16)) | 0;
    const mid1 = (Math.imul(b1, 0x8d57) + (Math.imul(a1, 0x8d57) >>> 16)) | 0;
    const cross0 = (Math.imul(a0, 0xd251) + (mid0 & 0xffff)) | 0;
    const cross1 = (Math.imul(a1, 0xcd9e) + (mid1 & 0xffff)) | 0;
    const high0 = (Math.imul(b0, 0xd251) + (mid0 >>> 16) + (cross0 >>> 16)) | 0;
    const high1 = (Math.imul(b1, 0xcd9e) + (mid1 >>> 16) + (cross1 >>> 16)) | 0;
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}
