import type { Source, SupplyStack } from './supply-stack.ts';

/**
 * What a walk back over the steps leaves: the dispatch, its cost, and by block of steps a cut. The
 * cost of block b at any sizes x, with `before` held at its start and `after` at its end, is at
 * least constants[b] + slopes[b] . x + lastPrice[b] after - firstPrice[b] before.
 */
export interface StackDispatch {
  /** Money of the dispatch found: energy and storage, at the sorted steps' costs. */
  cost: number;
  readonly constants: Float64Array;
  /** [block * places + place of x]. */
  readonly slopes: Float64Array;
  readonly firstPrice: Float64Array;
  readonly lastPrice: Float64Array;
  /** Use of each budget: [budget * blocks + block]. */
  readonly uses: Float64Array;
  /** What one more MW of import would save over all steps. */
  importRent: number;
  readonly hours: StackHours | null;
}

/** MW by step for each source; the store's; what is held, MWh; the price of the demand. */
export interface StackHours {
  readonly sources: readonly Float64Array[];
  readonly charge: Float64Array;
  readonly discharge: Float64Array;
  readonly held: Float64Array;
  readonly price: Float64Array;
}

/** Blocks of steps: block b is from starts[b] to starts[b + 1]. */
export type BlockStarts = readonly number[];

export function stackDispatch(
  { places, budgets, sources, steps }: SupplyStack,
  blocks: number,
  withHours: boolean,
): StackDispatch {
  const series = (): Float64Array => new Float64Array(steps);
  return {
    cost: 0,
    constants: new Float64Array(blocks),
    slopes: new Float64Array(blocks * places),
    firstPrice: new Float64Array(blocks),
    lastPrice: new Float64Array(blocks),
    uses: new Float64Array(blocks * budgets.length),
    importRent: 0,
    hours: withHours
      ? {
          sources: sources.map((_: Source) => series()),
          charge: series(),
          discharge: series(),
          held: series(),
          price: series(),
        }
      : null,
  };
}
