import { checkShapes } from './check-shapes.ts';
import { checkUnits } from './check-units.ts';
import { dependenciesOf } from './dependencies.ts';
import { type Group, orderIntoGroups } from './order.ts';
import { Quantity } from './quantity.ts';

/** Equations that are complete, dimensionally sound and ordered: what engines run. */
export interface Model {
  /** Every quantity, in order of declaration; what is only referred to comes where first met. */
  readonly quantities: readonly Quantity[];
  readonly byPath: ReadonlyMap<string, Quantity>;
  /** Run one after another; see order.ts. */
  readonly groups: readonly Group[];
}

/** The equations do not make a model. Every problem found is told, one a line. */
export class ModelError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ModelError';
    this.problems = problems;
  }
}

/**
 * Collects the quantities that chapters export (a chapter is a module or a list), everything they
 * refer to, checks units and order. Throws `ModelError` naming every problem.
 */
export const assembleModel = (
  chapters: readonly (Readonly<Record<string, unknown>> | readonly Quantity[])[],
): Model => {
  const byPath = new Map<string, Quantity>();
  const problems: string[] = [];
  const add = (quantity: Quantity): void => {
    const known = byPath.get(quantity.path);
    if (known === quantity) return;
    if (known) {
      problems.push(`${quantity.path} is declared twice.`);
      return;
    }
    byPath.set(quantity.path, quantity);
    for (const dependency of dependenciesOf(quantity)) add(dependency.of);
  };
  for (const chapter of chapters) {
    for (const value of exportsOf(chapter)) if (value instanceof Quantity) add(value);
  }
  const quantities = [...byPath.values()];
  for (const quantity of quantities) {
    if (quantity.kind === 'stock' && !quantity.formula) {
      problems.push(`${quantity.path} is a stock that no next(...) moves.`);
    }
  }
  problems.push(...checkUnits(quantities), ...checkShapes(quantities));
  const ordered = orderIntoGroups(quantities);
  problems.push(...ordered.problems);
  if (problems.length > 0) throw new ModelError(problems);
  return { quantities, byPath, groups: ordered.groups };
};

/** By name: module loaders differ in the order in which they list what a module exports. */
const exportsOf = (
  chapter: Readonly<Record<string, unknown>> | readonly Quantity[],
): readonly unknown[] =>
  Array.isArray(chapter)
    ? chapter
    : Object.keys(chapter)
        .sort()
        .map((name) => (chapter as Readonly<Record<string, unknown>>)[name]);
