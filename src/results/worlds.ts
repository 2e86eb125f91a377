import type { Quantity } from '../equations/quantity.ts';

/**
 * The worlds of a run as results read them: one number per world, in the order of the worlds. World
 * w belongs to replicate floor(w / (worlds / replicates)).
 */
export interface Worlds {
  readonly worlds: number;
  readonly replicates: number;
  readonly steps: number;
  readonly monthsPerStep: number;
  /** Absolute month (year * 12 + month - 1) of the first step. */
  readonly startMonth: number;
  /** A result that is one value for the whole horizon. */
  perWorld(quantity: Quantity, element: number): Float64Array;
  /** A series at one step. Only of series that the run was asked to keep. */
  series(quantity: Quantity, element: number, step: number): Float64Array;
  /** Index of the claim drawn for a question, in the question's order of claims. */
  answers(question: string): Uint8Array;
}
