import { operandsOf } from './dependencies.ts';
import type { Dimension } from './dimension.ts';
import type { Expression } from './expression.ts';
import type { Pass } from './passes.ts';
import type { Quantity } from './quantity.ts';

/** What a formula ranges over, and whether it changes from month to month. */
export interface Shape {
  readonly over: Dimension | null;
  readonly timed: boolean;
}

class ShapeError extends Error {}

const name = (over: Dimension | null): string => over?.name ?? 'nothing';

const shapeOfQuantity = (quantity: Quantity): Shape => ({
  over: quantity.dimension,
  timed: quantity.timed,
});

const join = (shapes: readonly Shape[]): Shape => {
  let over: Dimension | null = null;
  for (const shape of shapes) {
    if (shape.over && over && shape.over !== over) {
      throw new ShapeError(
        `joins values over ${name(over)} with values over ${name(shape.over)}. Bring one to the ` +
          'other with at(relation, ...) or sumBy(relation, ...).',
      );
    }
    over = over ?? shape.over;
  }
  return { over, timed: shapes.some((shape) => shape.timed) };
};

const mustRangeOver = (what: string, shape: Shape, over: Dimension): Shape => {
  if (shape.over && shape.over !== over) {
    throw new ShapeError(`${what} ranges over ${name(shape.over)}, not over ${over.name}.`);
  }
  return shape;
};

const timedReference = (what: string, quantity: Quantity): Shape => {
  if (!quantity.timed) {
    throw new ShapeError(`${what} of ${quantity.path}, which is one value for the whole horizon.`);
  }
  return shapeOfQuantity(quantity);
};

const shapeOfPass = (pass: Pass, result: string): Shape => {
  const parts =
    pass.kind === 'settle'
      ? [pass.due, pass.cash]
      : pass.kind === 'drawInOrder'
        ? [pass.available, pass.need]
        : [pass.wanted, pass.capacity];
  const [own, pool] = parts as [Expression, Expression];
  const shapes = [
    mustRangeOver(pass.kind, shapeOf(own), pass.over),
    mustRangeOver(pass.kind, shapeOf(pool), pass.pools),
  ];
  const overPools = result === 'cash' || result === 'unmet' || result === 'left';
  return {
    over: overPools ? pass.pools : pass.over,
    timed: shapes.some((shape) => shape.timed),
  };
};

/** Shape of a formula. Throws with a sentence when its parts do not fit together. */
export const shapeOf = (expression: Expression): Shape => {
  const node = expression.node;
  switch (node.op) {
    case 'constant':
    case 'stepLength':
    case 'arriving':
      return { over: null, timed: false };
    case 'now':
      return { over: null, timed: true };
    case 'value':
      return shapeOfQuantity(node.of);
    case 'previous':
    case 'following':
      return timedReference(node.op, node.of);
    case 'lag':
    case 'spread':
      return join([timedReference(node.op, node.of), shapeOf(node.months)]);
    case 'windowSum':
      return join([
        timedReference(node.op, node.of),
        shapeOf(node.fromMonth),
        shapeOf(node.toMonth),
        { over: null, timed: true },
      ]);
    case 'at': {
      const operand = mustRangeOver(
        `at(${node.relation.name})`,
        shapeOf(node.operand),
        node.relation.to,
      );
      return { over: node.relation.from, timed: operand.timed };
    }
    case 'joinBy': {
      const operand = mustRangeOver(
        `${node.joining}By(${node.relation.name})`,
        shapeOf(node.operand),
        node.relation.from,
      );
      return { over: node.relation.to, timed: operand.timed };
    }
    case 'joinOver': {
      const operand = mustRangeOver(`${node.joining}Over`, shapeOf(node.operand), node.over);
      return { over: null, timed: operand.timed };
    }
    case 'along':
    case 'arrivingFrom': {
      const shapes = operandsOf(expression).map((operand) =>
        mustRangeOver('the network', shapeOf(operand), node.network.over),
      );
      return { over: node.network.over, timed: shapes.some((shape) => shape.timed) };
    }
    case 'pass':
      return shapeOfPass(node.pass, node.result);
    case 'reduce':
      return { over: shapeOf(node.operand).over, timed: false };
    case 'atMonth': {
      const month = shapeOf(node.month);
      return { ...join([shapeOf(node.operand), month]), timed: month.timed };
    }
    case 'presentValue': {
      const rate = shapeOf(node.ratePerStep);
      if (rate.timed) throw new ShapeError('presentValue needs one rate for the whole horizon.');
      return { ...join([shapeOf(node.operand), rate]), timed: false };
    }
    default:
      return join(operandsOf(expression).map(shapeOf));
  }
};

/** A sentence for every formula whose parts, or whose declaration, do not fit together. */
export const checkShapes = (quantities: readonly Quantity[]): string[] => {
  const problems: string[] = [];
  for (const quantity of quantities) {
    const check = (part: string, formula: Expression | null, mayBeTimed: boolean): void => {
      if (!formula) return;
      try {
        const shape = shapeOf(formula);
        if (shape.over && shape.over !== quantity.dimension) {
          throw new ShapeError(
            `is declared over ${name(quantity.dimension)} but ranges over ${shape.over.name}.`,
          );
        }
        if (shape.timed && !mayBeTimed) {
          throw new ShapeError(
            'is one value for the whole horizon but is made from values that change by month. ' +
              'Reduce them: total(...), peak(...), atMonth(...).',
          );
        }
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error;
        problems.push(`${quantity.path}${part}: ${error.message}`);
      }
    };
    check('', quantity.formula, quantity.timed);
    check(' (starts)', quantity.starts, false);
    check(' (ends)', quantity.ends, false);
  }
  return problems;
};
