import type { Expression, Node } from '../expression.ts';
import type { Lowering } from './lower.ts';
import type { KernelNode, Series } from './nodes.ts';

type OverTime = Extract<
  Node,
  {
    op:
      | 'previous'
      | 'following'
      | 'lag'
      | 'windowSum'
      | 'spread'
      | 'reduce'
      | 'atMonth'
      | 'presentValue';
  }
>;

/** What reads other months, in terms of series, running values and reducers. */
export const lowerOverTime = (
  lowering: Lowering,
  node: OverTime,
  arrival: KernelNode | null,
): KernelNode => {
  const { pool, structure } = lowering;
  const of = (expression: Expression): KernelNode => lowering.lower(expression, arrival);
  const inSteps = (months: KernelNode): KernelNode =>
    structure.monthsPerStep === 1
      ? months
      : pool.elementwise('divide', [months, pool.constant(structure.monthsPerStep)]);
  const step = pool.node('step', [], { over: null, timed: true, uniform: true });
  const uniformWith = (series: Series, args: readonly KernelNode[]): boolean =>
    series.uniform && args.every((arg) => arg.uniform);

  switch (node.op) {
    case 'previous':
    case 'following': {
      const series = lowering.seriesOf(node.of);
      const shape = { over: series.over, timed: true, uniform: series.uniform };
      return pool.node(node.op, [], shape, { series });
    }
    case 'lag': {
      const series = lowering.seriesOf(node.of);
      const args = [inSteps(of(node.months))];
      return pool.node('lag', args, shapeWith(series, args, uniformWith(series, args)), { series });
    }
    case 'windowSum': {
      const series = lowering.seriesOf(node.of);
      const args = [
        pool.elementwise('add', [step, inSteps(of(node.fromMonth))]),
        pool.elementwise('add', [step, inSteps(of(node.toMonth))]),
        totalOf(lowering, zeroWhereFinite(lowering, lowering.rootOf(node.of))),
      ];
      const shape = shapeWith(series, args, uniformWith(series, args));
      return pool.node('windowSum', args, shape, { series });
    }
    case 'spread':
      return lowerSpread(lowering, node, of(node.months), inSteps, step);
    case 'reduce': {
      const operand = lowering.lower(node.operand, null);
      const shape = { over: operand.over, timed: false };
      return pool.node('reduce', [operand], shape, { reducer: node.reducer });
    }
    case 'atMonth': {
      const series = lowering.seriesOfNode(lowering.lower(node.operand, null));
      const args = [inSteps(of(node.month))];
      const shape = {
        ...shapeWith(series, args, uniformWith(series, args)),
        timed: args.some((arg) => arg.timed),
      };
      return pool.node('atMonth', args, shape, { series });
    }
    case 'presentValue': {
      const rate = of(node.ratePerStep);
      refuseArriving(rate, 'the rate of presentValue');
      const factor = pool.series(rate.over, rate.uniform, pool.constant(1));
      const growth = pool.elementwise('add', [pool.constant(1), rate]);
      const shrunk = pool.node('divide', [pool.previous(factor), growth], {
        over: rate.over,
        timed: true,
      });
      const operand = lowering.lower(node.operand, null);
      return totalOf(lowering, pool.elementwise('multiply', [operand, pool.runs(factor, shrunk)]));
    }
  }
};

const shapeWith = (
  series: Series,
  args: readonly KernelNode[],
  uniform: boolean,
): { over: string | null; timed: boolean; uniform: boolean } => ({
  over: series.over ?? args.find((arg) => arg.over !== null)?.over ?? null,
  timed: true,
  uniform,
});

const refuseArriving = (node: KernelNode, what: string): void => {
  if (node.inBody) throw new Error(`${what} cannot depend on what arrives along a network`);
};

const totalOf = ({ pool }: Lowering, operand: KernelNode): KernelNode =>
  pool.node('reduce', [operand], { over: operand.over, timed: false }, { reducer: 'total' });

/** x * 0: 0 where x is finite, else NaN. A sum of these tells whether terms of weight 0 can be left out. */
const zeroWhereFinite = ({ pool }: Lowering, node: KernelNode): KernelNode =>
  pool.elementwise('multiply', [node, pool.constant(0)]);

const flags = new WeakMap<KernelNode, KernelNode>();

/** Running sum of x * 0 up to this step. */
const finiteSoFar = (lowering: Lowering, node: KernelNode): KernelNode => {
  const known = flags.get(node);
  if (known) return known;
  const { pool } = lowering;
  const series = pool.series(node.over, node.uniform);
  const running = pool.node('add', [pool.previous(series), zeroWhereFinite(lowering, node)], {
    over: node.over,
    timed: true,
  });
  pool.runs(series, running);
  flags.set(node, running);
  return running;
};

/**
 * spread(x, n, curve) with a length that is fixed in time is a sum over ages: x[s] * weight[t - s],
 * weight[d] = curve((d + 1) / n) - curve(d / n), an ordinary value by month. `reach` is one more
 * than the last age with a weight, so that older steps are left out where x is finite.
 */
const lowerSpread = (
  lowering: Lowering,
  node: Extract<OverTime, { op: 'spread' }>,
  months: KernelNode,
  inSteps: (months: KernelNode) => KernelNode,
  step: KernelNode,
): KernelNode => {
  const { pool } = lowering;
  const series = lowering.seriesOf(node.of);
  const steps = inSteps(months);
  const one = pool.constant(1);
  const length = pool.elementwise('max', [steps, one]);
  if (length.timed || length.inBody) {
    const shape = shapeWith(series, [length], series.uniform && length.uniform);
    return pool.node('spreadAnew', [length], shape, { series, table: node.curve });
  }
  const share = (age: KernelNode): KernelNode =>
    pool.elementwise('lookup', [pool.elementwise('divide', [age, length])], { table: node.curve });
  const nextStep = pool.elementwise('add', [step, one]);
  const weight = pool.elementwise('subtract', [share(nextStep), share(step)]);
  const reachSeries = pool.series(weight.over, weight.uniform);
  const weighs = pool.elementwise('notEqual', [weight, pool.constant(0)]);
  const reach = pool.node('select', [weighs, nextStep, pool.previous(reachSeries)], {
    over: weight.over,
    timed: true,
  });
  pool.runs(reachSeries, reach);
  const args = [weight, reach, finiteSoFar(lowering, lowering.rootOf(node.of))];
  const weights = lowering.seriesOfNode(weight);
  const uniform = series.uniform && args.every((arg) => arg.uniform);
  return pool.node('spread', args, shapeWith(series, args, uniform), { series, weights });
};
