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
  /** Quantities with a formula that the structure gives as data instead, under their paths. */
  readonly asData: ReadonlySet<Quantity>;
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
 *
 * A chapter runs alone when what it reads of others is given as data: of the quantities in
 * `asData` the formula is left out, and with it all that only the formula needs. Their values are
 * among the `givens` of the structure, the same in every world.
 */
export const assembleModel = (
  chapters: readonly (Readonly<Record<string, unknown>> | readonly Quantity[])[],
  options: { readonly asData?: readonly Quantity[] } = {},
): Model => {
  const asData: ReadonlySet<Quantity> = new Set(options.asData);
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
    for (const dependency of dependenciesOf(quantity, asData)) add(dependency.of);
  };
  for (const chapter of chapters) {
    for (const value of exportsOf(chapter)) if (value instanceof Quantity) add(value);
  }
  const quantities = [...byPath.values()];
  for (const quantity of quantities) {
    if (quantity.kind === 'stock' && !quantity.formula && !asData.has(quantity)) {
      problems.push(`${quantity.path} is a stock that no next(...) moves.`);
    }
  }
  problems.push(...checkUnits(quantities), ...checkShapes(quantities));
  for (const quantity of asData) {
    if (quantity.kind.startsWith('input') || quantity.kind.startsWith('given')) {
      problems.push(`${quantity.path} has no formula that data could stand in for.`);
    }
    if (quantity.starts || quantity.ends) {
      problems.push(
        `${quantity.path} begins or ends with a formula, which data cannot stand in for.`,
      );
    }
  }
  const ordered = orderIntoGroups(quantities, asData);
  problems.push(...ordered.problems);
  if (problems.length > 0) throw new ModelError(problems);
  return { quantities, byPath, groups: ordered.groups, asData };
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
