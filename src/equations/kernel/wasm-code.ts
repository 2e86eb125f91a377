import { doubleBytes, signed, unsigned } from './wasm-bytes.ts';

/** Opcodes of the integer instructions that addresses and counters need. */
const integer = {
  eqz: 0x45,
  eq: 0x46,
  lessSigned: 0x48,
  greaterSigned: 0x4a,
  atLeastSigned: 0x4e,
  add: 0x6a,
  subtract: 0x6b,
  multiply: 0x6c,
  and: 0x71,
  or: 0x72,
  shiftLeft: 0x74,
  xor: 0x73,
  shiftRight: 0x76,
} as const;

/** Opcodes of integers of 64 bits, for products of random words. */
const long = {
  or: 0x84,
  shiftLeft: 0x86,
  shiftRight: 0x88,
  multiply: 0x7e,
  fromInteger: 0xad,
  toInteger: 0xa7,
} as const;

/** Opcodes of scalar doubles, for searches lane by lane and for loop bounds. */
const scalar = {
  equal: 0x61,
  lessOrEqual: 0x65,
  ceil: 0x9b,
  add: 0xa0,
  subtract: 0xa1,
  multiply: 0xa2,
  min: 0xa4,
  max: 0xa5,
  fromInteger: 0xb7,
  fromLong: 0xba,
} as const;

/** Opcodes after the SIMD prefix; doubles are f64x2. */
export const simd = {
  splat: 0x14,
  splatInteger64: 0x12,
  equal: 0x47,
  notEqual: 0x48,
  less: 0x49,
  lessOrEqual: 0x4b,
  atLeast: 0x4c,
  and: 0x4e,
  or: 0x50,
  xor: 0x51,
  bitselect: 0x52,
  anyTrue: 0x53,
  ceil: 0x74,
  floor: 0x75,
  abs: 0xec,
  negate: 0xed,
  sqrt: 0xef,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  pmin: 0xf6,
  pmax: 0xf7,
  allTrue64: 0xc3,
  shiftLeft64: 0xcb,
  shiftRight64: 0xcd,
  subtract64: 0xd1,
  toInteger: 0xfc,
  splatInteger32: 0x11,
  shiftLeft32: 0xab,
  shiftRight32: 0xad,
  add32: 0xae,
  multiply32: 0xb5,
  fromIntegerLow: 0xff,
} as const;

export type Local = number;
export type ValueType = 'i32' | 'i64' | 'f64' | 'v128';

/** Writes instructions one after another; every method appends. */
export const codeWriter = () => {
  const bytes: number[] = [];
  const put = (...more: readonly number[]): void => {
    for (const byte of more) bytes.push(byte);
  };
  const vector = (opcode: number): void => put(0xfd, ...unsigned(opcode));
  const memory = (opcode: number, align: number, offset: number): void => {
    vector(opcode);
    put(align, ...unsigned(offset));
  };
  return {
    bytes,
    append: (other: { readonly bytes: readonly number[] }): void => {
      for (const byte of other.bytes) bytes.push(byte);
    },
    get: (local: Local): void => put(0x20, ...unsigned(local)),
    set: (local: Local): void => put(0x21, ...unsigned(local)),
    tee: (local: Local): void => put(0x22, ...unsigned(local)),
    call: (index: number): void => put(0x10, ...unsigned(index)),
    i32: (value: number): void => put(0x41, ...signed(value)),
    f64: (value: number): void => put(0x44, ...doubleBytes(value)),
    /** A small whole number of 64 bits. */
    i64: (value: number): void => put(0x42, ...signed(value)),
    integer: (operation: keyof typeof integer): void => put(integer[operation]),
    long: (operation: keyof typeof long): void => put(long[operation]),
    scalar: (operation: keyof typeof scalar): void => put(scalar[operation]),
    scalarToInteger: (): void => put(0xfc, 2),
    loadInteger: (offset: number): void => put(0x28, 2, ...unsigned(offset)),
    loadByte: (offset: number): void => put(0x2d, 0, ...unsigned(offset)),
    loadShort: (offset: number): void => put(0x2f, 1, ...unsigned(offset)),
    storeShort: (offset: number): void => put(0x3b, 1, ...unsigned(offset)),
    storeInteger: (offset: number): void => put(0x36, 2, ...unsigned(offset)),
    storeScalar: (offset: number): void => put(0x39, 3, ...unsigned(offset)),
    loadScalar: (offset: number): void => put(0x2b, 3, ...unsigned(offset)),
    select: (): void => put(0x1b),
    vector: (operation: keyof typeof simd): void => vector(simd[operation]),
    vectorConstant: (value: number): void =>
      put(0xfd, 0x0c, ...doubleBytes(value), ...doubleBytes(value)),
    /** The same word of 32 bits in all four lanes. */
    vectorWord: (word: number): void => {
      put(0xfd, 0x0c);
      for (let lane = 0; lane < 4; lane++) {
        for (const shift of [0, 8, 16, 24]) put((word >>> shift) & 0xff);
      }
    },
    /** Bytes of two vectors, by their places among the thirty-two. */
    shuffle: (places: readonly number[]): void => put(0xfd, 0x0d, ...places),
    /** v128 from sixteen bytes; the address is on the stack. */
    load: (offset: number): void => memory(0x00, 3, offset),
    store: (offset: number): void => memory(0x0b, 3, offset),
    loadSplat: (offset: number): void => memory(0x0a, 3, offset),
    loadLane: (offset: number, lane: number): void => {
      memory(0x57, 3, offset);
      put(lane);
    },
    storeLane: (offset: number, lane: number): void => {
      memory(0x5b, 3, offset);
      put(lane);
    },
    extractInteger: (lane: number): void => put(0xfd, 0x1b, lane),
    extractDouble: (lane: number): void => put(0xfd, 0x21, lane),
    loop: (): void => put(0x03, 0x40),
    block: (): void => put(0x02, 0x40),
    /** Up to `end` only where the integer on the stack is not 0. */
    when: (): void => put(0x04, 0x40),
    branch: (depth: number): void => put(0x0c, ...unsigned(depth)),
    branchIf: (depth: number): void => put(0x0d, ...unsigned(depth)),
    end: (): void => put(0x0b),
  };
};

export type Code = ReturnType<typeof codeWriter>;
