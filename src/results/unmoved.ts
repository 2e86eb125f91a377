import type { Quantity } from '../equations/quantity.ts';
import type { BoundProgramme } from '../programme/bound-programme.ts';
import { kernelEngine } from '../simulation/kernel-engine.ts';
import { prepareEngine, runWorldsHere } from '../simulation/run-worlds.ts';
import type { SamplingPlan } from '../simulation/sampling-plan.ts';
import { holding } from './experiments.ts';
import type { Place } from './lineage.ts';

/** Results by which a reader tells buildings, sources, parties and contracts apart. */
const COMPARED = [
  'buildings.readyAt',
  'capital.drawnInAll',
  'capital.peakBehind',
  'contracts.paidInAll',
  'power.supplyDate',
  'public.jobs.peak',
  'capital.peakGap',
] as const;

export interface Unmoved {
  readonly worlds: number;
  /** The same to the last bit in every world, whichever rival claim is believed. */
  readonly unmoved: readonly Place[];
  readonly moved: readonly Place[];
}

/**
 * What an answer to a question moves, by trying: the same worlds are run once for each rival claim.
 * The equations may join two purses through a chain of leases without a dollar ever passing; what
 * no world shows to move is told as unmoved "in n worlds", which is what was seen, and no more.
 */
export const unmovedBy = (
  bound: BoundProgramme,
  plan: SamplingPlan,
  question: string,
  worlds = 256,
): Unmoved => {
  const claims = bound.programme.questions.find(({ id }) => id === question)?.claims ?? [];
  const compared = COMPARED.flatMap((path): readonly Quantity[] => {
    const quantity = bound.model.byPath.get(path);
    return quantity ? [quantity] : [];
  });
  const engine = prepareEngine(bound, compared);
  const instance = kernelEngine(engine.kernel)(engine.layout);
  const small = {
    ...plan,
    design: { ...plan.design, worlds: Math.min(worlds, plan.design.worlds) },
  };
  const runs = claims.map((_, answer) =>
    runWorldsHere(
      engine,
      holding(small, { values: new Map(), answers: new Map([[question, answer]]) }),
      {},
      () => instance,
    ),
  );
  const unmoved: Place[] = [];
  const moved: Place[] = [];
  for (const quantity of compared) {
    const size = quantity.dimension
      ? (bound.structure.elements.get(quantity.dimension.name)?.length ?? 0)
      : 1;
    for (let element = 0; element < size; element++) {
      const [first, ...others] = runs.map((run) => run.perWorld(quantity, element));
      const same = others.every((other) =>
        other.every((value, world) => Object.is(value, first?.[world])),
      );
      (same ? unmoved : moved).push({ quantity, element });
    }
  }
  return { worlds: small.design.worlds, unmoved, moved };
};
