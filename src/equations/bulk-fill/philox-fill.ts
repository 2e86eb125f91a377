import type { Local } from '../kernel/wasm-code.ts';
import { type FunctionWriter, functionWriter } from '../kernel/wasm-module.ts';
import { fillLoop } from './fill-loop.ts';

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const KEY_STEPS = [0x9e3779b9, 0xbb67ae85] as const;
const TWO_TO_MINUS_53 = 1.1102230246251565e-16;

/**
 * philox(first, key0, key1, bytes): from `room` on two uniforms for each of the counters
 * (first, 0, 0, 0), (first + 1, 0, 0, 0) ..., as `fillWorldUniforms` makes them (see
 * uncertainty/philox.ts and uniform.ts): the same ten rounds, the products by 64-bit integers.
 */
export const philoxFill = (room: number): FunctionWriter => {
  const writer = functionWriter(['i32', 'i32', 'i32', 'i32']);
  const { code } = writer;
  const [first, key0, key1, bytes] = [0, 1, 2, 3] as const;
  const at = writer.local('i32');
  const counters = [0, 1, 2, 3].map(() => writer.local('i32'));
  const products = MULTIPLIERS.map(() => writer.local('i64'));
  const keys = Array.from({ length: ROUNDS }, (_, round) =>
    ([key0, key1] as const).map((key, word) => {
      const local = writer.local('i32');
      code.get(key);
      code.i32(Math.imul(KEY_STEPS[word] as number, round));
      code.integer('add');
      code.set(local);
      return local;
    }),
  );
  const pushHigh = (product: Local): void => {
    code.get(product);
    code.i64(32);
    code.long('shiftRight');
    code.long('toInteger');
  };
  const round = (names: readonly Local[], own: readonly Local[]): readonly Local[] => {
    const [c0, c1, c2, c3] = names as [Local, Local, Local, Local];
    [c0, c2].forEach((counter, word) => {
      code.get(counter);
      code.long('fromInteger');
      code.i32((MULTIPLIERS[word] as number) | 0);
      code.long('fromInteger');
      code.long('multiply');
      code.set(products[word] as Local);
    });
    // The words change places: (high of the second, its low, high of the first, its low).
    const take = (into: Local, product: number, other: Local, key: Local): void => {
      pushHigh(products[product] as Local);
      code.get(other);
      code.integer('xor');
      code.get(key);
      code.integer('xor');
      code.set(into);
    };
    take(c0, 1, c1, own[0] as Local);
    take(c2, 0, c3, own[1] as Local);
    [c3, c1].forEach((into, word) => {
      code.get(products[word] as Local);
      code.long('toInteger');
      code.set(into);
    });
    return names;
  };
  /** (2 n + 1) 2^-53, n made of the high 26 bits of each of two words. */
  const pushUniform = (high: Local, low: Local): void => {
    [high, low].forEach((word, index) => {
      code.get(word);
      code.long('fromInteger');
      code.i64(6);
      code.long('shiftRight');
      code.i64(index === 0 ? 27 : 1);
      code.long('shiftLeft');
    });
    code.long('or');
    code.i64(1);
    code.long('or');
    code.scalar('fromLong');
    code.f64(TWO_TO_MINUS_53);
    code.scalar('multiply');
  };
  fillLoop(writer, at, bytes, 16, () => {
    counters.forEach((counter, index) => {
      code.i32(0);
      if (index === 0) {
        code.get(at);
        code.i32(4);
        code.integer('shiftRight');
        code.integer('add');
        code.get(first);
        code.integer('add');
      }
      code.set(counter);
    });
    for (const own of keys) round(counters, own);
    for (const half of [0, 1]) {
      code.get(at);
      pushUniform(counters[2 * half] as Local, counters[2 * half + 1] as Local);
      code.storeScalar(room + 8 * half);
    }
  });
  return writer;
};
