import { conversionFactorOf } from '../check-units.ts';
import { dependenciesOf } from '../dependencies.ts';
import type { Expression, Node } from '../expression.ts';
import type { Model } from '../model.ts';
import type { Quantity } from '../quantity.ts';
import type { Structure } from '../structure.ts';
import { lowerAlong, lowerPass } from './lower-network.ts';
import { lowerOverTime } from './lower-over-time.ts';
import { type KernelNode, type NodePool, nodePool, type Series } from './nodes.ts';

/** The model as one graph of nodes. */
export interface Lowered {
  readonly pool: NodePool;
  /** The value of a quantity; it ranges over nothing where its formula does. */
  rootOf(quantity: Quantity): KernelNode;
  /** The series made of a quantity, if any formula reads it at another month than its own. */
  readonly seriesByQuantity: ReadonlyMap<Quantity, Series>;
}

/** What lowering of single operations needs of the whole. */
export interface Lowering extends Lowered {
  readonly structure: Structure;
  lower(expression: Expression, arrival: KernelNode | null): KernelNode;
  seriesOf(quantity: Quantity): Series;
  seriesOfNode(node: KernelNode): Series;
}

/** Quantities whose values rest on no input: the same in every world. */
const uniformQuantities = ({ quantities, asData }: Model): ReadonlySet<Quantity> => {
  const varies = new Set(quantities.filter(({ kind }) => kind.startsWith('input')));
  for (let before = -1; before < varies.size; ) {
    before = varies.size;
    for (const quantity of quantities) {
      if (dependenciesOf(quantity, asData).some(({ of }) => varies.has(of))) varies.add(quantity);
    }
  }
  return new Set(quantities.filter((quantity) => !varies.has(quantity)));
};

export const lowerModel = (
  model: Model,
  structure: Structure,
  wanted: readonly Quantity[],
): Lowered => {
  const pool = nodePool();
  const uniform = uniformQuantities(model);
  const roots = new Map<Quantity, KernelNode>();
  const seriesByQuantity = new Map<Quantity, Series>();
  const seriesByNode = new Map<KernelNode, Series>();
  const lowered = new Map<KernelNode | null, Map<Expression, KernelNode>>();
  const unfinished: (() => void)[] = [];

  const rootOf = (quantity: Quantity): KernelNode => {
    const known = roots.get(quantity);
    if (known) return known;
    const over = quantity.dimension?.name ?? null;
    const { formula } = quantity;
    const given = quantity.timed ? 'givenSeries' : 'given';
    const kind = model.asData.has(quantity) ? given : quantity.kind;
    const leaf = kind === 'input' || kind === 'inputSeries' || kind.startsWith('given');
    const root =
      leaf || !formula
        ? pool.node(
            kind as 'input' | 'inputSeries' | 'given' | 'givenSeries',
            [],
            { over, timed: quantity.timed, uniform: kind.startsWith('given') },
            { quantity },
          )
        : lower(formula, null);
    roots.set(quantity, root);
    return root;
  };

  const seriesOf = (quantity: Quantity): Series => {
    const known = seriesByQuantity.get(quantity);
    if (known) return known;
    const over = quantity.dimension?.name ?? null;
    const made = pool.series(over, uniform.has(quantity));
    seriesByQuantity.set(quantity, made);
    unfinished.push(() => {
      const root = rootOf(quantity);
      const leaf = root.quantity === quantity;
      made.value = leaf ? root : inMemory(pool, root, over, made.uniform);
      if (quantity.starts) made.starts = lower(quantity.starts, null);
      if (quantity.ends) made.ends = lower(quantity.ends, null);
    });
    return made;
  };

  const seriesOfNode = (node: KernelNode): Series => {
    const known = seriesByNode.get(node);
    if (known) return known;
    const made = pool.series(node.over, node.uniform);
    made.value = inMemory(pool, node, node.over, node.uniform);
    seriesByNode.set(node, made);
    return made;
  };

  const lower = (expression: Expression, arrival: KernelNode | null): KernelNode => {
    let known = lowered.get(arrival);
    if (!known) {
      known = new Map();
      lowered.set(arrival, known);
    }
    const same = known.get(expression);
    if (same) return same;
    const made = lowerNode(lowering, expression.node, arrival);
    known.set(expression, made);
    return made;
  };

  const lowering: Lowering = {
    pool,
    structure,
    rootOf,
    seriesByQuantity,
    lower,
    seriesOf,
    seriesOfNode,
  };
  for (const quantity of wanted) {
    rootOf(quantity);
    for (let finish = unfinished.pop(); finish; finish = unfinished.pop()) finish();
  }
  return { pool, rootOf, seriesByQuantity };
};

/** Operations that read what lies in memory; their value is a load, made wherever it is needed. */
export const isLoad = ({ op }: KernelNode): boolean => loads.has(op);

const loads: ReadonlySet<KernelNode['op']> = new Set([
  'constant',
  'input',
  'inputSeries',
  'given',
  'givenSeries',
  'previous',
  'following',
]);

/**
 * The node as a monthly value of its own over the dimension, so that a series can be made of it. A
 * series differs between worlds already when only what it starts with does.
 */
const inMemory = (
  pool: NodePool,
  node: KernelNode,
  over: string | null,
  uniform: boolean,
): KernelNode => {
  const fits = node.over === over && node.timed && node.uniform === uniform;
  if (fits && !isLoad(node)) return node;
  return pool.node('hold', [node], { over, timed: true, uniform });
};

const lowerNode = (lowering: Lowering, node: Node, arrival: KernelNode | null): KernelNode => {
  const { pool, structure } = lowering;
  const of = (expression: Expression): KernelNode => lowering.lower(expression, arrival);
  const whole = (expression: Expression): KernelNode => lowering.lower(expression, null);
  switch (node.op) {
    case 'constant':
      return pool.constant(node.value);
    case 'stepLength':
      return pool.constant(structure.monthsPerStep);
    case 'now': {
      const step = pool.node('step', [], { over: null, timed: true, uniform: true });
      return pool.elementwise('multiply', [step, pool.constant(structure.monthsPerStep)]);
    }
    case 'value':
      return lowering.rootOf(node.of);
    case 'convert':
      return pool.elementwise('multiply', [
        of(node.operand),
        pool.constant(conversionFactorOf(node)),
      ]);
    case 'select':
      return pool.elementwise('select', [
        of(node.condition),
        of(node.whereTrue),
        of(node.whereFalse),
      ]);
    case 'lookup':
      return pool.elementwise('lookup', node.arguments.map(of), { table: node.table });
    case 'at': {
      const { relation, otherwise } = node;
      const operand = whole(node.operand);
      const shape = { over: relation.from.name, timed: operand.timed };
      return pool.node('at', [operand], shape, { relation: relation.name, otherwise });
    }
    case 'joinBy':
    case 'joinOver': {
      const operand = whole(node.operand);
      const by = node.op === 'joinBy';
      const over = by ? node.relation.to.name : null;
      const joined = pool.node(
        node.op,
        [operand],
        { over, timed: operand.timed },
        {
          joining: node.joining,
          joined: by ? node.relation.from.name : node.over.name,
          ...(by ? { relation: node.relation.name } : {}),
        },
      );
      return pool.node('hold', [joined], { over, timed: operand.timed });
    }
    case 'arriving':
      return arrival ?? pool.constant(Number.NaN);
    case 'along':
      return lowerAlong(lowering, node);
    case 'arrivingFrom': {
      const args = [whole(node.bound), whole(node.operand)];
      const shape = { over: node.network.over.name, timed: args.some((arg) => arg.timed) };
      const { direction, network } = node;
      return pool.node('arrivingFrom', args, shape, { direction, network: network.name });
    }
    case 'pass':
      return lowerPass(lowering, node);
    case 'negate':
    case 'abs':
    case 'floor':
    case 'sqrt':
    case 'exp':
    case 'log':
      return pool.elementwise(node.op, [of(node.operand)]);
    case 'previous':
    case 'following':
    case 'lag':
    case 'windowSum':
    case 'spread':
    case 'reduce':
    case 'atMonth':
    case 'presentValue':
      return lowerOverTime(lowering, node, arrival);
    default:
      return pool.elementwise(node.op, [of(node.left), of(node.right)]);
  }
};
