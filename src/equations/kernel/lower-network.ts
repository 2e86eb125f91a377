import type { Expression, Node } from '../expression.ts';
import type { Lowering } from './lower.ts';
import type { KernelNode, PassShape } from './nodes.ts';

export const lowerAlong = (
  { pool, lower }: Lowering,
  node: Extract<Node, { op: 'along' }>,
): KernelNode => {
  const over = node.network.over.name;
  const arriving = pool.node(
    'arriving',
    [],
    { over: null, timed: false, uniform: false },
    { arrival: pool.fresh() },
  );
  const bound = lower(node.bound, null);
  const body = lower(node.body, arriving);
  if (!body.inBody) return pool.node('hold', [body], { over, timed: body.timed || bound.timed });
  const outside = outsideOf(body);
  const { direction, network } = node;
  const args = [bound, ...outside];
  const series = [...insideOf(body)].flatMap((inside) => (inside.series ? [inside.series] : []));
  return pool.node(
    'along',
    args,
    {
      over,
      timed: bound.timed || body.timed,
      uniform: args.every((arg) => arg.uniform) && series.every((each) => each.uniform),
    },
    { direction, network: network.name, body },
  );
};

/** The nodes of a body that depend on what arrives, operands first. */
export const insideOf = (body: KernelNode): ReadonlySet<KernelNode> => {
  const found = new Set<KernelNode>();
  const visit = (node: KernelNode): void => {
    if (!node.inBody || found.has(node)) return;
    node.args.forEach(visit);
    found.add(node);
  };
  visit(body);
  return found;
};

const outsideOf = (body: KernelNode): readonly KernelNode[] => {
  const found = new Set<KernelNode>();
  for (const node of insideOf(body)) {
    for (const arg of node.args) if (!arg.inBody) found.add(arg);
  }
  return [...found];
};

export const lowerPass = (
  { pool, lower }: Lowering,
  { pass, result }: Extract<Node, { op: 'pass' }>,
): KernelNode => {
  const settles = pass.kind === 'settle';
  const shape: PassShape = {
    kind: pass.kind,
    pools: pass.pools.name,
    from: settles ? pass.from.name : pass.of.name,
    to: settles ? pass.to.name : null,
  };
  const [own, pool_] =
    pass.kind === 'settle'
      ? [pass.due, pass.cash]
      : pass.kind === 'drawInOrder'
        ? [pass.available, pass.need]
        : [pass.wanted, pass.capacity];
  const args = [lower(own as Expression, null), lower(pool_ as Expression, null)];
  const timed = args.some((arg) => arg.timed);
  const moves = pool.node('passMoves', args, { over: pass.over.name, timed }, { pass: shape });
  if (result === 'paid' || result === 'drawn' || result === 'assigned') return moves;
  const over = pass.pools.name;
  const leaves = pool.node('passLeaves', [moves], { over, timed }, { pass: shape });
  return pool.node('hold', [leaves], { over, timed });
};
