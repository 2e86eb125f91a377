import type { DataPiece } from './tables.ts';

/** Worlds in a block: the unit of one call. */
export const CAPACITY = 256;

/**
 * Numbers from one column to the next. Not 256: columns a power of two apart would all compete for
 * the same few places of the processor's caches.
 */
export const STRIDE = 264;

export interface OutputLayout {
  readonly path: string;
  readonly offset: number;
  readonly columns: number;
}

/** Where a kernel's memory has what; plain data beside the module's bytes. */
export interface KernelLayout {
  /** Memory in pages of 64 KiB. */
  readonly pages: number;
  readonly capacity: number;
  readonly stride: number;
  readonly inputs: { readonly offset: number; readonly columns: number };
  readonly outputs: readonly OutputLayout[];
  readonly data: readonly DataPiece[];
}
