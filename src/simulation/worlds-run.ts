import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import type { Histogram } from '../uncertainty/statistics/histogram.ts';
import type { CountedWorlds, KeptQuantity, KeptWorlds } from './kept-worlds.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/**
 * The worlds of a run: one number per world, in the order of the worlds. World w belongs to
 * replicate floor(w / (worlds / replicates)).
 */
export interface WorldsRun {
  readonly plan: SamplingPlan;
  readonly worlds: number;
  readonly replicates: number;
  readonly steps: number;
  readonly monthsPerStep: number;
  /** Absolute month (year * 12 + month - 1) of the first step. */
  readonly startMonth: number;
  /** What was kept, in the order asked for. */
  readonly kept: readonly KeptQuantity[];
  /** Whether `series` has the numbers of every world, or only `counted` their histograms. */
  readonly keepsSeries: boolean;
  /** How many blocks of 256 worlds each worker ran; empty where there were none. */
  readonly blocksPerWorker: readonly number[];
  /** A result that is one value for the whole horizon. A view, not a copy. */
  perWorld(quantity: Quantity, element: number): Float64Array;
  /** A series at one step. A view, not a copy. */
  series(quantity: Quantity, element: number, step: number): Float64Array;
  /** The histogram of a series at one step, where the run was too large to keep every world. */
  counted(quantity: Quantity, element: number, step: number): Histogram;
  /** Index of the claim drawn for a question, in the question's order of claims. */
  answers(question: string): Uint8Array;
}

/** Asked for something that the run does not have. A fault of the caller. */
export class NotKept extends Error {}

export const worldsRun = (
  { bound, layout }: { readonly bound: BoundProgramme; readonly layout: readonly KeptQuantity[] },
  plan: SamplingPlan,
  data: KeptWorlds,
  counts: CountedWorlds | null,
  blocksPerWorker: readonly number[],
): WorldsRun => {
  const { steps, monthsPerStep, startMonth } = bound.structure;
  const { worlds, replicates } = plan.design;
  const indexOf = new Map(layout.map(({ path }, index) => [path, index]));
  const rowOf = (quantity: Quantity, element: number, step: number | null): [number, number] => {
    const kept = indexOf.get(quantity.path);
    const found = layout[kept ?? -1];
    if (kept === undefined || !found) throw new NotKept(`this run did not keep ${quantity.path}`);
    if (found.timed !== (step !== null)) {
      throw new NotKept(`${quantity.path} is ${found.timed ? 'a series' : 'no series'}`);
    }
    const row = step === null ? element : element * steps + step;
    const inside = element >= 0 && element < found.elements && (step ?? 0) < steps;
    if (!inside || !Number.isInteger(row) || (step ?? 0) < 0) {
      throw new NotKept(`${quantity.path} has no element ${element} at step ${step}`);
    }
    return [kept, row];
  };
  const view = (quantity: Quantity, element: number, step: number | null): Float64Array => {
    const [kept, row] = rowOf(quantity, element, step);
    const values = data.values[kept] as Float64Array;
    if (values.length === 0) {
      throw new NotKept(`${quantity.path} was counted, not kept: there were ${worlds} worlds`);
    }
    return values.subarray(row * data.room, row * data.room + worlds);
  };
  return {
    plan,
    worlds,
    replicates,
    steps,
    monthsPerStep,
    startMonth,
    kept: layout,
    keepsSeries: counts === null,
    blocksPerWorker,
    perWorld: (quantity, element) => view(quantity, element, null),
    series: (quantity, element, step) => view(quantity, element, step),
    counted: (quantity, element, step) => {
      const [kept, row] = rowOf(quantity, element, step);
      const histogram = counts?.[kept]?.[row];
      if (!histogram) throw new NotKept(`${quantity.path} was kept, not counted`);
      return histogram;
    },
    answers: (question) => {
      const index = plan.questions.findIndex(({ id }) => id === question);
      const claims = data.claims[index];
      if (!claims) throw new NotKept(`no input of this run depends on the question ${question}`);
      return claims;
    },
  };
};
