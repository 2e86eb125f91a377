import type { Quantity } from '../quantity.ts';
import type { CompiledKernel } from './compile.ts';

/** A kernel ready to run. Its memory is used again for every block; nothing is allocated. */
export interface Kernel {
  readonly capacity: number;
  /** Numbers from one column to the next, in inputs and outputs alike. */
  readonly stride: number;
  /** Input columns, in the order of `inputColumns`: [column * stride + world]. To be written into. */
  readonly inputs: Float64Array;
  /**
   * Computes the first `worlds` worlds (1 .. capacity) of the inputs; NaN-free or not, each world is
   * independent of the others.
   */
  run(worlds: number): void;
  /** Columns of a result, as of the last run: [(element * steps + step) * stride + world]. */
  output(quantity: Quantity | string): Float64Array;
}

interface Exports {
  readonly prepare: (world: number) => void;
  readonly run: (worlds: number) => void;
}

/** Links a module to its memory, lays the data down and computes what is the same in every world. */
const link = (
  { layout }: CompiledKernel,
  instantiateWith: (imports: WebAssembly.Imports) => WebAssembly.Instance,
  memory: WebAssembly.Memory,
): Kernel => {
  const bytes = new Uint8Array(memory.buffer);
  for (const piece of layout.data) bytes.set(piece.bytes, piece.offset);
  const { exports } = instantiateWith({ kernel: { memory } });
  const { prepare, run } = exports as unknown as Exports;
  prepare(0);
  const columns = (offset: number, count: number): Float64Array =>
    new Float64Array(memory.buffer, offset, count * layout.stride);
  const outputs = new Map(
    layout.outputs.map(({ path, offset, columns: count }) => [path, columns(offset, count)]),
  );
  return {
    capacity: layout.capacity,
    stride: layout.stride,
    inputs: columns(layout.inputs.offset, layout.inputs.columns),
    run: (worlds) => {
      if (!(worlds >= 1 && worlds <= layout.capacity)) {
        throw new RangeError(`a block holds 1 to ${layout.capacity} worlds, not ${worlds}`);
      }
      run(worlds);
    },
    output: (quantity) => {
      const path = typeof quantity === 'string' ? quantity : quantity.path;
      const found = outputs.get(path);
      if (!found) throw new Error(`${path} is not among the outputs of this kernel`);
      return found;
    },
  };
};

const memoryOf = ({ layout }: CompiledKernel): WebAssembly.Memory =>
  new WebAssembly.Memory({ initial: layout.pages });

const modules = new WeakMap<CompiledKernel, WebAssembly.Module>();

/** The module of a kernel, compiled once a thread where no other thread's came with it. */
const moduleOf = (compiled: CompiledKernel): WebAssembly.Module => {
  const known = compiled.module ?? modules.get(compiled);
  if (known) return known;
  const module = new WebAssembly.Module(compiled.bytes);
  modules.set(compiled, module);
  return module;
};

/** The kernel with its module, to be posted to other threads of the same process. */
export const withModule = (compiled: CompiledKernel): CompiledKernel => ({
  ...compiled,
  module: moduleOf(compiled),
});

/** At once: in Node and in workers. */
export const instantiateKernel = (compiled: CompiledKernel): Kernel => {
  const module = moduleOf(compiled);
  return link(compiled, (imports) => new WebAssembly.Instance(module, imports), memoryOf(compiled));
};

/** For a page's own thread, where browsers refuse to compile large modules at once. */
export const instantiateKernelLater = async (compiled: CompiledKernel): Promise<Kernel> => {
  const module = await WebAssembly.compile(compiled.bytes);
  const memory = memoryOf(compiled);
  const instance = await WebAssembly.instantiate(module, { kernel: { memory } });
  return link(compiled, () => instance, memory);
};
