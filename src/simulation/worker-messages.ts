import type { Distribution } from '../uncertainty/distribution.ts';
import type { ScoreTable } from '../uncertainty/score-table.ts';
import type { CountedWorlds, KeptQuantity, KeptWorlds } from './kept-worlds.ts';
import type { KernelParts } from './kernel-engine.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/** What the workers of one run share. */
export interface RunJob {
  readonly plan: SamplingPlan;
  readonly layout: readonly KeptQuantity[];
  readonly kernel: KernelParts;
  /** Room for all worlds that every worker writes into; null where results are sent back. */
  readonly target: KeptWorlds | null;
  /** Empty histograms where series are counted, not kept. */
  readonly counts: CountedWorlds | null;
}

export type ToWorker =
  | { readonly kind: 'job'; readonly job: RunJob }
  /** Blocks first ... first + count - 1, to be run in this order. */
  | { readonly kind: 'blocks'; readonly first: number; readonly count: number }
  | { readonly kind: 'finish' }
  /** Columns of a run that is done, to be spread; threads see them where they lie. */
  | { readonly kind: 'spread'; readonly columns: readonly Float64Array[] }
  /** Distributions whose tables are wanted, before any job. */
  | { readonly kind: 'tables'; readonly distributions: readonly Distribution[] };

export type FromWorker =
  | { readonly kind: 'progress' }
  /** A lease of blocks is done; `worlds` where there is no shared room. */
  | {
      readonly kind: 'done';
      readonly first: number;
      readonly count: number;
      readonly worlds: KeptWorlds | null;
    }
  | { readonly kind: 'finished'; readonly counts: CountedWorlds | null }
  | { readonly kind: 'spread'; readonly spreads: Float64Array }
  | { readonly kind: 'tables'; readonly tables: readonly ScoreTable[] }
  | { readonly kind: 'failed'; readonly reason: string };
