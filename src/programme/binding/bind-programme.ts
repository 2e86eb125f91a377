import { inputColumns } from '../../equations/input-columns.ts';
import type { Quantity } from '../../equations/quantity.ts';
import type { Structure } from '../../equations/structure.ts';
import { model } from '../../model/index.ts';
import { parseUnit, sameUnit } from '../../quantities/unit.ts';
import type { BoundInput, BoundProgramme } from '../bound-programme.ts';
import type { CheckedProgramme, GivenValue } from '../checked-programme.ts';
import { bindScarce } from './bind-scarce.ts';
import { bindStructure } from './bind-structure.ts';
import { bindWorkloads } from './bind-workloads.ts';
import { centralValue } from './central-value.ts';
import { elementsOf } from './elements.ts';
import { planRuns, type RunPlan, unplanned } from './plan-runs.ts';
import { type ColumnValue, findersOf } from './value-of-column.ts';
import { workloadElements } from './workload-elements.ts';

/**
 * Ties a checked programme to the model: its elements, who belongs to whom, and for each column of
 * inputs the value that feeds it. Throws where a value comes in another unit than its input has,
 * or a name or a setting is missing, which the check of the programme excludes.
 */
export const bindProgramme = (programme: CheckedProgramme): BoundProgramme => {
  const elements = elementsOf(programme);
  const limits = bindScarce(programme, elements);
  const base = bindStructure(programme, elements, limits);
  const own = findersOf(programme, elements, limits);
  const things = workloadElements(programme, elements);
  const withPlan = (plan: RunPlan): BoundProgramme => {
    const { structure, finders } = bindWorkloads(programme, elements, things, plan, base);
    const inputs = bindInputs(structure, new Map([...own, ...finders]));
    return { programme, model, structure, inputs, plan };
  };
  const unplaced = withPlan(unplanned(things));
  if (things.runs.length === 0) return unplaced;
  const central = unplaced.inputs.map(({ given }) => centralValue(given));
  return withPlan(planRuns(programme, things, model, unplaced.structure, central));
};

const bindInputs = (
  structure: Structure,
  finders: ReadonlyMap<Quantity, (element: number) => ColumnValue>,
): readonly BoundInput[] =>
  inputColumns(model, structure).map(({ quantity, element }): BoundInput => {
    const find = finders.get(quantity);
    if (!find) throw new Error(`no value of a programme feeds ${quantity.path}`);
    const { given, path, site } = find(element);
    checkUnit(given, quantity);
    const chapter = quantity.path.slice(0, quantity.path.indexOf('.'));
    return { quantity, element, path, given, chapter, site };
  });

const checkUnit = (given: GivenValue, quantity: Quantity): void => {
  const { unit } = quantity.declaration;
  if (given.unit === unit || sameUnit(parseUnit(given.unit), parseUnit(unit))) return;
  throw new Error(`${given.path} is in ${given.unit}; ${quantity.path} takes ${unit}`);
};
