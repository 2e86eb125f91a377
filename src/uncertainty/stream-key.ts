import { philoxBlock, type StreamKey } from './philox.ts';

/**
 * The key of the random stream of an input: a 64-bit hash of the seed and the input's path.
 *
 * The key starts as the seed (a two's complement 64-bit integer). The path's UTF-16 code units are
 * taken four at a time, two to a word; each group gives the next key, the first two words of
 * Philox4x32-10 with counter (word 0, word 1, index of the group, length of the path) under the key
 * so far. An empty path still makes one group of zeros.
 * Throws a RangeError for a seed that is no integer within ±(2^53 - 1).
 */
export function streamKey(seed: number, path: string): StreamKey {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`seed ${seed}: give an integer between -(2^53 - 1) and 2^53 - 1`);
  }
  const block = new Uint32Array(4);
  let low = seed >>> 0;
  let high = Math.floor(seed / 4294967296) >>> 0;
  const groups = Math.max(1, Math.ceil(path.length / 4));
  const unit = (index: number): number => (index < path.length ? path.charCodeAt(index) : 0);
  for (let group = 0; group < groups; group++) {
    const at = 4 * group;
    const word0 = unit(at) | (unit(at + 1) << 16);
    const word1 = unit(at + 2) | (unit(at + 3) << 16);
    philoxBlock(block, word0, word1, group, path.length, low, high);
    low = block[0]!;
    high = block[1]!;
  }
  return { low, high };
}
