import type { ModelFields } from '../training/training-case.ts';

/** A published model: its sizes, what it was trained on, and where both were printed. */
export interface Architecture {
  /** Name as commands take it: `llama-3.1-405b`. */
  readonly id: string;
  /** Other spellings that mean the same model. */
  readonly also?: readonly string[];
  readonly name: string;
  readonly maker: string;
  /** Month of release, `YYYY-MM`. */
  readonly released: string;
  readonly model: ModelFields;
  /** Tokens of the published pre-training, where told. */
  readonly trainedTokens?: number;
  /** Tokens of a step of it (the largest of its schedule), where told. */
  readonly batchTokens?: number;
  /** Configuration file or paper that prints the sizes. */
  readonly source: string;
  /** Where tokens, batch and sequence are told, if elsewhere. */
  readonly trainingSource?: string;
  readonly note?: string;
}
