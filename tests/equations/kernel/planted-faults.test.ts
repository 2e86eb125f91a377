import { describe, expect, it, vi } from 'vitest';
import { compileKernel } from '../../../src/equations/kernel/compile.ts';
import { randomModel } from '../random-model.ts';
import { firstDifference } from './kernel-differences.ts';

/**
 * Would the differential test notice? Each fault below replaces one small part of the kernel's
 * compiler, as a slip of the hand might have, and must be caught by the same random models.
 */
const faults = [
  'min is not a number when either side is not',
  'max is not a number when either side is not',
  'less is taken for at most',
  'at most is taken for less',
  'floor rounds towards zero',
  'select takes the other side',
  'abs keeps the sign',
  'sums of elements start from one',
  'the greatest of no elements is zero',
  'the month before is read as this month',
  'a month that never comes is told as the first',
  'who points nowhere points to the first element',
  'what is paid from outside is not paid',
  'networks run the other way',
  'a lag is one step longer',
  'a window is one step longer',
  'a spread is one month longer',
  'present value discounts a step less',
  'beyond the last month there is nothing',
  'tables are read one value further',
  'the last of an odd number of worlds is left out',
  'stocks start from nothing',
  'elements run from the last to the first',
  'a coefficient of exp is off in its last bit',
  'infinity outside a window is forgotten',
  'minus zero is taken for zero',
  'a total leaves out the last month',
  'what is assigned stays in the pool',
  'what is assigned is what there is',
] as const;

type Fault = (typeof faults)[number];

const planted = vi.hoisted(() => ({ fault: null as string | null }));
const has = vi.hoisted(
  () =>
    (fault: Fault): boolean =>
      planted.fault === fault,
);

vi.mock('../../../src/equations/kernel/wasm-code.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/wasm-code.ts')>();
  type Vector = Parameters<ReturnType<typeof real.codeWriter>['vector']>[0];
  const codeWriter = (): ReturnType<typeof real.codeWriter> => {
    const code = real.codeWriter();
    const vector = (operation: Vector): void => {
      if (operation === 'pmin' && has('min is not a number when either side is not')) {
        code.bytes.push(0xfd, 0xf4, 0x01);
      } else if (operation === 'pmax' && has('max is not a number when either side is not')) {
        code.bytes.push(0xfd, 0xf5, 0x01);
      } else if (operation === 'less' && has('less is taken for at most')) {
        code.vector('lessOrEqual');
      } else if (operation === 'lessOrEqual' && has('at most is taken for less')) {
        code.vector('less');
      } else if (operation === 'floor' && has('floor rounds towards zero')) {
        code.bytes.push(0xfd, 0x7a);
      } else if (operation === 'bitselect' && has('select takes the other side')) {
        code.bytes.push(0xfd, 0x4d);
        code.vector(operation);
      } else if (operation !== 'abs' || !has('abs keeps the sign')) code.vector(operation);
    };
    return { ...code, vector };
  };
  return { ...real, codeWriter };
});

vi.mock('../../../src/equations/kernel/join-start.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/join-start.ts')>();
  const joinStart: typeof real.joinStart = (joining) => {
    if (joining === 'sum' && has('sums of elements start from one')) return 1;
    if (joining === 'max' && has('the greatest of no elements is zero')) return 0;
    return real.joinStart(joining);
  };
  const reducerStart: typeof real.reducerStart = (reducer) =>
    reducer === 'firstMonth' && has('a month that never comes is told as the first')
      ? 0
      : real.reducerStart(reducer);
  return { ...real, joinStart, reducerStart };
});

vi.mock('../../../src/equations/kernel/loop-writer.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/loop-writer.ts')>();
  const baseOf: typeof real.baseOf = (place, month) =>
    real.baseOf(place, has('the month before is read as this month') ? 'same' : month);
  return { ...real, baseOf };
});

vi.mock('../../../src/equations/kernel/tables.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/tables.ts')>();
  const dataTables: typeof real.dataTables = (structure, allocator) => {
    const tables = real.dataTables(structure, allocator);
    const targets: typeof tables.targets = (relation, missing) => {
      if (has('who points nowhere points to the first element')) return tables.targets(relation, 0);
      const purse = has('what is paid from outside is not paid');
      return tables.targets(relation, purse ? Math.min(missing, 1) : missing);
    };
    const neighbours: typeof tables.neighbours = (network, direction) => {
      const turned = direction === 'forward' ? 'backward' : 'forward';
      return tables.neighbours(network, has('networks run the other way') ? turned : direction);
    };
    return { ...tables, targets, neighbours };
  };
  return { ...real, dataTables };
});

vi.mock('../../../src/equations/kernel/lower-over-time.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/lower-over-time.ts')>();
  const { constant, expressionOf, select } = await import('../../../src/equations/expression.ts');
  const lowerOverTime: typeof real.lowerOverTime = (lowering, node, arrival) => {
    const { pool, structure } = lowering;
    const step = structure.monthsPerStep;
    if (node.op === 'lag' && has('a lag is one step longer')) {
      return real.lowerOverTime(lowering, { ...node, months: node.months.plus(step) }, arrival);
    }
    if (node.op === 'windowSum' && has('a window is one step longer')) {
      const longer = { ...node, toMonth: node.toMonth.plus(step) };
      return real.lowerOverTime(lowering, longer, arrival);
    }
    if (node.op === 'spread' && has('a spread is one month longer')) {
      return real.lowerOverTime(lowering, { ...node, months: node.months.plus(1) }, arrival);
    }
    if (node.op === 'atMonth' && has('beyond the last month there is nothing')) {
      const inside = node.month.isLess(structure.steps * step);
      const month = select(inside, node.month, constant(Number.NaN));
      return real.lowerOverTime(lowering, { ...node, month }, arrival);
    }
    const made = real.lowerOverTime(lowering, node, arrival);
    if (node.op === 'presentValue' && has('present value discounts a step less')) {
      const growth = lowering.lower(expressionOf(1).plus(node.ratePerStep), arrival);
      return pool.elementwise('multiply', [made, growth]);
    }
    if (node.op === 'windowSum' && has('infinity outside a window is forgotten')) {
      const [from, to] = made.args as [typeof made, typeof made];
      const { over, timed, uniform, series } = made;
      const args = [from, to, pool.constant(0)];
      return pool.node('windowSum', args, { over, timed, uniform }, { series: series as never });
    }
    return made;
  };
  return { ...real, lowerOverTime };
});

vi.mock('../../../src/equations/kernel/emit-pass.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/emit-pass.ts')>();
  type Vector = Parameters<Parameters<typeof real.emitPassMoves>[0]['body']['vector']>[0];
  const emitPassMoves: typeof real.emitPassMoves = (lines, node) => {
    const { body } = lines;
    const instead = (operation: Vector): void => {
      const dropped =
        (operation === 'subtract' && has('what is assigned stays in the pool')) ||
        (operation === 'pmin' && has('what is assigned is what there is'));
      // Of two operands the first is kept (the pool), or the second.
      if (!dropped) body.vector(operation);
      else if (operation === 'subtract') body.bytes.push(0x1a);
      else body.vector('pmax');
    };
    const assigns = node.pass?.kind === 'assignInOrder';
    return real.emitPassMoves(
      assigns ? { ...lines, body: { ...body, vector: instead } } : lines,
      node,
    );
  };
  return { ...real, emitPassMoves };
});

vi.mock('../../../src/equations/kernel/lookup-function.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/lookup-function.ts')>();
  const lookupFunction: typeof real.lookupFunction = (path, { axes, values }, tables) => {
    const further = has('tables are read one value further') ? values.slice(1) : values;
    return real.lookupFunction(path, { axes, values: further }, tables);
  };
  return { ...real, lookupFunction };
});

vi.mock('../../../src/equations/kernel/instantiate.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/instantiate.ts')>();
  const instantiateKernel: typeof real.instantiateKernel = (compiled) => {
    const kernel = real.instantiateKernel(compiled);
    const left = has('the last of an odd number of worlds is left out');
    const run = (worlds: number): void => {
      const whole = left ? worlds - (worlds % 2) : worlds;
      if (whole > 0) kernel.run(whole);
    };
    return { ...kernel, run };
  };
  return { ...real, instantiateKernel };
});

vi.mock('../../../src/equations/kernel/write-functions.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/write-functions.ts')>();
  const sectionFunction: typeof real.sectionFunction = (writing, loops, bounds) =>
    real.sectionFunction(writing, loops, has('stocks start from nothing') ? [] : bounds);
  const stageFunction: typeof real.stageFunction = (writing, stage, loops) => {
    const { program } = writing;
    if (!has('a total leaves out the last month') || stage.direction === 'backward') {
      return real.stageFunction(writing, stage, loops);
    }
    const shorter = { ...program, steps: Math.max(program.steps - 1, 1) };
    return real.stageFunction({ ...writing, program: shorter }, stage, loops);
  };
  return { ...real, sectionFunction, stageFunction };
});

vi.mock('../../../src/equations/kernel/fuse.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/fuse.ts')>();
  const fuseLoops: typeof real.fuseLoops = (nodes) =>
    real.fuseLoops(nodes).map((loop) => {
      const turned = has('elements run from the last to the first') ? !loop.descending : null;
      return { ...loop, descending: turned ?? loop.descending };
    });
  return { ...real, fuseLoops };
});

vi.mock('../../../src/equations/kernel/elementary-function.ts', async (original) => {
  const real =
    await original<typeof import('../../../src/equations/kernel/elementary-function.ts')>();
  const elementaryFunction: typeof real.elementaryFunction = (program) => {
    const wrong = program.name === 'exp' && has('a coefficient of exp is off in its last bit');
    const steps = program.steps.map((step) =>
      wrong && step.op === 'const' && step.value === 0.5000000000000001
        ? { ...step, value: 0.5 }
        : step,
    );
    return real.elementaryFunction({ ...program, steps });
  };
  return { ...real, elementaryFunction };
});

vi.mock('../../../src/equations/kernel/nodes.ts', async (original) => {
  const real = await original<typeof import('../../../src/equations/kernel/nodes.ts')>();
  const nodePool: typeof real.nodePool = () => {
    const pool = real.nodePool();
    if (!has('minus zero is taken for zero')) return pool;
    return { ...pool, constant: (value) => pool.constant(value === 0 ? 0 : value) };
  };
  return { ...real, nodePool };
});

const MODELS = 2400;

/** The seed of the first random model that tells the kernel from the interpreter; null if none. */
const firstToCatch = (): number | null => {
  for (let seed = 1; seed <= MODELS; seed++) {
    const random = randomModel(seed);
    const { model, structure, outputs } = random;
    const compiled = compileKernel(model, structure, { outputs, pairs: seed % 2 === 0 ? 2 : 1 });
    if (firstDifference(random, compiled) !== null) return seed;
  }
  return null;
};

describe('the differential test', () => {
  it('finds nothing where no fault is planted', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = randomModel(seed);
      const { model, structure, outputs } = random;
      expect(firstDifference(random, compileKernel(model, structure, { outputs }))).toBeNull();
    }
  });

  it.each(faults)('notices when %s', (fault) => {
    planted.fault = fault;
    try {
      expect(firstToCatch()).not.toBeNull();
    } finally {
      planted.fault = null;
    }
  });
});
