import type { StoreUnit } from './site-problem.ts';
import type { HeldAtEnd } from './walk-back.ts';

/** What a store must hold at the end, where it held so much before the first step. */
export function heldAtEnd(store: StoreUnit | null, before: number): HeldAtEnd {
  if (store === null || store.final === 'free') return { rule: 'free' };
  return { rule: store.final === 'at_least_initial' ? 'at least' : 'exactly', mwh: before };
}
