import { elementaryPrograms } from '../../uncertainty/elementary/elementary-programs.ts';
import { dependenciesOf } from '../dependencies.ts';
import type { Model } from '../model.ts';
import type { Quantity } from '../quantity.ts';
import type { Structure } from '../structure.ts';
import { elementaryFunction } from './elementary-function.ts';
import { inputStaging } from './input-staging.ts';
import { CAPACITY, type KernelLayout, type OutputLayout, STRIDE } from './layout.ts';
import { lookupFunction } from './lookup-function.ts';
import type { ProgramContext } from './loop-writer.ts';
import { lowerModel } from './lower.ts';
import { memoryAllocator, type Place } from './memory.ts';
import type { KernelNode } from './nodes.ts';
import { type Placement, readsNext, seriesReads } from './place.ts';
import { dataTables } from './tables.ts';
import { type FunctionWriter, functionWriter, moduleBytes } from './wasm-module.ts';
import type { OutputPlace } from './write-loop.ts';
import { type ProgramRequest, planProgram, writeProgram } from './write-program.ts';

export interface KernelOptions {
  /** What the kernel gives back; everything that none of these rests on is left out. */
  readonly outputs: readonly Quantity[];
  /** Pairs of worlds computed side by side, 2 unless said: on programmes a tenth to a sixth faster. */
  readonly pairs?: 1 | 2;
}

/** Plain data: can be stored, or posted to a worker, and instantiated there. */
export interface CompiledKernel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: KernelLayout;
  /** The bytes as compiled by one thread, for the others: what is improved for one is for all. */
  readonly module?: WebAssembly.Module;
}

/**
 * Compiles equations to a WebAssembly module that computes worlds two (or four) at a time, with the
 * same bits as the interpreter. What is the same in every world is computed once, by `prepare`.
 */
export const compileKernel = (
  model: Model,
  structure: Structure,
  options: KernelOptions,
): CompiledKernel => {
  const { steps, monthsPerStep } = structure;
  const pairs = options.pairs ?? 2;
  const wanted = reachable(options.outputs, model.asData);
  const lowered = lowerModel(model, structure, [...wanted]);
  const { pool, rootOf } = lowered;
  const allocator = memoryAllocator();
  const tables = dataTables(structure, allocator);
  const sizeOf = (over: string | null): number => {
    if (over === null) return 1;
    const elements = structure.elements.get(over);
    if (!elements) throw new Error(`the structure has no dimension ${over}`);
    return elements.length;
  };
  const functions: FunctionWriter[] = [];
  const functionIndex = new Map<string, number>();
  const functionOf = (node: KernelNode): number => {
    const { op, table } = node;
    const key = table ? `table ${table.path}` : op;
    const known = functionIndex.get(key);
    if (known !== undefined) return known;
    let made: FunctionWriter;
    if (table) {
      const data = structure.tables.get(table.path);
      if (!data) throw new Error(`the structure has no table ${table.path}`);
      made = lookupFunction(table.path, data, tables);
    } else made = elementaryFunction(elementaryPrograms[op === 'power' ? 'pow' : (op as 'exp')]);
    const index = functions.push(made) - 1;
    functionIndex.set(key, index);
    return index;
  };

  const staging = inputStaging(model, structure, allocator, pairs);
  const outputs = new Map<KernelNode, OutputPlace[]>();
  const outputLayouts: OutputLayout[] = [];
  for (const quantity of new Set(options.outputs)) {
    const size = sizeOf(quantity.dimension?.name ?? null);
    const columns = size * (quantity.timed ? steps : 1);
    const base = allocator.allocate(columns * STRIDE * 8);
    outputLayouts.push({ path: quantity.path, offset: base, columns });
    const node = asResult(pool.node, rootOf(quantity), quantity);
    outputs.set(node, [...(outputs.get(node) ?? []), { base, timed: quantity.timed }]);
  }

  const everyWorld: ProgramRequest = {
    lowered,
    groups: model.groups,
    isWanted: (quantity) => wanted.has(quantity),
    kept: new Map(),
    outputs,
    columnBytes: STRIDE * 8,
    isReady: (node) => node.uniform || isLeaf(node),
  };
  const worldPlan = planProgram(everyWorld);

  const kept = new Map<KernelNode, Place>();
  const keptTargets = new Map<KernelNode, Place>();
  for (const node of uniformReads(worldPlan)) {
    const size = sizeOf(node.over);
    const place = node.timed ? allocator.rows(size, 8, steps) : allocator.array(size, 8);
    kept.set(node, place);
    const { over, timed } = node;
    const wrap = readsNext(node) || node.op === 'reduce';
    keptTargets.set(wrap ? pool.node('hold', [node], { over, timed }) : node, place);
  }
  const onceOnly: ProgramRequest = {
    ...everyWorld,
    isWanted: (quantity) => wanted.has(quantity) && rootOf(quantity).uniform,
    kept: keptTargets,
    outputs: new Map(),
    isReady: isLeaf,
  };

  const givens = new Map<KernelNode, Place>();
  const placeOfReady = (node: KernelNode): Place => {
    const quantity = node.quantity as Quantity;
    if (node.op === 'input' || node.op === 'inputSeries') return staging.placeOf(quantity);
    if (node.op === 'given' || node.op === 'givenSeries') {
      const place = givens.get(node) ?? givenPlace(quantity, structure, sizeOf(node.over), tables);
      givens.set(node, place);
      return place;
    }
    const place = kept.get(node);
    if (!place) throw new Error(`${node.op} ${node.id} was not computed beforehand`);
    return place;
  };
  const surroundings: Omit<ProgramContext, 'storage' | 'emitComplex'> = {
    steps,
    monthsPerStep,
    cell: 16 * pairs,
    pairs,
    tables,
    sizeOf,
    isReady: everyWorld.isReady,
    placeOfReady,
    functionOf,
  };
  const prepare = writeProgram(
    onceOnly,
    planProgram(onceOnly),
    { ...surroundings, cell: 16, pairs: 1, isReady: isLeaf },
    allocator,
  );
  const turn = writeProgram(everyWorld, worldPlan, surroundings, allocator);

  const add = (writer: FunctionWriter): number => functions.push(writer) - 1;
  const prepareIndex = add(inTurn(prepare.map(add)));
  const runIndex = add(runFunction([staging.write(), ...turn].map(add), pairs));
  const pages = Math.ceil(allocator.top() / 65536);
  return {
    bytes: moduleBytes(functions, { prepare: prepareIndex, run: runIndex }, pages),
    layout: {
      pages,
      capacity: CAPACITY,
      stride: STRIDE,
      inputs: { offset: staging.columnsBase, columns: staging.columns },
      outputs: outputLayouts,
      data: tables.pieces,
    },
  };
};

/** Everything that the outputs rest on. */
const reachable = (
  outputs: readonly Quantity[],
  asData: ReadonlySet<Quantity>,
): ReadonlySet<Quantity> => {
  const found = new Set<Quantity>();
  const open = [...outputs];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { of } of dependenciesOf(next, asData)) open.push(of);
  }
  return found;
};

const leaves: ReadonlySet<KernelNode['op']> = new Set([
  'constant',
  'input',
  'inputSeries',
  'given',
  'givenSeries',
]);
const isLeaf = ({ op }: KernelNode): boolean => leaves.has(op);

/** A node of its own to store from, with the shape that the quantity was declared with. */
const asResult = (
  node: ReturnType<typeof lowerModel>['pool']['node'],
  value: KernelNode,
  quantity: Quantity,
): KernelNode => {
  const over = quantity.dimension?.name ?? null;
  const { timed } = quantity;
  const plain =
    !value.uniform &&
    !isLeaf(value) &&
    !readsNext(value) &&
    value.op !== 'reduce' &&
    value.over === over &&
    value.timed === timed;
  return plain ? value : node('hold', [value], { over, timed, uniform: false });
};

/** What the worlds' program reads and the program run once must leave for it. */
const uniformReads = ({ sections, stages, opened, closed }: Placement): ReadonlySet<KernelNode> => {
  const found = new Set<KernelNode>();
  const read = (node: KernelNode | null): void => {
    if (node?.uniform && !isLeaf(node)) found.add(node);
  };
  for (const node of [...sections.flat(), ...stages.flatMap((stage) => stage.nodes)]) {
    node.args.forEach(read);
    for (const { series } of seriesReads(node)) read(series.value);
  }
  for (const series of opened.keys()) read(series.starts);
  for (const series of closed.keys()) read(series.ends);
  return found;
};

const givenPlace = (
  quantity: Quantity,
  structure: Structure,
  size: number,
  tables: ReturnType<typeof dataTables>,
): Place => {
  const data = structure.givens.get(quantity.path);
  if (!data) throw new Error(`the structure gives no ${quantity.path}`);
  if (!quantity.timed) {
    const base = tables.doubles(`given ${quantity.path}`, () => data);
    return { kind: 'array', base, cell: 8, size };
  }
  const { steps } = structure;
  const base = tables.doubles(`given ${quantity.path}`, () => {
    const rows = new Float64Array((steps + 2) * size);
    for (let element = 0; element < size; element++) {
      for (let step = 0; step < steps; step++) {
        rows[(step + 1) * size + element] = data[element * steps + step] as number;
      }
    }
    return rows;
  });
  return { kind: 'rows', base: base + size * 8, cell: 8, size };
};

/** Calls functions one after another, all with the same argument. */
const inTurn = (indices: readonly number[]): FunctionWriter => {
  const writer = functionWriter(['i32']);
  for (const index of indices) {
    writer.code.get(0);
    writer.code.call(index);
  }
  return writer;
};

/** run(worlds): turns over the worlds until none is left; the last turn may reach past the end. */
const runFunction = (indices: readonly number[], pairs: number): FunctionWriter => {
  const writer = functionWriter(['i32']);
  const world = writer.local('i32');
  const { code } = writer;
  code.block();
  code.loop();
  code.get(world);
  code.get(0);
  code.i32(3);
  code.integer('shiftLeft');
  code.integer('atLeastSigned');
  code.branchIf(1);
  for (const index of indices) {
    code.get(world);
    code.call(index);
  }
  code.get(world);
  code.i32(16 * pairs);
  code.integer('add');
  code.set(world);
  code.branch(0);
  code.end();
  code.end();
  return writer;
};
