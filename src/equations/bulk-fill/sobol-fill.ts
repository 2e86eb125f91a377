import { type FunctionWriter, functionWriter } from '../kernel/wasm-module.ts';
import { fillLoop } from './fill-loop.ts';

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/**
 * scramble(key, bytes): turns the points that lie from `points` on (words of 32 bits, their bits
 * reversed) into scrambled uniforms from `room` on, as `fillScrambledUniforms` does (see
 * uncertainty/sobol.ts), four at a time. `bytes` counts those of the points.
 */
export const scrambleFill = (points: number, room: number): FunctionWriter => {
  const writer = functionWriter(['i32', 'i32']);
  const { code } = writer;
  const [key, bytes] = [0, 1] as const;
  const at = writer.local('i32');
  const target = writer.local('i32');
  const [y, keys, odd] = ['v128', 'v128', 'v128'].map(() => writer.local('v128')) as [
    number,
    number,
    number,
  ];
  code.get(key);
  code.vector('splatInteger32');
  code.set(keys);
  code.get(keys);
  code.i32(16);
  code.vector('shiftRight32');
  code.vectorWord(1);
  code.vector('or');
  code.set(odd);
  const multiplyInto = (factor: number): void => {
    code.get(y);
    code.get(y);
    code.vectorWord(factor);
    code.vector('multiply32');
    code.vector('xor');
    code.set(y);
  };
  /** Swaps neighbours of `shift` bits each: ((y >>> shift) & mask) | ((y & mask) << shift). */
  const swap = (shift: number, mask: number): void => {
    code.get(y);
    code.i32(shift);
    code.vector('shiftRight32');
    code.vectorWord(mask);
    code.vector('and');
    code.get(y);
    code.vectorWord(mask);
    code.vector('and');
    code.i32(shift);
    code.vector('shiftLeft32');
    code.vector('or');
    code.set(y);
  };
  const bytesReversed = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12];
  const upperHalf = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15];
  fillLoop(writer, at, bytes, 16, () => {
    code.get(at);
    code.load(points);
    code.set(y);
    multiplyInto(0x3d20adea);
    code.get(y);
    code.get(keys);
    code.vector('add32');
    code.get(odd);
    code.vector('multiply32');
    code.set(y);
    multiplyInto(0x05526c56);
    multiplyInto(0x53a22864);
    swap(1, 0x55555555);
    swap(2, 0x33333333);
    swap(4, 0x0f0f0f0f);
    code.get(y);
    code.get(y);
    code.shuffle(bytesReversed);
    code.set(y);
    code.get(at);
    code.i32(1);
    code.integer('shiftLeft');
    code.set(target);
    for (const half of [0, 1]) {
      code.get(target);
      code.get(y);
      if (half === 1) {
        code.get(y);
        code.shuffle(upperHalf);
      }
      code.vector('fromIntegerLow');
      code.vectorConstant(0.5);
      code.vector('add');
      code.vectorConstant(TWO_TO_MINUS_32);
      code.vector('multiply');
      code.store(room + 16 * half);
    }
  });
  return writer;
};
