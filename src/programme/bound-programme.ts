import type { Model } from '../equations/model.ts';
import type { Quantity } from '../equations/quantity.ts';
import type { Structure } from '../equations/structure.ts';
import type { RunPlan } from './binding/plan-runs.ts';
import type { CheckedProgramme, GivenValue } from './checked-programme.ts';

/**
 * One column of the kernel's inputs: which value feeds it. Several columns may read one value
 * (all buildings of a group share its cost); their numbers are then equal in every world. Where
 * each element has a draw of its own, `path` differs from the value's path
 * (`sites.Abilene.buildings.3.every`) and keys the draw.
 */
export interface BoundInput {
  readonly quantity: Quantity;
  readonly element: number;
  readonly path: string;
  readonly given: GivenValue;
  /** For grouping in sensitivity and reports. */
  readonly chapter: string;
  readonly site: string | null;
}

/** A checked programme tied to the model: what the simulation runs. */
export interface BoundProgramme {
  readonly programme: CheckedProgramme;
  readonly model: Model;
  readonly structure: Structure;
  /** In the order of the kernel's input columns. */
  readonly inputs: readonly BoundInput[];
  /** The training runs as planned on the central world, in the order in which they are served. */
  readonly plan?: RunPlan;
}
