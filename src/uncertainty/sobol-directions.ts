import { PACKED_DIRECTIONS } from './generated/sobol-directions.ts';

/** How many Sobol dimensions the carried table has. */
export const SOBOL_DIMENSIONS = 1024;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * Direction numbers v_1 ... v_32 of a dimension counted from 0, as 32-bit binary fractions, highest
 * bit first. Throws a RangeError beyond the table.
 * Recurrence: Bratley & Fox, ACM TOMS Algorithm 659 (1988).
 */
export function directionNumbers(dimension: number): Uint32Array {
  if (!Number.isInteger(dimension) || dimension < 0 || dimension >= SOBOL_DIMENSIONS) {
    throw new RangeError(
      `Sobol dimension ${dimension}: the table has 0 to ${SOBOL_DIMENSIONS - 1}`,
    );
  }
  while (unpacked <= dimension) unpackNext();
  return directions.subarray(32 * dimension, 32 * dimension + 32);
}

const directions = new Uint32Array(32 * SOBOL_DIMENSIONS);
/** How many dimensions stand in `directions`: as many as were asked for. */
let unpacked = 0;

/**
 * The text is base64 of a stream of bits, lowest first. For each dimension from the second: the
 * degree s (4 bits), the inner coefficients of the primitive polynomial (s - 1 bits), and the
 * initial numbers m_1 ... m_s without their last bit, which is 1 (i - 1 bits for m_i).
 */
function unpackNext(): void {
  const start = 32 * unpacked;
  if (unpacked++ === 0) {
    for (let bit = 0; bit < 32; bit++) directions[bit] = 1 << (31 - bit);
    return;
  }
  const degree = take(4);
  const coefficients = take(degree - 1);
  for (let i = 0; i < degree; i++) {
    const initial = 2 * take(i) + 1;
    directions[start + i] = initial << (31 - i);
  }
  for (let i = degree; i < 32; i++) {
    const earlier = directions[start + i - degree]!;
    let next = earlier ^ (earlier >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((coefficients >>> (degree - 1 - k)) & 1) next ^= directions[start + i - k]!;
    }
    directions[start + i] = next;
  }
}

const digitOf = new Uint8Array(128);
for (let digit = 0; digit < LETTERS.length; digit++) digitOf[LETTERS.charCodeAt(digit)] = digit;
let position = 0;

/** The next bits of the stream as a number; a base64 letter holds six, the highest of a byte first. */
function take(count: number): number {
  let value = 0;
  for (let bit = 0; bit < count; bit++, position++) {
    const highestFirst = 8 * (position >>> 3) + 7 - (position & 7);
    const letter = Math.floor(highestFirst / 6);
    const digit = digitOf[PACKED_DIRECTIONS.charCodeAt(letter)]!;
    value |= ((digit >>> (5 - (highestFirst % 6))) & 1) << bit;
  }
  return value;
}
