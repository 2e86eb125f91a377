import {
  type Dimension,
  dimension,
  type Network,
  network,
  type Relation,
  relation,
} from '../../src/equations/dimension.ts';
import type { Expression, Table } from '../../src/equations/expression.ts';
import * as formula from '../../src/equations/expression.ts';
import { inputColumns } from '../../src/equations/input-columns.ts';
import type { Model } from '../../src/equations/model.ts';
import { orderIntoGroups } from '../../src/equations/order.ts';
import * as time from '../../src/equations/over-time.ts';
import * as passes from '../../src/equations/passes.ts';
import type { Quantity } from '../../src/equations/quantity.ts';
import * as declare from '../../src/equations/quantity.ts';
import type { Structure, TableData } from '../../src/equations/structure.ts';
import { type Dice, diceFrom } from './dice.ts';

/** A small model that means nothing, its structure, worlds to run it in, and results to compare. */
export interface RandomModel {
  readonly model: Model;
  readonly structure: Structure;
  /** [world][column]. */
  readonly worlds: readonly Float64Array[];
  readonly outputs: readonly Quantity[];
}

/** Everything that random formulas can refer to. */
interface Scenery {
  readonly dice: Dice;
  readonly dimensions: readonly Dimension[];
  readonly relations: readonly Relation[];
  readonly networks: readonly Network[];
  readonly tables: readonly Table[];
  readonly curves: readonly Table[];
  readonly known: Quantity[];
  readonly stocks: Quantity[];
}

/**
 * Always the same model for the same seed. Units play no part: the language's own checks of units
 * are tested elsewhere. A draw whose equations go in circles is thrown away for the next.
 */
export const randomModel = (seed: number): RandomModel => {
  for (let attempt = 0; ; attempt++) {
    const made = attemptModel(diceFrom(seed * 1009 + attempt));
    if (made) return made;
  }
};

const attemptModel = (dice: Dice): RandomModel | null => {
  const scenery = drawScenery(dice);
  const { known, stocks, dimensions } = scenery;
  const over = (): Dimension | null => (dice.chance(0.3) ? null : dice.pick(dimensions));
  const declared = (of: Dimension | null) => ({
    unit: dice.chance(0.1) ? 'MW IT' : '1',
    title: '',
    ...(of ? { over: of } : {}),
  });
  for (let at = 0; at < 2 + dice.below(4); at++) {
    known.push(declare.input(`input${at}`, declared(over())));
  }
  if (dice.chance(0.6)) known.push(declare.inputSeries('inputSeries', declared(over())));
  if (dice.chance(0.6)) known.push(declare.given('given', declared(over())));
  if (dice.chance(0.6)) known.push(declare.givenSeries('givenSeries', declared(over())));
  for (let at = 0; at < dice.below(3); at++) {
    const of = over();
    const starts = dice.chance(0.6) ? { starts: drawFormula(scenery, of, false, 2) } : {};
    const made = declare.stock(`stock${at}`, { ...declared(of), ...starts });
    stocks.push(made);
  }
  for (let at = 0; at < 3 + dice.below(9); at++) {
    const of = over();
    if (dice.chance(0.3)) {
      const is = drawFormula(scenery, of, false, 3);
      known.push(declare.perWorld(`value${at}`, { ...declared(of), is }));
      continue;
    }
    const bounds = {
      ...(dice.chance(0.3) ? { starts: drawFormula(scenery, of, false, 2) } : {}),
      ...(dice.chance(0.3) ? { ends: drawFormula(scenery, of, false, 2) } : {}),
    };
    const is = drawFormula(scenery, of, true, 4);
    known.push(declare.series(`series${at}`, { ...declared(of), ...bounds, is }));
  }
  for (const stock of stocks) {
    const is = drawFormula(scenery, stock.dimension, true, 3);
    const opening = time.previous(stock);
    declare.next(stock, dice.chance(0.5) ? opening.times(0.75).plus(is) : is);
  }
  if (dice.chance(0.25)) declareBackward(scenery, over());

  const quantities = [...known, ...stocks];
  // Now and then some of what is computed is given as data instead.
  const asData = new Set(
    dice.chance(0.2)
      ? quantities.filter(
          ({ formula, starts, ends }) => formula && !starts && !ends && dice.chance(0.25),
        )
      : [],
  );
  const ordered = orderIntoGroups(quantities, asData);
  if (ordered.problems.length > 0) return null;
  const byPath = new Map(quantities.map((quantity) => [quantity.path, quantity]));
  const model: Model = { quantities, byPath, groups: ordered.groups, asData };
  const structure = drawStructure(scenery, asData);
  const width = inputColumns(model, structure).length;
  const worlds = Array.from({ length: 1 + dice.below(5) }, () =>
    Float64Array.from({ length: width }, () => dice.number()),
  );
  const some = quantities.filter(() => dice.chance(0.3));
  const outputs = dice.chance(0.6) || some.length === 0 ? quantities : some;
  return { model, structure, worlds, outputs };
};

const drawScenery = (dice: Dice): Scenery => {
  const dimensions = ['a', 'b', 'c'].map(dimension);
  const pairs = dimensions.flatMap((from) => dimensions.map((to) => [from, to] as const));
  return {
    dice,
    dimensions,
    relations: pairs.map(([from, to]) => relation(`${from.name}-${to.name}`, from, to)),
    networks: dimensions.map((over) => network(`network-${over.name}`, over)),
    tables: [1, 2, 3].map((count) =>
      declare.table(`table${count}`, {
        argumentUnits: Array.from({ length: count }, () => '1'),
        unit: '1',
        title: '',
      }),
    ),
    curves: [declare.table('curve', { argumentUnits: ['1'], unit: '1', title: '' })],
    known: [],
    stocks: [],
  };
};

/** A loan's size: each month's value made from the next. */
const declareBackward = ({ dice, known, stocks }: Scenery, over: Dimension | null): void => {
  const made = declare.stock('backward', {
    unit: '1',
    title: '',
    ends: dice.number(),
    ...(over ? { over } : {}),
  });
  const service = known.filter(
    (each) => each.timed && (each.dimension === null || each.dimension === over),
  );
  const plus = service.length > 0 ? dice.pick(service) : formula.constant(1);
  declare.next(made, time.following(made).plus(plus).over(1.25));
  stocks.push(made);
};

const fits = (quantity: Quantity, over: Dimension | null, timed: boolean): boolean =>
  (quantity.dimension === null || quantity.dimension === over) && (timed || !quantity.timed);

/** A formula over the dimension (or over nothing), by month or not, at most `depth` deep. */
const drawFormula = (
  scenery: Scenery,
  over: Dimension | null,
  timed: boolean,
  depth: number,
  arriving: Expression | null = null,
): Expression => {
  const { dice } = scenery;
  const draw = (more: Expression | null = arriving): Expression =>
    drawFormula(scenery, over, timed, depth - 1, more);
  const drawOver = (of: Dimension | null): Expression => drawFormula(scenery, of, timed, depth - 1);
  if (depth <= 0 || dice.chance(0.12)) return drawLeaf(scenery, over, timed, arriving);
  switch (dice.below(timed ? 15 : 12)) {
    case 0: {
      const { negate, abs, floor, sqrt, exp, log } = formula;
      return dice.pick([negate, abs, floor, sqrt, exp, log])(draw());
    }
    case 1:
    case 2:
    case 3: {
      const op = dice.pick([
        'add',
        'subtract',
        'multiply',
        'divide',
        'min',
        'max',
        'power',
        'less',
        'lessOrEqual',
        'equal',
        'notEqual',
        'add',
        'multiply',
        'min',
        'max',
      ] as const);
      return new formula.Expression({ op, left: draw(), right: draw() });
    }
    case 4:
      return formula.select(draw(), draw(), draw());
    case 5: {
      const table = dice.pick(scenery.tables);
      return formula.lookup(table, ...table.argumentUnits.map(() => draw()));
    }
    case 6: {
      const watts = scenery.known.filter(
        (each) => each.declaration.unit === 'MW IT' && fits(each, over, timed),
      );
      return watts.length > 0 ? dice.pick(watts).in('kW IT') : draw();
    }
    case 7: {
      if (!over)
        return dice.pick([formula.sumOver, formula.maxOver, formula.minOver])(
          ...joined(scenery, drawOver),
        );
      const outward = dice.pick(scenery.relations.filter(({ from }) => from === over));
      if (dice.chance(0.5)) return formula.at(outward, drawOver(outward.to), dice.number());
      const inward = dice.pick(scenery.relations.filter(({ to }) => to === over));
      return dice.pick([formula.sumBy, formula.maxBy, formula.minBy])(
        inward,
        drawOver(inward.from),
      );
    }
    case 8: {
      const net = scenery.networks.find((each) => each.over === over);
      if (!net) return draw();
      const along = dice.pick([
        passes.latestOfPredecessors,
        passes.earliestOfSuccessors,
        (of: Network, bound: Expression): Expression =>
          passes.alongNetwork(of, bound, (arrival) => arrival.plus(draw(arrival))),
        (of: Network, bound: Expression): Expression =>
          passes.alongNetworkBackward(of, bound, (arrival) => formula.min(draw(arrival), arrival)),
        (of: Network, bound: Expression): Expression =>
          passes.alongNetwork(of, bound, (arrival) => draw(arrival)),
      ]);
      return along(net, draw(null), draw(null));
    }
    case 9:
      return over ? drawPass(scenery, over, drawOver) : draw();
    case 10:
    case 11:
      return drawReduced(scenery, over, timed, depth);
    default:
      return drawAcrossMonths(scenery, over, depth, arriving);
  }
};

const joined = (
  { dice, dimensions }: Scenery,
  drawOver: (of: Dimension) => Expression,
): readonly [Dimension, Expression] => {
  const of = dice.pick(dimensions);
  return [of, drawOver(of)];
};

const drawLeaf = (
  { dice, known, stocks }: Scenery,
  over: Dimension | null,
  timed: boolean,
  arriving: Expression | null,
): Expression => {
  if (arriving && dice.chance(0.4)) return arriving;
  if (timed && dice.chance(0.1)) return formula.now;
  if (dice.chance(0.04)) return formula.stepLength;
  const readable = known.filter((each) => fits(each, over, timed));
  if (readable.length === 0 || dice.chance(0.2)) return formula.constant(dice.number());
  const stock = stocks.filter((each) => fits(each, over, timed));
  if (stock.length > 0 && dice.chance(0.15)) return dice.pick(stock);
  return dice.pick(readable);
};

const drawPass = (
  { dice, relations }: Scenery,
  over: Dimension,
  drawOver: (of: Dimension) => Expression,
): Expression => {
  const outward = relations.filter(({ from }) => from === over);
  const inward = relations.filter(({ to }) => to === over);
  const pools = dice.chance(0.5);
  const of = dice.pick(pools ? inward : outward);
  switch (dice.below(3)) {
    case 0: {
      const to = dice.chance(0.3) ? of : relation(`${of.name}-2`, of.from, of.to);
      const { paid, cash } = passes.settle({
        due: drawOver(of.from),
        from: of,
        to,
        cash: drawOver(of.to),
      });
      return pools ? cash : paid;
    }
    case 1: {
      const { drawn, unmet } = passes.drawInOrder({
        need: drawOver(of.to),
        available: drawOver(of.from),
        of,
      });
      return pools ? unmet : drawn;
    }
    default: {
      const { assigned, left } = passes.assignInOrder({
        wanted: drawOver(of.from),
        capacity: drawOver(of.to),
        of,
      });
      return pools ? left : assigned;
    }
  }
};

const drawReduced = (
  scenery: Scenery,
  over: Dimension | null,
  timed: boolean,
  depth: number,
): Expression => {
  const { dice } = scenery;
  const operand = drawFormula(scenery, over, true, depth - 2);
  const { total, peak, lowest, firstMonth, lastMonth } = time;
  switch (dice.below(4)) {
    case 0:
      return time.atMonth(operand, drawFormula(scenery, over, timed, depth - 2));
    case 1:
      return time.presentValue(operand, drawFormula(scenery, over, false, depth - 2));
    default:
      return dice.pick([total, peak, lowest, firstMonth, lastMonth])(operand);
  }
};

const drawAcrossMonths = (
  scenery: Scenery,
  over: Dimension | null,
  depth: number,
  arriving: Expression | null,
): Expression => {
  const { dice, known, stocks, curves } = scenery;
  const monthly = [...known, ...stocks].filter((each) => each.timed && fits(each, over, true));
  const drawTime = (): Expression =>
    dice.chance(0.3)
      ? formula.constant(dice.pick([0, 1, 1.5, 2, 3, 7, -1, 24]))
      : drawFormula(scenery, over, dice.chance(0.4), depth - 2, dice.chance(0.3) ? arriving : null);
  if (monthly.length === 0) return drawLeaf(scenery, over, true, arriving);
  const of = dice.pick(
    dice.chance(0.4) && stocks.length > 0
      ? stocks.filter((each) => fits(each, over, true)).concat(monthly)
      : monthly,
  );
  switch (dice.below(6)) {
    case 0:
    case 1:
      return time.previous(of);
    case 2:
      return time.following(of);
    case 3:
      return time.lag(of, drawTime());
    case 4:
      return time.windowSum(of, drawTime(), drawTime());
    default:
      return time.spread(of, drawTime(), dice.pick(curves));
  }
};

const drawStructure = (scenery: Scenery, asData: ReadonlySet<Quantity>): Structure => {
  const { dice, dimensions, relations, networks } = scenery;
  const steps = 1 + dice.below(8);
  const sizes = new Map(dimensions.map(({ name }) => [name, dice.below(6)]));
  const size = (of: Dimension): number => sizes.get(of.name) as number;
  const elements = new Map(
    dimensions.map((of) => [
      of.name,
      Array.from({ length: size(of) }, (_, at) => `${of.name}${at}`),
    ]),
  );
  const targets = new Map<string, Int32Array>();
  const none = dice.pick([0, 0.2, 0.5]);
  for (const { name, from, to } of relations) {
    for (const path of [name, `${name}-2`]) {
      const target = (): number =>
        size(to) === 0 || dice.chance(none) ? -1 : dice.below(size(to));
      targets.set(path, Int32Array.from({ length: size(from) }, target));
    }
  }
  const predecessors = new Map(
    networks.map(({ name, over }) => [
      name,
      Array.from({ length: size(over) }, (_, element) =>
        Int32Array.from(
          Array.from({ length: element }, (__, at) => at).filter(() => dice.chance(0.4)),
        ),
      ),
    ]),
  );
  const givens = new Map<string, Float64Array>();
  for (const quantity of [...scenery.known, ...scenery.stocks]) {
    const { kind, path, timed, dimension: over } = quantity;
    if (!kind.startsWith('given') && !asData.has(quantity)) continue;
    const count = (over ? size(over) : 1) * (timed ? steps : 1);
    givens.set(
      path,
      Float64Array.from({ length: count }, () => dice.number()),
    );
  }
  const tables = new Map<string, TableData>();
  for (const { path, argumentUnits } of scenery.tables) {
    tables.set(path, drawTable(dice, argumentUnits.length));
  }
  const knots = Float64Array.from([0, 0.25, 0.5, 1].slice(0, 2 + dice.below(3)));
  const heights = knots.map((_, at) => (at === 0 ? 0 : at === knots.length - 1 ? 1 : dice.share()));
  tables.set('curve', {
    axes: [knots],
    values: dice.chance(0.1) ? knots.map(() => dice.number()) : heights,
  });
  return {
    steps,
    monthsPerStep: dice.pick([1, 1, 3, 12]),
    startMonth: 24300,
    elements,
    relations: targets,
    networks: predecessors,
    givens,
    tables,
  };
};

const drawTable = (dice: Dice, dimensions: number): TableData => {
  const axes = Array.from({ length: dimensions }, () => {
    let knot = dice.below(7) - 3;
    return Float64Array.from({ length: 2 + dice.below(dimensions === 1 ? 16 : 4) }, () => {
      knot += 0.25 + dice.share() * 2;
      return knot;
    });
  });
  const count = axes.reduce((product, axis) => product * axis.length, 1);
  return { axes, values: Float64Array.from({ length: count }, () => dice.number()) };
};
