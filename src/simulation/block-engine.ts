import type { KeptQuantity } from './kept-worlds.ts';

/**
 * Runs the equations for up to 256 worlds at a time. The kernel is one; the interpreter, slow and
 * obvious, is another, and tests compare them.
 */
export interface BlockEngine {
  /** Input column c of world i of the block is inputs[c * stride + i]. */
  readonly inputs: () => Float64Array;
  readonly stride: number;
  /** Computes the first `count` worlds of the block. */
  run(count: number): void;
  /** Writes a kept quantity of these worlds: row r of world i to target[r * room + at + i]. */
  read(kept: number, target: Float64Array, room: number, at: number): void;
}

/** What an engine is asked for: the layout of what is kept, by index of `read`. */
export type EngineMaker = (layout: readonly KeptQuantity[]) => BlockEngine;
