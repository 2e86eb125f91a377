/** WebAssembly's binary atoms: LEB128 integers, doubles, names, vectors. */

export const unsigned = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
};

/** Signed LEB128 of a 32-bit integer. */
export const signed = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const signBit = (low & 64) !== 0;
    if ((rest === 0 && !signBit) || (rest === -1 && signBit)) {
      bytes.push(low);
      return bytes;
    }
    bytes.push(low | 128);
  }
};

/** The eight bytes of a double, little-endian whatever the machine. */
export const doubleBytes = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Array.from({ length: 8 }, (_, at) => view.getUint8(at));
};

export const nameBytes = (ascii: string): number[] => [
  ...unsigned(ascii.length),
  ...Array.from(ascii, (letter) => letter.charCodeAt(0)),
];

/** A count, then the items one after another. */
export const vectorOf = (items: readonly (readonly number[])[]): number[] => {
  const bytes = unsigned(items.length);
  for (const item of items) for (const byte of item) bytes.push(byte);
  return bytes;
};
