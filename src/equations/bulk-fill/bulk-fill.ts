import { elementaryPrograms } from '../../uncertainty/elementary/elementary-programs.ts';
import { exp, normalScore } from '../../uncertainty/elementary/index.ts';
import type { StreamKey } from '../../uncertainty/philox.ts';
import { fillReversedPoints, fillScrambledUniforms } from '../../uncertainty/sobol.ts';
import { fillWorldUniforms } from '../../uncertainty/uniform.ts';
import { elementaryFunction } from '../kernel/elementary-function.ts';
import { moduleBytes } from '../kernel/wasm-module.ts';
import { lognormalFill, scoreFill } from './elementary-fill.ts';
import { philoxFill } from './philox-fill.ts';
import { scrambleFill } from './sobol-fill.ts';

/** The most numbers that are filled at a time. */
export const MOST_FILLED = 256;

/**
 * What sampling does to hundreds of numbers at a time, in place in `room`, on the first `count` of
 * them. The bits are those of the functions of the same name in `uncertainty`.
 */
export interface BulkFill {
  readonly room: Float64Array;
  /** Uniforms of the worlds firstWorld ... */
  worldUniforms(key: StreamKey, firstWorld: number, count: number): void;
  /** Scrambled Sobol points firstIndex ..., to `room` from `at` on. */
  scrambledUniforms(
    dimension: number,
    firstIndex: number,
    key: number,
    at: number,
    count: number,
  ): void;
  /** Uniforms become normal scores. */
  scores(count: number): void;
  /** Scores become median * exp(sigma * score). */
  lognormals(median: number, sigma: number, count: number): void;
}

/** By the functions themselves: where WebAssembly is refused, and to check it against. */
export const plainFill = (): BulkFill => {
  const room = new Float64Array(MOST_FILLED);
  return {
    room,
    worldUniforms: (key, firstWorld, count) => {
      fillWorldUniforms(key, firstWorld, room.subarray(0, count));
    },
    scrambledUniforms: (dimension, firstIndex, key, at, count) => {
      fillScrambledUniforms(dimension, firstIndex, key, room.subarray(at, at + count));
    },
    scores: (count) => {
      for (let i = 0; i < count; i++) room[i] = normalScore(room[i] as number);
    },
    lognormals: (median, sigma, count) => {
      for (let i = 0; i < count; i++) room[i] = median * exp(sigma * (room[i] as number));
    },
  };
};

interface Exports {
  readonly philox: (first: number, key0: number, key1: number, bytes: number) => void;
  readonly scramble: (key: number, bytes: number) => void;
  readonly score: (bytes: number) => void;
  readonly lognormal: (bytes: number, median: number, sigma: number) => void;
}

/** Room for a number before the first and some after the last, then uniforms, then points. */
const ROOM = 16;
const SPREAD = ROOM + (MOST_FILLED + 8) * 8;
const POINTS = SPREAD + (MOST_FILLED + 8) * 8;

let module: WebAssembly.Module | null | undefined;

/** Compiled once a thread; null where the surroundings do not allow it. */
const fillModule = (): WebAssembly.Module | null => {
  if (module !== undefined) return module;
  const functions = [
    elementaryFunction(elementaryPrograms.normalScore),
    elementaryFunction(elementaryPrograms.exp),
    philoxFill(ROOM),
    scrambleFill(POINTS, SPREAD),
    scoreFill(ROOM, 0),
    lognormalFill(ROOM, 1),
  ];
  try {
    const names = { philox: 2, scramble: 3, score: 4, lognormal: 5 };
    module = new WebAssembly.Module(moduleBytes(functions, names, 1));
  } catch {
    module = null;
  }
  return module;
};

/** By WebAssembly, several times as fast, where there is any. */
export const bulkFill = (): BulkFill => {
  const compiled = fillModule();
  if (!compiled) return plainFill();
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(compiled, { kernel: { memory } });
  const { philox, scramble, score, lognormal } = exports as unknown as Exports;
  const room = new Float64Array(memory.buffer, ROOM, MOST_FILLED);
  const spread = new Float64Array(memory.buffer, SPREAD, MOST_FILLED);
  const points = new Int32Array(memory.buffer, POINTS, MOST_FILLED);
  return {
    room,
    worldUniforms: (key, firstWorld, count) => {
      // Two worlds share a counter; an odd first world begins with the second of a pair.
      const skipped = firstWorld & 1;
      philox(firstWorld >>> 1, key.low, key.high, (count + skipped) * 8);
      if (skipped === 0) return;
      const last = new Float64Array(memory.buffer, ROOM, count + 1)[count] as number;
      room.copyWithin(0, 1, count);
      room[count - 1] = last;
    },
    scrambledUniforms: (dimension, firstIndex, key, at, count) => {
      fillReversedPoints(dimension, firstIndex, points.subarray(0, count));
      scramble(key, count * 4);
      room.set(spread.subarray(0, count), at);
    },
    scores: (count) => score(count * 8),
    lognormals: (median, sigma, count) => lognormal(count * 8, median, sigma),
  };
};
